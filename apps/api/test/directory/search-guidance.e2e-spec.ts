import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryPage } from '@karakoram/contracts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { list } from './listed-company.ts';

let test: TestApp;
const ids: Record<string, string> = {};

beforeAll(async () => {
  test = await startTestApp();
  ids.arms = await list(test, {
    names: { en: 'Qinglan Arms Co., Ltd.', zh: '青岚机械臂有限公司' },
    country: 'CN',
    summary: { en: 'A factory supplier.' },
    offers: [{ text: { en: 'Cells with industrial robots, installed and maintained, for 🏭 plants' } }],
  });
  ids.sight = await list(test, {
    names: { en: 'Margalla Sitara', ur: 'مارگلہ ستارہ' },
    summary: { en: 'We make software with artificial intelligence for textile mills.' },
    needs: [{ text: { ur: 'صنعتی روبوٹ اور کیمرے' } }],
  });
});
afterAll(() => test.close());

async function search(query: Record<string, string>): Promise<DirectoryPage> {
  const { body } = await test.http().get('/api/v1/companies').query(query).expect(200);
  return body as DirectoryPage;
}

function matchIn(page: DirectoryPage, key: string): DirectoryPage['items'][number]['matched'] {
  return page.items.find(({ id }) => id === ids[key])?.matched ?? null;
}

const hitsOf = (matched: DirectoryPage['items'][number]['matched']): string[] =>
  matched?.parts.filter(({ hit }) => hit).map(({ text }) => text) ?? [];

describe('what matched', () => {
  it('is marked in the text as it was written, by parts that make up the text', async () => {
    const matched = matchIn(await search({ q: 'Industrial ROBOT' }), 'arms');
    expect(matched).toMatchObject({ field: 'offer', locale: 'en', concepts: [] });
    expect(matched?.parts.map(({ text }) => text).join('')).toBe(
      'Cells with industrial robots, installed and maintained, for 🏭 plants',
    );
    expect(hitsOf(matched)).toEqual(['industrial', 'robots']);
  });

  it('is named by its concept where the query is in another language', async () => {
    const page = await search({ q: '工业机器人' });
    expect(matchIn(page, 'arms')).toMatchObject({ field: 'offer', locale: 'en', concepts: ['industrial-robots'] });
    expect(hitsOf(matchIn(page, 'arms'))).toEqual(['industrial robots']);
    expect(matchIn(page, 'sight')).toMatchObject({ field: 'need', locale: 'ur', concepts: ['industrial-robots'] });
    expect(hitsOf(matchIn(page, 'sight'))).toEqual(['صنعتی روبوٹ']);
  });

  it('is found in a summary by its concept', async () => {
    const matched = matchIn(await search({ q: '人工智能' }), 'sight');
    expect(matched).toMatchObject({ field: 'summary', locale: 'en', concepts: ['artificial-intelligence'] });
    expect(hitsOf(matched)).toEqual(['artificial intelligence']);
  });

  it.each(['Margala Sitra', 'margalla sitara', 'مارگلا ستارہ'])('is the name for %s', async (q) => {
    expect(matchIn(await search({ q }), 'sight')).toMatchObject({ field: 'name' });
  });

  it('is the passage around the first hit in a long description', async () => {
    const id = await list(test, { names: { en: 'Long Story' } });
    const description = {
      en: `${'Nothing to see here. '.repeat(30)}We grow saffron in Kashmir. ${'And on. '.repeat(60)}`,
    };
    await test.database.transaction((tx) => tx.company.update({ where: { id }, data: { description } }));
    await refresh(id);
    const [item] = (await search({ q: 'saffron' })).items;
    expect(item?.matched).toMatchObject({ field: 'description', locale: 'en' });
    expect(hitsOf(item?.matched ?? null)).toEqual(['saffron']);
    expect(item?.matched?.parts.map(({ text }) => text).join('').length).toBeLessThan(180);
  });
});

async function refresh(id: string): Promise<void> {
  const { DirectoryEntryRepository } = await import('../../src/modules/directory/index.ts');
  await test.database.transaction((tx) => test.app.get(DirectoryEntryRepository).refresh(tx, id));
}

describe('another spelling', () => {
  it.each([
    ['artifical inteligence', 'Artificial intelligence'],
    ['blokchain', 'Blockchain'],
    ['人工只能', '人工智能'],
    ['rengongzhineng', '人工智能'],
    ['青蓝机械臂', '青岚机械臂'],
    ['مصنوئی ذہانت', 'مصنوعی ذہانت'],
    ['Margalla Sitrra', 'Margalla Sitara'],
    ['computr vsion systms', 'computer vision systems'],
  ])('of %s is %s', async (q, suggestion) => {
    const page = await search({ q });
    expect(page.suggestion?.toLowerCase()).toBe(suggestion.toLowerCase());
  });

  it.each([
    'artificial intelligence',
    'saffron',
    'Margalla Sitara',
    'مارگلہ ستارہ',
    '青岚',
    'xqzwv',
    '🤖',
    '机',
    '',
    '[robot] arm (compny*',
  ])('is not offered for %j', async (q) => {
    expect((await search({ q })).suggestion).toBeNull();
  });
});

describe('refinements', () => {
  it('lead from a concept to narrower, broader and related ones', async () => {
    const { refinements } = await search({ q: '机器人' });
    expect(refinements?.rest).toBe('');
    expect(refinements?.items).toContainEqual({ kind: 'concept', code: 'industrial-robots', relation: 'narrower' });
    const below = await search({ q: 'industrial robots Lahore' });
    expect(below.refinements?.rest).toBe('Lahore');
    expect(below.refinements?.items).toContainEqual({ kind: 'sector', code: 'robotics', relation: 'broader' });
    expect(below.refinements?.items.some(({ relation }) => relation === 'related')).toBe(true);
  });

  it('start from the concept that is chosen, too', async () => {
    const { refinements } = await search({ concept: 'computer-vision' });
    expect(refinements?.items).toContainEqual(expect.objectContaining({ relation: 'broader' }));
  });

  it('are absent where no concept is named', async () => {
    expect((await search({ q: 'saffron' })).refinements).toBeNull();
    expect((await search({})).refinements).toBeNull();
  });
});

describe('type-ahead', () => {
  const termsFor = async (q: string, locale: string): Promise<unknown[]> =>
    (await test.http().get('/api/v1/suggest').query({ q, locale }).expect(200)).body.items.filter(
      ({ kind }: { kind: string }) => kind !== 'company',
    );

  it.each([
    ['artif', 'zh'],
    ['人工智', 'en'],
    ['مصنوعی ذ', 'zh'],
    ['rengongzhi', 'en'],
    ['rengong zhi', 'ur'],
    ['rgzn', 'en'],
  ])('finds a field by %s, in the reader’s language', async (q, locale) => {
    expect(await termsFor(q, locale)).toContainEqual(
      expect.objectContaining({
        code: 'artificial-intelligence',
        name: { en: 'Artificial intelligence', zh: '人工智能', ur: 'مصنوعی ذہانت' }[locale],
      }),
    );
  });
});
