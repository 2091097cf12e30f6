import type { TypeAhead } from '@karakoram/contracts';
import { type Locale, locales } from '@karakoram/domain';
import { type Concept, editDistance, nameForms, normaliseText, type Sector, taxonomy } from '@karakoram/taxonomy';

/** A sector or concept with every way to say it. */
export interface TaxonomyTerm {
  readonly kind: 'concept' | 'sector';
  readonly code: string;
  readonly words: readonly TermWord[];
  /** For what is typed: the name in each language, every word, and every sound, each after a line feed. */
  readonly names: Readonly<Record<Locale, string>>;
  readonly wordLines: string;
  readonly soundLines: string;
}

export interface TermWord {
  readonly locale: Locale;
  /** As it is to be shown: as the taxonomy writes it, but its name in place of a synonym that is a common slip in the name. */
  readonly written: string;
  readonly normalised: string;
  /** Pinyin and pinyin initials of a Chinese word. */
  readonly sounds: readonly string[];
}

/** Shorter names are one letter away from other words. */
const leastForSlip = 8;
/** Shorter, the initials are those of hundreds of words. */
const leastInitials = 2;

let prepared: { readonly sectors: readonly Sector[]; readonly terms: readonly TaxonomyTerm[] } | undefined;

/** Every term of the taxonomy that is not withdrawn. Prepared once for each state of it, because normalising a few thousand words takes a moment. */
export function taxonomyTerms(): readonly TaxonomyTerm[] {
  const { sectors } = taxonomy;
  if (prepared?.sectors !== sectors) {
    const offered = [...taxonomy.conceptByCode.values()].filter(({ isWithdrawn }) => isWithdrawn !== true);
    const terms = [...sectors.map(sectorTerm), ...offered.map(conceptTerm)];
    prepared = { sectors, terms };
  }
  return prepared.terms;
}

function sectorTerm(sector: Sector): TaxonomyTerm {
  return termOf('sector', sector);
}

function conceptTerm(concept: Concept): TaxonomyTerm {
  return termOf('concept', concept);
}

function termOf(kind: TaxonomyTerm['kind'], entry: Sector | Concept): TaxonomyTerm {
  const words = wordsOf(entry);
  return {
    kind,
    code: entry.code,
    words,
    names: { en: normaliseText(entry.en.name), zh: normaliseText(entry.zh.name), ur: normaliseText(entry.ur.name) },
    wordLines: words.map(({ normalised }) => `\n${normalised}`).join(''),
    soundLines: [...new Set(words.flatMap(({ sounds }) => sounds))].map((sound) => `\n${sound}`).join(''),
  };
}

function wordsOf(entry: Sector | Concept): TermWord[] {
  return locales.flatMap((locale) => {
    const { name, synonyms } = entry[locale];
    return [name, ...synonyms].map((word) => ({
      locale,
      written: isSlip(word, name) ? name : word,
      normalised: normaliseText(word),
      sounds: /\p{Script=Han}/u.test(word) ? soundsOf(word) : [],
    }));
  });
}

/** Kept, because reading a few thousand words aloud takes longest of all, and most stay when the taxonomy changes. */
const knownSounds = new Map<string, readonly string[]>();

function soundsOf(word: string): readonly string[] {
  const known = knownSounds.get(word);
  if (known !== undefined) return known;
  const sounds = nameForms(word).filter((form) => /^[a-z]+$/u.test(form) && form.length >= leastInitials);
  knownSounds.set(word, sounds);
  return sounds;
}

function isSlip(word: string, name: string): boolean {
  return name.length >= leastForSlip && editDistance(normaliseText(word), normaliseText(name), 1) === 1;
}

/** How well a typed beginning fits a term, less is better: its name in the reader's language, any word, a later word, a sound. */
type Fit = 0 | 1 | 2 | 3;

/** The sectors and concepts of which a word begins so, in any language or in pinyin. Those that fit best come first. */
export function termsBeginning(typed: string, locale: Locale, limit: number): TypeAhead['items'] {
  const beginning = normaliseText(typed);
  if (beginning === '' || limit <= 0) return [];
  const within = /\p{Script=Han}/u.test(beginning) ? beginning : ` ${beginning}`;
  // Pinyin is typed with and without blanks.
  const sound = /^[a-z' ]+$/u.test(beginning) ? beginning.replace(/[' ]/gu, '') : '';
  const fitOf = ({ names, wordLines, soundLines }: TaxonomyTerm): Fit | undefined => {
    if (names[locale].startsWith(beginning)) return 0;
    if (wordLines.includes(`\n${beginning}`)) return 1;
    if (wordLines.includes(within)) return 2;
    return sound.length >= leastInitials && soundLines.includes(`\n${sound}`) ? 3 : undefined;
  };
  return taxonomyTerms()
    .flatMap((term) => {
      const fit = fitOf(term);
      return fit === undefined ? [] : [{ term, fit }];
    })
    .toSorted((a, b) => a.fit - b.fit)
    .slice(0, limit)
    .map(({ term: { kind, code } }) => ({ kind, code, name: taxonomy.labelOf(code, locale) }));
}
