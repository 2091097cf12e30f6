import {
  type DirectoryFacet,
  directoryFacets,
  type DirectoryFacets,
  type DirectoryPage,
  type DirectoryQuery,
  type DirectorySort,
} from '@karakoram/contracts';
import { countries, type Country, sizeBands, verificationLevels } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { CompanyCardsQueries } from '../companies/index.ts';
import { allConditions, type DirectoryConditions, directoryConditions, Parameters } from './directory-conditions.ts';
import { MatchedTextQueries, presentMatch } from './matched-text.queries.ts';
import { RefinementsQueries } from './refinements.queries.ts';
import { type Evidence, type SearchText, searchText } from './search-text.ts';
import { SpellingQueries } from './spelling.queries.ts';

/** Where a page ended. Ranks are whole numbers, so that they compare the same on both sides of the wire. */
const Place = z.discriminatedUnion('sort', [
  z.strictObject({ sort: z.literal('relevance'), relaxed: z.boolean(), rank: z.int32(), id: z.uuid() }),
  z.strictObject({ sort: z.literal('newest'), relaxed: z.boolean(), at: PlaceMoment, id: z.uuid() }),
  z.strictObject({ sort: z.literal('name'), relaxed: z.boolean(), name: z.string().max(200), id: z.uuid() }),
]);
type Place = z.infer<typeof Place>;

interface Found {
  readonly id: string;
  readonly rank: number;
  readonly at: Date;
  readonly name: string;
}

/** How alike a name must be to the query: less when nothing else was found, for then it is more likely a slip. */
const similarity = { strict: 0.7, relaxed: 0.5 } as const;

/**
 * What evidence adds to the rank of a company: `weights` of where it stands in the document, D to A (`search-document.ts` says
 * which is which), times `worth`, and all of one kind together no more than `most`. The first mention counts most and each
 * further one less (`ts_rank`); the length of a text is no merit and no fault. A company that is only near the concept stays
 * below one that names it.
 */
const ranking = {
  word: { weights: '{0.1,0.3,0.7,1}', worth: 1, most: 2 },
  itself: { weights: '{0.5,0.7,0.9,1}', worth: 1, most: 2 },
  below: { weights: '{0.5,0.7,0.9,1}', worth: 0.7, most: 2 },
  near: { weights: '{0.5,0.7,0.9,1}', worth: 0.12, most: 0.2 },
} as const satisfies Record<Evidence['kind'], { weights: string; worth: number; most: number }>;

/**
 * So many companies are ranked by what they say of the query; where more match, the newest of them. Ranking unpacks whole
 * documents, and its cost must not grow with the market.
 */
const rankedCompanies = 3_000;

/** Cities beyond these are too many to choose from by looking; the search box finds them. */
const citiesShown = 20;

/** So few companies may be all there are, or what a slip in the text has left. */
const fewCompanies = 3;

/** A page, and whether any of its companies has the words as they were typed. */
type FoundPage = Omit<DirectoryPage, 'suggestion' | 'refinements'> & { readonly isLiteral: boolean };

@Injectable()
export class DirectoryQueries {
  readonly #database: Database;
  readonly #cards: CompanyCardsQueries;
  readonly #matched: MatchedTextQueries;
  readonly #spelling: SpellingQueries;
  readonly #refinements: RefinementsQueries;

  constructor(
    database: Database,
    cards: CompanyCardsQueries,
    matched: MatchedTextQueries,
    spelling: SpellingQueries,
    refinements: RefinementsQueries,
  ) {
    this.#database = database;
    this.#cards = cards;
    this.#matched = matched;
    this.#spelling = spelling;
    this.#refinements = refinements;
  }

  /**
   * One page of the companies that a search finds; with the first page also their number, the facets, and ways to go on: another
   * spelling and concepts near the one that is named.
   */
  async search(query: DirectoryQuery): Promise<DirectoryPage> {
    const { isLiteral, ...page } = await this.#search(query);
    if (query.cursor !== undefined) return { ...page, suggestion: null, refinements: null };
    const isDoubtful = !isLiteral && (page.relaxed || (page.total ?? 0) <= fewCompanies);
    const [suggestion, refinements] = await Promise.all([
      query.q !== undefined && query.q !== '' && isDoubtful ? this.#spelling.suggest(query.q) : null,
      this.#refinements.of(query),
    ]);
    return { ...page, suggestion, refinements };
  }

