import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryPage } from '@karakoram/contracts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { list } from './listed-company.ts';

let test: TestApp;
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await startTestApp();
  ids.vision = await list(test, {
    names: { en: 'Margalla Sight (Pvt.) Ltd' },
    country: 'PK',
    cityCode: 'PK-lahore',
    sizeBand: '11-50',
    summary: { en: 'We build artificial intelligence for textile mills.' },
    sectors: ['artificial-intelligence'],
    offers: [{ text: { en: 'Computer vision for fabric inspection' }, modes: ['outsourcing'] }],
    needs: [{ text: { en: 'Industrial robots' }, modes: ['technology-transfer'] }],
    verification: 'desk',
  });
  ids.huawei = await list(test, {
    names: { en: 'Huawei Technologies Co., Ltd.', zh: '华为技术有限公司' },
    country: 'CN',
    cityCode: 'CN-4403',
    sizeBand: '5001+',
    summary: { zh: '通信设备与云服务。' },
    sectors: ['telecom-5g'],
    offers: [{ text: { zh: '第五代移动通信基站' }, modes: ['joint-venture', 'distribution'] }],
    verification: 'email',
  });
  ids.aiCn = await list(test, {
    names: { zh: '成都星河科技有限公司' },
    country: 'CN',
    cityCode: 'CN-5101',
    sizeBand: '51-200',
    summary: { zh: '专注人工智能与计算机视觉。' },
    sectors: ['artificial-intelligence'],
    offers: [{ text: { zh: '计算机视觉检测系统' }, modes: ['technology-transfer'] }],
    verification: 'none',
  });
  ids.urdu = await list(test, {
    names: { en: 'Sabz Khet', ur: 'سبز کھیت پرائیویٹ لمیٹڈ' },
    country: 'PK',
    cityCode: 'PK-lahore',
    sizeBand: '1-10',
    summary: { ur: 'کسانوں کے لیے مصنوعی ذہانت' },
    sectors: ['agritech'],
    needs: [{ text: { ur: 'زرعی ڈرون' } }],
  });
  ids.suspended = await list(test, { names: { en: 'Huawei Suspended' }, status: 'suspended' });
  ids.archived = await list(test, { names: { en: 'Huawei Archived' }, status: 'archived' });
  for (const status of ['draft', 'submitted', 'rejected'] as const)
    await test.make.company({ name: `Huawei ${status}`, status });
});
afterAll(() => test.close());

async function search(query: Record<string, string | string[]>): Promise<DirectoryPage> {
  const { body } = await test.http().get('/api/v1/companies').query(query).expect(200);
  return body as DirectoryPage;
}

async function found(q: string): Promise<string[]> {
  const { items } = await search({ q });
  return items.map(({ id }) => Object.keys(ids).find((key) => ids[key] === id) ?? id);
}

describe('who is found', () => {
  it('shows approved companies only', async () => {
    const page = await search({});
    expect(page.items.map(({ id }) => id).sort()).toEqual([ids.vision, ids.huawei, ids.aiCn, ids.urdu].sort());
    expect(page.total).toBe(4);
    expect(await found('Huawei')).toEqual(['huawei']);
  });

  it('stops showing a company that is suspended', async () => {
    const id = await list(test, { names: { en: 'Zyxwv Brief' } });
    expect(await found('Zyxwv')).toEqual([id]);
    await test.database.transaction((tx) => tx.company.update({ where: { id }, data: { status: 'suspended' } }));
    expect(await found('Zyxwv')).not.toContain(id);
  });
});

