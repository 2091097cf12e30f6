import { chineseTranslations } from './chinese-translations.data.ts';
import { englishKin } from './english-kin.data.ts';

/** A word that means nearly what another means, or is used where that is. */
export interface KindredWord {
  readonly word: string;
  /** How much of the other it stands for, 0 to 1. */
  readonly kinship: number;
}

/** Chosen on real deals: 0.2 and 0.4 rank as well, within what chance does; 0.1 finds less. */
const kinshipOfKin = 0.3;
/** Of judgement: a translation is the word itself, but one of several, and of several meanings. */
const kinshipOfTranslations = 0.8;

/** Words, by small numbers: each thread that compares texts holds all of them. */
const words: string[] = [];
const numbers = new Map<string, number>();
const kin = bothWays(englishKin);
const translations = bothWays(chineseTranslations);

/**
 * The words that are akin to this one, in English and Chinese; none of a word that the lexicon does not know. Words are as
 * `tokenise` of the taxonomy gives them. Symmetric: each is akin to the other, and by as much.
 */
export function kindredWords(word: string): readonly KindredWord[] {
  const number = numbers.get(word);
  if (number === undefined) return [];
  return [...listed(kin[number], kinshipOfKin), ...listed(translations[number], kinshipOfTranslations)];
}

function listed(others: readonly number[] = [], kinship: number): KindredWord[] {
  return others.map((other) => ({ word: words[other] ?? '', kinship }));
}

/** Of lines of a word and its others: the numbers of the others of each number, in both directions. */
function bothWays(lines: string): (number[] | undefined)[] {
  const others: (number[] | undefined)[] = [];
  for (const line of lines.trim().split('\n')) {
    const [first = 0, ...rest] = line.split(' ').map(numberOf);
    for (const other of rest) {
      (others[first] ??= []).push(other);
      (others[other] ??= []).push(first);
    }
  }
  // A list that grew has room to spare, tens of thousands of times.
  return others.map((list) => list?.slice());
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}
