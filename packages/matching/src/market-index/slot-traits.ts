import { countries } from '@karakoram/domain';
import { focusIn256ths } from '../retrieval.ts';
import type { StoredProfile } from './stored-profile.ts';

/** What a retrieval asks of every company that it passes, by slot: arrays, because it passes many thousands. */
export class SlotTraits {
  /** The place of its country in `countries`. */
  country = new Uint8Array(1024);
  /** In 256ths, see `focusIn256ths`. */
  focus = new Uint16Array(1024);
  /** The sectors that it gave itself, as bits. */
  sectors = new Uint32Array(1024);
  /** Milliseconds since 1970. */
  approvedAt = new Float64Array(1024);

  get bytes(): number {
    const { country, focus, sectors, approvedAt } = this;
    return country.byteLength + focus.byteLength + sectors.byteLength + approvedAt.byteLength;
  }

  set(slot: number, profile: StoredProfile): void {
    if (slot >= this.country.length) this.#grow(Math.ceil(slot * 1.5));
    this.country[slot] = countries.indexOf(profile.country);
    this.focus[slot] = focusIn256ths(profile.breadth);
    this.sectors[slot] = profile.givenSectors;
    this.approvedAt[slot] = profile.approvedAt;
  }

  #grow(capacity: number): void {
    const { country, focus, sectors, approvedAt } = this;
    this.country = new Uint8Array(capacity);
    this.focus = new Uint16Array(capacity);
    this.sectors = new Uint32Array(capacity);
    this.approvedAt = new Float64Array(capacity);
    this.country.set(country);
    this.focus.set(focus);
    this.sectors.set(sectors);
    this.approvedAt.set(approvedAt);
  }
}
