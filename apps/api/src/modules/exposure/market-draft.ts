import { countries } from '@karakoram/domain';
import { capacityOf, type MatchProfile, type RankCursor } from '@karakoram/matching';
import type { MarketListsData } from './market-lists.ts';

/** Collects the companies of a market, and then their lists, into what a plan takes. */
export class MarketDraft {
  readonly #companyIds: string[] = [];
  readonly #sides: number[] = [];
  readonly #capacities: number[] = [];
  readonly #mustAppear: number[] = [];

  /** `pending` counts the requests that wait for its answer. */
  add({ id, country, offers, needs, responsiveness }: MatchProfile, pending: number): void {
    const { received, answered } = responsiveness;
    this.#companyIds.push(id);
    this.#sides.push(countries.indexOf(country));
    this.#capacities.push(capacityOf({ pending, received, answered }));
    this.#mustAppear.push(Number(offers.length + needs.length > 0));
  }

  /** Asks for the list of each company in its turn; one step for each. */
  *placed(listOf: (companyId: string) => readonly RankCursor[]): Generator<void, MarketListsData> {
    const slots = new Map(this.#companyIds.map((id, slot) => [id, slot]));
    const offsets = new Uint32Array(this.#companyIds.length + 1);
    const candidates: number[] = [];
    const scores: number[] = [];
    for (const [slot, id] of this.#companyIds.entries()) {
      for (const place of listOf(id)) {
        const candidate = slots.get(place.id);
        if (candidate === undefined) continue;
        candidates.push(candidate);
        scores.push(place.order);
      }
      offsets[slot + 1] = candidates.length;
      yield;
    }
    return {
      companyIds: this.#companyIds,
      lists: { offsets, candidates: Uint32Array.from(candidates), scores: Float32Array.from(scores) },
      sides: Uint8Array.from(this.#sides),
      capacities: Float32Array.from(this.#capacities),
      mustAppear: Uint8Array.from(this.#mustAppear),
    };
  }
}
