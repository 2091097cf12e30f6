/**
 * Gives each text a small number, so that many profiles can hold it in a few bits. Numbers are never given back.
 *
 * A table of its own, by open addressing, and no `Map`: a word is looked up where it stands in a longer text, which a `Map` would
 * have to be given cut out, and millions of words are looked up while a market is read.
 */
export class Interner {
  readonly #texts: string[] = [];
  readonly #hashes: number[] = [];
  /** The numbers, plus one, each from the place on that its hash says; 0 is free. At most half of the places are taken. */
  #table = new Int32Array(64);
  readonly #what: string;
  readonly #capacity: number;

  /** `capacity`: how many texts the bits that will hold the numbers can tell apart; `what`: their name in the error. */
  constructor(what: string, capacity: number) {
    this.#what = what;
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#texts.length;
  }

  /** @throws RangeError when there is no number left. */
  numberOf(text: string): number {
    return this.numberOfPart(text, 0, text.length);
  }

  /** The same for the part of a text from `from` to before `to`. */
  numberOfPart(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const mask = this.#table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#table[place] ?? 0) - 1;
      if (number < 0) return this.#add(text, from, to, hash);
      if (this.#hashes[number] === hash && this.#isAt(number, text, from, to)) return number;
    }
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }

  #isAt(number: number, text: string, from: number, to: number): boolean {
    const known = this.#texts[number] ?? '';
    if (known.length !== to - from) return false;
    for (let at = 0; at < known.length; at += 1) {
      if (known.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
    }
    return true;
  }

  #add(text: string, from: number, to: number, hash: number): number {
    const number = this.#texts.length;
    if (number >= this.#capacity) throw new RangeError(`There can be at most ${this.#capacity} ${this.#what}.`);
    // A part cut from a longer text would keep all of that in memory for as long as it lives: this is a copy of its own.
    this.#texts.push(Array.from(text.slice(from, to)).join(''));
    this.#hashes.push(hash);
    if (2 * this.#texts.length > this.#table.length) this.#grow();
    else this.#place(number);
    return number;
  }

  #place(number: number): void {
    const mask = this.#table.length - 1;
    let place = (this.#hashes[number] ?? 0) & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = number + 1;
  }

  #grow(): void {
    this.#table = new Int32Array(2 * this.#table.length);
    for (let number = 0; number < this.#texts.length; number += 1) this.#place(number);
  }
}

/** FNV-1a over code units, mixed once more, because the lower bits alone choose a place. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
