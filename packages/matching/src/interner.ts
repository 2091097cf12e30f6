/** Gives each text a small number, so that many profiles can hold it in a few bits. Numbers are never given back. */
export class Interner {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
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
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    if (number >= this.#capacity) throw new RangeError(`There can be at most ${this.#capacity} ${this.#what}.`);
    // A part cut from a longer text would keep all of that in memory for as long as it lives: this is a copy of its own.
    const own = Array.from(text).join('');
    this.#numbers.set(own, number);
    this.#texts.push(own);
    return number;
  }

  textOf(number: number): string {
    return this.#texts[number] ?? '';
  }
}
