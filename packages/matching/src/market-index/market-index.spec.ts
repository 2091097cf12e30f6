import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  candidatesPerRanking,
  MarketIndex,
  type MarketContext,
  type MatchProfile,
  rank,
  type RankCursor,
  type RankedMatch,
  retrievalPlan,
  score,
} from '../index.ts';
import { anyMarket, anyProfile } from '../test-support/arbitraries.ts';
import { company, market, statement, vocabulary } from '../test-support/market.ts';

const today = 20_000;

/** Each run ranks for every company of a market. */
const runs = { numRuns: 30 };

interface Listed {
  readonly profile: MatchProfile;
  readonly approvedAt: number;
}

/** Statement ids are UUIDs, as in a database: others are not kept. */
const anyListed: fc.Arbitrary<Listed> = fc
  .tuple(anyProfile, fc.infiniteStream(fc.uuid()), fc.integer({ min: 0, max: 5 }))
  .map(([profile, ids, days]) => {
    const named = (list: MatchProfile['offers']) => list.map((one) => ({ ...one, id: ids.next().value }));
    return {
      profile: { ...profile, offers: named(profile.offers), needs: named(profile.needs) },
      approvedAt: 1_700_000_000_000 + days * 86_400_000,
    };
  });

const anyListing = fc.uniqueArray(anyListed, { selector: ({ profile }) => profile.id, minLength: 1, maxLength: 25 });

function indexOf(companies: readonly Listed[]): MarketIndex {
  const index = new MarketIndex(vocabulary);
  for (const { profile, approvedAt } of companies) index.set(profile, approvedAt, today);
  return index;
}

/** What the index must answer, over so few companies that all of them are candidates. */
function expected(companies: readonly Listed[], own: Listed, context: MarketContext, excluded: readonly string[]) {
  const candidates = companies.map(({ profile }) => profile).filter(({ id }) => !excluded.includes(id));
  return rank(own.profile, candidates, context, { limit: 1000 });
}

describe('the index of a market', () => {
  it('ranks any market as the ranking of plain profiles does, with the same reasons', () => {
    fc.assert(
      fc.property(anyListing, anyMarket, (companies, context) => {
        const index = indexOf(companies);
        for (const own of companies) {
          const ranked = index.rank(own.profile.id, context, { limit: 1000, excluded: [], today });
          expect(ranked).toEqual(expected(companies, own, context, []));
        }
      }),
      runs,
    );
  });

  it('is the same after any changes as one built at once', () => {
    const anyChanges = fc.array(fc.tuple(fc.nat(24), fc.option(anyListed, { nil: undefined })), { maxLength: 30 });
    fc.assert(
      fc.property(anyListing, anyChanges, anyMarket, (companies, changes, context) => {
        const index = indexOf(companies);
        const now = new Map(companies.map((one) => [one.profile.id, one]));
        const ids = [...now.keys()];
        for (const [at, change] of changes) {
          const id = ids[at % ids.length]!;
          const changed = change === undefined ? undefined : { ...change, profile: { ...change.profile, id } };
          if (changed === undefined) index.delete(id);
          else index.set(changed.profile, changed.approvedAt, today);
          if (changed === undefined) now.delete(id);
          else now.set(id, changed);
        }
        const left = [...now.values()];
        expect(index.size).toBe(left.length);
        for (const own of left) {
          const ranked = index.rank(own.profile.id, context, { limit: 1000, excluded: [], today });
          expect(ranked).toEqual(expected(left, own, context, []));
        }
      }),
      runs,
    );
  });

  it('leaves out who is excluded, and continues a list after any place', () => {
    fc.assert(
      fc.property(anyListing, anyMarket, fc.integer({ min: 1, max: 4 }), (companies, context, limit) => {
        const [own] = companies;
        const index = indexOf(companies);
        const excluded = companies.filter((_, at) => at % 3 === 0).map(({ profile }) => profile.id);
        const paged: string[] = [];
        let after: RankCursor | undefined;
        for (;;) {
          const page: readonly RankedMatch[] = index.rank(own!.profile.id, context, { limit, after, excluded, today })!;
          paged.push(...page.map(({ id }) => id));
          if (page.length < limit) break;
          after = page.at(-1)!.place;
        }
        expect(paged).toEqual(expected(companies, own!, context, excluded).map(({ id }) => id));
      }),
    );
  });

  it('scores a pair as the plain profiles do', () => {
    fc.assert(
      fc.property(anyListed, anyListed, anyMarket, (a, b, context) => {
        fc.pre(a.profile.id !== b.profile.id);
        const found = indexOf([a, b]).score(a.profile.id, b.profile.id, context, today);
        const isAbroad = a.profile.country !== b.profile.country;
        expect(found).toEqual(isAbroad ? score(a.profile, b.profile, context) : undefined);
      }),
    );
  });

  it('knows nothing of a company that is not in it', () => {
    const index = indexOf([{ profile: company('a', 'PK'), approvedAt: 0 }]);
    expect(index.rank('b', market(), { limit: 10, excluded: [], today })).toBeUndefined();
    expect(index.score('a', 'b', market(), today)).toBeUndefined();
    expect(index.has('b')).toBe(false);
  });

  it('ages profiles by the day that is asked about', () => {
    const index = indexOf([
      { profile: company('a', 'PK'), approvedAt: 0 },
      { profile: company('b', 'CN', { updatedDaysAgo: 10 }), approvedAt: 0 },
    ]);
    const freshness = (day: number) =>
      index.score('a', 'b', market(), day)!.forward.parts.find(({ signal }) => signal === 'freshness')!.value;
    expect(freshness(today + 170)).toBeCloseTo(0.5, 12);
    expect(freshness(today)).toBeGreaterThan(0.9);
  });
});

