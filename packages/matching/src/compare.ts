import type { Anchor, NearUnit } from './anchor.ts';
import type { ConceptDistance } from './concept-tree.ts';
import type { MarketContext } from './market-context.ts';
import { answerOf, type ModesAnswer } from './mode-mask.ts';
import { focusOf, type PreparedProfile } from './prepared-profile.ts';
import { modesCertainty, needStrength } from './strength.ts';
import { StrongestMatches, type UnitMatch } from './strongest-matches.ts';
import { conceptOf, isDeclared, modesOf, placeBit, statementOf } from './unit.ts';
import type { TextMatch } from './text-comparison.ts';

/** The need and the capability whose modes fit best. */
export interface ModesMatch {
  readonly need: number;
  readonly capability: number;
  readonly answer: ModesAnswer;
  /** See `modesCertainty`. */
  readonly certainty: number;
}

/** What one company finds in another, concept by concept; places are those in the data of the two profiles. */
export class DirectionMatches {
  /** The best match of each needed concept, the strongest of them. */
  readonly needs = new StrongestMatches();
  /** The same among declared needs only. */
  readonly declared = new StrongestMatches();
  /** The best match of each concept of the wanting company's own work, the strongest of them. */
  readonly work = new StrongestMatches();
  readonly text: TextMatch = { likeness: 0, shared: 0, likenessToAccepted: 0 };
  /** The statements of the other company that meet any need, as bits by `placeBit`. */
  meeting = 0;
  #modesNeed = -1;
  #modesCapability = -1;
  #modesAnswer: ModesAnswer = 'unknown';
  #modesCertainty = -1;
  #modesStrength = -1;

  clear(): void {
    this.needs.clear();
    this.declared.clear();
    this.work.clear();
    this.meeting = 0;
    this.#modesCertainty = -1;
  }

