import { phraseText } from './phrase-units.ts';
import { acronymsInCapitals, phraseVariants } from './phrase-variants.ts';
import type { Terms } from './taxonomy-types.ts';

/** A term as texts are compared with it. */
export interface PreparedTerm {
  /** Words that have to be in capitals, because in small letters they mean something else. */
  readonly capitals: readonly string[];
  /** The keys of each way to write it. */
  readonly phrases: readonly (readonly string[])[];
}

const prepared = new WeakMap<Terms, readonly PreparedTerm[]>();

/**
 * The name and the synonyms, ready to be compared. Kept as long as the terms are: preparing takes most of the time of building
 * a tagger, and a change of the taxonomy leaves nearly all terms the objects they were.
 */
export function preparedTerms(terms: Terms): readonly PreparedTerm[] {
  const known = prepared.get(terms);
  if (known !== undefined) return known;
  const made = [terms.name, ...terms.synonyms].map((text) => ({
    capitals: acronymsInCapitals(text),
    phrases: phrasesOf(text),
  }));
  prepared.set(terms, made);
  return made;
}

function phrasesOf(text: string): string[][] {
  return phraseVariants(text).map((variant) => phraseText(variant).units.map(({ key }) => key));
}

/** The ways to write a word, each as one text: two words share one if a tagger cannot tell them apart. */
export function phraseKeysOf(word: string): string[] {
  return phrasesOf(word).map((keys) => keys.join(' '));
}
