import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const unknown = '01a207f7-736a-74d9-915c-42929b9a2aa3';
const pdf = (words: string) => Buffer.from(`%PDF-1.7\n% ${words}\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n`);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const words = {
  kind: 'guide',
  title: { en: 'How to register a firm', zh: '如何注册企业', ur: 'کمپنی کیسے رجسٹر کریں' },
  summary: { en: 'Step by step.', zh: '分步说明。', ur: 'قدم بہ قدم۔' },
};

let test: TestApp;
let desk: TestUser;
beforeAll(async () => {
  test = await startTestApp();
  desk = await test.make.desk('PK');
});
afterAll(() => test.close());

async function draft(values: object = {}): Promise<string> {
  const { body } = await test
    .http(desk)
    .post('/api/v1/desk/resources')
    .send({ ...words, ...values })
    .expect(201);
  return body.id;
}

function upload(id: string, content: Buffer, name: string, details: object = { language: 'en', changes: {} }) {
  return test
    .http(desk)
    .post(`/api/v1/desk/resources/${id}/versions/file`)
    .field('details', JSON.stringify(details))
    .attach('file', content, name);
}

const addText = (id: string, text: object, changes: object = {}) =>
  test.http(desk).post(`/api/v1/desk/resources/${id}/versions/text`).send({ text, changes });
const act = (id: string, action: string, user = desk) => test.http(user).post(`/api/v1/desk/resources/${id}/${action}`);

async function published(values: object = {}): Promise<string> {
  const id = await draft(values);
  await upload(id, pdf('first'), 'guide.pdf').expect(201);
  await act(id, 'publish').expect(200);
  return id;
}

const listed = async (query: object = {}) => {
  const { body } = await test
    .http()
    .get('/api/v1/resources')
    .query({ limit: 100, ...query })
    .expect(200);
  return body.items.map(({ id }: { id: string }) => id);
};

