import { normaliseText } from './normalise-text.ts';
import { stemWord } from './stem-word.ts';

/** Far below the 2 kB that PostgreSQL allows in a lexeme, and above any word: what is longer is a key or an encoded file. */
const longestToken = 64;

/** Radicals are of the Han script but no letters. */
const runs = /(?:(?=\p{Script=Han})[\p{L}\p{N}])+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const hanStart = /^\p{Script=Han}/u;

/** Names whose signs matter, as words that a lexeme can hold. */
const namesWithSigns: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}])c\+\+/gu, 'cplusplus'],
  [/(?<![\p{L}\p{N}])([cf])#/gu, '$1sharp'],
  [/(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])/gu, ' dotnet'],
];
/** One letter or digit before a hyphen is part of the word: e-commerce, x-ray, 5-g. */
const singleLetterHyphen = /(?<![\p{L}\p{N}])([a-z0-9])-(?=[a-z0-9])/gu;

/** Words so frequent that they tell nothing. "it" is absent: it is also a sector. */
const stopWords = new Set(
  (
    'a an and are as at be by for from has have in is its of on or that the their this to was were which with ' +
    'کا کی کے کو میں سے پر اور ہے ہیں نے یہ وہ ایک'
  ).split(' '),
);

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The search tokens of a text to be found, in order and with repetitions (a ranking can count them), for English,
 * Chinese and Urdu at once. Each token is letters, marks and digits only, so it can stand as a lexeme without quotes.
 *
 * A run of Han characters gives all its overlapping pairs: where one word ends is a guess that differs with the context
 * (工业|机器人 or 工业机器|人), and a pair is found however the text is cut. Words of three and more that the segmenter
 * sees are added, because a whole word says more than its pairs. Single characters are tokens only where they stand
 * alone; 云 finds 云计算 by prefix (`云:*`), without an index three times the size.
 */
export function tokenise(text: string): string[] {
  return tokensOf(text, (run) => [...pairsOf(run), ...wordsOf(run).filter((word) => lengthOf(word) > 2)]);
}

/**
 * The search tokens of a query. All of them occur in `tokenise` of every text that contains the query's words, so they
 * may be joined by AND: pairs are taken within words only (智能机器人公司 does not ask for 能机), never across.
 * A character that the segmenter leaves alone (的, 和) is dropped unless it is all there is.
 */
export function tokeniseQuery(text: string): string[] {
  return tokensOf(text, (run) => {
    const pairs = wordsOf(run).flatMap((word) => (lengthOf(word) > 1 ? pairsOf(word) : []));
    return pairs.length > 0 ? pairs : pairsOf(run);
  });
}

function tokensOf(text: string, tokensOfHanRun: (run: string) => string[]): string[] {
  let prepared = normaliseText(text).replace(singleLetterHyphen, '$1');
  for (const [name, word] of namesWithSigns) prepared = prepared.replace(name, word);
  const tokens: string[] = [];
  for (const [run] of prepared.matchAll(runs)) {
    if (hanStart.test(run)) tokens.push(...tokensOfHanRun(run).map(shorten));
    else if (!stopWords.has(run)) tokens.push(shorten(stemWord(run)));
  }
  return tokens;
}

function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function wordsOf(run: string): string[] {
  return Array.from(words.segment(run), ({ segment }) => segment);
}

function lengthOf(word: string): number {
  return Array.from(word).length;
}

function shorten(token: string): string {
  return token.length <= longestToken
    ? token
    : Array.from(token)
        .slice(0, longestToken / 2)
        .join('');
}
