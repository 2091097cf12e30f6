import { foldText } from './fold-text.ts';

/**
 * The form in which texts are compared and searched, never shown: NFKC (full-width becomes half-width), lower case,
 * simplified Han, one form for each Urdu letter and digit, no diacritics of Arabic script, no invisible characters,
 * runs of white space folded to one space and trimmed. Idempotent.
 */
export function normaliseText(text: string): string {
  return foldText(text).text.replace(/\s+/gu, ' ').trim();
}
