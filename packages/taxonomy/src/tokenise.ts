import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
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

/** Made at the first Chinese text: its dictionary takes a tenth of a second and fifty megabytes. */
let segmenter: Jieba | undefined;

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
 * The search tokens of a query. All of them occur in `tokenise` of every text that contains the query, and pairs are taken
 * within words, not across (智能机器人公司 does not ask for 人公), so they may be joined by AND.
 */
export function tokeniseQuery(text: string): string[] {
  return tokensOf(text, (run) => {
    const pairs = queryWordsOf(run).flatMap((word) => (lengthOf(word) > 1 ? pairsOf(word) : []));
    return pairs.length > 0 ? pairs : pairsOf(run);
  });
}

/** Particles, dropped where the segmenter leaves them alone: 数据的安全 asks for 数据 and 安全. */
const hanParticles = new Set('的了和与及在是之为或等有对从被把');
/** Characters that begin a word more often than they end one: 云计算, 新能源. */
const hanPrefixes = new Set('新云大小微无智超高低多全非可半纳光类');

/**
 * The words of a Han run, where characters that the segmenter leaves alone are put back to a word: it does not know every new or
 * compound one, and a query for 计算 in place of 云计算 would find every computer.
 */
function queryWordsOf(run: string): string[] {
  const grouped: string[] = [];
  // A word that waits for more: a lone character without a word to join, or loose characters one after another.
  let open: 'none' | 'word' | 'loose' = 'none';
  for (const segment of wordsOf(run)) {
    const previous = grouped.at(-1) ?? '';
    if (hanParticles.has(segment)) {
      open = 'none';
    } else if (lengthOf(segment) > 1) {
      if (open === 'loose' && lengthOf(previous) === 1) grouped.splice(-1, 1, previous + segment);
      else grouped.push(segment);
      open = 'word';
    } else if (open === 'none' || (open === 'word' && hanPrefixes.has(segment))) {
      grouped.push(segment);
      open = 'loose';
    } else {
      grouped.splice(-1, 1, previous + segment);
    }
  }
  return grouped;
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
  segmenter ??= Jieba.withDict(dict);
  return segmenter.cut(run, true);
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
