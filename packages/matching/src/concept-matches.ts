import { creditAt } from './concept-neighbours.ts';
import type { ConceptDistance } from './concept-tree.ts';
import { answerOf, type ModesAnswer } from './mode-mask.ts';
import type { ConceptUnit, NeedUnit, PreparedProfile, WorkUnit } from './prepared-profile.ts';

/** A need and a capability that are near each other, and how much that is worth. */
export interface NeedMatch {
  readonly need: NeedUnit;
  readonly capability: ConceptUnit;
  readonly distance: ConceptDistance;
  readonly modesAnswer: ModesAnswer;
  /** 0 to 1. */
  readonly strength: number;
}

/** A concept of one company's work and a near one of the other's. */
export interface WorkMatch {
  readonly own: WorkUnit;
  readonly other: WorkUnit;
  readonly distance: ConceptDistance;
  /** 0 to 1. */
  readonly strength: number;
}

/** A likely need is about its mode, because its concept is the company's own field: without the mode little is left. */
const inferredModeFactor: Readonly<Record<ModesAnswer, number>> = { fits: 1, unknown: 0.6, differs: 0.2 };

/** Compares a need with a capability. The more common of the two concepts decides how much the match says. */
export function matchNeed(need: NeedUnit, capability: ConceptUnit, distance: ConceptDistance): NeedMatch {
  const modesAnswer = answerOf(need.modes, capability.modes);
  const sureness = need.certainty * capability.certainty * (need.declared ? 1 : inferredModeFactor[modesAnswer]);
  return { need, capability, distance, modesAnswer, strength: sureness * closeness(need, capability, distance) };
}

/** Compares two concepts of work. A company that names everything shares little with anybody. */
export function matchWork(
  own: WorkUnit,
  other: WorkUnit,
  distance: ConceptDistance,
  otherCompany: PreparedProfile,
): WorkMatch {
  return { own, other, distance, strength: otherCompany.focus * closeness(own, other, distance) };
}

/** Strongest first; among equals the order of the concepts, so that the evidence does not depend on the order of rows. */
export function compareNeedMatches(a: NeedMatch, b: NeedMatch): number {
  return b.strength - a.strength || byText(a.need.key, b.need.key) || byText(a.capability.key, b.capability.key);
}

/** Strongest first; among equals the order of the concepts. */
export function compareWorkMatches(a: WorkMatch, b: WorkMatch): number {
  return b.strength - a.strength || byText(a.own.code, b.own.code) || byText(a.other.code, b.other.code);
}

/**
 * What the strongest, second and third match count for. Not an average: a further need that is met adds, and one that is
 * not met takes nothing away, so a company loses nothing by saying what it needs.
 */
export const shareByRank = [0.7, 0.2, 0.1] as const;

/** How many matches count, and can be evidence. */
export const countedMatches = shareByRank.length;

/** Sums matches by their rank. Expects the strongest first; the result is 0 to 1. */
export function rankedSum(strongestFirst: readonly { readonly strength: number }[]): number {
  return shareByRank.reduce((sum, share, rank) => sum + share * (strongestFirst[rank]?.strength ?? 0), 0);
}

/** Code unit order, the same on every machine whatever its locale. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function closeness(a: WorkUnit, b: WorkUnit, distance: ConceptDistance): number {
  return creditAt(distance) * Math.min(a.specificity, b.specificity);
}
