import type { SuggestQuery, TypeAhead } from '@karakoram/contracts';
import type { Country } from '@karakoram/domain';
import { nameQuery } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { namesBeginning } from './names-beginning.ts';
import { termsBeginning } from './taxonomy-terms.ts';

const itemsShown = 8;
const companiesShown = 5;

/** So many neighbours are read of those that begin as typed: the shortest names are among the first. */
const formsRead = 60;
/** Shorter beginnings are those of too many names to look for slips in them. */
const leastForSlips = 4;
/** Lower than for a finished word: what is being typed is a beginning. */
const leastSimilarity = 0.5;

interface CompanyRow extends Record<string, unknown> {
  readonly id: string;
  readonly country: Country;
  readonly nameEn: string | null;
  readonly nameZh: string | null;
  readonly nameUr: string | null;
}

const companyColumns = `c.id, c.country, c.name_en AS "nameEn", c.name_zh AS "nameZh", c.name_ur AS "nameUr"`;

/** Names that begin as typed, and after them those that are said so; the whole name before longer ones. */
const beginningStatement = `
  SELECT ${companyColumns}
    FROM (SELECT company_id, min(place) AS place, min(length(form)) AS length
            FROM (${namesBeginning('$1', formsRead)}) begun
           GROUP BY company_id) named
    JOIN company c ON c.id = named.company_id
   ORDER BY place, length, c.id LIMIT ${companiesShown}`;

/** Names with a slip, or with the typed words in another place. */
const similarStatement = `
  SELECT ${companyColumns}
    FROM directory_names_like($1::text, ${leastSimilarity}::real, ${companiesShown}) alike JOIN company c ON c.id = alike.company_id
   ORDER BY alike.score DESC, c.id LIMIT ${companiesShown}`;

@Injectable()
export class TypeAheadQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Companies by the beginning of a name, sectors and concepts by the beginning of a word for them in any language or in pinyin. */
  async suggest({ q, locale }: SuggestQuery): Promise<TypeAhead> {
    const companies = (await this.#companies(q)).map((row) => ({
      kind: 'company' as const,
      id: row.id,
      names: presentNames(row),
      country: row.country,
    }));
    const terms = termsBeginning(q, locale, itemsShown - companies.length);
    return { items: [...terms, ...companies] };
  }

  async #companies(q: string): Promise<CompanyRow[]> {
    const typed = nameQuery(q);
    if (typed === undefined) return [];
    const compact = typed.name.replaceAll(' ', '');
    const begun = await this.#database.query<CompanyRow>(beginningStatement, [[compact, ...typed.soundsLike]]);
    if (begun.length === companiesShown || compact.length < leastForSlips) return begun;
    const similar = await this.#database.query<CompanyRow>(similarStatement, [typed.name]);
    const known = new Set(begun.map(({ id }) => id));
    return [...begun, ...similar.filter(({ id }) => !known.has(id))].slice(0, companiesShown);
  }
}
