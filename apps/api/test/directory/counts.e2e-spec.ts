import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DirectoryFacets, directoryFacets, type DirectoryPage } from '@karakoram/contracts';
import {
  companyLanguages,
  companyTypes,
  cooperationModes,
  countries,
  sizeBands,
  verificationLevels,
} from '@karakoram/domain';
import fc from 'fast-check';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { list, type Listing } from './listed-company.ts';

const sectors = ['artificial-intelligence', 'robotics', 'agritech', 'fintech'];
const cities = ['PK-lahore', 'CN-4403', 'CN-5101'];
const provinces = ['CN-44', 'PK-PB'];
/** Words that no concept has. */
const words = ['zircon', 'quartz'];
const hidden = 'fintech';

const some = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: Math.min(3, values.length) });
const maybe = <Value>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const Company = fc.record({
  country: fc.constantFrom(...countries),
  type: fc.constantFrom(...companyTypes),
  languages: some(companyLanguages),
  sectors: some(sectors),
  modes: some(cooperationModes),
  city: maybe(cities),
  province: maybe(provinces),
  size: maybe(sizeBands),
  verification: fc.constantFrom(...verificationLevels),
  words: some(words),
});
type Company = typeof Company extends fc.Arbitrary<infer Value> ? Value : never;

const Query = fc.record({
  q: maybe(words),
  country: maybe(countries),
  sector: some(sectors),
  mode: some(cooperationModes),
  city: maybe(cities),
  province: maybe(provinces),
  size: some(sizeBands),
  verification: maybe(verificationLevels),
  type: maybe(companyTypes),
  language: maybe(companyLanguages),
});
type Query = typeof Query extends fc.Arbitrary<infer Value> ? Value : never;

const companies = fc.sample(Company, { numRuns: 150, seed: 7 });

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  for (const [index, company] of companies.entries()) await list(test, listingOf(company, index));
  await test.database.transaction((tx) => tx.hiddenSector.create({ data: { code: hidden } }));
}, 60_000);
afterAll(() => test.close());

function listingOf({ words: said, modes, city, province, size, ...rest }: Company, index: number): Listing {
  return {
    ...rest,
    names: { en: `Firm ${index}` },
    summary: { en: `We sell tea. ${said.join(' ')}` },
    offers: [{ text: { en: 'Tea' }, modes }],
    ...(city === undefined ? {} : { cityCode: city }),
    ...(province === undefined ? {} : { provinceCode: province }),
    ...(size === undefined ? {} : { sizeBand: size }),
  };
}

type FacetName = keyof DirectoryFacets;

/** Whether a company has what the facet's filter asks for. */
const has: Record<FacetName, (company: Company, query: Query) => boolean> = {
  country: (company, query) => query.country === undefined || company.country === query.country,
  sector: (company, query) => query.sector.length === 0 || query.sector.some((one) => company.sectors.includes(one)),
  mode: (company, query) => query.mode.length === 0 || query.mode.some((one) => company.modes.includes(one)),
  city: (company, query) => query.city === undefined || company.city === query.city,
  size: (company, query) => query.size.length === 0 || query.size.some((one) => company.size === one),
  verification: (company, query) =>
    query.verification === undefined || atLeast(company.verification).includes(query.verification),
};

/** The values of a company that a facet counts it for. */
const values: Record<FacetName, (company: Company) => readonly (string | undefined)[]> = {
  country: ({ country }) => [country],
  sector: (company) => company.sectors.filter((sector) => sector !== hidden),
  mode: ({ modes }) => modes,
  city: ({ city }) => [city],
  size: ({ size }) => [size],
  verification: ({ verification }) => atLeast(verification).slice(1),
};

function atLeast(level: Company['verification']): readonly Company['verification'][] {
  return verificationLevels.slice(0, verificationLevels.indexOf(level) + 1);
}

function isLeft(company: Company, query: Query, except?: FacetName): boolean {
  return (
    (query.q === undefined || company.words.includes(query.q)) &&
    (query.province === undefined || company.province === query.province) &&
    (query.type === undefined || company.type === query.type) &&
    (query.language === undefined || company.languages.includes(query.language)) &&
    directoryFacets.every((facet) => facet === except || has[facet](company, query))
  );
}

function naiveFacet(facet: FacetName, query: Query): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const company of companies.filter((one) => isLeft(one, query, facet)))
    for (const value of values[facet](company)) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

async function search(query: object): Promise<DirectoryPage> {
  const { body } = await test.http().get('/api/v1/companies').query(query).expect(200);
  return body as DirectoryPage;
}

describe('counts over a random market', () => {
  it('are what counting one by one gives, under every filter', async () => {
    for (const query of fc.sample(Query, { numRuns: 120, seed: 11 })) {
      const { total, facets, items } = await search({ ...query, limit: 50 });
      const expected = companies.filter((company) => isLeft(company, query)).length;
      expect({ query, total, shown: items.length }).toEqual({ query, total: expected, shown: Math.min(50, expected) });
      for (const facet of directoryFacets) {
        const counted = Object.fromEntries(facets?.[facet].map(({ value, count }) => [value, count]) ?? []);
        expect({ query, facet, counted }).toEqual({ query, facet, counted: naiveFacet(facet, query) });
      }
    }
  }, 60_000);
});

describe('counts that are kept', () => {
  it('show each change at once', async () => {
    const { total } = await search({ country: 'PK' });
    const id = await list(test, { names: { en: 'Just listed' }, country: 'PK' });
    expect((await search({ country: 'PK' })).total).toBe((total ?? 0) + 1);
    await test.database.transaction((tx) => tx.company.update({ where: { id }, data: { status: 'suspended' } }));
    expect((await search({ country: 'PK' })).total).toBe(total);
  });

  it('do not see a change before it is committed, and do afterwards', async () => {
    const { total } = await search({ country: 'CN' });
    const id = await list(test, { names: { en: 'Leaving soon' }, country: 'CN' });
    await test.database.transaction(async (tx) => {
      await tx.company.update({ where: { id }, data: { status: 'suspended' } });
      expect((await search({ country: 'CN' })).total).toBe((total ?? 0) + 1);
    });
    expect((await search({ country: 'CN' })).total).toBe(total);
  });

  it('leave out a sector from the moment it is hidden', async () => {
    const shown = async (): Promise<string[] | undefined> =>
      (await search({})).facets?.sector.map(({ value }) => value);
    expect(await shown()).toContain('robotics');
    await test.database.transaction((tx) => tx.hiddenSector.create({ data: { code: 'robotics' } }));
    expect(await shown()).not.toContain('robotics');
    await test.database.transaction((tx) => tx.hiddenSector.delete({ where: { code: 'robotics' } }));
    expect(await shown()).toContain('robotics');
  });

  it('are the same for all who ask at the same time', async () => {
    await list(test, { names: { en: 'One more' } });
    const pages = await Promise.all(Array.from({ length: 8 }, () => search({ q: 'zircon', size: ['1-10'] })));
    expect(new Set(pages.map((page) => JSON.stringify([page.total, page.facets]))).size).toBe(1);
  });
});

describe('a search that takes too long', () => {
  it('is ended with an error that says so', async () => {
    await test.database.transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE search_entry IN ACCESS EXCLUSIVE MODE`;
      for (const query of [{ q: 'zircon' }, {}]) {
        const { status, body } = await test.http().get('/api/v1/companies').query(query);
        expect({ status, code: (body as { code: string }).code }).toEqual({ status: 503, code: 'SEARCH_TOO_SLOW' });
      }
    });
    expect((await search({ q: 'zircon' })).total).toBeGreaterThan(0);
  }, 30_000);
});
