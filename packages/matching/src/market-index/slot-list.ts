/** Slots in no particular order, each once. */
export class SlotList {
  #slots = new Int32Array(4);
  #count = 0;

  get bytes(): number {
    return this.#slots.byteLength;
  }

  /** The slots, where they lie: they hold until the next change. */
  get slots(): Int32Array {
    return this.#slots.subarray(0, this.#count);
  }

  /** The caller sees to it that a slot is added once. */
  add(slot: number): void {
    if (this.#count === this.#slots.length) {
      const larger = new Int32Array(Math.ceil(this.#count * 1.5));
      larger.set(this.#slots);
      this.#slots = larger;
    }
    this.#slots[this.#count] = slot;
    this.#count += 1;
  }

  delete(slot: number): void {
    const at = this.#slots.subarray(0, this.#count).indexOf(slot);
    if (at < 0) return;
    this.#count -= 1;
    this.#slots[at] = this.#slots[this.#count] ?? 0;
  }
}
