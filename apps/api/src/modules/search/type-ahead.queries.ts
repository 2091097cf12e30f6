import type { SuggestQuery, TypeAhead } from '@karakoram/contracts';
import { type Country, type Locale, locales } from '@karakoram/domain';
import { type Concept, normaliseText, type Sector, type Taxonomy, taxonomyInUse } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { searchText } from './search-text.ts';

const itemsShown = 8;
const companiesShown = 5;
/** Lower than for a finished word: what is being typed is a beginning. */
const leastSimilarity = 0.5;

interface Term {
  readonly kind: 'concept' | 'sector';
  readonly code: string;
  readonly words: readonly string[];
}

/** Every way to say each of them. */
function termsOf(kind: Term['kind'], entries: Iterable<Sector | Concept>): Term[] {
  return Array.from(entries, (entry) => ({
    kind,
    code: entry.code,
    words: locales.flatMap((locale) => [entry[locale].name, ...entry[locale].synonyms].map(normaliseText)),
  }));
}

/** Prepared at the first search with a taxonomy, because normalising a few thousand words takes a moment. */
let prepared: { readonly taxonomy: Taxonomy; readonly terms: readonly Term[] } | undefined;

function termsOfTaxonomy(taxonomy: Taxonomy): readonly Term[] {
  if (prepared?.taxonomy === taxonomy) return prepared.terms;
  const offered = [...taxonomy.conceptByCode.values()].filter(({ isWithdrawn }) => isWithdrawn !== true);
  const terms = [...termsOf('sector', taxonomy.sectors), ...termsOf('concept', offered)];
  prepared = { taxonomy, terms };
  return terms;
}

@Injectable()
export class TypeAheadQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Companies by the beginning of a name, sectors and concepts by the beginning of a word for them in any language. */
  async suggest({ q, locale }: SuggestQuery): Promise<TypeAhead> {
    const { name } = searchText(q);
    if (name === undefined) return { items: [] };
    const rows = await this.#database.query<{
      id: string;
      country: Country;
      nameEn: string | null;
      nameZh: string | null;
      nameUr: string | null;
    }>(
      `SELECT c.id, c.country, c.name_en AS "nameEn", c.name_zh AS "nameZh", c.name_ur AS "nameUr"
         FROM directory_similar_names($1::text, $2::real) similar_name JOIN company c ON c.id = similar_name.company_id
        ORDER BY similar_name.score DESC, c.id LIMIT $3`,
      [name, leastSimilarity, companiesShown],
    );
    const companies = rows.map((row) => ({
      kind: 'company' as const,
      id: row.id,
      names: presentNames(row),
      country: row.country,
    }));
    return { items: [...termsNamed(q, locale, itemsShown - companies.length), ...companies] };
  }
}

/** The sectors and concepts of which a word begins so; those whose name does come first. */
function termsNamed(typed: string, locale: Locale, limit: number): TypeAhead['items'] {
  const taxonomy = taxonomyInUse();
  const beginning = normaliseText(typed);
  if (beginning === '') return [];
  const isHan = /\p{Script=Han}/u.test(beginning);
  const begins = (word: string): boolean =>
    word.startsWith(beginning) || word.includes(isHan ? beginning : ` ${beginning}`);
  return termsOfTaxonomy(taxonomy)
    .filter(({ words }) => words.some(begins))
    .map(({ kind, code }) => ({ kind, code, name: taxonomy.labelOf(code, locale) }))
    .toSorted((a, b) => Number(begins(normaliseText(b.name))) - Number(begins(normaliseText(a.name))))
    .slice(0, limit);
}
