import { foldText } from './fold-text.ts';
import { stemWord } from './stem-word.ts';

/** What phrases are compared by: a word of a script with spaces, one Han character, or one sign. Offsets are of the original text. */
export interface PhraseUnit {
  /** The stem, for comparing. */
  readonly key: string;
  /** The word before stemming. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Hyphens, slashes and the like part words as a space does: "machine-learning", "AI/ML". */
const unitPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+|[^\s\p{L}\p{N}\p{M}\p{Pd}/_'’·•・]/gu;

/** Vocabulary repeats, so the stems met so far are kept, within bounds. */
const stems = new Map<string, string>();
const largestCache = 50_000;

/** Cuts a text into the units by which phrases are looked up; the same for the words of the taxonomy and for a text to be tagged. */
export function phraseUnits(text: string): PhraseUnit[] {
  const folded = foldText(text);
  const units: PhraseUnit[] = [];
  for (const match of folded.text.matchAll(unitPattern)) {
    const [word] = match;
    const start = folded.startOf(match.index);
    const end = folded.endOf(match.index + word.length - 1);
    units.push({ key: isPluralAcronym(text.slice(start, end)) ? word.slice(0, -1) : stemOf(word), word, start, end });
  }
  return units;
}

/** "ICs" and "VRs" are too short for the stemmer to tell from a word. */
function isPluralAcronym(original: string): boolean {
  return original.length <= 6 && /^[A-Z]{2,}s$/.test(original);
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemWord(word);
  if (stems.size >= largestCache) stems.clear();
  if (word.length <= 40) stems.set(word, stem);
  return stem;
}
