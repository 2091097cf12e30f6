/**
 * Numbers that look random and follow from a seed alone: the same on every machine and in every version of Node, whose own
 * generator cannot be seeded. For simulation and resampling, never for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** Any number of parts: `new Random(seed, 'texts', 17)` is independent of `new Random(seed, 'texts', 18)`. */
  constructor(...parts: readonly (string | number)[]) {
    const seed = hashOf(parts.join('\u0000'));
    [this.#a, this.#b, this.#c] = [seed, seed ^ 0x9e3779b9, 0x85ebca6b ^ Math.imul(seed, 0xc2b2ae35)];
    for (let round = 0; round < 12; round += 1) this.next();
  }

  /** At least 0, below 1, in steps of 2^-32. The generator is sfc32 (Chris Doty-Humphrey, PractRand). */
  next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 to `count - 1`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Normally distributed with mean 0 and deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
  }

  /** One of the items, each as likely. */
  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[this.below(items.length)] ?? items[0];
  }
}

/** A hash of a text, 32 bits (FNV-1a with a final mix, so that texts that differ in the last letter differ everywhere). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash);
}

/** Spreads the bits of a whole number over all 32 (the finaliser of MurmurHash3, Appleby). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