describe('what a text finds', () => {
  it.each([
    'huawei',
    'Huawie',
    'huawie',
    'huawai',
    '华为',
    '華為',
    'huáwéi',
    'huaweijishu',
    'hwjs',
    '华为技术有限公司',
  ])('finds Huawei by %s', async (q) => {
    expect((await found(q))[0]).toBe('huawei');
  });

  it.each(['计算机视觉', '人工智能', '計算機視覺'])('finds English profiles by their concepts for %s', async (q) => {
    expect(await found(q)).toContain('vision');
  });

  it.each(['artificial intelligence', 'computer vision', 'AI'])('finds Chinese profiles for %s', async (q) => {
    expect(await found(q)).toContain('aiCn');
  });

  it('finds Urdu profiles and by Urdu, with either form of ye and kaf', async () => {
    expect(await found('artificial intelligence')).toContain('urdu');
    expect(await found('مصنوعی ذہانت')).toEqual(expect.arrayContaining(['urdu', 'vision', 'aiCn']));
    expect((await found('سبز کھیت'))[0]).toBe('urdu');
    expect((await found('سبز كھيت'))[0]).toBe('urdu');
  });

  it('asks for every word, and for any only when nothing has them all', async () => {
    const all = await search({ q: 'computer vision fabric' });
    expect(all.relaxed).toBe(false);
    expect(all.items.map(({ id }) => id)).toEqual([ids.vision]);
    const any = await search({ q: 'fabric xylophone' });
    expect(any.relaxed).toBe(true);
    expect(any.items.map(({ id }) => id)).toEqual([ids.vision]);
  });

  it('does not relax where only the filters leave nothing', async () => {
    const page = await search({ q: 'computer vision fabric', country: 'CN' });
    expect(page).toMatchObject({ relaxed: false, total: 0, items: [] });
    expect(page.facets?.country).toEqual([{ value: 'PK', count: 1 }]);
  });

  it('says where the words stand and in which language', async () => {
    const { items } = await search({ q: '计算机视觉' });
    expect(items.find(({ id }) => id === ids.aiCn)?.matched).toMatchObject({ field: 'offer', locale: 'zh' });
    expect(items.find(({ id }) => id === ids.vision)?.matched).toMatchObject({ field: 'offer', locale: 'en' });
  });
});

describe('filters and facets', () => {
  it('counts each facet under all filters but its own', async () => {
    const { facets, total } = await search({ country: 'PK', sector: 'artificial-intelligence' });
    expect(total).toBe(1);
    expect(facets?.country).toEqual([
      { value: 'CN', count: 1 },
      { value: 'PK', count: 1 },
    ]);
    expect(facets?.sector).toEqual([
      { value: 'agritech', count: 1 },
      { value: 'artificial-intelligence', count: 1 },
    ]);
    expect(facets?.city).toEqual([{ value: 'PK-lahore', count: 1 }]);
    expect(facets?.size).toEqual([{ value: '11-50', count: 1 }]);
  });

  it('finds for every facet value as many companies as it counts', async () => {
    const filters: Record<string, string | string[]>[] = [
      {},
      { q: 'artificial intelligence' },
      { country: 'CN' },
      { mode: ['technology-transfer', 'outsourcing'], q: 'computer vision' },
      { verification: 'email', sector: ['artificial-intelligence', 'telecom-5g'] },
      { city: 'PK-lahore', size: ['1-10', '11-50'] },
    ];
    for (const filter of filters) {
      const { facets } = await search(filter);
      for (const [name, values] of Object.entries(facets ?? {})) {
        for (const { value, count } of values) {
          const { total } = await search({ ...filter, [name]: value });
          expect({ filter, name, value, total }).toEqual({ filter, name, value, total: count });
        }
      }
    }
  });

  it('takes a verification level for at least that level', async () => {
    const { items } = await search({ verification: 'email', country: 'CN' });
    expect(items.map(({ id }) => id)).toEqual([ids.huawei]);
  });

  it('finds by a concept also what names one below it', async () => {
    const { items } = await search({ concept: 'computer-vision' });
    expect(items.map(({ id }) => id).sort()).toEqual([ids.vision, ids.aiCn].sort());
    expect((await search({ concept: 'no-such-concept' })).total).toBe(0);
  });

  it('leaves hidden sectors out of the facet', async () => {
    await test.database.transaction((tx) => tx.hiddenSector.create({ data: { code: 'agritech' } }));
    const { facets } = await search({});
    expect(facets?.sector.map(({ value }) => value)).not.toContain('agritech');
    await test.database.transaction((tx) => tx.hiddenSector.deleteMany());
  });
});

