import type { Country } from '@karakoram/domain';
import { hashOf } from '../statistics/random.ts';
import type { EvaluatedCompany, RankingQuery } from './ranking-system.ts';

/** The companies by number, so that scores lie in arrays, and who is ranked for whom. */
export class Candidates {
  readonly ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #countries: readonly Country[];
  readonly #abroad: Readonly<Record<Country, readonly number[]>>;
  /**
   * The order among equals: by a hash of the ids. Any order of the data set's (place in the file, name) may have a meaning,
   * and a system must not profit from it.
   */
  readonly #tieOrder: Uint32Array;

  constructor(companies: readonly EvaluatedCompany[]) {
    this.ids = companies.map(({ id }) => id);
    this.#numbers = new Map(this.ids.map((id, number) => [id, number]));
    this.#countries = companies.map(({ imported }) => imported.country);
    const of = (country: Country): number[] =>
      this.#countries.flatMap((one, number) => (one === country ? [number] : []));
    this.#abroad = { CN: of('PK'), PK: of('CN') };
    this.#tieOrder = new Uint32Array(companies.length);
    const hashes = this.ids.map(hashOf);
    const shuffled = this.ids.map((_, number) => number);
    shuffled.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
    for (const [place, number] of shuffled.entries()) this.#tieOrder[number] = place;
  }

  /** @throws RangeError for an id that is no company's. */
  numberOf(id: string): number {
    const number = this.#numbers.get(id);
    if (number === undefined) throw new RangeError(`There is no company ${id}.`);
    return number;
  }

  /** The numbers of whom to rank. */
  of({ company, candidates }: RankingQuery): readonly number[] {
    if (candidates !== undefined) return candidates.map((id) => this.numberOf(id));
    return this.#abroad[this.#countries[this.numberOf(company)] ?? 'CN'];
  }

  /** The ids of the best of those, best first. */
  best(numbers: readonly number[], scoreOf: (number: number) => number, limit: number): string[] {
    const isWorse = (a: Entry, b: Entry): boolean =>
      a.score < b.score || (a.score === b.score && this.#orderOf(a.number) > this.#orderOf(b.number));
    const best = new BoundedHeap(limit, isWorse);
    for (const number of numbers) best.add({ number, score: scoreOf(number) });
    return best.sorted().map(({ number }) => this.ids[number] ?? '');
  }

  #orderOf(number: number): number {
    return this.#tieOrder[number] ?? 0;
  }
}

interface Entry {
  readonly number: number;
  readonly score: number;
}

/** Keeps the best so many of any number of entries: a binary heap with the worst of them on top. */
class BoundedHeap {
  readonly #limit: number;
  readonly #isWorse: (a: Entry, b: Entry) => boolean;
  readonly #entries: Entry[] = [];

  constructor(limit: number, isWorse: (a: Entry, b: Entry) => boolean) {
    this.#limit = limit;
    this.#isWorse = isWorse;
  }

  add(entry: Entry): void {
    const worst = this.#entries[0];
    if (this.#entries.length < this.#limit) {
      this.#entries.push(entry);
      this.#rise(this.#entries.length - 1);
    } else if (worst !== undefined && this.#isWorse(worst, entry)) {
      this.#entries[0] = entry;
      this.#sink();
    }
  }

  sorted(): Entry[] {
    return this.#entries.sort((a, b) => (this.#isWorse(a, b) ? 1 : -1));
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const [leftEntry, rightEntry] = [this.#entries[left], this.#entries[left + 1]];
      if (leftEntry === undefined) return;
      const worse = rightEntry !== undefined && this.#isWorse(rightEntry, leftEntry) ? left + 1 : left;
      if (!this.#swapIfWorse(worse, at)) return;
      at = worse;
    }
  }

  /** Puts the worse of a child and its parent on top; false if it was there already. */
  #swapIfWorse(child: number, parent: number): boolean {
    const [below, above] = [this.#entries[child], this.#entries[parent]];
    if (below === undefined || above === undefined || !this.#isWorse(below, above)) return false;
    this.#entries[child] = above;
    this.#entries[parent] = below;
    return true;
  }
}
