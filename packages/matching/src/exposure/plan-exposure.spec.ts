import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { companiesOf, neglected, withReversed } from './candidate-lists.ts';
import { gini, shareInNobodysTop } from './exposure-figures.ts';
import type { ExposureMarket, ExposurePlan } from './exposure-plan.ts';
import { planExposure, planExposureSteps } from './plan-exposure.ts';
import { anyMarket, listsOf, marketOf, starScores } from './test-support/markets.ts';
import { mostPlaced } from './test-support/most-placed.ts';
import { skewedMarket } from './test-support/skewed-market.ts';
import { exposureOf, topLists } from './top-lists.ts';

/** The lists as the ranking has them once it has followed the plan's introductions. */
function completed({ lists }: ExposureMarket, { introductions: { hosts, guests } }: ExposurePlan) {
  const entries = Array.from({ length: companiesOf(lists) }, (_, host) =>
    Array.from(lists.candidates.subarray(lists.offsets[host], lists.offsets[host + 1]), (candidate, index) => ({
      candidate,
      score: lists.scores[lists.offsets[host]! + index]!,
    })),
  );
  const lookUp = entries.map((list) => new Map(list.map(({ candidate, score }) => [candidate, score])));
  for (const [index, host] of hosts.entries()) {
    const guest = guests[index]!;
    entries[host]!.push({ candidate: guest, score: lookUp[guest]!.get(host)! });
  }
  return listsOf(entries.map((list) => list.sort((x, y) => y.score - x.score)));
}

function exposureBy(market: ExposureMarket, plan: ExposurePlan): Uint32Array {
  const lists = completed(market, plan);
  return exposureOf(
    lists,
    topLists(
      lists,
      Float64Array.from(plan.priorMillionths, (prior) => prior / 1_000_000),
    ),
  );
}

describe('planExposure, for any market', () => {
  it('shows every company that must appear to somebody, or says that it is unplaced', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const plan = planExposure(market);
        const absent = [...plan.appearances.keys()].filter(
          (slot) => plan.appearances[slot] === 0 && market.mustAppear[slot] === 1,
        );
        expect([...plan.unplaced]).toEqual(absent);
        expect(plan.after.neverShown).toBe(shareInNobodysTop(plan.appearances, market.mustAppear));
      }),
      { numRuns: 50 },
    );
  });

  it('promises the appearances that a ranking by its priors and introductions brings about', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const plan = planExposure(market);
        expect(exposureBy(market, plan)).toEqual(plan.appearances);
        expect(plan.after.gini).toBe(gini(plan.appearances));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves unplaced whoever has no list and is in none', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const plan = planExposure(market);
        const { lists, mustAppear } = market;
        const everybody = Uint32Array.from({ length: companiesOf(lists) }, (_, slot) => slot);
        const symmetric = withReversed(lists, everybody, Infinity);
        const isAlone = (slot: number) => !symmetric.candidates.includes(slot);
        for (const slot of everybody) {
          if (isAlone(slot) && mustAppear[slot] === 1) expect([...plan.unplaced]).toContain(slot);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('gives priors of at most 4', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        for (const prior of planExposure(market).priorMillionths) expect(prior).toBeLessThanOrEqual(4_000_000);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        expect(planExposure(market)).toEqual(planExposure(market));
      }),
      { numRuns: 20 },
    );
  });
});

describe('planExposure, where there is room for everybody', () => {
  const anySeed = fc.integer();

  it.each([
    ['stars whom everybody prefers', 40, 40, 5, 11],
    ['few hosts for many companies', 5, 45, 1, 45],
    ['few hosts whose lists all begin with the same stars', 5, 45, 5, 40],
    ['lists so short that ranking alone shows the same few', 25, 25, 2, 12],
  ])('leaves nobody out: %s', (_, left, right, popularity, length) => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const market = marketOf({
          sides: [left, right],
          scoreOf: starScores(seed, popularity),
          lengthOf: () => length,
        });
        const reachable = withReversed(market.lists, neglected(market.lists), Infinity);
        fc.pre(mostPlaced(reachable) === left + right);
        expect([...planExposure(market).unplaced]).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves nobody out who is in exactly one list, behind ten whom all others want', () => {
    const starsOf = (host: number) =>
      Array.from({ length: 10 }, (_, place) => ({ candidate: 20 + ((place + host) % 10), score: 0.9 - place / 1000 }));
    const hosts = Array.from({ length: 20 }, (_, host) => [...starsOf(host), { candidate: 30 + host, score: 0.1 }]);
    const guests = Array.from({ length: 30 }, () => []);
    const market = {
      lists: listsOf([...hosts, ...guests]),
      sides: Uint8Array.from({ length: 50 }, (_, slot) => Number(slot >= 20)),
      capacities: new Float32Array(50).fill(24),
      requests: new Uint32Array(50),
      mustAppear: Uint8Array.from({ length: 50 }, (_, slot) => Number(slot >= 20)),
    };
    const plan = planExposure(market);
    expect(plan.before.neverShown).toBe(20 / 30);
    expect(plan.after.neverShown).toBe(0);
  });

  it('introduces a company that no list names to one of its own candidates', () => {
    const market = marketOf({ sides: [30, 30], scoreOf: starScores(3, 5), lengthOf: () => 12 });
    const forgotten = neglected(market.lists);
    expect(forgotten.length).toBeGreaterThan(0);
    const plan = planExposure(market);
    for (const slot of forgotten) {
      expect(plan.appearances[slot]).toBeGreaterThanOrEqual(1);
      const host = plan.introductions.hosts[plan.introductions.guests.indexOf(slot)]!;
      expect([
        ...market.lists.candidates.subarray(market.lists.offsets[slot], market.lists.offsets[slot + 1]),
      ]).toContain(host);
    }
  });
});

