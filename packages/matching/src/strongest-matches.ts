import type { ConceptDistance } from './concept-tree.ts';
import { shareByRank } from './strength.ts';

/** Two units that match, by their places in the data of their profiles. */
export interface UnitMatch {
  readonly own: number;
  readonly other: number;
  readonly distance: ConceptDistance;
  /** 0 to 1. */
  readonly strength: number;
}

const kept = shareByRank.length;

/**
 * The strongest few matches, strongest first; of equal ones those that come first in their profiles, so that the result does
 * not depend on the order in which they are considered. Used again for one pair after another, because a ranking compares
 * hundreds of them and an object for each match would cost more than the comparison.
 */
export class StrongestMatches {
  readonly #own = new Int32Array(kept);
  readonly #other = new Int32Array(kept);
  readonly #strength = new Float64Array(kept);
  readonly #distance: ConceptDistance[] = Array.from({ length: kept }, () => 0);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  clear(): void {
    this.#count = 0;
  }

  consider(own: number, other: number, distance: ConceptDistance, strength: number): void {
    let rank = this.#count;
    while (rank > 0 && this.#isBefore(own, other, strength, rank - 1)) rank -= 1;
    if (rank >= kept) return;
    for (let at = Math.min(this.#count, kept - 1); at > rank; at -= 1) this.#move(at - 1, at);
    this.#own[rank] = own;
    this.#other[rank] = other;
    this.#distance[rank] = distance;
    this.#strength[rank] = strength;
    if (this.#count < kept) this.#count += 1;
  }

  /** Their strengths, each times the share of its rank: 0 to 1. */
  rankedSum(): number {
    let sum = 0;
    for (let rank = 0; rank < this.#count; rank += 1) sum += (shareByRank[rank] ?? 0) * (this.#strength[rank] ?? 0);
    return sum;
  }

  list(): readonly UnitMatch[] {
    const matches: UnitMatch[] = [];
    for (let rank = 0; rank < this.#count; rank += 1) {
      matches.push({
        own: this.#own[rank] ?? 0,
        other: this.#other[rank] ?? 0,
        distance: this.#distance[rank] ?? 0,
        strength: this.#strength[rank] ?? 0,
      });
    }
    return matches;
  }

  #isBefore(own: number, other: number, strength: number, rank: number): boolean {
    const difference = strength - (this.#strength[rank] ?? 0);
    if (difference !== 0) return difference > 0;
    const ownThere = this.#own[rank] ?? 0;
    return own < ownThere || (own === ownThere && other < (this.#other[rank] ?? 0));
  }

  #move(from: number, to: number): void {
    this.#own[to] = this.#own[from] ?? 0;
    this.#other[to] = this.#other[from] ?? 0;
    this.#distance[to] = this.#distance[from] ?? 0;
    this.#strength[to] = this.#strength[from] ?? 0;
  }
}
