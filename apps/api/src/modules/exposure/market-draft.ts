import { countries } from '@karakoram/domain';
import { capacityOf, type RankedMatch } from '@karakoram/matching';
import type { MarketListsData } from './market-lists.ts';
import type { MarketRow } from './market-row.ts';

/** Collects the companies of a market, and then their lists, into what a plan takes. */
export class MarketDraft {
  readonly #companyIds: string[] = [];
  readonly #sides: number[] = [];
  readonly #capacities: number[] = [];
  readonly #mustAppear: number[] = [];

  add({ company_id, country, statements, pending, received, answered }: MarketRow): void {
    this.#companyIds.push(company_id);
    this.#sides.push(countries.indexOf(country));
    this.#capacities.push(capacityOf({ pending: pending ?? 0, received: received ?? 0, answered: answered ?? 0 }));
    this.#mustAppear.push(Number((statements ?? []).length > 0));
  }

  /** Asks for the list of each company in its turn; one step for each. */
  *ranked(listOf: (companyId: string) => readonly RankedMatch[]): Generator<void, MarketListsData> {
    const slots = new Map(this.#companyIds.map((id, slot) => [id, slot]));
    const offsets = new Uint32Array(this.#companyIds.length + 1);
    const candidates: number[] = [];
    const scores: number[] = [];
    for (const [slot, id] of this.#companyIds.entries()) {
      for (const match of listOf(id)) {
        const candidate = slots.get(match.id);
        if (candidate === undefined) continue;
        candidates.push(candidate);
        scores.push(match.score.joint);
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
