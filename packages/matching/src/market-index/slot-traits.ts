import { countries } from '@karakoram/domain';
import type { StoredProfile } from './stored-profile.ts';

/** What a retrieval asks of every company that it passes, by slot: arrays, because it passes many thousands. */
export class SlotTraits {
  /** The place of its country in `countries`. */
  country = new Uint8Array(1024);
  /** The sectors that it gave itself, as bits. */
  sectors = new Uint32Array(1024);
  /** Milliseconds since 1970. */
  approvedAt = new Float64Array(1024);

  get bytes(): number {
    const { country, sectors, approvedAt } = this;
    return country.byteLength + sectors.byteLength + approvedAt.byteLength;
  }

  set(slot: number, profile: StoredProfile): void {
    if (slot >= this.country.length) this.#grow(Math.ceil(slot * 1.5));
    this.country[slot] = countries.indexOf(profile.country);
    this.sectors[slot] = profile.givenSectors;
    this.approvedAt[slot] = profile.approvedAt;
  }

  #grow(capacity: number): void {
    const { country, sectors, approvedAt } = this;
    this.country = new Uint8Array(capacity);
    this.sectors = new Uint32Array(capacity);
    this.approvedAt = new Float64Array(capacity);
    this.country.set(country);
    this.sectors.set(sectors);
    this.approvedAt.set(approvedAt);
  }
}