describe('finding candidates among more companies than are scored', () => {
  const companies = Array.from({ length: 1_000 }, (_, at): Listed => {
    const concept = at % 100 === 0 ? 'grippers' : at % 3 === 0 ? 'drones' : 'wallets';
    const profile = company(`cn-${String(at).padStart(4, '0')}`, 'CN', { offers: [statement([concept])] });
    return { profile, approvedAt: at };
  });
  const context = market({ grippers: 10, drones: 330, wallets: 660 });
  const candidates = candidatesPerRanking(context.companyCount);

  it('keeps those that name what is needed most, the smaller id first among equals', () => {
    const own: Listed = { profile: company('pk', 'PK', { needs: [statement(['grippers', 'drones'])] }), approvedAt: 0 };
    const ranked = indexOf([own, ...companies]).rank('pk', context, { limit: 1000, excluded: [], today })!;
    const offering = (code: string): string[] =>
      companies.flatMap(({ profile }) => (profile.offers[0]!.concepts[0] === code ? [profile.id] : []));
    const kept = [...offering('grippers'), ...offering('drones').slice(0, candidates - 10)];
    expect(ranked.map(({ id }) => id).toSorted()).toEqual(kept.toSorted());
    expect(retrievalPlan(own.profile, context).lookup.capabilities).toEqual(['grippers', 'drones', 'robot-arms']);
  });

  it('fills up with the newest, those of a common sector first', () => {
    const newer = companies.map((one, at) => ({
      ...one,
      profile: { ...one.profile, sectors: at < 20 ? ['fintech'] : [] },
    }));
    const own: Listed = { profile: company('pk', 'PK', { sectors: ['fintech'] }), approvedAt: 0 };
    const ranked = indexOf([own, ...newer]).rank('pk', context, { limit: 1000, excluded: [], today })!;
    const expectedIds = [...newer.slice(0, 20), ...newer.slice(20 - candidates)].map(({ profile }) => profile.id);
    expect(ranked.map(({ id }) => id).toSorted()).toEqual(expectedIds.toSorted());
  });
});
