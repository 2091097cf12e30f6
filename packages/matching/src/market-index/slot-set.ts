/**
 * A set of slots, a bit each: of a million slots it takes 125 kB, so that it stays in the processor's near memory while lists of
 * many slots are looked up in it.
 */
export class SlotSet {
  #bits = new Uint32Array(32);

  get bytes(): number {
    return this.#bits.byteLength;
  }

  /** Empties the set; it then takes slots below `end`. */
  clear(end: number): void {
    const words = Math.ceil(end / 32);
    if (words > this.#bits.length) this.#bits = new Uint32Array(Math.ceil(words * 1.5));
    else this.#bits.fill(0);
  }

  has(slot: number): boolean {
    return (((this.#bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }

  add(slot: number): void {
    this.#bits[slot >>> 5] = (this.#bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
}
