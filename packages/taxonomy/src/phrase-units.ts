import { type FoldedText, foldText } from './fold-text.ts';
import { stemWord } from './stem-word.ts';

/** What phrases are compared by: a word of a script with spaces, one Han character, or one sign. */
export interface PhraseUnit {
  /** The stem, for comparing. */
  readonly key: string;
  /** Offsets of the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A text cut into units, with the folded text that their offsets speak of. */
export interface PhraseText extends FoldedText {
  readonly units: readonly PhraseUnit[];
}

/** Hyphens, slashes and the like part words as a space does: "machine-learning", "AI/ML". */
const unitPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[^\s\p{L}\p{N}\p{M}\p{Pd}/_'’·•・]/gu;

/** Vocabulary repeats, so the stems met so far are kept, within bounds. */
const stems = new Map<string, string>();
const largestCache = 50_000;

/** Cuts a text into the units by which phrases are looked up; the same for the words of the taxonomy and for a text to be tagged. */
export function phraseText(original: string): PhraseText {
  const folded = foldText(original);
  const units: PhraseUnit[] = [];
  for (const match of folded.text.matchAll(unitPattern)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const isPlural =
      mayBePluralAcronym(word) && isPluralAcronym(original.slice(folded.startOf(start), folded.endOf(end - 1)));
    units.push({ key: isPlural ? word.slice(0, -1) : stemOf(word), start, end });
  }
  return { ...folded, units };
}

/** What a word is compared by, as one text: equal for two words that a tagger cannot tell apart. */
export function phraseKey(words: string): string {
  return phraseText(words)
    .units.map(({ key }) => key)
    .join(' ');
}

function mayBePluralAcronym(word: string): boolean {
  return word.length >= 3 && word.length <= 6 && word.endsWith('s');
}

/** "ICs" and "VRs" are too short for the stemmer to tell from a word. */
function isPluralAcronym(original: string): boolean {
  return /^[A-Z]{2,}s$/.test(original);
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(word);
  if (stems.size >= largestCache) stems.clear();
  if (word.length <= 40) stems.set(word, stem);
  return stem;
}
