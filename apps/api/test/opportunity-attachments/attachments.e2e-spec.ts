import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import type { OwnOpportunity } from '@karakoram/contracts';
import { opportunityLimits, type OpportunityStatus } from '@karakoram/domain';
import sharp from 'sharp';
import { PdfCleaner } from '../../src/modules/opportunity-attachments/pdf-cleaner.ts';
import type { TestCompany, TestUser } from '../factories/factories.ts';
import { draft, publish as publishVersion, technologyOffer } from '../opportunities/opportunity-fixture.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const nowhere = '01a207f7-736a-74d9-915c-42929b9a2aa3';

async function pdf(text = 'Valves for water', author?: string): Promise<Buffer> {
  const document = await PDFDocument.create();
  if (author !== undefined) document.setAuthor(author);
  document
    .addPage([400, 300])
    .drawText(text, { x: 20, y: 200, font: await document.embedFont(StandardFonts.Helvetica) });
  return Buffer.from(await document.save());
}

const picture = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#0f6b5c' } });

describe('attachments of an opportunity', () => {
  let test: TestApp;
  let company: TestCompany;
  beforeAll(async () => {
    test = await startTestApp();
    company = await test.make.company({ status: 'approved', country: 'PK', name: 'Indus Valve Works' });
  });
  afterAll(() => test.close());

  /** A draft, or one in the status given. */
  async function opportunity(status: OpportunityStatus = 'draft', companyId = company.id): Promise<string> {
    const now = test.clock.now();
    const isDated = status === 'published' || status === 'expired';
    const { id } = await test.database.transaction((tx) =>
      tx.opportunity.create({
        data: {
          companyId,
          type: 'technology',
          direction: 'offer',
          status,
          createdBy: company.owner.id,
          submittedAt: now,
          publishedAt: isDated ? now : null,
          expiresAt: isDated ? new Date(now.getTime() + 1_000_000) : null,
        },
      }),
    );
    return id;
  }

  /** Publishes the author's copy as the desk does, and lets the author revise it. */
  async function publish(id: string): Promise<void> {
    await publishVersion(test, id);
    await test.http(company.owner).post(`/api/v1/company/opportunities/${id}/revise`).expect(200);
  }

  const path = (id: string, attachment = '') => `/api/v1/company/opportunities/${id}/attachments${attachment}`;
  const upload = (user: TestUser | undefined, id: string, content: Buffer, name = 'data sheet.pdf') =>
    test.http(user).post(path(id)).attach('file', content, name);
  const rows = (id: string) =>
    test.database.query<{ id: string; name: string; text: string; removed_at: Date | null }>(
      'SELECT id, name, text, removed_at FROM opportunity_attachment WHERE opportunity_id = $1 ORDER BY created_at, id',
      [id],
    );

  describe('adding one', () => {
    it('stores a PDF without what tells who made it, and what can be read in it', async () => {
      const id = await opportunity();
      const { body } = await upload(company.owner, id, await pdf('Valves for water', 'Secret Author')).expect(201);
      expect(body).toEqual({
        version: 2,
        attachments: [
          {
            id: expect.any(String),
            name: 'data sheet.pdf',
            mediaType: 'application/pdf',
            bytes: expect.any(Number),
            url: path(id, `/${body.attachments[0].id}`),
          },
        ],
      });
      const file = await test.http(company.owner).get(body.attachments[0].url).buffer(true).expect(200);
      expect(file.body).toHaveLength(body.attachments[0].bytes);
      const stored = await PDFDocument.load(file.body, { updateMetadata: false });
      expect(stored.getAuthor()).toBeUndefined();
      expect((await rows(id))[0]?.text).toContain('Valves for water');
    });

    it.each(['png', 'jpeg', 'webp'] as const)(
      'makes a %s anew, upright and without place or camera',
      async (format) => {
        const id = await opportunity();
        const photograph = await picture()
          .withExif({ IFD0: { Artist: 'Secret' }, IFD3: { GPSLatitude: '31/1 30/1 0/1' } })
          .withMetadata({ orientation: 6 })
          .toFormat(format)
          .toBuffer();
        expect((await sharp(photograph).metadata()).exif).toBeDefined();
        const name = `site.${format === 'jpeg' ? 'jpg' : format}`;
        const { body } = await upload(company.owner, id, photograph, name).expect(201);
        const file = await test.http(company.owner).get(body.attachments[0].url).buffer(true).expect(200);
        const metadata = await sharp(file.body).metadata();
        expect(metadata).toMatchObject({ format, width: 40, height: 60 });
        expect(metadata.exif).toBeUndefined();
        expect(metadata.xmp).toBeUndefined();
      },
    );

    it('stores the same file once, however often it is sent', async () => {
      const id = await opportunity();
      const file = await pdf();
      await upload(company.owner, id, file).expect(201);
      const { body } = await upload(company.owner, id, file).expect(201);
      expect(body.attachments).toHaveLength(1);
      expect(body.version).toBe(2);
    });

    it('cleans the name', async () => {
      const id = await opportunity();
      const { body } = await upload(company.owner, id, await pdf(), 'C:\\Users\\Secret\\plan\u202e.pdf').expect(201);
      expect(body.attachments[0].name).toBe('plan.pdf');
    });

    it.each([
      ['FILE_CONTENT_MISMATCH', 'a picture called a PDF', 'plan.pdf', () => picture().png().toBuffer()],
      ['FILE_TYPE_REFUSED', 'a page called a PDF', 'plan.pdf', () => Promise.resolve(Buffer.from('<html><script>'))],
      [
        'FILE_TYPE_REFUSED',
        'an SVG',
        'plan.svg',
        () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
      ],
      ['FILE_TYPE_REFUSED', 'nothing', 'plan.pdf', () => Promise.resolve(Buffer.alloc(0))],
      [
        'FILE_UNREADABLE',
        'half a picture',
        'plan.png',
        async () => (await picture(900, 900).png({ compressionLevel: 0 }).toBuffer()).subarray(0, 90_000),
      ],
      ['FILE_UNREADABLE', 'a broken PDF', 'plan.pdf', () => Promise.resolve(Buffer.from('%PDF-1.7\nnothing\n%%EOF'))],
      [
        'FILE_UNREADABLE',
        'an encrypted PDF',
        'plan.pdf',
        async () => {
          const document = await PDFDocument.create();
          document.addPage();
          document.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
          return Buffer.from(await document.save());
        },
      ],
    ])('answers %s to %s, in words, and keeps nothing', async (code, _, name, content) => {
      const id = await opportunity();
      const { body } = await upload(company.owner, id, await content(), name).expect(422);
      expect(body.code).toBe(code);
      expect(body.errors[0]).toMatchObject({ pointer: '/file', message: expect.stringMatching(/\w{3}/) });
      expect(await rows(id)).toEqual([]);
    });

    it('refuses more than 10 MB, and says so', async () => {
      const id = await opportunity();
      const tooLarge = Buffer.concat([await pdf(), Buffer.alloc(opportunityLimits.attachmentBytesMax)]);
      const { body } = await upload(company.owner, id, tooLarge).expect(413);
      expect(body.code).toBe('FILE_TOO_LARGE');
      expect(body.errors[0].params).toEqual({ megabytes: 10 });
      expect(await rows(id)).toEqual([]);
    });

    it('takes five and no more, also when two come at once for the last place', async () => {
      const id = await opportunity();
      for (let count = 1; count < opportunityLimits.attachmentsMax; count += 1) {
        await upload(
          company.owner,
          id,
          await picture(10 + count)
            .png()
            .toBuffer(),
          `${count}.png`,
        ).expect(201);
      }
      const answers = await Promise.all(
        [30, 31, 32].map(async (width) => upload(company.owner, id, await picture(width).png().toBuffer(), 'last.png')),
      );
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('OPPORTUNITY_ATTACHMENTS_FULL');
      expect(await rows(id)).toHaveLength(opportunityLimits.attachmentsMax);
    });

    it('makes a company that sends many wait, and no other', async () => {
      const cleaner = test.app.get(PdfCleaner, { strict: false });
      // Many pages are slow: the others wait behind it.
      const long = await PDFDocument.create();
      for (let page = 0; page < 200; page += 1) long.addPage([100, 100]).drawText(`Valve ${page}`);
      const files = [await long.save(), await pdf(), await pdf()];
      const waiting = Promise.all(files.map((file) => cleaner.clean(file, company.id)));
      const id = await opportunity();
      const refused = await upload(company.owner, id, await pdf())
        .set('accept-language', 'zh')
        .expect(429);
      expect(refused.body.code).toBe('OPPORTUNITY_FILES_WAITING');
      expect(refused.body.title).toContain('其他内容都不会丢失');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(await rows(id)).toEqual([]);
      const other = await test.make.company({ status: 'approved', country: 'PK' });
      await upload(other.owner, await opportunity('draft', other.id), await pdf()).expect(201);
      await waiting;
      await upload(company.owner, id, await pdf()).expect(201);
    });

    it('keeps nothing of an upload that breaks off', async () => {
      const id = await opportunity();
      const { port, hostname } = new URL(await test.app.getUrl());
      const file = await pdf('x'.repeat(2_000));
      const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\ncontent-type: application/pdf\r\n\r\n`;
      await new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(
            [
              `POST ${path(id)} HTTP/1.1`,
              `host: ${hostname}:${port}`,
              `origin: ${test.config.appOrigin}`,
              `cookie: ${company.owner.cookie}`,
              'content-type: multipart/form-data; boundary=edge',
              `content-length: ${head.length + file.length + 12}`,
              '',
              head,
            ].join('\r\n'),
          );
          socket.write(file.subarray(0, file.length - 100), () => socket.destroy());
        });
        socket.on('close', () => resolve());
        socket.on('error', reject);
      });
      // The next upload comes after what the server did about the broken one; only it is there.
      await upload(company.owner, id, await picture().png().toBuffer(), 'whole.png').expect(201);
      expect((await rows(id)).map(({ name }) => name)).toEqual(['whole.png']);
    });

    it.each(['submitted', 'published', 'expired', 'archived', 'on_hold', 'rejected'] as const)(
      'is refused while the opportunity is %s',
      async (status) => {
        const id = await opportunity(status);
        const { body } = await upload(company.owner, id, await picture().png().toBuffer(), 'a.png').expect(409);
        expect(body.code).toBe('OPPORTUNITY_STATE_CONFLICT');
      },
    );

    it('is for editors of that company alone', async () => {
      const id = await opportunity();
      const file = await picture().png().toBuffer();
      await upload(undefined, id, file, 'a.png').expect(401);
      await upload(await test.make.member(company.id, 'viewer'), id, file, 'a.png').expect(403);
      await upload(await test.make.desk('PK'), id, file, 'a.png').expect(403);
      await upload(await test.make.member(company.id, 'editor'), id, file, 'a.png').expect(201);
      const { owner: stranger } = await test.make.company({ status: 'approved' });
      const foreign = await upload(stranger, id, file, 'a.png').expect(404);
      const missing = await upload(stranger, nowhere, file, 'a.png').expect(404);
      expect(impersonal(foreign.body)).toEqual(impersonal(missing.body));
    });

    it('takes a file alone', async () => {
      const id = await opportunity();
      await test.http(company.owner).post(path(id)).send({ file: 'a' }).expect(415);
      await test.http(company.owner).post(path(id)).field('note', 'no file').expect(422);
      await upload(company.owner, 'not-an-id', await pdf()).expect(422);
    });
  });

  describe('taking one off', () => {
    it('deletes it, and counts as an edit', async () => {
      const id = await opportunity();
      const { body: added } = await upload(company.owner, id, await pdf()).expect(201);
      const { body } = await test.http(company.owner).delete(added.attachments[0].url).expect(200);
      expect(body).toEqual({ version: 3, attachments: [] });
      expect(await rows(id)).toEqual([]);
      await test.http(company.owner).delete(added.attachments[0].url).expect(404);
    });

    it('leaves it to the readers of what is published until the next publication', async () => {
      const id = await opportunity();
      const { body: added } = await upload(company.owner, id, await pdf()).expect(201);
      const [attachment] = added.attachments;
      const published = `/api/v1/opportunities/${id}/attachments/${attachment.id}`;
      await publish(id);
      const { body } = await test.http(company.owner).delete(attachment.url).expect(200);
      expect(body.attachments).toEqual([]);
      await test.http().get(published).expect(200);
      await test.http(company.owner).delete(attachment.url).expect(404);
      await publish(id);
      await test.http().get(published).expect(404);
      expect(await rows(id)).toEqual([]);
    });

    it('lets what was taken off go when the publication ends', async () => {
      const id = await opportunity();
      const { body: added } = await upload(company.owner, id, await pdf()).expect(201);
      await publish(id);
      await test.http(company.owner).delete(added.attachments[0].url).expect(200);
      expect(await rows(id)).toHaveLength(1);
      await test.database.query(`UPDATE opportunity SET status = 'archived' WHERE id = $1`, [id]);
      expect(await rows(id)).toEqual([]);
    });

    it('is refused while a desk reads it, and for anybody else', async () => {
      const id = await opportunity();
      const { body: added } = await upload(company.owner, id, await pdf()).expect(201);
      const { url } = added.attachments[0];
      await test.http().delete(url).expect(401);
      await test
        .http(await test.make.member(company.id, 'viewer'))
        .delete(url)
        .expect(403);
      const { owner: stranger } = await test.make.company({ status: 'approved' });
      const foreign = await test.http(stranger).delete(url).expect(404);
      const missing = await test
        .http(stranger)
        .delete(path(nowhere, `/${nowhere}`))
        .expect(404);
      expect(impersonal(foreign.body)).toEqual(impersonal(missing.body));
      await test.database.query(`UPDATE opportunity SET status = 'submitted' WHERE id = $1`, [id]);
      const { body } = await test.http(company.owner).delete(url).expect(409);
      expect(body.code).toBe('OPPORTUNITY_STATE_CONFLICT');
    });
  });

  describe('reading one', () => {
    it('of the author’s copy is for the company and its desk', async () => {
      const id = await opportunity();
      const { body } = await upload(company.owner, id, await pdf()).expect(201);
      const { url } = body.attachments[0];
      const { owner: stranger } = await test.make.company({ status: 'approved' });
      const readers: [TestUser | undefined, number][] = [
        [company.owner, 200],
        [await test.make.member(company.id, 'viewer'), 200],
        [await test.make.desk('PK'), 200],
        [await test.make.administrator(), 200],
        [await test.make.desk('CN'), 404],
        [stranger, 404],
        [undefined, 404],
      ];
      for (const [reader, status] of readers) {
        const answer = await test.http(reader).get(url).expect(status);
        if (status !== 404) continue;
        const missing = await test
          .http(reader)
          .get(path(nowhere, `/${nowhere}`))
          .expect(404);
        expect(impersonal(answer.body)).toEqual(impersonal(missing.body));
      }
      await test
        .http(company.owner)
        .get(path(await opportunity(), `/${body.attachments[0].id}`))
        .expect(404);
      const file = await test.http(company.owner).get(url).expect(200);
      expect(file.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="data sheet.pdf"; filename*=UTF-8''data%20sheet.pdf`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
        etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      });
    });

    it('of a draft that was never handed in is its author’s alone', async () => {
      const id = await opportunity();
      await test.database.transaction((tx) => tx.opportunity.update({ where: { id }, data: { submittedAt: null } }));
      const { body } = await upload(company.owner, id, await pdf()).expect(201);
      const { url } = body.attachments[0];
      await test.http(company.owner).get(url).expect(200);
      for (const reader of [await test.make.desk('PK'), await test.make.administrator()]) {
        await test.http(reader).get(url).expect(404);
      }
    });

    it('of a published opportunity is for everybody, but only what was published', async () => {
      const id = await opportunity();
      const { body } = await upload(company.owner, id, await picture().png().toBuffer(), 'site.png').expect(201);
      const published = `/api/v1/opportunities/${id}/attachments/${body.attachments[0].id}`;
      await test.http().get(published).expect(404);
      await publish(id);
      const file = await test.http().get(published).expect(200);
      expect(file.headers).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': expect.stringMatching(/^inline; filename="site.png"/),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=86400, immutable',
      });
      const { body: later } = await upload(company.owner, id, await pdf()).expect(201);
      await test
        .http(company.owner)
        .get(`/api/v1/opportunities/${id}/attachments/${later.attachments[1].id}`)
        .expect(404);
      await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [company.id]);
      await test.http().get(published).expect(404);
      await test.database.query(`UPDATE company SET status = 'approved' WHERE id = $1`, [company.id]);
      await test.database.query(`UPDATE opportunity SET status = 'on_hold' WHERE id = $1`, [id]);
      await test.http().get(published).expect(404);
      await test.http(company.owner).get(body.attachments[0].url).expect(200);
    });
  });

  it('keep an anonymous opportunity from the desk while their name or their text gives its author away', async () => {
    const { id } = await draft(test, company.owner, { ...technologyOffer, anonymous: true });
    const submit = () => test.http(company.owner).post(`/api/v1/company/opportunities/${id}/submit`);
    await upload(company.owner, id, await pdf('Made by Indus Valve Works, call +92 42 3588 1234')).expect(201);
    await upload(company.owner, id, await picture().png().toBuffer(), 'IndusValveWorks.png').expect(201);
    const { body } = await test.http(company.owner).get(`/api/v1/company/opportunities/${id}`).expect(200);
    const { hints, attachments }: OwnOpportunity = body;
    expect(hints.filter(({ code }) => code === 'identity_leak')).toEqual(
      [
        ['data sheet.pdf', 'phone', '+92 42 3588 1234'],
        ['data sheet.pdf', 'name', 'Indus Valve Works'],
        ['IndusValveWorks.png', 'name', 'Indus Valve Works'],
      ].map(([file, kind, found]) => ({
        code: 'identity_leak',
        field: 'attachments',
        locale: null,
        severity: 'error',
        params: { file, kind, found },
      })),
    );
    const { body: refusal } = await submit().expect(422);
    expect(refusal.code).toBe('OPPORTUNITY_IDENTITY_LEAKS');
    expect(refusal.errors[0].pointer).toBe('/attachments');
    for (const { url } of attachments) await test.http(company.owner).delete(url).expect(200);
    await upload(company.owner, id, await pdf('Pressure up to 16 bar')).expect(201);
    await submit().expect(200);
  });

  it('are looked through once for each name that they could give away', async () => {
    const { id } = await draft(test, company.owner, { ...technologyOffer, anonymous: true });
    await upload(company.owner, id, await pdf('Made by Indus Valve Works or by Ravi Pumps')).expect(201);
    const found = async () => {
      const { body } = await test.http(company.owner).get(`/api/v1/company/opportunities/${id}`).expect(200);
      const { hints }: OwnOpportunity = body;
      return hints.filter(({ code }) => code === 'identity_leak').map(({ params }) => params['found']);
    };
    expect(await found()).toEqual(['Indus Valve Works']);
    // Nothing of ours ever changes a text: it tells here whether it is read again.
    await test.database.query(`UPDATE opportunity_attachment SET text = 'By Ravi Pumps' WHERE opportunity_id = $1`, [
      id,
    ]);
    expect(await found()).toEqual(['Indus Valve Works']);
    await test.database.query(`UPDATE company SET name_en = 'Ravi Pumps' WHERE id = $1`, [company.id]);
    expect(await found()).toEqual(['Ravi Pumps']);
    await test.database.query(`UPDATE company SET name_en = 'Indus Valve Works' WHERE id = $1`, [company.id]);
  });
});

/** A problem without what is of one request alone. */
function impersonal(problem: object): object {
  return { ...problem, requestId: undefined, instance: undefined };
}
