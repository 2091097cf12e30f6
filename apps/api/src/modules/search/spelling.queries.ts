import { locales } from '@karakoram/domain';
import { coreName, editDistance, nameForms, nameQuery, normaliseText } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { namesBeginning } from './names-beginning.ts';
import { taxonomyTerms } from './taxonomy-terms.ts';

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
    return suggestion === undefined || lettersOf(suggestion.text) === lettersOf(typed) ? null : suggestion.text;
  }

  async #wordByWord(typed: string): Promise<Spelling | undefined> {
    const words = typed.trim().split(/\s+/u);
    // A query is a few words; a text that somebody pasted is not spelled for them.
    if (words.length < 2 || words.length > 6) return undefined;
    const { words: ofTaxonomy } = known();
    const texts = await Promise.all(
      words.map(async (word) => {
        if (ofTaxonomy.has(normaliseText(word))) return word;
        return nearest([...termsLike(word), ...wordsLike(word), ...(await this.#namesLike(word))])?.text ?? word;
      }),
    );
    return { text: texts.join(' '), change: mostChange };
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

/** What a search looks at: a suggestion that only leaves out brackets or stars would find the same. */
function lettersOf(text: string): string {
  return normaliseText(text)
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

const scripts = [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Latin}/u];
const [hanScript, latinScript] = [0, 2];

function scriptOf(text: string): number {
  return scripts.findIndex((script) => script.test(text));
}

/** A name, or the beginning of it that is nearest to what was typed. */
function spellingAsName(typed: string, name: string | undefined): Spelling | undefined {
  const from = spelled(typed);
  if (name === undefined || scriptOf(name) !== from.script) return undefined;
  const query = nameQuery(typed);
  if (from.script === hanScript) {
    const said = nameForms(name).filter((form) => query?.soundsLike.includes(form)).length > 0;
    const written = nameForms(name).filter((form) => scriptOf(form) === hanScript);
    return nearest(written.flatMap((form) => spelling(from, spelled(form), { said }) ?? []));
  }
  const words = name.split(/\s+/u);
  const beginnings = words.map((_, index) =>
    words
      .slice(0, index + 1)
      .join(' ')
      .replace(/[\s,;(]+$/u, ''),
  );
  return nearest(beginnings.flatMap((beginning) => spelling(from, spelled(beginning)) ?? []));
}

function termsLike(typed: string): Spelling[] {
  const from = spelled(typed);
  const { script } = from;
  const pinyin = script === latinScript ? normaliseText(typed).replace(/[' ]/gu, '') : '';
  const sounds = new Set(script === hanScript ? nameQuery(typed)?.soundsLike : [pinyin]);
  return known().terms.flatMap((term) => {
    const said = term.sounds.some((sound) => sound.length > leastLetters && sounds.has(sound));
    if (said) return [{ text: term.written, change: 0 }];
    return term.script === script ? (spelling(from, term) ?? []) : [];
  });
}

/** Single words of the taxonomy's terms. */
function wordsLike(typed: string): Spelling[] {
  const from = spelled(typed);
  return [...known().words.values()].flatMap((word) =>
    word.script === from.script ? (spelling(from, word) ?? []) : [],
  );
}

interface KnownTerm extends Spelled {
  readonly sounds: readonly string[];
}

interface Known {
  readonly of: unknown;
  readonly terms: readonly KnownTerm[];
  /** Every single word of the terms, by its normalised form. */
  readonly words: ReadonlyMap<string, Spelled>;
}

let prepared: Known | undefined;

/** The taxonomy's terms as they are compared. Prepared once for each state of it, because there are thousands. */
function known(): Known {
  const of = taxonomyTerms();
  if (prepared?.of === of) return prepared;
  const written = of.flatMap(({ words }) => words);
  const words = new Map(
    written.flatMap((word) => word.written.split(/[\s/()（）,-]+/u).map((one) => [normaliseText(one), spelled(one)])),
  );
  prepared = { of, terms: written.map((word) => ({ ...spelled(word.written), sounds: word.sounds })), words };
  return prepared;
}

/** A text as it is compared with others. */
interface Spelled {
  readonly written: string;
  readonly script: number;
  /** Without blanks and legal form. */
  readonly plain: string;
  /** Of `plain`, in code points. */
  readonly length: number;
}

function spelled(written: string): Spelled {
  const plain = coreName(written).replaceAll(' ', '');
  return { written, script: scriptOf(written), plain, length: Array.from(plain).length };
}

/** The candidate, if what was typed may be a slip in it. */
function spelling(typed: Spelled, candidate: Spelled, { said = false } = {}): Spelling | undefined {
  if (said && candidate.length === typed.length) return { text: candidate.written, change: 0 };
  if (typed.length < (typed.script === hanScript ? leastHan : leastLetters)) return undefined;
  const most = Math.floor(typed.length * mostChange);
  if (Math.abs(candidate.length - typed.length) > most) return undefined;
  const distance = editDistance(typed.plain, candidate.plain, most);
  return distance === undefined ? undefined : { text: candidate.written, change: distance / typed.length };
}

function nearest(spellings: readonly Spelling[]): Spelling | undefined {
  let best: Spelling | undefined;
  for (const one of spellings) if (best === undefined || one.change < best.change) best = one;
  return best;
}
