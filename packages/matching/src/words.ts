import type { Vocabulary } from './vocabulary.ts';

/** A word of a text and how often it stands there, in 32 bits: 24 for the word, 8 for the count. */
export type CountedWord = number;
/** A word and its weight in a vector, in 32 bits: 24 for the word, 8 for the weight in 255ths. */
export type WeighedWord = number;

const numberShift = 24;
/** The highest count, and the weight of 1. */
export const wholeWeight = 0xff;

/** The word of a `CountedWord` or a `WeighedWord`. */
export function wordOf(packed: number): number {
  return packed & 0xffffff;
}

/** A logarithm of 1, as `logCountOf` gives it. Sums over words are of whole numbers, so that no order of words shows in them. */
export const wholeLog = 256;

/** How often a word stands in a text counts with its logarithm: ln(1 + count), in 256ths. */
const logOfCount = Int32Array.from({ length: wholeWeight + 1 }, (_, count) => Math.round(wholeLog * Math.log1p(count)));

export function logCountOf(counted: CountedWord): number {
  return logOfCount[counted >>> numberShift] ?? 0;
}

/** In 255ths. */
export function weightOf(weighed: WeighedWord): number {
  return weighed >>> numberShift;
}

/** A word in a vector; weights from 0 to 1. */
export interface WordWeight {
  readonly word: string;
  readonly weight: number;
}

/** Counts the words of a text, which blanks separate, each once in the result. */
export function countWords(text: string, { words }: Vocabulary): readonly CountedWord[] {
  const counts = new Map<number, number>();
  let from = 0;
  while (from < text.length) {
    const blank = text.indexOf(' ', from);
    const to = blank < 0 ? text.length : blank;
    if (to > from) {
      const word = words.numberOfPart(text, from, to);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    from = to + 1;
  }
  return Array.from(counts, ([word, count]) => pack(word, count));
}

/** A vector of words as numbers, without those that weigh next to nothing. */
export function weighWords(vector: readonly WordWeight[], vocabulary: Vocabulary): readonly WeighedWord[] {
  return vector.flatMap(({ word, weight }) => {
    const rounded = Math.round(weight * wholeWeight);
    return rounded > 0 ? [pack(vocabulary.words.numberOf(word), rounded)] : [];
  });
}

function pack(word: number, number: number): number {
  return ((Math.min(number, wholeWeight) << numberShift) | word) >>> 0;
}
