import {
  compareNeedMatches,
  compareWorkMatches,
  countedMatches,
  modesCertainty,
  needStrength,
  type NeedMatch,
  type WorkMatch,
  workStrength,
} from './concept-matches.ts';
import type { ConceptDistance } from './concept-tree.ts';
import { answerOf } from './mode-mask.ts';
import type { ConceptUnit, NeedUnit, PreparedProfile, WorkUnit } from './prepared-profile.ts';

/** What is left of all matches of one direction. */
export interface CollectedMatches {
  /** The best match of each needed concept, the strongest three. */
  readonly needMatches: readonly NeedMatch[];
  /** The same among declared needs only. */
  readonly declaredMatches: readonly NeedMatch[];
  /** The need and capability whose modes fit best. */
  readonly modesMatch: NeedMatch | undefined;
  /** The best match of each concept of the wanting company's own work, the strongest three. */
  readonly workMatches: readonly WorkMatch[];
}

/**
 * Keeps the best matches of one direction. The result does not depend on the order in which they come. Two companies match
 * in a handful of concepts, so a list is searched, and a match is only made when it may be kept: there are tens of
 * thousands in one ranking.
 */
export class MatchCollector {
  readonly #needs: NeedMatch[] = [];
  readonly #works: WorkMatch[] = [];
  #modesMatch: NeedMatch | undefined;

  /** Considers a need of the wanting company and a capability of the other. */
  addNeed(need: NeedUnit, capability: ConceptUnit, distance: ConceptDistance): void {
    const modesAnswer = answerOf(need.modes, capability.modes);
    const strength = needStrength(need, capability, distance, modesAnswer);
    const certainty = modesCertainty(need, capability, modesAnswer);
    const at = indexOfNeed(this.#needs, need);
    const best = at < 0 ? undefined : this.#needs[at];
    if (best !== undefined && strength < best.strength && this.#fitsWorse(certainty, strength)) return;
    const match = { need, capability, distance, modesAnswer, strength, modesCertainty: certainty };
    if (best === undefined) this.#needs.push(match);
    else if (compareNeedMatches(match, best) < 0) this.#needs[at] = match;
    if (this.#modesMatch === undefined || compareByModes(match, this.#modesMatch) < 0) this.#modesMatch = match;
  }

  #fitsWorse(certainty: number, strength: number): boolean {
    const known = this.#modesMatch;
    if (known === undefined || certainty > known.modesCertainty) return false;
    return certainty < known.modesCertainty || strength < known.strength;
  }

  /** Considers a concept of the wanting company's work and one of the other's. */
  addWork(own: WorkUnit, other: WorkUnit, distance: ConceptDistance, otherCompany: PreparedProfile): void {
    const strength = workStrength(own, other, distance, otherCompany);
    const at = indexOfWork(this.#works, own);
    const best = at < 0 ? undefined : this.#works[at];
    if (best !== undefined && strength < best.strength) return;
    const match = { own, other, distance, strength };
    if (best === undefined) this.#works.push(match);
    else if (compareWorkMatches(match, best) < 0) this.#works[at] = match;
  }

  result(): CollectedMatches {
    const needs = this.#needs.sort(compareNeedMatches);
    return {
      needMatches: needs.slice(0, countedMatches),
      declaredMatches: needs.filter(({ need }) => need.declared).slice(0, countedMatches),
      modesMatch: this.#modesMatch,
      workMatches: this.#works.sort(compareWorkMatches).slice(0, countedMatches),
    };
  }
}

function compareByModes(a: NeedMatch, b: NeedMatch): number {
  return b.modesCertainty - a.modesCertainty || compareNeedMatches(a, b);
}

/** -1 when no match of this concept is kept yet. */
function indexOfNeed(kept: readonly NeedMatch[], { code }: NeedUnit): number {
  for (let at = 0; at < kept.length; at += 1) if (kept[at]?.need.code === code) return at;
  return -1;
}

function indexOfWork(kept: readonly WorkMatch[], { code }: WorkUnit): number {
  for (let at = 0; at < kept.length; at += 1) if (kept[at]?.own.code === code) return at;
  return -1;
}
