import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryPage } from '@karakoram/contracts';
import { refreshDirectory } from '../../src/modules/directory/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { list } from './listed-company.ts';

let test: TestApp;
const ids: Record<string, string> = {};

const about = (sentence: string): string =>
  `${sentence} The firm was founded in 2004. It has offices in two cities and serves customers at home and abroad.`;

beforeAll(async () => {
  test = await startTestApp();
  const add = async (key: string, text: string, listing: { name?: string; needs?: string[] } = {}): Promise<void> => {
    ids[key] = await list(test, {
      names: { en: listing.name ?? `Company ${key}` },
      summary: { en: text },
      needs: (listing.needs ?? []).map((need) => ({ text: { en: need } })),
    });
  };
  await add('inPassing', `${about('We make furniture.')} A workshop charges lithium batteries.`);
  await add(
    'often',
    about('We make lithium batteries, and test every lithium-ion battery. Lithium cells are our life.'),
  );
  await add('once', about('We make lithium batteries.'));
  await add('wanted', about('We make toys.'), { needs: ['Lithium batteries'] });
  await add('sibling', about('We recycle batteries: battery recycling is all that we do.'));
  await add('related', about('We build supercapacitors.'));
  await add('relatedInPassing', `${about('We sell tea.')} A branch tested supercapacitors.`);
  await add('shared', about('We run wind, solar and hydro power stations.'));
  await add('robots', about('We build robots.'));
});
afterAll(() => test.close());

async function search(query: Record<string, string>): Promise<DirectoryPage> {
  const { body } = await test.http().get('/api/v1/companies').query(query).expect(200);
  return body as DirectoryPage;
}

async function found(q: string): Promise<string[]> {
  const { items } = await search({ q });
  return items.map(({ id }) => Object.keys(ids).find((key) => ids[key] === id) ?? id);
}

describe('the order of what a concept finds', () => {
  it.each(['锂电池', 'لیتھیم بیٹری'])(
    'puts who is about it first, then who names it, then what is near it: %s',
    async (q) => {
      const order = await found(q);
      expect(order.slice(0, 4)).toEqual(['often', 'once', 'wanted', 'inPassing']);
      expect(order.slice(4).sort()).toEqual(['related', 'sibling']);
    },
  );

  it('tells related companies from those found directly, in every order', async () => {
    const page = await search({ q: '锂电池' });
    expect(page.items.map(({ related }) => related)).toEqual([false, false, false, false, true, true]);
    expect(page).toMatchObject({ total: 6, related: 2 });
    for (const sort of ['newest', 'name']) {
      const sorted = await search({ q: '锂电池', sort });
      expect(sorted).toMatchObject({ total: 6, related: 2 });
      const related = sorted.items.filter((item) => item.related).map(({ id }) => id);
      expect(related.sort()).toEqual([ids.sibling, ids.related].sort());
    }
    expect(await search({})).toMatchObject({ related: 0 });
  });

  it('finds what is near only where a firm is about it', async () => {
    expect(await found('锂电池')).not.toContain('relatedInPassing');
    expect(await found('超级电容')).toEqual(expect.arrayContaining(['related', 'relatedInPassing']));
  });

  it('continues page by page in the same order, each company once', async () => {
    const whole = await search({ q: '锂电池' });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await search({ q: '锂电池', limit: '1', ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(whole.total).toBe(seen.length);
  });

  it('finds a member of a list that shares its last words', async () => {
    expect((await found('风电'))[0]).toBe('shared');
  });
});

describe('words that say what kind of thing is asked for', () => {
  it.each(['机器人概念', '机器人板块', '机器人相关企业', 'robot companies', 'Robotics manufacturers', 'روبوٹکس کمپنی'])(
    'are not asked for beside a concept: %s',
    async (q) => {
      expect(await search({ q })).toMatchObject({ relaxed: false });
      expect((await found(q))[0]).toBe('robots');
    },
  );

  it('are asked for where they are all there is', async () => {
    expect((await found('company robots'))[0]).toBe('robots');
    expect(await found('company')).toContain('often');
  });
});

describe('entries of an earlier version', () => {
  it('are written anew by the job', async () => {
    const id = ids.robots;
    await test.database.query(`UPDATE search_entry SET document = '' WHERE company_id = $1::uuid`, [id]);
    await test.database.query(
      `UPDATE directory_entry SET concepts = '{}', written_by = '0' WHERE company_id = $1::uuid`,
      [id],
    );
    expect(await found('机器人')).not.toContain('robots');
    await test.app.get(Jobs).runNow(refreshDirectory, {});
    expect((await found('机器人'))[0]).toBe('robots');
  });
});

describe('a company that has words of the query and is only near its concept', () => {
  it('comes after all that name the concept', async () => {
    ids.wordy = await list(test, {
      names: { zh: '电池电池电池' },
      summary: { en: 'We recycle batteries: battery recycling is all that we do.' },
    });
    const { items } = await search({ q: '锂电池' });
    expect(items.find(({ id }) => id === ids.wordy)?.related).toBe(true);
    const order = await found('锂电池');
    expect(order.indexOf('wordy')).toBeGreaterThan(order.indexOf('inPassing'));
  });
});
