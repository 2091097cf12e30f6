import { creditAt } from './concept-neighbours.ts';
import type { ConceptDistance } from './concept-tree.ts';
import type { ModesAnswer } from './mode-mask.ts';
import type { ConceptUnit, NeedUnit, PreparedProfile, WorkUnit } from './prepared-profile.ts';

/** A need and a capability that are near each other, and how much that is worth. */
export interface NeedMatch {
  readonly need: NeedUnit;
  readonly capability: ConceptUnit;
  readonly distance: ConceptDistance;
  readonly modesAnswer: ModesAnswer;
  /** See `needStrength`. */
  readonly strength: number;
  /** See `modesCertainty`. */
  readonly modesCertainty: number;
}

/** A concept of one company's work and a near one of the other's. */
export interface WorkMatch {
  readonly own: WorkUnit;
  readonly other: WorkUnit;
  readonly distance: ConceptDistance;
  /** See `workStrength`. */
  readonly strength: number;
}

/** A likely need is about its mode, because its concept is the company's own field: without the mode little is left. */
const inferredModeFactor: Readonly<Record<ModesAnswer, number>> = { fits: 1, unknown: 0.6, differs: 0.2 };

/** How well a capability meets a need, 0 to 1. The more common of the two concepts decides how much the match says. */
export function needStrength(
  need: NeedUnit,
  capability: ConceptUnit,
  distance: ConceptDistance,
  modesAnswer: ModesAnswer,
): number {
  const sureness = need.certainty * capability.certainty * (need.declared ? 1 : inferredModeFactor[modesAnswer]);
  return sureness * closeness(need, capability, distance);
}

/** How near two concepts of work are, 0 to 1. A company that names everything shares little with anybody. */
export function workStrength(
  own: WorkUnit,
  other: WorkUnit,
  distance: ConceptDistance,
  otherCompany: PreparedProfile,
): number {
  return otherCompany.focus * closeness(own, other, distance);
}

/**
 * How much it says that the modes of a need and a capability fit, 0 to 1: all of it when both are declared, less when one is
 * only likely. Unknown modes are neither for nor against.
 */
export function modesCertainty(need: NeedUnit, capability: ConceptUnit, modesAnswer: ModesAnswer): number {
  if (modesAnswer === 'differs') return 0;
  return (need.declared && capability.declared ? 1 : 0.6) * (modesAnswer === 'fits' ? 1 : 0.5);
}

/**
 * Strongest first; among equals by what the evidence would say, so that it does not depend on the order of rows. Two
 * matches that compare as equal give the same evidence.
 */
export function compareNeedMatches(a: NeedMatch, b: NeedMatch): number {
  return b.strength - a.strength || compareUnits(a.need, b.need) || compareUnits(a.capability, b.capability);
}

function compareUnits(a: NeedUnit, b: NeedUnit): number {
  return (
    byText(a.code, b.code) ||
    Number(b.declared) - Number(a.declared) ||
    a.modes - b.modes ||
    byText(a.rule ?? '', b.rule ?? '') ||
    byText(a.statementId ?? '', b.statementId ?? '')
  );
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
