import type { ConceptDistance } from './concept-tree.ts';
import type { MarketContext } from './market-context.ts';
import { closenessOf } from './strength.ts';
import { conceptOf, type Unit } from './unit.ts';

/** A unit of the anchor, its place in the data, and how near it is to the concept it is looked up by. */
export interface NearUnit {
  readonly at: number;
  readonly unit: Unit;
  /** How sure it is, see `needCertaintyOf` and `capabilityCertaintyOf`. */
  readonly certainty: number;
  readonly distance: ConceptDistance;
  /** See `closenessOf`: worked out here, because hundreds of candidates name the same concept. */
  readonly closeness: number;
  /** Which of the concepts that the units name it is of, counted from 0. */
  readonly named: number;
  /** The next one near the same concept, which comes later in the data. */
  readonly next: NearUnit | undefined;
}

/** Units of an anchor by the number of every concept within reach of one of them. */
export class NearUnits {
  /** How many concepts the units name. */
  readonly namedCount: number;
  readonly #first: (NearUnit | undefined)[];

  /** The units at `places` of the data; those of one concept follow each other. */
  constructor(
    data: Uint32Array,
    places: readonly number[],
    certaintyOf: (unit: Unit) => number,
    context: MarketContext,
  ) {
    const { vocabulary } = context;
    // Whatever is near has its number before the numbers are counted: with holes in it, the list would be a slow one.
    const near = places.map((at) => vocabulary.nearConcepts(conceptOf(data[at] ?? 0)));
    this.#first = new Array<NearUnit | undefined>(vocabulary.concepts.size).fill(undefined);
    let named = -1;
    let later = -1;
    for (let index = places.length - 1; index >= 0; index -= 1) {
      const at = places[index] ?? 0;
      const unit = data[at] ?? 0;
      const certainty = certaintyOf(unit);
      const own = context.specificityOf(conceptOf(unit));
      if (conceptOf(unit) !== later) named += 1;
      later = conceptOf(unit);
      for (const { concept, distance } of near[index] ?? []) {
        const closeness = closenessOf(own, context.specificityOf(concept), distance);
        this.#first[concept] = { at, unit, certainty, distance, closeness, named, next: this.#first[concept] };
      }
    }
    this.namedCount = named + 1;
  }

  /** The first of those near a concept. */
  near(concept: number): NearUnit | undefined {
    return this.#first[concept];
  }
}
