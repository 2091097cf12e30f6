import type { TypeAhead } from '@karakoram/contracts';
import { type Locale, locales } from '@karakoram/domain';
import { type Concept, nameForms, normaliseText, type Sector, taxonomy } from '@karakoram/taxonomy';

/** A sector or concept with every way to say it. */
export interface TaxonomyTerm {
  readonly kind: 'concept' | 'sector';
  readonly code: string;
  readonly words: readonly TermWord[];
}

export interface TermWord {
  readonly locale: Locale;
  /** As the taxonomy writes it. */
  readonly written: string;
  readonly normalised: string;
  /** Pinyin and pinyin initials of a Chinese word. */
  readonly sounds: readonly string[];
}

/** Shorter, the initials are those of hundreds of words. */
const leastInitials = 2;

let prepared: { readonly sectors: readonly Sector[]; readonly terms: readonly TaxonomyTerm[] } | undefined;

/** Every term of the taxonomy. Prepared once for each state of it, because normalising a few thousand words takes a moment. */
export function taxonomyTerms(): readonly TaxonomyTerm[] {
  const { sectors } = taxonomy;
  if (prepared?.sectors !== sectors) {
    const terms = [...sectors.map(sectorTerm), ...Array.from(taxonomy.conceptByCode.values(), conceptTerm)];
    prepared = { sectors, terms };
  }
  return prepared.terms;
}

function sectorTerm(sector: Sector): TaxonomyTerm {
  return { kind: 'sector', code: sector.code, words: wordsOf(sector) };
}

function conceptTerm(concept: Concept): TaxonomyTerm {
  return { kind: 'concept', code: concept.code, words: wordsOf(concept) };
}

function wordsOf(entry: Sector | Concept): TermWord[] {
  return locales.flatMap((locale) =>
    [entry[locale].name, ...entry[locale].synonyms].map((written) => ({
      locale,
      written,
      normalised: normaliseText(written),
      sounds: /\p{Script=Han}/u.test(written)
        ? nameForms(written).filter((form) => /^[a-z]+$/u.test(form) && form.length >= leastInitials)
        : [],
    })),
  );
}

/** How well a typed beginning fits a term, less is better: its name in the reader's language, any word, a later word, a sound. */
type Fit = 0 | 1 | 2 | 3;

/** The sectors and concepts of which a word begins so, in any language or in pinyin. Those that fit best come first. */
export function termsBeginning(typed: string, locale: Locale, limit: number): TypeAhead['items'] {
  const beginning = normaliseText(typed);
  if (beginning === '' || limit <= 0) return [];
  const isHan = /\p{Script=Han}/u.test(beginning);
  const within = isHan ? beginning : ` ${beginning}`;
  // Pinyin is typed with and without blanks.
  const sound = /^[a-z' ]+$/u.test(beginning) ? beginning.replace(/[' ]/gu, '') : '';
  const name = (code: string): string => normaliseText(taxonomy.labelOf(code, locale));
  const fits = taxonomyTerms().flatMap((term): { term: TaxonomyTerm; fit: Fit }[] => {
    if (name(term.code).startsWith(beginning)) return [{ term, fit: 0 }];
    if (term.words.some(({ normalised }) => normalised.startsWith(beginning))) return [{ term, fit: 1 }];
    if (term.words.some(({ normalised }) => normalised.includes(within))) return [{ term, fit: 2 }];
    const said =
      sound.length >= leastInitials && term.words.some(({ sounds }) => sounds.some((one) => one.startsWith(sound)));
    return said ? [{ term, fit: 3 }] : [];
  });
  return fits
    .toSorted((a, b) => a.fit - b.fit)
    .slice(0, limit)
    .map(({ term: { kind, code } }) => ({ kind, code, name: taxonomy.labelOf(code, locale) }));
}
