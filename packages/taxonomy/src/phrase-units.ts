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

type CharacterKind = 'gap' | 'han' | 'word' | 'sign';

const kinds = ['gap', 'han', 'word', 'sign'] as const satisfies readonly CharacterKind[];
const han = /^\p{Script=Han}$/u;
const wordCharacter = /^[\p{L}\p{N}\p{M}]$/u;
/** Hyphens, slashes and the like part words as a space does: "machine-learning", "AI/ML". */
const gap = /^[\s\p{Pd}/_'’·•・]$/u;

/** The kind of each character met so far, counted from 1. A pattern would be tried at each of them again. */
const knownKinds = new Uint8Array(0x110000);

function kindOf(codePoint: number): CharacterKind {
  const known = kinds[(knownKinds[codePoint] ?? 0) - 1];
  if (known !== undefined) return known;
  const character = String.fromCodePoint(codePoint);
  const kind = han.test(character)
    ? 'han'
    : wordCharacter.test(character)
      ? 'word'
      : gap.test(character)
        ? 'gap'
        : 'sign';
  knownKinds[codePoint] = kinds.indexOf(kind) + 1;
  return kind;
}

/** Vocabulary repeats, so the stems met so far are kept, within bounds. */
const stems = new Map<string, string>();
const largestCache = 50_000;

/** Cuts a text into the units by which phrases are looked up; the same for the words of the taxonomy and for a text to be tagged. */
export function phraseText(original: string): PhraseText {
  const folded = foldText(original);
  const units: PhraseUnit[] = [];
  const { text } = folded;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const first = text.codePointAt(at) ?? 0;
    const kind = kindOf(first);
    at += lengthOf(first);
    if (kind === 'gap') continue;
    if (kind === 'word') at = endOfWord(text, at);
    const end = at;
    const word = text.slice(start, end);
    if (kind !== 'word') {
      units.push({ key: word, start, end });
      continue;
    }
    const isPlural =
      mayBePluralAcronym(word) && isPluralAcronym(original.slice(folded.startOf(start), folded.endOf(end - 1)));
    units.push({ key: isPlural ? word.slice(0, -1) : stemOf(word), start, end });
  }
  return { ...folded, units };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (kindOf(codePoint) !== 'word') break;
    at += lengthOf(codePoint);
  }
  return at;
}

/** In UTF-16. */
function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
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
