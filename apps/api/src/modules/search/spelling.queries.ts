import { locales } from '@karakoram/domain';
import { coreName, editDistance, nameForms, nameQuery, normaliseText } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { namesBeginning } from './names-beginning.ts';
import { taxonomyTerms, type TermWord } from './taxonomy-terms.ts';

/** Another way to write a text, and what share of it would have to change: 0 where both are said alike. */
interface Spelling {
  readonly text: string;
  readonly change: number;
}

/** A text in which more would have to change is meant as it is. */
const mostChange = 0.34;
/** Shorter words are a slip away from many others. */
const leastLetters = 4;
const leastHan = 3;
const leastSimilarity = 0.4;
/** A name that is said alike counts as much as one this similar. */
const scoreOfSound = 0.6;
const namesRead = 10;

/** Other spellings of what was typed, from the market's names and the words of the taxonomy. */
@Injectable()
export class SpellingQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * The likeliest other spelling of a text that was not found as typed: all of it as a name or a word of the taxonomy, or else
   * each of its words that is none. In the script of the text, but for pinyin, which stands for characters. Null where nothing is near.
   */
  async suggest(typed: string): Promise<string | null> {
    const whole = nearest([...(await this.#namesLike(typed)), ...termsLike(typed)]);
    const suggestion = whole ?? (await this.#wordByWord(typed));
    return suggestion === undefined || normaliseText(suggestion.text) === normaliseText(typed) ? null : suggestion.text;
  }

  async #wordByWord(typed: string): Promise<Spelling | undefined> {
    const words = typed.trim().split(/\s+/u);
    // A query is a few words; a text that somebody pasted is not spelled for them.
    if (words.length < 2 || words.length > 6) return undefined;
    const known = knownWords();
    const spelled = await Promise.all(
      words.map(async (word) => {
        if (known.has(normaliseText(word))) return word;
        return nearest([...termsLike(word), ...wordsLike(word), ...(await this.#namesLike(word))])?.text ?? word;
      }),
    );
    return { text: spelled.join(' '), change: mostChange };
  }

  async #namesLike(typed: string): Promise<Spelling[]> {
    const query = nameQuery(typed);
    if (query === undefined) return [];
    const rows = await this.#database.query<{ nameEn: string | null; nameZh: string | null; nameUr: string | null }>(
      `SELECT c.name_en AS "nameEn", c.name_zh AS "nameZh", c.name_ur AS "nameUr"
         FROM (SELECT company_id, max(score) AS score
                 FROM (SELECT company_id, score FROM directory_names_like($1::text, ${leastSimilarity}::real, ${namesRead})
                       UNION ALL
                       SELECT company_id, ${scoreOfSound} FROM (${namesBeginning('$2', namesRead)}) said) alike
                GROUP BY company_id ORDER BY score DESC, company_id LIMIT ${namesRead}) nearest
         JOIN company c ON c.id = nearest.company_id
        ORDER BY nearest.score DESC, c.id`,
      [query.name, query.soundsLike],
    );
    return rows.flatMap((row) => {
      const names = presentNames(row);
      return locales.flatMap((locale) => spellingAsName(typed, names[locale]) ?? []);
    });
  }
}

const scripts = [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Latin}/u];

function scriptOf(text: string): number {
  return scripts.findIndex((script) => script.test(text));
}

/** A name, or the beginning of it that is nearest to what was typed. */
function spellingAsName(typed: string, name: string | undefined): Spelling | undefined {
  if (name === undefined || scriptOf(name) !== scriptOf(typed)) return undefined;
  const query = nameQuery(typed);
  if (scriptOf(name) === 0) {
    const said = nameForms(name).filter((form) => query?.soundsLike.includes(form)).length > 0;
    const written = nameForms(name).filter((form) => scriptOf(form) === 0);
    const spelled = written.flatMap((form) => spelling(typed, form, { said }) ?? []);
    return nearest(spelled);
  }
  const words = name.split(/\s+/u);
  const beginnings = words.map((_, index) =>
    words
      .slice(0, index + 1)
      .join(' ')
      .replace(/[\s,;(]+$/u, ''),
  );
  return nearest(beginnings.flatMap((beginning) => spelling(typed, beginning) ?? []));
}

function termsLike(typed: string): Spelling[] {
  const script = scriptOf(typed);
  const pinyin = script === 2 ? normaliseText(typed).replace(/[' ]/gu, '') : '';
  const sounds = new Set(script === 0 ? nameQuery(typed)?.soundsLike : [pinyin]);
  return taxonomyTerms().flatMap(({ words }) =>
    words.flatMap((word) => {
      const said = word.sounds.some((sound) => sound.length > leastLetters && sounds.has(sound));
      if (said) return [{ text: word.written, change: 0 }];
      return scriptOf(word.written) === script ? (spelling(typed, word.written) ?? []) : [];
    }),
  );
}

/** Single words of the taxonomy's terms. */
function wordsLike(typed: string): Spelling[] {
  const script = scriptOf(typed);
  return [...knownWords().values()].flatMap((word) => (scriptOf(word) === script ? (spelling(typed, word) ?? []) : []));
}

let known: { readonly of: unknown; readonly words: ReadonlyMap<string, string> } | undefined;

/** Every word of the taxonomy's terms as it is written, by its normalised form. */
function knownWords(): ReadonlyMap<string, string> {
  const terms = taxonomyTerms();
  if (known?.of !== terms) {
    const writtenWords = (word: TermWord): [string, string][] =>
      word.written.split(/[\s/()（）,-]+/u).map((one) => [normaliseText(one), one]);
    known = { of: terms, words: new Map(terms.flatMap(({ words }) => words.flatMap(writtenWords))) };
  }
  return known.words;
}

/** The candidate, if what was typed may be a slip in it. */
function spelling(typed: string, candidate: string, { said = false } = {}): Spelling | undefined {
  const [from, to] = [plain(typed), plain(candidate)];
  const length = Array.from(from).length;
  if (said && Array.from(to).length === length) return { text: candidate, change: 0 };
  if (length < (scriptOf(from) === 0 ? leastHan : leastLetters)) return undefined;
  const distance = editDistance(from, to, Math.floor(length * mostChange));
  return distance === undefined ? undefined : { text: candidate, change: distance / length };
}

function plain(text: string): string {
  return coreName(text).replaceAll(' ', '');
}

function nearest(spellings: readonly Spelling[]): Spelling | undefined {
  let best: Spelling | undefined;
  for (const one of spellings) if (best === undefined || one.change < best.change) best = one;
  return best;
}
