import type { ConceptDistance } from './concept-tree.ts';
import type { StrongestMatches } from './strongest-matches.ts';

/**
 * The best match of each concept that units of the anchor name, while those of a candidate come in any order. Arrays, used again for
 * one candidate after another.
 */
export class BestByConcept {
  #own = new Int32Array(16);
  #other = new Int32Array(16);
  #distance: ConceptDistance[] = [];
  /** Negative where nothing matches yet. */
  #strength = new Float64Array(16);
  #count = 0;

  /** Forgets what was kept, and makes room for so many concepts. */
  begin(concepts: number): void {
    if (concepts > this.#strength.length) {
      this.#own = new Int32Array(2 * concepts);
      this.#other = new Int32Array(2 * concepts);
      this.#strength = new Float64Array(2 * concepts);
    }
    this.#count = concepts;
    for (let named = 0; named < concepts; named += 1) this.#strength[named] = nothing;
  }

  /** `named` is the concept's place among those of the anchor, see `NearUnit`. Of equals the one that comes first in the profiles is kept. */
  consider(named: number, own: number, other: number, distance: ConceptDistance, strength: number): void {
    const best = this.#strength[named] ?? nothing;
    if (strength < best) return;
    if (strength === best) {
      const ownThere = this.#own[named] ?? 0;
      if (own > ownThere || (own === ownThere && other > (this.#other[named] ?? 0))) return;
    }
    this.#own[named] = own;
    this.#other[named] = other;
    this.#distance[named] = distance;
    this.#strength[named] = strength;
  }

  /** Adds to `matches` what was kept: all of it, or that of some units of the anchor. */
  drain(matches: StrongestMatches, isWanted: (own: number) => boolean = all): void {
    for (let named = 0; named < this.#count; named += 1) {
      const strength = this.#strength[named] ?? nothing;
      const own = this.#own[named] ?? 0;
      if (strength < 0 || !isWanted(own)) continue;
      matches.consider(own, this.#other[named] ?? 0, this.#distance[named] ?? 0, strength);
    }
  }
}

const nothing = -1;

function all(): boolean {
  return true;
}
