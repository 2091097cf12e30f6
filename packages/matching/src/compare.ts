import type { Anchor } from './anchor.ts';
import { BestByConcept } from './best-by-concept.ts';
import type { ConceptDistance } from './concept-tree.ts';
import type { MarketContext } from './market-context.ts';
import { answerOf, type ModesAnswer } from './mode-mask.ts';
import type { NearUnit } from './near-units.ts';
import { focusOf, type PreparedProfile } from './prepared-profile.ts';
import { capabilityCertaintyOf, modesCertainty, needCertaintyOf, strengthOf } from './strength.ts';
import { StrongestMatches } from './strongest-matches.ts';
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
    compareNeeds(anchor, other, backward);
    const rivalry = this.#compareCapabilities(anchor, other);
    anchor.text.compare(other, forward.text, backward.text);
    const { prepared: own, context } = anchor;
    return {
      forward: { wanting: own, other, matches: forward, reverse: backward, rivalry, context },
      backward: { wanting: other, other: own, matches: backward, reverse: forward, rivalry, context },
    };
  }

  /** What the other can do against the anchor's needs, its own work and its offers. Returns the rivalry. */
  #compareCapabilities(anchor: Anchor, other: PreparedProfile): number {
    const { needs, work, declaredModes, declaredOffers } = anchor;
    const forward = this.#forward;
    const bestOfNeeds = this.#bestOfNeeds;
    const { data, offeredWordsFrom } = other;
    const focus = focusOf(other);
    bestOfNeeds.begin(needs.namedCount);
    this.#bestOfWork.begin(work.namedCount);
    let otherOffers = 0;
    let shared = 0;
    let same = 0;
    for (let at = other.capabilitiesFrom; at < offeredWordsFrom;) {
      const concept = conceptOf(data[at] ?? 0);
      this.#compareWork(anchor.focus, at, focus, work.near(concept));
      const firstNeed = needs.near(concept);
      let isOffered = false;
      let offeredModes = 0;
      for (; at < offeredWordsFrom && conceptOf(data[at] ?? 0) === concept; at += 1) {
        const capability = data[at] ?? 0;
        const certainty = focus * capabilityCertaintyOf(capability);
        if (firstNeed !== undefined) forward.meeting |= placeBit(statementOf(capability));
        for (let near = firstNeed; near !== undefined; near = near.next) {
          const answer = answerOf(modesOf(near.unit), modesOf(capability));
          const strength = strengthOf(near.unit, near.certainty, certainty, near.closeness, answer);
          forward.considerModes(near.at, at, answer, modesCertainty(near.unit, capability, answer), strength);
          bestOfNeeds.consider(near.named, near.at, at, near.distance, strength);
        }
        if (!isDeclared(capability)) continue;
        isOffered = true;
        offeredModes |= modesOf(capability);
      }
      if (!isOffered) continue;
      otherOffers += 1;
      const ownModes = declaredModes.get(concept);
      if (ownModes === undefined) continue;
      shared += 1;
      if (ownModes === 0 || offeredModes === 0 || (ownModes & offeredModes) !== 0) same += 1;
    }
    bestOfNeeds.drain(forward.needs);
    if (anchor.declaresNeeds) {
      const own = anchor.prepared.data;
      bestOfNeeds.drain(forward.declared, (need) => isDeclared(own[need] ?? 0));
    }
    this.#bestOfWork.drain(forward.work);
    return shared === 0 ? 0 : same / (declaredOffers + otherOffers - shared);
  }

  /** One concept of the other's work against the anchor's. A company that names everything shares little with anybody. */
  #compareWork(anchorFocus: number, at: number, focus: number, first: NearUnit | undefined): void {
    let bestOwn = 0;
    let bestDistance: ConceptDistance = 0;
    let bestStrength = -1;
    for (let near = first; near !== undefined; near = near.next) {
      this.#bestOfWork.consider(near.named, near.at, at, near.distance, focus * near.closeness);
      const strength = anchorFocus * near.closeness;
      // Of equals the first: those that follow come later in the data.
      if (strength <= bestStrength) continue;
      bestOwn = near.at;
      bestDistance = near.distance;
      bestStrength = strength;
    }
    if (bestStrength >= 0) this.#backward.work.consider(at, bestOwn, bestDistance, bestStrength);
  }
}

/** The other's needs against what the anchor can do. */
function compareNeeds({ capabilities, focus }: Anchor, other: PreparedProfile, matches: DirectionMatches): void {
  const { data, capabilitiesFrom } = other;
  for (let at = other.needsFrom; at < capabilitiesFrom;) {
    const concept = conceptOf(data[at] ?? 0);
    const first = capabilities.near(concept);
    let bestNeed = 0;
    let bestCapability = 0;
    let bestDistance: ConceptDistance = 0;
    let bestStrength = -1;
    for (; at < capabilitiesFrom && conceptOf(data[at] ?? 0) === concept; at += 1) {
      const need = data[at] ?? 0;
      const certainty = needCertaintyOf(need);
      for (let near = first; near !== undefined; near = near.next) {
        const answer = answerOf(modesOf(need), modesOf(near.unit));
        const strength = strengthOf(need, certainty, focus * near.certainty, near.closeness, answer);
        matches.meeting |= placeBit(statementOf(near.unit));
        matches.considerModes(at, near.at, answer, modesCertainty(need, near.unit, answer), strength);
        // Of equals the first: those that follow come later, in either profile.
        if (strength <= bestStrength) continue;
        bestNeed = at;
        bestCapability = near.at;
        bestDistance = near.distance;
        bestStrength = strength;
      }
    }
    if (bestStrength < 0) continue;
    matches.needs.consider(bestNeed, bestCapability, bestDistance, bestStrength);
    if (isDeclared(data[bestNeed] ?? 0))
      matches.declared.consider(bestNeed, bestCapability, bestDistance, bestStrength);
  }
}
