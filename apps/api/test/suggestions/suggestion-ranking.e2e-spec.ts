import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SuggestionView } from '@karakoram/contracts';
import { type MatchProfile, type MatchScore, rank, reasonKeys, retrievalPlan } from '@karakoram/matching';
import { FitReason, weakLinkKeys } from '@karakoram/contracts';
import { MarketContextQueries } from '../../src/modules/suggestions/market-context.queries.ts';
import { MatchProfilesQueries } from '../../src/modules/suggestions/match-profiles.queries.ts';
import { candidateQuery } from '../../src/modules/suggestions/sql-ranking-engine.queries.ts';
import { refreshFrequencies } from '../../src/modules/suggestions/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { allSuggestions, generateMarket, idsOf, pageOfSuggestions } from './suggestion-market.ts';

const marketSize = 280;

let test: TestApp;
let chinese: readonly MatchProfile[];
let pakistani: readonly MatchProfile[];
beforeAll(async () => {
  test = await startTestApp();
  await generateMarket(test, marketSize, 7);
  await test.app.get(Jobs).runNow(refreshFrequencies, {});
  const rows = await test.database.query<{ id: string }>('SELECT id FROM company ORDER BY name_en');
  const all = await test.app.get(MatchProfilesQueries, { strict: false }).byIds(rows.map(({ id }) => id));
  chinese = all.filter(({ country }) => country === 'CN');
  pakistani = all.filter(({ country }) => country === 'PK');
}, 60_000);
afterAll(() => test.close());

const context = () => test.app.get(MarketContextQueries, { strict: false }).current();

/** Everything that a profile names. */
function conceptsOf(profile: MatchProfile | undefined): ReadonlySet<string> {
  if (profile === undefined) return new Set();
  return new Set([...profile.fields, ...[...profile.offers, ...profile.needs].flatMap(({ concepts }) => concepts)]);
}

describe('the order of suggestions', () => {
  it('is that of the ranking over the whole market, on every page', async () => {
    for (const own of pakistani.slice(0, 5)) {
      const user = await test.make.member(own.id, 'viewer');
      const expected = rank(own, chinese, await context(), { limit: marketSize }).map(({ id }) => id);
      expect(idsOf(await allSuggestions(test, user))).toEqual(expected);
    }
  });

  it('has no gaps and no repeats, whatever the size of a page', async () => {
    const own = chinese[0]!;
    const user = await test.make.member(own.id, 'viewer');
    const whole = idsOf(await allSuggestions(test, user, 100));
    expect(whole).toHaveLength(pakistani.length);
    expect(idsOf(await allSuggestions(test, user, 37))).toEqual(whole);
  });

  it('keeps nearly all of its first tens that share a concept when only a quarter of the market is retrieved', async () => {
    const market = await context();
    const few = 40;
    let [best, lost] = [0, 0];
    for (const own of [...pakistani.slice(0, 40), ...chinese.slice(0, 40)]) {
      const [others, country] = own.country === 'PK' ? ([chinese, 'CN'] as const) : ([pakistani, 'PK'] as const);
      const ten = rank(own, others, market, { limit: 10 }).filter(({ score }) => shareConcepts(score));
      const { text, values } = candidateQuery(retrievalPlan(own, market), country, []);
      const found = await test.database.query<{ company_id: string }>(text, values.with(1, few));
      const foundIds = new Set(found.map((row) => row.company_id));
      expect(foundIds.size).toBe(few);
      best += ten.length;
      lost += ten.filter(({ id }) => !foundIds.has(id)).length;
    }
    expect(best).toBeGreaterThan(400);
    // What is lost is alike in its words and not in its concepts: retrieval knows concepts only.
    expect(lost / best).toBeLessThan(0.05);
  });
});

const ofConcepts: ReadonlySet<string> = new Set(['needMet', 'offerWanted', 'sharedField']);

function shareConcepts({ forward, backward }: MatchScore): boolean {
  return [...forward.parts, ...backward.parts].some(({ evidence }) =>
    evidence.some(({ kind }) => ofConcepts.has(kind)),
  );
}

describe('the reasons of suggestions', () => {
  it('name concepts that are in the two profiles', async () => {
    for (const own of pakistani.slice(0, 10)) {
      const user = await test.make.member(own.id, 'viewer');
      const { items } = await pageOfSuggestions(test, user, '?limit=10');
      const byId = new Map(chinese.map((profile) => [profile.id, profile]));
      for (const item of items) {
        const partner = byId.get(item.company.id);
        expectReasonsOf(item.reasonsForUs, own, partner);
        expectReasonsOf(item.reasonsForThem, partner, own);
        expect(item.weakestLink.key).toMatch(/^weakLink\./);
      }
    }
  });

  it('are declared in the contract, key by key as in the ranking', () => {
    const declared = FitReason.options.flatMap(({ shape }) =>
      'options' in shape.key ? [...shape.key.options] : [...shape.key.values],
    );
    expect([...declared, ...weakLinkKeys].toSorted()).toEqual([...reasonKeys].toSorted());
  });
});

/** A likely need may be of the wider concept above what the wanting company itself names. */
function expectReasonsOf(
  reasons: SuggestionView['reasonsForUs'],
  wanting: MatchProfile | undefined,
  other: MatchProfile | undefined,
): void {
  const [own, theirs] = [conceptsOf(wanting), conceptsOf(other)];
  for (const { key, params } of reasons) {
    if ('offerConcept' in params) {
      if (!params.inferred) expect(own).toContain(params.concept);
      expect(theirs).toContain(params.offerConcept);
      expect(key.startsWith('reason.likelyNeed.')).toBe(params.inferred);
    } else if ('needConcept' in params) {
      expect(own).toContain(params.concept);
      expect(theirs).toContain(params.needConcept);
    } else if ('otherConcept' in params) {
      expect(own).toContain(params.concept);
      expect(theirs).toContain(params.otherConcept);
    }
  }
}
