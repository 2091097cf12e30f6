import { readFileSync } from 'node:fs';
import { tokenise } from '@karakoram/taxonomy';

/** Of a word that has more translations the first are the usual ones. */
const mostTranslations = 4;

/** Marks of meanings in which no company writes. */
const unfit = /\((?:[^)]*\W)?(?:vulgar|slang|coll|old|literary|archaic|derog|dialect|Internet)\b/;

/**
 * Chinese words that `tokenise` gives as a whole, each with those of its English translations that are one word as well.
 *
 * @param file in the format of CC-CEDICT: traditional, simplified, [pinyin], /translation; another/and another/ a line.
 * @param isPlain whether an English word is no name.
 */
export function translationsOf(file: string, isPlain: (word: string) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, simplified = '', meanings = ''] = /^\S+ (\S+) \[[^\]]*\] \/(.*)\/\s*$/.exec(line) ?? [];
    if (!/^\p{Script=Han}{2,}$/u.test(simplified) || !tokenise(simplified).includes(simplified)) continue;
    const english = meanings
      .split(/[/;]/)
      .filter((meaning) => !unfit.test(meaning))
      .map((meaning) => tokenise(meaning.replace(/\([^)]*\)/g, '').replace(/^\s*to /, '')))
      .flatMap((tokens) => (tokens.length === 1 ? tokens : []))
      .filter(isPlain);
    const all = [...new Set([...(found.get(simplified) ?? []), ...english])].slice(0, mostTranslations);
    if (all.length > 0) found.set(simplified, all);
  }
  return found;
}
