import { creditAt } from './concept-neighbours.ts';
import type { ConceptDistance } from './concept-tree.ts';
import { needRules } from './infer-needs.ts';
import type { ModesAnswer } from './mode-mask.ts';
import { declaredKind, fieldKind, inferredKind, kindOf, kindOfRule, type Unit } from './unit.ts';

/** A likely need weighs less than the most common declared one that is met exactly (0.5, see `specificity`). */
const inferredNeedCertainty = 0.4;
/** A concept that a company only writes about is an offer more often than not. */
const undeclaredOfferCertainty = 0.6;
/** A likely need is about its mode, because its concept is the company's own field: without the mode little is left. */
function inferredModeFactor(answer: ModesAnswer): number {
  if (answer === 'fits') return 1;
  return answer === 'unknown' ? 0.6 : 0.2;
}

const needCertainties: number[] = [];
needCertainties[declaredKind] = 1;
needCertainties[inferredKind] = inferredNeedCertainty;
for (const { name, confidence } of needRules) needCertainties[kindOfRule(name)] = inferredNeedCertainty * confidence;

const capabilityCertainties: number[] = [];
capabilityCertainties[declaredKind] = 1;
capabilityCertainties[inferredKind] = undeclaredOfferCertainty;
capabilityCertainties[fieldKind] = undeclaredOfferCertainty;

/** How sure it is that a company means a need, 0 to 1. */
export function needCertaintyOf(need: Unit): number {
  return needCertainties[kindOf(need)] ?? 0;
}

/** The same for what it can do, as far as it does not name too much: see `focusOf`. */
export function capabilityCertaintyOf(capability: Unit): number {
  return capabilityCertainties[kindOf(capability)] ?? 0;
}

/**
 * How well a capability meets a need, 0 to 1. `focus` is that of the capable company, `closeness` that of the two concepts.
 */
export function needStrength(
  need: Unit,
  capability: Unit,
  focus: number,
  closeness: number,
  modesAnswer: ModesAnswer,
): number {
  return strengthOf(need, needCertaintyOf(need), focus * capabilityCertaintyOf(capability), closeness, modesAnswer);
}

/** The same by what follows from the need alone, its certainty, and from the capability alone, its certainty times the focus. */
export function strengthOf(
  need: Unit,
  needCertainty: number,
  capabilityCertainty: number,
  closeness: number,
  modesAnswer: ModesAnswer,
): number {
  const modeFactor = kindOf(need) === declaredKind ? 1 : inferredModeFactor(modesAnswer);
  return needCertainty * capabilityCertainty * modeFactor * closeness;
}

/** How near two concepts are, 0 to 1. The more common of the two decides how much it says. */
export function closenessOf(specificity: number, otherSpecificity: number, distance: ConceptDistance): number {
  return creditAt(distance) * Math.min(specificity, otherSpecificity);
}

/**
 * How much it says that the modes of a need and a capability fit, 0 to 1: all of it when both are declared, less when one is
 * only likely. Unknown modes are neither for nor against.
 */
export function modesCertainty(need: Unit, capability: Unit, modesAnswer: ModesAnswer): number {
  if (modesAnswer === 'differs') return 0;
  const declared = kindOf(need) === declaredKind && kindOf(capability) === declaredKind;
  return (declared ? 1 : 0.6) * (modesAnswer === 'fits' ? 1 : 0.5);
}

/**
 * What the strongest, second and third match count for. Not an average: a further need that is met adds, and one that is
 * not met takes nothing away, so a company loses nothing by saying what it needs.
 */
export const shareByRank = [0.7, 0.2, 0.1] as const;