describe('a resource', () => {
  it('is a draft, then published, withdrawn and published again; the log knows who did it', async () => {
    const id = await draft();
    await test.http().get(`/api/v1/resources/${id}`).expect(404);
    await upload(id, pdf('first'), 'guide.pdf').expect(201);
    expect(await listed()).not.toContain(id);
    expect((await act(id, 'publish').expect(200)).body).toMatchObject({
      status: 'published',
      availableActions: ['withdraw'],
    });
    expect(await listed()).toContain(id);
    expect((await act(id, 'publish').expect(409)).body.code).toBe('RESOURCE_STATE_CONFLICT');
    await act(id, 'withdraw').expect(200);
    expect(await listed()).not.toContain(id);
    await test.http().get(`/api/v1/resources/${id}/versions/1/file`).expect(404);
    await test.http(desk).get(`/api/v1/desk/resources/${id}/versions/1/file`).expect(200);
    await act(id, 'publish').expect(200);
    const actions = await test.database.query<{ action: string }>(
      'SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY at, id',
      [id],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'resource:create',
      'resource:add_version',
      'resource:publish',
      'resource:withdraw',
      'resource:publish',
    ]);
  });

  it('is published with its words in every language and a version', async () => {
    const id = await draft({ title: { en: 'Only English' } });
    const refused = await act(id, 'publish').expect(422);
    expect(refused.body.code).toBe('RESOURCE_INCOMPLETE');
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/title/zh',
      '/title/ur',
      '/versions',
    ]);
    const other = await published();
    const cleared = await test
      .http(desk)
      .put(`/api/v1/desk/resources/${other}`)
      .send({ ...words, summary: {}, revision: 1 })
      .expect(422);
    expect(cleared.body.code).toBe('RESOURCE_INCOMPLETE');
    await test
      .http(desk)
      .put(`/api/v1/desk/resources/${other}`)
      .send({ ...words, kind: 'policy', revision: 1 })
      .expect(200);
    expect((await test.http().get(`/api/v1/resources/${other}`).expect(200)).body.kind).toBe('policy');
  });

  it('has a title without marks that turn around what stands beside it', async () => {
    const id = await draft({ title: { en: 'Guide\u202e to\u202c \u2067visas\u2069', ur: '\u200f' } });
    const { body } = await test.http(desk).get(`/api/v1/desk/resources/${id}`).expect(200);
    expect(body.title).toEqual({ en: 'Guide to visas' });
    const marksAlone = { ...words, title: { en: '\u202e\u200f' } };
    const refused = await test.http(desk).post('/api/v1/desk/resources').send(marksAlone).expect(422);
    expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '/title', code: 'name_required' })]);
  });

  it('names the words that cannot be stored', async () => {
    const refused = await test
      .http(desk)
      .post('/api/v1/desk/resources')
      .send({ ...words, summary: { en: 'A guide', zh: '指\u0000南' } })
      .expect(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/summary/zh', code: 'characters_invalid' }),
    ]);
  });

  it('is not written over by who has not seen the latest words, also of two at once', async () => {
    const id = await draft();
    const write = (kind: string, revision: number) =>
      test
        .http(desk)
        .put(`/api/v1/desk/resources/${id}`)
        .send({ ...words, kind, revision });
    const answers = await Promise.all([write('policy', 1), write('template', 1)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('RESOURCE_VERSION_CONFLICT');
    const kept = answers.find(({ status }) => status === 200)?.body;
    expect(kept.revision).toBe(2);
    expect((await test.http(desk).get(`/api/v1/desk/resources/${id}`).expect(200)).body.kind).toBe(kept.kind);
    await write('guide', 2).expect(200);
  });

  it('is deleted while it is a draft and never afterwards', async () => {
    const id = await draft();
    await upload(id, pdf('first'), 'guide.pdf').expect(201);
    await test.http(desk).delete(`/api/v1/desk/resources/${id}`).expect(200);
    await test.http(desk).get(`/api/v1/desk/resources/${id}`).expect(404);
    const kept = await published();
    await test.http(desk).delete(`/api/v1/desk/resources/${kept}`).expect(409);
    await act(kept, 'withdraw').expect(200);
    await test.http(desk).delete(`/api/v1/desk/resources/${kept}`).expect(409);
  });

  it.each([
    ['another kind', { kind: 'novel' }, '/kind', 'choice_invalid'],
    ['no title', { title: {} }, '/title', 'name_required'],
    ['a title that is too long', { title: { zh: '长'.repeat(151) } }, '/title/zh', 'string_too_long'],
    ['a field that there is not', { author: 'A' }, '/author', 'unknown_field'],
  ])('is refused with %s', async (_, values, pointer, code) => {
    const response = await test
      .http(desk)
      .post('/api/v1/desk/resources')
      .send({ ...words, ...values })
      .expect(422);
    expect(response.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('is kept by desks and administrators', async () => {
    const id = await published();
    const { owner } = await test.make.company({ status: 'approved' });
    await test.http(owner).get('/api/v1/desk/resources').expect(403);
    await act(id, 'withdraw', owner).expect(403);
    await test.http().get(`/api/v1/desk/resources/${id}`).expect(401);
    await act(id, 'withdraw', await test.make.administrator()).expect(200);
    const blind = (text: string) =>
      text
        .replaceAll(id, '')
        .replaceAll(unknown, '')
        .replace(/"requestId":"[^"]*"/, '');
    for (const suffix of ['', '/versions', '/versions/1', '/versions/1/file']) {
      const hidden = await test.http(owner).get(`/api/v1/resources/${id}${suffix}`);
      const absent = await test.http(owner).get(`/api/v1/resources/${unknown}${suffix}`);
      expect(hidden.status).toBe(404);
      expect(blind(hidden.text)).toBe(blind(absent.text));
    }
  });
});

describe('versions', () => {
  it('are numbered, the newest of each language holds, and older ones stay reachable', async () => {
    const id = await published();
    await addText(id, { en: 'Text', zh: '正文', ur: 'متن' }, { en: 'Now a text' }).expect(201);
    const third = await upload(id, pdf('third'), '指南.pdf', { language: 'zh', changes: { zh: '更新表格' } }).expect(
      201,
    );
    expect(third.body).toMatchObject({ number: 3, languages: ['zh'], changes: { zh: '更新表格' } });
    const { body } = await test.http().get(`/api/v1/resources/${id}`).expect(200);
    expect(body.current.map(({ number }: { number: number }) => number)).toEqual([3, 2]);
    expect(body.versions).toBe(3);
    const list = (query: object) => test.http().get(`/api/v1/resources/${id}/versions`).query(query);
    const first = await list({ limit: 2 }).expect(200);
    const rest = await list({ limit: 2, cursor: first.body.nextCursor }).expect(200);
    expect([...first.body.items, ...rest.body.items].map(({ number }) => number)).toEqual([3, 2, 1]);
    const text = await test.http().get(`/api/v1/resources/${id}/versions/2`).expect(200);
    expect(text.body).toMatchObject({ form: 'text', text: { zh: '正文' }, file: null });
    await test.http().get(`/api/v1/resources/${id}/versions/2/file`).expect(404);
    await test.http().get(`/api/v1/resources/${id}/versions/9`).expect(404);
    await test.http().get(`/api/v1/resources/${id}/versions/x`).expect(422);
    const old = await test.http().get(`/api/v1/resources/${id}/versions/1/file`).buffer(true).expect(200);
    expect(Buffer.from(old.body).equals(pdf('first'))).toBe(true);
  });

  it('are sent to be saved, as what they are, and run nowhere', async () => {
    const id = await published();
    await upload(id, pdf('named'), '报告 "a".pdf').expect(201);
    const { headers } = await test.http().get(`/api/v1/resources/${id}/versions/2/file`).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''%E6%8A%A5/);
  });

  it('never change and are numbered once, even of two at the same moment', async () => {
    const id = await published();
    const answers = await Promise.all([addText(id, { en: 'One' }), addText(id, { en: 'Other' })]);
    expect(answers.map(({ body }) => body.number).toSorted()).toEqual([2, 3]);
    await expect(
      test.database.query('UPDATE resource_version SET number = 9 WHERE resource_id = $1', [id]),
    ).rejects.toThrow('never changes');
  });

  it('are found by kind and language, page by page', async () => {
    const policy = await published({ kind: 'policy' });
    const chinese = await draft({ kind: 'template' });
    await upload(chinese, pdf('中文'), 'a.pdf', { language: 'zh', changes: {} }).expect(201);
    await act(chinese, 'publish').expect(200);
    expect(await listed({ kind: 'policy' })).toContain(policy);
    expect(await listed({ kind: 'policy' })).not.toContain(chinese);
    expect(await listed({ language: 'zh', kind: 'template' })).toEqual([chinese]);
    expect(await listed({ language: 'ur', kind: 'template' })).toEqual([]);
    const first = await test.http().get('/api/v1/resources').query({ limit: 1 }).expect(200);
    expect(first.body.items[0].id).toBe(chinese);
    const second = await test
      .http()
      .get('/api/v1/resources')
      .query({ limit: 1, cursor: first.body.nextCursor })
      .expect(200);
    expect(second.body.items[0].id).toBe(policy);
    await test.http().get('/api/v1/resources').query({ language: 'fr' }).expect(422);
    expect((await test.http().get('/api/v1/resources').query({ cursor: 'x' }).expect(422)).body.code).toBe(
      'CURSOR_INVALID',
    );
  });
});

describe('an upload', () => {
  const stored = async (id: string) => {
    const [row] = await test.database.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM resource_version WHERE resource_id = $1',
      [id],
    );
    return row?.count;
  };

  it.each([
    ['whose content is not what its name says', pdf('x'), 'guide.docx', 'FILE_CONTENT_MISMATCH', 422],
    ['that is a picture', png, 'guide.pdf', 'FILE_TYPE_REFUSED', 422],
    ['that is a web page', Buffer.from('<html><script>1</script></html>'), 'guide.pdf', 'FILE_TYPE_REFUSED', 422],
    ['that is empty', Buffer.alloc(0), 'guide.pdf', 'FILE_TYPE_REFUSED', 422],
    [
      'that is too large',
      Buffer.concat([pdf('x'), Buffer.alloc(10 * 1024 * 1024)]),
      'guide.pdf',
      'FILE_TOO_LARGE',
      413,
    ],
  ])('%s is refused, in the language of the reader, and leaves nothing', async (_, content, name, code, status) => {
    const id = await draft();
    const response = await upload(id, content, name).set('accept-language', 'zh').expect(status);
    expect(response.body.code).toBe(code);
    expect(response.body.title).toMatch(/\p{Script=Han}/u);
    expect(response.body.errors[0].pointer).toBe('/file');
    expect(response.body.errors[0].message).toMatch(/\p{Script=Han}/u);
    expect(await stored(id)).toBe(0);
  });

  it('says what is wrong with what goes with it', async () => {
    const id = await draft();
    const missing = await test
      .http(desk)
      .post(`/api/v1/desk/resources/${id}/versions/file`)
      .attach('file', pdf('x'), 'guide.pdf')
      .expect(422);
    expect(missing.body.errors).toEqual([expect.objectContaining({ pointer: '/details', code: 'required' })]);
    const other = await upload(id, pdf('x'), 'guide.pdf', { language: 'fr', changes: {} }).expect(422);
    expect(other.body.errors).toEqual([expect.objectContaining({ pointer: '/language', code: 'choice_invalid' })]);
    const none = await test
      .http(desk)
      .post(`/api/v1/desk/resources/${id}/versions/file`)
      .field('details', JSON.stringify({ language: 'en', changes: {} }))
      .expect(422);
    expect(none.body.errors).toEqual([expect.objectContaining({ pointer: '/file', code: 'required' })]);
    const json = await test.http(desk).post(`/api/v1/desk/resources/${id}/versions/file`).send({}).expect(415);
    expect(json.body.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    await upload(unknown, pdf('x'), 'guide.pdf').expect(404);
    expect(await stored(id)).toBe(0);
  });

  it('that breaks off leaves nothing behind, and the server goes on', async () => {
    const id = await draft();
    const { port } = new URL(await test.app.getUrl());
    await new Promise<void>((resolve) => {
      const boundary = 'edge';
      const request = httpRequest({
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: `/api/v1/desk/resources/${id}/versions/file`,
        headers: {
          cookie: desk.cookie,
          origin: test.config.appOrigin,
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': 1_000_000,
        },
      });
      request.on('error', () => resolve());
      request.write(
        `--${boundary}\r\ncontent-disposition: form-data; name="details"\r\n\r\n{"language":"en","changes":{}}\r\n` +
          `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="guide.pdf"\r\n\r\n%PDF-1.7\n`,
        () => request.destroy(),
      );
    });
    await upload(id, pdf('whole'), 'guide.pdf').expect(201);
    expect(await stored(id)).toBe(1);
  });
});

it('the library is read from an index among thousands', async () => {
  await test.database.query(
    `INSERT INTO resource (id, kind, status, title, summary, languages, versions, changed_at)
     SELECT gen_random_uuid(), 'guide', CASE WHEN n % 10 = 0 THEN 'published' ELSE 'draft' END::"ResourceStatus",
            '{"en":"T"}', '{}', '{en}', 1, now() - n * interval '1 minute' FROM generate_series(1, 10000) AS n`,
  );
  await test.database.query('VACUUM ANALYZE resource');
  const plan = async (where: string) =>
    (
      await test.database.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN (COSTS OFF) SELECT id FROM resource ${where} ORDER BY changed_at DESC, id DESC LIMIT 21`,
      )
    )
      .map((row) => row['QUERY PLAN'])
      .join('\n');
  expect(await plan(`WHERE status = 'published'`)).toContain('Backward using resource_status_changed_at_id_idx');
  expect(await plan('')).toContain('Backward using resource_changed_at_id_idx');
});
