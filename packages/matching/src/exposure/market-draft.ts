import { countries } from '@karakoram/domain';
import type { MatchProfile } from '../match-profile.ts';
import type { RankCursor } from '../rank.ts';
import { capacityOf } from './capacity.ts';
import type { ExposureMarket, Introductions } from './exposure-plan.ts';
import { planListLength } from './list-length.ts';

/** The whole market as a plan of exposure takes it, and who is in which slot. */
export interface DraftedMarket extends ExposureMarket {
  /** The company of each slot. */
  readonly companyIds: readonly string[];
}

/** Collects the companies of a market, and then their lists, into what a plan takes. */
export class MarketDraft {
  readonly #companyIds: string[] = [];
  readonly #sides: number[] = [];
  readonly #capacities: number[] = [];
  readonly #requests: number[] = [];
  readonly #mustAppear: number[] = [];

  /** `pending` counts the requests that wait for its answer. */
  add({ id, country, offers, needs, responsiveness }: MatchProfile, pending: number): void {
    const { received, answered } = responsiveness;
    this.#companyIds.push(id);
    this.#sides.push(countries.indexOf(country));
    this.#capacities.push(capacityOf({ pending, received, answered }));
    this.#requests.push(received);
    this.#mustAppear.push(Number(offers.length + needs.length > 0));
  }

  /**
   * Asks for the list of each company in its turn: so many of its first candidates, without the priors of an earlier plan.
   * Candidates that were not added are left out.
   */
  placed(listOf: (companyId: string, limit: number) => readonly RankCursor[]): DraftedMarket {
    const slots = new Map(this.#companyIds.map((id, slot) => [id, slot]));
    const limit = planListLength(slots.size);
    const offsets = new Uint32Array(slots.size + 1);
    const candidates: number[] = [];
    const scores: number[] = [];
    for (const [slot, id] of this.#companyIds.entries()) {
      for (const place of listOf(id, limit)) {
        const candidate = slots.get(place.id);
        if (candidate === undefined) continue;
        candidates.push(candidate);
        scores.push(place.order);
      }
      offsets[slot + 1] = candidates.length;
    }
    return {
      companyIds: this.#companyIds,
      lists: { offsets, candidates: Uint32Array.from(candidates), scores: Float32Array.from(scores) },
      sides: Uint8Array.from(this.#sides),
      capacities: Float32Array.from(this.#capacities),
      requests: Uint32Array.from(this.#requests),
      mustAppear: Uint8Array.from(this.#mustAppear),
    };
  }
}

/** To which companies a plan introduces each slot: their ids, in the order of their slots. */
export function introducedTo(
  { companyIds }: DraftedMarket,
  { hosts, guests }: Introductions,
): ReadonlyMap<number, readonly string[]> {
  const bySlot = new Map<number, string[]>();
  for (const [at, guest] of guests.entries()) {
    const host = companyIds[hosts[at] ?? -1];
    if (host === undefined) continue;
    const known = bySlot.get(guest);
    if (known === undefined) bySlot.set(guest, [host]);
    else known.push(host);
  }
  return bySlot;
}
