import { foldText } from './fold-text.ts';

/** Words for a legal form in English, as they stand alone between blanks after punctuation has gone. */
const latinForms = new Set([
  ...['ltd', 'limited', 'pvt', 'private', 'smc', 'guarantee', 'co', 'company', 'corp', 'corporation', 'inc'],
  ...['incorporated', 'llc', 'llp', 'lp', 'plc', 'gmbh', 'gte', 'pte'],
]);

/** The same in Urdu, with the spellings that are common. */
const urduForms = new Set(['لمیٹڈ', 'لمٹڈ', 'پرائیویٹ', 'پرائیوٹ', 'کمپنی'].map(foldText));

/** A branch (分公司) or subsidiary (子公司) is an organisation of its own and keeps its ending. */
const chineseForm = /(?:有限责任公司|股份有限公司|股份公司|有限公司|有限合伙|普通合伙|(?<![分子])公司)$/u;

/** What Pakistani letters put before a firm's name: M/S. */
const address = /^\s*m\s*\/\s*s\b\.?/u;

function isLegalForm(word: string): boolean {
  return latinForms.has(word) || urduForms.has(word);
}

/** Takes legal forms from the end of the words, but never the last word that is left. */
function withoutLegalForm(words: readonly string[]): string[] {
  const rest = [...words];
  for (;;) {
    const last = rest.at(-1);
    if (last === undefined) return rest;
    const stem = last.replace(chineseForm, '');
    if (stem !== '' && stem !== last) rest[rest.length - 1] = stem;
    else if (rest.length > 1 && (isLegalForm(last) || stem === '')) rest.pop();
    else return rest;
  }
}

/**
 * A key that two writings of one legal name share: case, accents, width, blanks, punctuation and the legal form at the end
 * do not count. Equal keys mean a likely duplicate, never a certain one; different keys prove nothing. Empty only if the
 * name has neither letters nor digits.
 */
export function sameCompanyKey(name: string): string {
  const words = foldText(name)
    .replace(address, ' ')
    .replaceAll('&', ' and ')
    // Full stops and apostrophes stand inside words (P.V.T., Xi'an); other punctuation separates them.
    .replace(/[.'’‘`]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    // Chinese is written without blanks; those that occur come from typing.
    .replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  const named = words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
  return withoutLegalForm(named).join('');
}
