/**
 * Slots in no particular order, each once, and beside each what a mention by it counts: whoever walks through the list reads both
 * one after the other, and nothing that lies elsewhere.
 */
export class SlotList {
  #slots = new Int32Array(4);
  #counts = new Uint16Array(4);
  #length = 0;

  get bytes(): number {
    return this.#slots.byteLength + this.#counts.byteLength;
  }

  get length(): number {
    return this.#length;
  }

  /** The first `length` numbers are the slots; they hold until the next change. */
  get slots(): Int32Array {
    return this.#slots;
  }

  /** By the same places. */
  get counts(): Uint16Array {
    return this.#counts;
  }

  /** The caller sees to it that a slot is added once. */
  add(slot: number, count: number): void {
    if (this.#length === this.#slots.length) {
      const capacity = Math.ceil(this.#length * 1.5);
      const [slots, counts] = [this.#slots, this.#counts];
      this.#slots = new Int32Array(capacity);
      this.#counts = new Uint16Array(capacity);
      this.#slots.set(slots);
      this.#counts.set(counts);
    }
    this.#slots[this.#length] = slot;
    this.#counts[this.#length] = count;
    this.#length += 1;
  }

  delete(slot: number): void {
    const at = this.#slots.subarray(0, this.#length).indexOf(slot);
    if (at < 0) return;
    this.#length -= 1;
    this.#slots[at] = this.#slots[this.#length] ?? 0;
    this.#counts[at] = this.#counts[this.#length] ?? 0;
  }
}