  /** 0 when no modes of a need and a capability are known to fit. */
  get modesCertainty(): number {
    return Math.max(0, this.#modesCertainty);
  }

  get modes(): ModesMatch | undefined {
    if (this.#modesCertainty < 0) return undefined;
    return {
      need: this.#modesNeed,
      capability: this.#modesCapability,
      answer: this.#modesAnswer,
      certainty: this.#modesCertainty,
    };
  }

  considerModes(need: number, capability: number, answer: ModesAnswer, certainty: number, strength: number): void {
    if (certainty < this.#modesCertainty) return;
    if (certainty === this.#modesCertainty) {
      if (strength < this.#modesStrength) return;
      const isLater = need > this.#modesNeed || (need === this.#modesNeed && capability > this.#modesCapability);
      if (strength === this.#modesStrength && isLater) return;
    }
    this.#modesNeed = need;
    this.#modesCapability = capability;
    this.#modesAnswer = answer;
    this.#modesCertainty = certainty;
    this.#modesStrength = strength;
  }
}

/** One direction of a comparison: what `wanting` finds in `other`. */
export interface Direction {
  readonly wanting: PreparedProfile;
  readonly other: PreparedProfile;
  readonly matches: DirectionMatches;
  /** What the other finds in the wanting company. */
  readonly reverse: DirectionMatches;
  /** How far the two declare the same offers in the same modes, 0 to 1 (Jaccard). The same both ways. */
  readonly rivalry: number;
  readonly context: MarketContext;
}

/**
 * Compares two companies both ways at once, one pair after another in the same memory: what is read of it holds until the next
 * `compare`. Which of the two is the anchor changes the work done and nothing in the result.
 */
export class Comparison {
  readonly #forward = new DirectionMatches();
  readonly #backward = new DirectionMatches();
  readonly #bestOfNeeds = new BestByConcept();
  readonly #bestOfWork = new BestByConcept();

  /** What the anchor finds in the other, and what the other finds in the anchor. */
  compare(anchor: Anchor, other: PreparedProfile): { readonly forward: Direction; readonly backward: Direction } {
    const forward = this.#forward;
    const backward = this.#backward;
    forward.clear();
    backward.clear();
    this.#compareNeeds(anchor, other);
    const rivalry = this.#compareCapabilities(anchor, other);
    anchor.text.compare(other, forward.text, backward.text);
    const { prepared: own, context } = anchor;
    return {
      forward: { wanting: own, other, matches: forward, reverse: backward, rivalry, context },
      backward: { wanting: other, other: own, matches: backward, reverse: forward, rivalry, context },
    };
  }

  /** The other's needs against what the anchor can do. Needs of one concept are neighbours: its best match is the last one seen. */
  #compareNeeds({ capabilities, focus }: Anchor, other: PreparedProfile): void {
    const { needs, declared } = this.#backward;
    const { data, needsFrom, capabilitiesFrom } = other;
    let concept = -1;
    let [bestNeed, bestCapability, bestStrength] = [0, 0, -1];
    let bestDistance: ConceptDistance = 0;
    const keep = (): void => {
      if (bestStrength < 0) return;
      needs.consider(bestNeed, bestCapability, bestDistance, bestStrength);
      if (isDeclared(data[bestNeed] ?? 0)) declared.consider(bestNeed, bestCapability, bestDistance, bestStrength);
      bestStrength = -1;
    };
    for (let at = needsFrom; at < capabilitiesFrom; at += 1) {
      const need = data[at] ?? 0;
      if (conceptOf(need) !== concept) {
        keep();
        concept = conceptOf(need);
      }
      const near = capabilities[concept];
      if (near === undefined) continue;
      for (const { at: capabilityAt, unit: capability, distance, closeness } of near) {
        const answer = answerOf(modesOf(need), modesOf(capability));
        const strength = needStrength(need, capability, focus, closeness, answer);
        this.#backward.meeting |= placeBit(statementOf(capability));
        this.#backward.considerModes(at, capabilityAt, answer, modesCertainty(need, capability, answer), strength);
        const isBetter =
          strength > bestStrength || (strength === bestStrength && at === bestNeed && capabilityAt < bestCapability);
        if (!isBetter) continue;
        [bestNeed, bestCapability, bestDistance, bestStrength] = [at, capabilityAt, distance, strength];
      }
    }
    keep();
  }

  /** What the other can do against the anchor's needs, its own work and its offers. Returns the rivalry. */
  #compareCapabilities(anchor: Anchor, other: PreparedProfile): number {
    const { needs, work } = anchor;
    const own = anchor.prepared;
    const { data, capabilitiesFrom, offeredWordsFrom } = other;
    const focus = focusOf(other);
    let previous = -1;
    let [otherOffers, shared, same] = [0, 0, 0];
    let declaredConcept = -1;
    let declaredModes = 0;
    const keepOffer = (): void => {
      if (declaredConcept < 0) return;
      otherOffers += 1;
      const ownModes = anchor.declaredModes[declaredConcept];
      if (ownModes === undefined) return;
      shared += 1;
      if (ownModes === 0 || declaredModes === 0 || (ownModes & declaredModes) !== 0) same += 1;
    };
    for (let at = capabilitiesFrom; at < offeredWordsFrom; at += 1) {
      const capability = data[at] ?? 0;
      const concept = conceptOf(capability);
      const meets = placeBit(statementOf(capability));
      for (const { at: needAt, unit: need, distance, closeness } of needs[concept] ?? none) {
        const answer = answerOf(modesOf(need), modesOf(capability));
        const strength = needStrength(need, capability, focus, closeness, answer);
        this.#forward.meeting |= meets;
        this.#forward.considerModes(needAt, at, answer, modesCertainty(need, capability, answer), strength);
        this.#bestOfNeeds.consider(conceptOf(need), needAt, at, distance, strength);
      }
      if (concept !== previous) this.#compareWork(anchor.focus, at, focus, work[concept] ?? none);
      previous = concept;
      if (!isDeclared(capability)) continue;
      if (concept !== declaredConcept) {
        keepOffer();
        declaredConcept = concept;
        declaredModes = 0;
      }
      declaredModes |= modesOf(capability);
    }
    keepOffer();
    this.#bestOfNeeds.drain((match) => {
      this.#forward.needs.consider(match.own, match.other, match.distance, match.strength);
      if (!isDeclared(own.data[match.own] ?? 0)) return;
      this.#forward.declared.consider(match.own, match.other, match.distance, match.strength);
    });
    this.#bestOfWork.drain((match) => {
      this.#forward.work.consider(match.own, match.other, match.distance, match.strength);
    });
    return shared === 0 ? 0 : same / (anchor.declaredOffers + otherOffers - shared);
  }

  /** One concept of the other's work against the anchor's. A company that names everything shares little with anybody. */
  #compareWork(anchorFocus: number, at: number, focus: number, near: readonly NearUnit[]): void {
    let [bestOwn, bestStrength] = [0, -1];
    let bestDistance: ConceptDistance = 0;
    for (const { at: ownAt, unit, distance, closeness } of near) {
      this.#bestOfWork.consider(conceptOf(unit), ownAt, at, distance, focus * closeness);
      const strength = anchorFocus * closeness;
      if (strength < bestStrength || (strength === bestStrength && ownAt > bestOwn)) continue;
      [bestOwn, bestDistance, bestStrength] = [ownAt, distance, strength];
    }
    if (bestStrength >= 0) this.#backward.work.consider(at, bestOwn, bestDistance, bestStrength);
  }
}

const none: readonly NearUnit[] = [];

/** The best match of each concept of the anchor, while those of a candidate come in any order. */
class BestByConcept {
  readonly #best: (UnitMatch | undefined)[] = [];
  readonly #concepts: number[] = [];

  consider(concept: number, own: number, other: number, distance: ConceptDistance, strength: number): void {
    const best = this.#best[concept];
    if (best === undefined) this.#concepts.push(concept);
    else if (strength < best.strength) return;
    else if (strength === best.strength && (own > best.own || (own === best.own && other > best.other))) return;
    this.#best[concept] = { own, other, distance, strength };
  }

  /** Hands out what was kept and forgets it. */
  drain(take: (match: UnitMatch) => void): void {
    for (const concept of this.#concepts) {
      const best = this.#best[concept];
      this.#best[concept] = undefined;
      if (best !== undefined) take(best);
    }
    this.#concepts.length = 0;
  }
}
