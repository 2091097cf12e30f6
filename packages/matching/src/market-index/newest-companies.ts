import type { SlotIds } from './slot-ids.ts';
import type { SlotSet } from './slot-set.ts';
import type { SlotTraits } from './slot-traits.ts';
import { TopList } from './top-list.ts';

/** A list is cut back to so many when it is twice as long: more than a ranking asks for. */
const keptAtLeast = 1_024;

const sectorBits = 32;

/** The newest of one country, of one sector or of all: exactly the newest so many. */
interface NewestList {
  /** The newest last. */
  slots: number[];
  /** Nobody is missing. */
  isWhole: boolean;
}

/**
 * Which companies of a country were approved last, in each sector and in all, kept while companies come and go: whoever names
 * nothing to be found by is shown these, without a look at the whole market.
 */
export class NewestCompanies {
  readonly #ids: SlotIds;
  readonly #traits: SlotTraits;
  /** By country and sector, and behind the sectors all. */
  readonly #lists: NewestList[] = [];

  constructor(ids: SlotIds, traits: SlotTraits) {
    this.#ids = ids;
    this.#traits = traits;
  }

  /** Both once the traits of the slot are set; `delete` before they become others. */
  add(slot: number): void {
    this.#forEachList(slot, (list) => this.#insert(list, slot));
  }

  delete(slot: number): void {
    this.#forEachList(slot, ({ slots }) => {
      const at = slots.lastIndexOf(slot);
      if (at >= 0) slots.splice(at, 1);
    });
  }

  /**
   * The newest of a country (its place in `countries`) that gave themselves one of the sectors (bits), then the newest of all:
   * `wanted` at most, in no order, without the `passedCount` that are in `passed`.
   */
  take(country: number, sectors: number, wanted: number, passed: SlotSet, passedCount: number): readonly number[] {
    const depth = wanted + passedCount;
    const ofSectors = new Set<number>();
    for (let bit = 0; bit < sectorBits; bit += 1) {
      if (((sectors >>> bit) & 1) === 0) continue;
      for (const slot of this.#newest(country, bit, depth)) if (!passed.has(slot)) ofSectors.add(slot);
    }
    const taken = new Set([...ofSectors].sort((x, y) => this.#compare(y, x)).slice(0, wanted));
    for (const slot of taken.size < wanted ? this.#newest(country, sectorBits, depth).reverse() : []) {
      if (taken.size === wanted) break;
      if (!passed.has(slot)) taken.add(slot);
    }
    return [...taken];
  }

  /** So many of a list, as far as there are, the newest last. */
  #newest(country: number, kind: number, count: number): number[] {
    const list = this.#listOf(country, kind);
    if (list.slots.length < count && !list.isWhole) this.#gather(list, country, kind, count);
    return list.slots.slice(-count);
  }

  /** Looks through the market, because so many have left that a list has become too short. */
  #gather(list: NewestList, country: number, kind: number, count: number): void {
    const limit = 2 * Math.max(count, keptAtLeast);
    const newest = new TopList(limit, (x, y) => this.#compare(y, x));
    const { country: countries, sectors } = this.#traits;
    for (let slot = 0; slot < this.#ids.end; slot += 1) {
      if (!this.#ids.has(slot) || countries[slot] !== country) continue;
      if (kind === sectorBits || (((sectors[slot] ?? 0) >>> kind) & 1) === 1) newest.consider(slot, 0);
    }
    list.slots = newest.slots().toReversed();
    list.isWhole = list.slots.length < limit;
  }

  #insert(list: NewestList, slot: number): void {
    const { slots } = list;
    let [from, to] = [0, slots.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#compare(slots[middle] ?? 0, slot) < 0) from = middle + 1;
      else to = middle;
    }
    // Between it and the oldest that is known there may be others.
    if (from === 0 && !list.isWhole) return;
    slots.splice(from, 0, slot);
    if (slots.length <= 2 * keptAtLeast) return;
    list.slots = slots.slice(-keptAtLeast);
    list.isWhole = false;
  }

  /** Negative when the first is older, of the same age when its id is the larger. */
  #compare(slot: number, other: number): number {
    const { approvedAt } = this.#traits;
    return (approvedAt[slot] ?? 0) - (approvedAt[other] ?? 0) || this.#ids.compare(other, slot);
  }

  #forEachList(slot: number, act: (list: NewestList) => void): void {
    const country = this.#traits.country[slot] ?? 0;
    const sectors = this.#traits.sectors[slot] ?? 0;
    act(this.#listOf(country, sectorBits));
    for (let bit = 0; bit < sectorBits; bit += 1) if (((sectors >>> bit) & 1) === 1) act(this.#listOf(country, bit));
  }

  #listOf(country: number, kind: number): NewestList {
    return (this.#lists[country * (sectorBits + 1) + kind] ??= { slots: [], isWhole: true });
  }
}
