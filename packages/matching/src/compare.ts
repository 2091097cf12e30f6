import type { Anchor } from './anchor.ts';
import type { NeedMatch } from './concept-matches.ts';
import { type CollectedMatches, MatchCollector } from './match-collector.ts';
import type { PreparedProfile } from './prepared-profile.ts';

/** What one company finds in another, concept by concept. */
export interface Comparison extends CollectedMatches {
  readonly wanting: PreparedProfile;
  readonly other: PreparedProfile;
  /** The strongest declared needs of the other company that the wanting one meets. */
  readonly wantedOffers: readonly NeedMatch[];
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
  const { forward, backward } = collectMatches(anchor, other);
  const own = anchor.prepared;
  const rivalry = rivalryOf(own, other);
  return {
    forward: { ...forward, wanting: own, other, wantedOffers: backward.declaredMatches, rivalry },
    backward: { ...backward, wanting: other, other: own, wantedOffers: forward.declaredMatches, rivalry },
  };
}

function collectMatches(
  anchor: Anchor,
  other: PreparedProfile,
): { readonly forward: CollectedMatches; readonly backward: CollectedMatches } {
  const forward = new MatchCollector();
  const backward = new MatchCollector();
  for (const capability of other.capabilities) {
    for (const near of anchor.needs.get(capability.code) ?? []) forward.addNeed(near.unit, capability, near.distance);
  }
  for (const need of other.needs) {
    for (const near of anchor.capabilities.get(need.code) ?? []) backward.addNeed(need, near.unit, near.distance);
  }
  for (const work of other.work) {
    for (const near of anchor.work.get(work.code) ?? []) {
      forward.addWork(near.unit, work, near.distance, other);
      backward.addWork(work, near.unit, near.distance, anchor.prepared);
    }
  }
  return { forward: forward.result(), backward: backward.result() };
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
