import { type Neighbour, neighboursOf } from './concept-neighbours.ts';
import type { ConceptDistance, ConceptTree } from './concept-tree.ts';
import { Interner } from './interner.ts';

/** A concept by its number, and how far it is from the one it was asked for. */
export interface NearConcept {
  readonly concept: number;
  readonly distance: ConceptDistance;
}

/** Another word, and how much of the first it stands for, 0 to 1. Both ways alike. */
export interface KindredWord {
  readonly word: string;
  readonly kinship: number;
}

/** The same by the word's number. */
export interface NumberedKin {
  readonly word: number;
  readonly kinship: number;
}

/**
 * The words of a market as small numbers: concepts, sectors, places and the words of texts. Profiles that are compared must have
 * been prepared with the same vocabulary; it grows with what it is asked for and forgets nothing, so a process has one.
 */
export class Vocabulary {
  #tree: ConceptTree;
  readonly concepts = new Interner('concepts', 1 << 16);
  /** Their numbers are bits of one integer. */
  readonly sectors = new Interner('sectors', 32);
  /** Provinces. Their numbers, counted from 1, take six bits. */
  readonly places = new Interner('places', 63);
  readonly words = new Interner('words', 1 << 24);
  #near: (readonly NearConcept[] | undefined)[] = [];
  readonly #kindredWords: (word: string) => readonly KindredWord[];
  readonly #kin: (readonly NumberedKin[] | undefined)[] = [];

  /** `kindredWords`: which words are akin to one; left out, none is. */
  constructor(tree: ConceptTree, kindredWords: (word: string) => readonly KindredWord[] = () => []) {
    this.#tree = tree;
    this.#kindredWords = kindredWords;
  }

  get tree(): ConceptTree {
    return this.#tree;
  }

  /** Goes on with another tree. Numbers stay what they are, so profiles that were prepared before can still be compared. */
  useTree(tree: ConceptTree): void {
    if (tree === this.#tree) return;
    this.#tree = tree;
    this.#near = [];
  }

  /** Every concept within reach of this one, itself first. */
  nearConcepts(concept: number): readonly NearConcept[] {
    const known = this.#near[concept];
    if (known !== undefined) return known;
    const near = neighboursOf(this.concepts.textOf(concept), this.#tree).map(({ code, distance }: Neighbour) => ({
      concept: this.concepts.numberOf(code),
      distance,
    }));
    this.#near[concept] = near;
    return near;
  }

  /** The words that are akin to this one. */
  kinOf(word: number): readonly NumberedKin[] {
    const known = this.#kin[word];
    if (known !== undefined) return known;
    const kin = this.#kindredWords(this.words.textOf(word)).map(({ word: other, kinship }) => ({
      word: this.words.numberOf(other),
      kinship,
    }));
    this.#kin[word] = kin;
    return kin;
  }

  /** A set of sectors as bits. */
  sectorMask(codes: Iterable<string>): number {
    let mask = 0;
    for (const code of codes) mask |= 1 << this.sectors.numberOf(code);
    return mask >>> 0;
  }

  /** The codes of a set of sectors, sorted. */
  sectorsIn(mask: number): string[] {
    const codes: string[] = [];
    for (let bit = 0; bit < this.sectors.size; bit += 1) {
      if ((mask & (1 << bit)) !== 0) codes.push(this.sectors.textOf(bit));
    }
    return codes.sort();
  }
}