describe('planExposure, where there are more companies than places', () => {
  it('shows another company in (nearly) every place, and names those who have none', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const market = marketOf({ sides: [2, 40], scoreOf: starScores(seed, 1), lengthOf: () => 40 });
        const plan = planExposure(market);
        expect(plan.unplaced.length).toBeGreaterThanOrEqual(20);
        expect(plan.unplaced.length).toBeLessThanOrEqual(22);
      }),
      { numRuns: 15 },
    );
  });

  it('cannot choose between companies whose scores are equal in all lists', () => {
    const market = marketOf({ sides: [5, 20], scoreOf: () => 0.5, lengthOf: () => 20 });
    expect(planExposure(market).unplaced.length).toBe(10);
  });
});

describe('planExposure, for a skewed market', () => {
  const market = skewedMarket({ companies: 1_500, listLength: 60, seed: 1, popularity: 0.1 });
  const plan = planExposure(market);

  it('halves the Gini coefficient at a loss of at most 3 %, and leaves nobody out', () => {
    expect(plan.before.gini).toBeGreaterThan(0.5);
    expect(plan.before.neverShown).toBeGreaterThan(0.15);
    expect(plan.after.gini).toBeLessThanOrEqual(plan.before.gini / 2);
    expect(plan.loss.score).toBeLessThanOrEqual(0.03);
    expect(plan.loss.ndcg).toBeLessThanOrEqual(0.03);
    expect(plan.after.neverShown).toBe(0);
  });

  it('keeps exposure near the capacities', () => {
    const before = exposureOf(market.lists, topLists(market.lists, new Float64Array(1_500)));
    const excessOf = (exposure: Uint32Array): number =>
      exposure.reduce((sum, count, slot) => sum + Math.max(0, count - market.capacities[slot]!), 0);
    expect(excessOf(before)).toBeGreaterThan(1_000);
    expect(excessOf(plan.appearances)).toBeLessThan(excessOf(before) / 20);
  });

  it('shows a company less often the less it can look after', () => {
    const busy = market.capacities.map((capacity, slot) => (slot % 10 === 0 ? 4 : capacity));
    const relieved = planExposure({ ...market, capacities: busy });
    const shown = (appearances: Uint32Array): number =>
      appearances.filter((_, slot) => slot % 10 === 0).reduce((sum, count) => sum + count, 0);
    expect(shown(relieved.appearances)).toBeLessThan(0.7 * shown(plan.appearances));
  });

  it('shows a company more often the more it is sought', () => {
    const requests = market.requests.map((_, slot) => (slot % 10 === 0 ? 3 : 0));
    const sought = planExposure({ ...market, requests });
    const shown = (appearances: Uint32Array): number =>
      appearances.filter((_, slot) => slot % 10 === 0).reduce((sum, count) => sum + count, 0);
    expect(shown(sought.appearances)).toBeGreaterThan(1.3 * shown(plan.appearances));
    expect(sought.after.gini).toBeLessThanOrEqual(sought.before.gini / 2);
    expect(sought.after.neverShown).toBe(0);
  });

  it('gives up on levelling before it loses more than 3 %, where a few are wanted by everybody', () => {
    const starry = planExposure(skewedMarket({ companies: 800, listLength: 60, seed: 1, popularity: 1 }));
    expect(starry.after.gini).toBeLessThan(starry.before.gini);
    expect(starry.loss.ndcg).toBeLessThanOrEqual(0.03);
    expect(starry.after.neverShown).toBe(0);
  });
});

describe('planExposureSteps', () => {
  it('comes to the same plan', () => {
    const market = skewedMarket({ companies: 200, listLength: 30, seed: 2, popularity: 0.3 });
    const steps = planExposureSteps(market);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count++;
    expect(step.value).toEqual(planExposure(market));
    expect(count).toBeGreaterThan(50);
  });
});
