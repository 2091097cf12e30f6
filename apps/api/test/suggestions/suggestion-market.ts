import type { SuggestionPage, SuggestionView } from '@karakoram/contracts';
import {
  companyTypes,
  type CompanyType,
  cooperationModes,
  type Country,
  type MemberRole,
  otherCountry,
  readinessStages,
  sizeBands,
} from '@karakoram/domain';
import { provincesOf } from '@karakoram/domain/places';
import { taxonomy } from '@karakoram/taxonomy';
import { DirectoryEntryRepository } from '../../src/modules/directory/index.ts';
import type { TestUser } from '../factories/factories.ts';
import type { TestApp } from '../setup/test-app.ts';

export const day = 86_400_000;

export interface Says {
  readonly name?: string;
  readonly offers?: readonly string[];
  readonly needs?: readonly string[];
  readonly sectors?: readonly string[];
  readonly sizeBand?: string;
  readonly description?: string;
  readonly type?: CompanyType;
  readonly provinceCode?: string;
  readonly partnerSizes?: readonly string[];
  readonly partnerPlaces?: readonly string[];
  /** Of each offer, in their order. */
  readonly readiness?: readonly (string | null)[];
}

/** A listed company that offers and needs these concepts, written by the code that writes it in production. */
export async function listed(test: TestApp, country: Country, says: Says = {}): Promise<string> {
  const statements = [
    ...(says.offers ?? []).map((code, at) => ({
      kind: 'offer' as const,
      code,
      readiness: says.readiness?.[at] ?? null,
    })),
    ...(says.needs ?? []).map((code) => ({ kind: 'need' as const, code, readiness: null })),
  ];
  return test.database.transaction(async (tx) => {
    const { id } = await tx.company.create({
      data: {
        country,
        status: 'approved',
        nameEn: says.name ?? 'A test company',
        languages: ['en'],
        sectors: [...(says.sectors ?? [])],
        sizeBand: says.sizeBand ?? null,
        type: says.type ?? 'firm',
        provinceCode: says.provinceCode ?? null,
        partnerSizes: [...(says.partnerSizes ?? [])],
        partnerPlaces: [...(says.partnerPlaces ?? [])],
        description: says.description === undefined ? {} : { en: says.description },
        approvedAt: test.clock.now(),
        updatedAt: test.clock.now(),
        statements: {
          create: statements.map(({ kind, code, readiness }, position) => ({
            kind,
            position,
            concepts: [code],
            readiness,
            modes: [cooperationModes[code.length % cooperationModes.length] ?? 'outsourcing'],
          })),
        },
      },
    });
    await test.app.get(DirectoryEntryRepository, { strict: false }).refresh(tx, id);
    return id;
  });
}

/** A listed company with a member who can sign in. */
export async function listedMember(
  test: TestApp,
  country: Country,
  says: Says = {},
  role: MemberRole = 'owner',
): Promise<{ id: string; user: TestUser }> {
  const id = await listed(test, country, says);
  return { id, user: await test.make.member(id, role) };
}

/** Random numbers from 0 to below 1 that are the same at every run (mulberry32). */
function randomsFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const codes = [...taxonomy.conceptByCode.keys()];

/** What some companies say of themselves and of the partner they look for, and others do not. */
function anyWishes(random: () => number, country: Country): Says {
  const some = <Item>(items: readonly Item[], most: number): Item[] =>
    random() < 0.5 ? [] : items.filter(() => random() < 0.3).slice(0, most);
  const provinceOf = (side: Country): string[] => provincesOf(side).map(({ code }) => code);
  return {
    type: some(companyTypes, 1)[0],
    provinceCode: some(provinceOf(country), 1)[0],
    partnerSizes: some(sizeBands, 4),
    partnerPlaces: some(provinceOf(otherCountry(country)), 5),
    readiness: [0, 1, 2, 3].map(() => some(readinessStages, 1)[0] ?? null),
  };
}

/** Companies with a few concepts each, mostly of one sector, and ten offers to a need, as in a real market. */
export async function generateMarket(test: TestApp, size: number, seed: number): Promise<void> {
  const random = randomsFrom(seed);
  const wishRandom = randomsFrom(seed + 1);
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  for (let made = 0; made < size; made += 1) {
    const sector = oneOf(taxonomy.sectors);
    const concept = (): string => (random() < 0.8 ? oneOf(sector.concepts).code : oneOf(codes));
    const some = (most: number): string[] => Array.from({ length: 1 + Math.floor(random() * most) }, concept);
    const country = made % 2 === 0 ? 'CN' : 'PK';
    await listed(test, country, {
      ...anyWishes(wishRandom, country),
      name: `Firm ${made}`,
      offers: some(4),
      needs: random() < 0.4 ? some(2) : [],
      sectors: [sector.code],
      sizeBand: oneOf(sizeBands),
      description: `We work on ${taxonomy.labelOf(concept(), 'en')} and ${taxonomy.labelOf(concept(), 'en')}.`,
    });
  }
}

export async function pageOfSuggestions(test: TestApp, user: TestUser, query = ''): Promise<SuggestionPage> {
  const response = await test.http(user).get(`/api/v1/suggestions${query}`).expect(200);
  return response.body as SuggestionPage;
}

/** All suggestions, page after page. */
export async function allSuggestions(test: TestApp, user: TestUser, limit = 100): Promise<SuggestionView[]> {
  const items: SuggestionView[] = [];
  let cursor: string | null = null;
  do {
    const query = `?limit=${limit}${cursor === null ? '' : `&cursor=${cursor}`}`;
    const page: SuggestionPage = await pageOfSuggestions(test, user, query);
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
}

export function idsOf(items: readonly SuggestionView[]): string[] {
  return items.map(({ company }) => company.id);
}
