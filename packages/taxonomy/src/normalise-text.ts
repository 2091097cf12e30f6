import { foldText } from './fold-text.ts';

/**
 * The form in which texts are compared and searched, never shown: NFKC (full-width becomes half-width), lower case,
 * simplified Han, one form for each Urdu letter and digit, no diacritics of Arabic script, no invisible characters,
 * runs of white space folded to one space and trimmed. Idempotent.
 */
export function normaliseText(text: string): string {
  return foldText(text).text.replace(/\s+/gu, ' ').trim();
}

/** Bidi embeddings, overrides and isolates, and other format characters with which one name can be made to look like another. */
const spoofing =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** Joiners have a use only between letters of Arabic script; elsewhere they make two equal names differ unseen. */
const strayJoiners = /(?<![\p{Script=Arabic}\p{M}])[\u200c\u200d]|[\u200c\u200d](?!\p{Script=Arabic})/gu;

/**
 * A name as a person typed it, fit to store and show: without control characters, bidi controls and invisible format
 * characters, white space folded. Keeps the joiners that Urdu spelling needs.
 */
export function stripControls(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(spoofing, '').replace(strayJoiners, '').replace(/ {2,}/gu, ' ').trim();
}
