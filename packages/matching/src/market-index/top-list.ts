/**
 * Keeps the slots with the highest sums, in a heap whose root is the worst one kept: most of many thousands are turned away by
 * one comparison.
 */
export class TopList {
  readonly #limit: number;
  readonly #compareEquals: (x: number, y: number) => number;
  readonly #slots: number[] = [];
  readonly #sums: number[] = [];

  /** `compareEquals` orders slots of the same sum, negative when the first comes first; it must be total. */
  constructor(limit: number, compareEquals: (x: number, y: number) => number) {
    this.#limit = limit;
    this.#compareEquals = compareEquals;
  }

  consider(slot: number, sum: number): void {
    const count = this.#slots.length;
    if (count < this.#limit) {
      this.#slots.push(slot);
      this.#sums.push(sum);
      this.#rise(count);
      return;
    }
    if (count === 0 || this.#compare(slot, sum, this.#slots[0] ?? 0, this.#sums[0] ?? 0) > 0) return;
    this.#slots[0] = slot;
    this.#sums[0] = sum;
    this.#sink();
  }

  /** The highest sums first. */
  slots(): readonly number[] {
    return this.#slots
      .map((slot, at) => ({ slot, sum: this.#sums[at] ?? 0 }))
      .sort((x, y) => this.#compare(x.slot, x.sum, y.slot, y.sum))
      .map(({ slot }) => slot);
  }

  /** Negative when the first comes before the second. */
  #compare(slot: number, sum: number, otherSlot: number, otherSum: number): number {
    return otherSum - sum || this.#compareEquals(slot, otherSlot);
  }

  #isWorse(at: number, than: number): boolean {
    const [slots, sums] = [this.#slots, this.#sums];
    return this.#compare(slots[at] ?? 0, sums[at] ?? 0, slots[than] ?? 0, sums[than] ?? 0) > 0;
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = at;
      if (left < this.#slots.length && this.#isWorse(left, worst)) worst = left;
      if (right < this.#slots.length && this.#isWorse(right, worst)) worst = right;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #swap(x: number, y: number): void {
    [this.#slots[x], this.#slots[y]] = [this.#slots[y] ?? 0, this.#slots[x] ?? 0];
    [this.#sums[x], this.#sums[y]] = [this.#sums[y] ?? 0, this.#sums[x] ?? 0];
  }
}

/** Sums are told apart this finely before they are compared one by one. */
const steps = 2_048;

/**
 * The slots with the highest sums, in no order, `limit` at most; of equal ones those that `compareEquals` puts first. Sums are
 * indexed by slot and not negative. Counting how many sums reach each step tells which slots are in for certain, so that only
 * those near the limit are put in order.
 */
export function highest(
  slots: Int32Array,
  sums: Int32Array,
  limit: number,
  compareEquals: (x: number, y: number) => number,
): readonly number[] {
  if (slots.length <= limit) return Array.from(slots);
  // One after the other from here on: `sums` is as long as the market, and each look at it may be one at far memory.
  const gained = new Int32Array(slots.length);
  let largest = 1;
  for (let at = 0; at < slots.length; at += 1) {
    const sum = sums[slots[at] ?? 0] ?? 0;
    gained[at] = sum;
    if (sum > largest) largest = sum;
  }
  const counts = new Uint32Array(steps);
  const scale = (steps - 1) / largest;
  // Never less for a higher sum, and never past the last step.
  const stepOf = (sum: number): number => Math.min(steps - 1, Math.trunc(sum * scale));
  for (let at = 0; at < slots.length; at += 1) {
    const step = stepOf(gained[at] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let [boundary, above] = [steps - 1, 0];
  while (above + (counts[boundary] ?? 0) < limit) {
    above += counts[boundary] ?? 0;
    boundary -= 1;
  }
  const found: number[] = [];
  const last = new TopList(limit - above, compareEquals);
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    const sum = gained[at] ?? 0;
    const step = stepOf(sum);
    if (step > boundary) found.push(slot);
    else if (step === boundary) last.consider(slot, sum);
  }
  return [...found, ...last.slots()];
}
