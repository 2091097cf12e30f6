/**
 * Characters that nobody sees and with which one name can be made to look like another, or two equal names differ: controls, bidi
 * embeddings, overrides and isolates, fillers that are as wide as a blank, variation selectors and tags. All of Unicode's
 * Default_Ignorable_Code_Point, but the two joiners.
 */
const spoofing = /(?![\u200c\u200d])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/gu;
/** Joiners have a use only between letters of Arabic script; elsewhere they make two equal names differ unseen. */
const strayJoiners = /(?<![\p{Script=Arabic}\p{M}])[\u200c\u200d]|[\u200c\u200d](?!\p{Script=Arabic})/gu;

/**
 * A name as a person typed it, fit to store and show: without control characters, bidi controls and invisible format
 * characters, white space folded. Keeps the joiners that Urdu spelling needs.
 */
export function stripControls(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(spoofing, '').replace(strayJoiners, '').replace(/ {2,}/gu, ' ').trim();
}
