import type { Anchor } from './anchor.ts';
import {
  compareNeedMatches,
  compareWorkMatches,
  countedMatches,
  matchNeed,
  matchWork,
  type NeedMatch,
  type WorkMatch,
} from './concept-matches.ts';
import type { PreparedProfile } from './prepared-profile.ts';

/** What one company finds in another, concept by concept. */
export interface Comparison {
  readonly wanting: PreparedProfile;
  readonly other: PreparedProfile;
  /** The best match of each needed concept, the strongest three. */
  readonly needMatches: readonly NeedMatch[];
  /** The strongest matches of the other way in which the need is declared: what the other company would take. */
  readonly wantedOffers: readonly NeedMatch[];
  /** The need and capability whose modes fit best, see `modesCertainty`. */
  readonly modesMatch: NeedMatch | undefined;
  /** The best match of each concept of its own work, the strongest three. */
  readonly workMatches: readonly WorkMatch[];
  /** How far the two declare the same offers in the same modes, 0 to 1 (Jaccard). The same both ways. */
  readonly rivalry: number;
}

/**
 * Compares both ways at once. Which of the two is the anchor changes the work done and nothing in the result: matches are
 * found in another order, and every choice among them is by a total order.
 */
export function compareBothWays(
  anchor: Anchor,
  other: PreparedProfile,
): { readonly forward: Comparison; readonly backward: Comparison } {
  const forward = createCollector();
  const backward = createCollector();
  for (const capability of other.capabilities) {
    for (const { unit, distance } of anchor.needs.get(capability.code) ?? []) {
      forward.addNeed(matchNeed(unit, capability, distance));
    }
  }
  for (const need of other.needs) {
    for (const { unit, distance } of anchor.capabilities.get(need.code) ?? []) {
      backward.addNeed(matchNeed(need, unit, distance));
    }
  }
  for (const work of other.work) {
    for (const { unit, distance } of anchor.work.get(work.code) ?? []) {
      forward.addWork(matchWork(unit, work, distance, other));
      backward.addWork(matchWork(work, unit, distance, anchor.prepared));
    }
  }
  const rivalry = rivalryOf(anchor.prepared, other);
  const found = { forward: forward.result(), backward: backward.result() };
  return {
    forward: {
      wanting: anchor.prepared,
      other,
      rivalry,
      wantedOffers: found.backward.declaredMatches,
      ...found.forward,
    },
    backward: {
      wanting: other,
      other: anchor.prepared,
      rivalry,
      wantedOffers: found.forward.declaredMatches,
      ...found.backward,
    },
  };
}

/**
 * How much it says that the modes of a match fit, 0 to 1: all of it when both sides declared their statement, less when one
 * is only likely. Unknown modes are neither for nor against.
 */
export function modesCertainty({ need, capability, modesAnswer }: NeedMatch): number {
  if (modesAnswer === 'differs') return 0;
  return (need.declared && capability.declared ? 1 : 0.6) * (modesAnswer === 'fits' ? 1 : 0.5);
}

type Collected = Pick<Comparison, 'needMatches' | 'modesMatch' | 'workMatches'> & {
  readonly declaredMatches: readonly NeedMatch[];
};

interface Collector {
  addNeed(match: NeedMatch): void;
  addWork(match: WorkMatch): void;
  result(): Collected;
}

function createCollector(): Collector {
  const needs = new Map<string, NeedMatch>();
  const works = new Map<string, WorkMatch>();
  let modesMatch: NeedMatch | undefined;
  return {
    addNeed(match) {
      const best = needs.get(match.need.code);
      if (best === undefined || compareNeedMatches(match, best) < 0) needs.set(match.need.code, match);
      if (modesMatch === undefined || compareByModes(match, modesMatch) < 0) modesMatch = match;
    },
    addWork(match) {
      const best = works.get(match.own.code);
      if (best === undefined || compareWorkMatches(match, best) < 0) works.set(match.own.code, match);
    },
    result: () => {
      const needMatches = [...needs.values()].sort(compareNeedMatches);
      return {
        needMatches: needMatches.slice(0, countedMatches),
        declaredMatches: needMatches.filter(({ need }) => need.declared).slice(0, countedMatches),
        modesMatch,
        workMatches: [...works.values()].sort(compareWorkMatches).slice(0, countedMatches),
      };
    },
  };
}

function compareByModes(a: NeedMatch, b: NeedMatch): number {
  return modesCertainty(b) - modesCertainty(a) || compareNeedMatches(a, b);
}

function rivalryOf(a: PreparedProfile, b: PreparedProfile): number {
  if (a.declaredOffers.size === 0 || b.declaredOffers.size === 0) return 0;
  let same = 0;
  let shared = 0;
  for (const [code, modes] of a.declaredOffers) {
    const otherModes = b.declaredOffers.get(code);
    if (otherModes === undefined) continue;
    shared += 1;
    if (modes === 0 || otherModes === 0 || (modes & otherModes) !== 0) same += 1;
  }
  return same / (a.declaredOffers.size + b.declaredOffers.size - shared);
}