  async #search(query: DirectoryQuery): Promise<FoundPage> {
    const text = query.q === undefined || query.q === '' ? undefined : searchText(query.q);
    const sort = text === undefined && query.sort === 'relevance' ? 'newest' : (query.sort ?? defaultSort(text));
    const place = decodeCursor<Place>(Place, query.cursor);
    if (place !== undefined && place.sort !== sort) throw new AppError('CURSOR_INVALID');
    if (place !== undefined) {
      const rows = await this.#find(query, { text, sort, relaxed: place.relaxed, place });
      return { ...(await this.#page(query, rows, { text, sort, relaxed: place.relaxed })), total: null, facets: null };
    }
    const [rows, counts] = await Promise.all([
      this.#find(query, { text, sort, relaxed: false }),
      this.#count(query, text, false),
    ]);
    if (rows.length > 0 || text === undefined || (await this.#isFound(text)))
      return { ...(await this.#page(query, rows, { text, sort, relaxed: false })), ...counts };
    const [relaxedRows, relaxedCounts] = await Promise.all([
      this.#find(query, { text, sort, relaxed: true }),
      this.#count(query, text, true),
    ]);
    return { ...(await this.#page(query, relaxedRows, { text, sort, relaxed: true })), ...relaxedCounts };
  }

  async #find(
    query: DirectoryQuery,
    { text, sort, relaxed, place }: { text?: SearchText; sort: DirectorySort; relaxed: boolean; place?: Place },
  ): Promise<Found[]> {
    const parameters = new Parameters();
    const statement = findStatement(query, parameters, { text, sort, relaxed, place });
    return this.#database.query<Found & Record<string, unknown>>(statement, parameters.values);
  }

  /** Whether the words as typed are anywhere in the directory, whatever the filters: then they are no slip. */
  async #isFound(text: SearchText): Promise<boolean> {
    const parameters = new Parameters();
    const rows = await this.#database.query<{ found: boolean }>(
      `SELECT EXISTS (${matches(text, false, parameters)}) AS found`,
      parameters.values,
    );
    return rows[0]?.found ?? false;
  }

  async #count(
    query: DirectoryQuery,
    text: SearchText | undefined,
    relaxed: boolean,
  ): Promise<{ total: number; facets: DirectoryFacets }> {
    const parameters = new Parameters();
    const statement = countStatement(query, parameters, text, relaxed);
    const rows = await this.#database.query<{ facet: DirectoryFacet | 'total'; value: string | null; count: number }>(
      statement,
      parameters.values,
    );
    const facets: DirectoryFacets = { country: [], sector: [], mode: [], city: [], size: [], verification: [] };
    let total = 0;
    for (const { facet, value, count } of rows) {
      if (facet === 'total') total = count;
      else if (value !== null) facets[facet].push({ value, count });
    }
    return { total, facets: inOrder(facets) };
  }

  async #page(
    query: DirectoryQuery,
    rows: readonly Found[],
    { text, sort, relaxed }: { text?: SearchText; sort: DirectorySort; relaxed: boolean },
  ): Promise<Omit<FoundPage, 'total' | 'facets'>> {
    const { items, nextCursor } = toPage(
      rows,
      query.limit,
      (row) => row.id,
      (row) => placeOf(row, sort, relaxed),
    );
    // A company suspended since the search is left out here.
    const cards = await this.#cards.byIds(items);
    const matches = text === undefined ? undefined : await this.#matched.of([...cards.values()], text);
    return {
      items: items.flatMap((id) => {
        const [card, match] = [cards.get(id), matches?.get(id)];
        return card === undefined ? [] : [{ ...card, matched: match === undefined ? null : presentMatch(match) }];
      }),
      nextCursor,
      relaxed,
      isLiteral: [...(matches?.values() ?? [])].some(({ literal }) => literal),
    };
  }
}

function defaultSort(text: SearchText | undefined): DirectorySort {
  return text === undefined ? 'newest' : 'relevance';
}

function placeOf(row: Found, sort: DirectorySort, relaxed: boolean): Place {
  if (sort === 'relevance') return { sort, relaxed, rank: row.rank, id: row.id };
  if (sort === 'newest') return { sort, relaxed, at: row.at, id: row.id };
  return { sort, relaxed, name: row.name, id: row.id };
}

/** The companies that a text finds, with repetitions: enough to count them. */
function matches(text: SearchText, relaxed: boolean, parameters: Parameters): string {
  const branches: string[] = [];
  const match = relaxed ? text.relaxed : text.strict;
  if (match !== undefined && text.relaxed !== undefined)
    branches.push(`SELECT company_id FROM directory_entry WHERE document @@ ${parameters.add(match)}::tsquery`);
  if (text.name !== undefined) branches.push(`SELECT company_id FROM ${similarNames(text.name, relaxed, parameters)}`);
  if (text.soundsLike.length > 0)
    branches.push(`SELECT company_id FROM ${namesSaidAlike(text.soundsLike, parameters)}`);
  return branches.length === 0 ? 'SELECT NULL::uuid AS company_id WHERE FALSE' : branches.join(' UNION ALL ');
}

function namesSaidAlike(forms: readonly string[], parameters: Parameters): string {
  return `directory_names_said_like(${parameters.add(forms)}::text[])`;
}

function similarNames(name: string, relaxed: boolean, parameters: Parameters): string {
  const least = relaxed ? similarity.relaxed : similarity.strict;
  return `directory_similar_names(${parameters.add(name)}::text, ${parameters.add(least)}::real)`;
}

/**
 * The companies that a text and the conditions on an entry `e` find, each once for its document and once for its name, with a
 * rank for each.
 */
function rankedHits(text: SearchText, relaxed: boolean, conditions: string, parameters: Parameters): string {
  const branches: string[] = [];
  const match = relaxed ? text.relaxed : text.strict;
  if (match !== undefined && text.relaxed !== undefined) {
    const ranks = text.evidence.map(({ kind, queries }) => {
      const { weights, worth, most } = ranking[kind];
      const each = queries.map((one) => `ts_rank('${weights}', document, ${parameters.add(one)}::tsquery)`);
      return `least(${most}, ${worth} * (${each.join(' + ')}))`;
    });
    // Long documents are stored compressed. A copy made once, which OFFSET keeps from being made for each use, is unpacked once.
    branches.push(
      `SELECT company_id, ${ranks.join(' + ')} AS score
         FROM (SELECT company_id, document || ''::tsvector AS document
                 FROM (SELECT e.company_id, e.document FROM directory_entry e
                        WHERE e.document @@ ${parameters.add(match)}::tsquery AND ${conditions}
                        ORDER BY e.approved_at DESC, e.company_id LIMIT ${rankedCompanies}) newest
               OFFSET 0) matched`,
    );
  }
  if (text.name !== undefined) {
    branches.push(`SELECT company_id, score FROM ${similarNames(text.name, relaxed, parameters)}`);
  }
  if (text.soundsLike.length > 0) {
    branches.push(`SELECT company_id, score FROM ${namesSaidAlike(text.soundsLike, parameters)}`);
  }
  if (branches.length === 0) return 'SELECT NULL::uuid AS company_id, 0::real AS score WHERE FALSE';
  return branches.join(' UNION ALL ');
}

/** SQL that gives one row more than the page holds, so that it is known whether another follows. */
export function findStatement(
  query: DirectoryQuery,
  parameters: Parameters,
  { text, sort, relaxed, place }: { text?: SearchText; sort: DirectorySort; relaxed: boolean; place?: Place },
): string {
  const conditions = allConditions(directoryConditions(query, parameters));
  const source =
    text === undefined
      ? 'directory_entry e'
      : `(SELECT company_id, sum(score) AS score FROM (${rankedHits(text, relaxed, conditions, parameters)}) hit GROUP BY company_id) found
         JOIN directory_entry e USING (company_id)`;
  const rank = text === undefined ? '0' : '(found.score * 1000000)::int';
  const entries = `SELECT e.company_id AS id, ${rank} AS rank, e.approved_at AS at, e.sort_name AS name
                     FROM ${source} WHERE ${conditions}`;
  const after = place === undefined ? 'TRUE' : afterPlace(place, parameters);
  const order = { relevance: 'rank DESC, id', newest: 'at DESC, id', name: 'name, id' } as const;
  return `SELECT id, rank, at, name FROM (${entries}) entry WHERE ${after} ORDER BY ${order[sort]} LIMIT ${query.limit + 1}`;
}

function afterPlace(place: Place, parameters: Parameters): string {
  const id = `${parameters.add(place.id)}::uuid`;
  switch (place.sort) {
    case 'relevance': {
      const rank = `${parameters.add(place.rank)}::int`;
      return `rank <= ${rank} AND (rank < ${rank} OR id > ${id})`;
    }
    case 'newest': {
      const at = `${parameters.add(place.at)}::timestamptz`;
      return `at <= ${at} AND (at < ${at} OR id > ${id})`;
    }
    case 'name':
      return `(name, id) > (${parameters.add(place.name)}::text, ${id})`;
  }
}

/** SQL that counts all and each facet in one pass over what the text and the common filters leave. */
function countStatement(
  query: DirectoryQuery,
  parameters: Parameters,
  text: SearchText | undefined,
  relaxed: boolean,
): string {
  const conditions = directoryConditions(query, parameters);
  const flags = directoryFacets.map((facet) => `(${conditions.facets[facet] ?? 'TRUE'}) AS of_${facet}`);
  const found = text === undefined ? '' : ` AND e.company_id IN (${matches(text, relaxed, parameters)})`;
  const chosenCityFirst = query.city === undefined ? '' : `value = ${parameters.add(query.city)} DESC, `;
  return `
    WITH entry AS MATERIALIZED (
      SELECT e.country, e.sectors, e.modes, e.city_code, e.size_band, e.verification, ${flags.join(', ')}
        FROM directory_entry e WHERE ${['TRUE', ...conditions.base].join(' AND ')}${found}
    )
    SELECT 'total' AS facet, NULL AS value, count(*)::int AS count FROM entry WHERE ${others(conditions)}
    UNION ALL
    SELECT 'country', country::text, count(*)::int FROM entry WHERE ${others(conditions, 'country')} GROUP BY 2
    UNION ALL
    SELECT 'sector', sector, count(*)::int FROM entry, unnest(sectors) AS sector
     WHERE ${others(conditions, 'sector')} AND sector NOT IN (SELECT code FROM hidden_sector) GROUP BY 2
    UNION ALL
    SELECT 'mode', mode, count(*)::int FROM entry, unnest(modes) AS mode WHERE ${others(conditions, 'mode')} GROUP BY 2
    UNION ALL
    (SELECT 'city', value, count FROM (
       SELECT city_code AS value, count(*)::int AS count FROM entry
        WHERE ${others(conditions, 'city')} AND city_code IS NOT NULL GROUP BY 1) city
      ORDER BY ${chosenCityFirst}count DESC, value LIMIT ${citiesShown})
    UNION ALL
    SELECT 'size', size_band, count(*)::int FROM entry WHERE ${others(conditions, 'size')} GROUP BY 2
    UNION ALL
    SELECT 'verification', verification::text, count(*)::int FROM entry WHERE ${others(conditions, 'verification')} GROUP BY 2`;
}

/** The flags of all facets but one; those without a filter are left out. */
function others(conditions: DirectoryConditions, except?: DirectoryFacet): string {
  const chosen = directoryFacets.filter((facet) => facet !== except && conditions.facets[facet] !== undefined);
  return chosen.length === 0 ? 'TRUE' : chosen.map((facet) => `of_${facet}`).join(' AND ');
}

/** Facets as people read them: lists with an order of their own in it, all others by count; levels count the ones above. */
function inOrder(facets: DirectoryFacets): DirectoryFacets {
  const byCount = (a: { value: string; count: number }, b: { value: string; count: number }): number =>
    b.count - a.count || a.value.localeCompare(b.value);
  const ordered = (values: DirectoryFacets['country'], order: readonly string[]): DirectoryFacets['country'] =>
    values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const atLeast = verificationLevels.slice(1).map((level, index) => ({
    value: level,
    count: facets.verification
      .filter(({ value }) => verificationLevels.slice(index + 1).some((stronger) => stronger === value))
      .reduce((sum, { count }) => sum + count, 0),
  }));
  const order: readonly Country[] = countries;
  return {
    country: ordered(facets.country, order),
    sector: facets.sector.toSorted(byCount),
    mode: facets.mode.toSorted(byCount),
    city: facets.city.toSorted(byCount),
    size: ordered(facets.size, sizeBands),
    verification: atLeast.filter(({ count }) => count > 0),
  };
}