describe('bad input', () => {
  it.each([
    "'; DROP TABLE company; --",
    '"quoted" \'single\' `tick`',
    "back\\slash \\\\ \\'",
    '🤖🚀',
    'x'.repeat(200),
    '人'.repeat(200),
    'a & b | !c <-> d:* (',
    '!!! ??? ***',
    '%_%',
    '\u0000\u0001\u0007 control',
    '\u202Eoverride\u2066',
    '\u200b',
    '的',
    'the',
    'مصنوعی AI 人工智能 🤖',
    '#artificial-intelligence',
    '\u202eباڑا\u202c 华为 huáwéi 🏭\u200d🤖 ＡＩ\u2066',
    '~sbzkt',
    '\ufdfa'.repeat(60),
    'e' + '\u0301'.repeat(150),
    '👩‍👩‍👧‍👦'.repeat(15),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z'.repeat(3),
    '重'.repeat(180),
  ])('answers %j', async (q) => {
    const page = await search({ q });
    expect(Array.isArray(page.items)).toBe(true);
    await test.http().get('/api/v1/suggest').query({ q }).expect(200);
  });

  it.each(['%ED%A0%80', '%FF%FE', '%00', '%F0%9F', '%E0%80%AF'])('answers the broken bytes %s', async (bytes) => {
    await test.http().get(`/api/v1/companies?q=robot${bytes}`).expect(200);
    await test.http().get(`/api/v1/suggest?q=robot${bytes}`).expect(200);
  });

  it('refuses ten thousand characters, and says why', async () => {
    for (const path of ['companies', 'suggest']) {
      const { body } = await test
        .http()
        .get(`/api/v1/${path}`)
        .query({ q: 'x'.repeat(10_000) })
        .expect(422);
      expect(body.errors).toEqual([expect.objectContaining({ pointer: '/q' })]);
      // Encoded, these are more than the server reads of an address at all.
      for (const character of ['人', '🤖', '\u202e', 'ی '])
        await test
          .http()
          .get(`/api/v1/${path}`)
          .query({ q: character.repeat(10_000) })
          .expect(431);
    }
  });

  it.each([
    ['q', 'x'.repeat(201)],
    ['country', 'IN'],
    ['mode', 'barter'],
    ['size', '7'],
    ['sort', 'random'],
    ['limit', '0'],
    ['limit', '51'],
    ['city', "'; --"],
    ['concept', '\u0000'],
    ['colour', 'green'],
  ])('refuses %s=%s', async (name, value) => {
    const { body } = await test
      .http()
      .get('/api/v1/companies')
      .query({ [name]: value })
      .expect(422);
    expect((body as { code: string }).code).toBe('VALIDATION_FAILED');
  });

  it('refuses a cursor that it did not write for this order', async () => {
    const { nextCursor } = await search({ limit: '1', sort: 'name' });
    const cursors = ['x', Buffer.from('{}').toString('base64url'), `${nextCursor}x`];
    for (const cursor of cursors) {
      const { body } = await test.http().get('/api/v1/companies').query({ cursor, sort: 'newest' }).expect(422);
      expect((body as { code: string }).code).toBe('CURSOR_INVALID');
    }
    await test.http().get('/api/v1/companies').query({ cursor: nextCursor, sort: 'newest' }).expect(422);
  });
});

describe('suggest', () => {
  it('offers companies, sectors and concepts for a beginning', async () => {
    const { body } = await test.http().get('/api/v1/suggest').query({ q: 'hua' }).expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ kind: 'company', id: ids.huawei }));
    const chinese = await test.http().get('/api/v1/suggest').query({ q: '人工', locale: 'ur' }).expect(200);
    expect(chinese.body.items[0]).toEqual({ kind: 'sector', code: 'artificial-intelligence', name: 'مصنوعی ذہانت' });
    expect(chinese.body.items.length).toBeLessThanOrEqual(8);
  });
});

describe('statistics', () => {
  it('counts what is listed, anew after a minute', async () => {
    const first = await test.http().get('/api/v1/statistics').expect(200);
    expect(first.body).toMatchObject({ companies: { total: 4, CN: 2, PK: 2 }, offers: 3, needs: 2 });
    expect(first.body.sectors).toContainEqual({ code: 'artificial-intelligence', companies: 2 });
    await list(test, { names: { en: 'One more' }, country: 'CN' });
    expect((await test.http().get('/api/v1/statistics')).body.companies.total).toBe(4);
    test.clock.advance(61_000);
    expect((await test.http().get('/api/v1/statistics')).body.companies.total).toBe(5);
  });
});
