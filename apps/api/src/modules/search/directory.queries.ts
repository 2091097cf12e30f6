import type { DirectoryPage, DirectoryQuery, DirectorySort } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { CompanyCardsQueries } from '../companies/index.ts';
import { DirectoryCountsQueries } from './directory-counts.queries.ts';
import { Parameters } from './directory-conditions.ts';
import type { TextMatch } from './found-entries.ts';
import {
  type ListedRow,
  listStatement,
  type RankedRow,
  rankedCompanies,
  type Tier,
  tiers,
  tierStatement,
} from './find-statement.ts';
import { MatchedTextQueries, presentMatch } from './matched-text.queries.ts';
import { RefinementsQueries } from './refinements.queries.ts';
import { type Alternatives, any, type SearchText, searchTextOf } from './search-text.ts';
import { SimilarNamesQueries } from './similar-names.queries.ts';
import { SpellingQueries } from './spelling.queries.ts';

/** Where a page ended. */
const Place = z.discriminatedUnion('sort', [
  z.strictObject({
    sort: z.literal('relevance'),
    relaxed: z.boolean(),
    tier: z.enum(tiers),
    rank: z.int32(),
    id: z.uuid(),
  }),
  z.strictObject({ sort: z.literal('newest'), relaxed: z.boolean(), at: PlaceMoment, id: z.uuid() }),
  z.strictObject({ sort: z.literal('name'), relaxed: z.boolean(), name: z.string().max(200), id: z.uuid() }),
]);
type Place = z.infer<typeof Place>;

interface Found {
  readonly id: string;
  readonly related: boolean;
  readonly place: Place;
}

/** A text all of whose words more companies have is no misspelt name. */
const mostFoundOfSlip = 100;

const countFound = `
  SELECT count(*)::int AS found FROM (SELECT 1 FROM search_entry WHERE document @@ $1::tsquery LIMIT $2::int) found`;

/** So few companies may be all there are, or what a slip in the text has left. */
const fewCompanies = 3;

/** A page, and whether any of its companies has the words as they were typed. */
type FoundPage = Omit<DirectoryPage, 'suggestion' | 'refinements'> & { readonly isLiteral: boolean };

@Injectable()
export class DirectoryQueries {
  readonly #database: Database;
  readonly #names: SimilarNamesQueries;
  readonly #counts: DirectoryCountsQueries;
  readonly #cards: CompanyCardsQueries;
  readonly #matched: MatchedTextQueries;
  readonly #spelling: SpellingQueries;
  readonly #refinements: RefinementsQueries;

  constructor(
    database: Database,
    names: SimilarNamesQueries,
    counts: DirectoryCountsQueries,
    cards: CompanyCardsQueries,
    matched: MatchedTextQueries,
    spelling: SpellingQueries,
    refinements: RefinementsQueries,
  ) {
    this.#database = database;
    this.#names = names;
    this.#counts = counts;
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
    const text = searchTextOf(query);
    const sort = text === undefined && query.sort === 'relevance' ? 'newest' : (query.sort ?? defaultSort(text));
    const place = decodeCursor<Place>(Place, query.cursor);
    if (place !== undefined && place.sort !== sort) throw new AppError('CURSOR_INVALID');
    const match = text === undefined ? undefined : await this.#matchOf(text, place?.relaxed);
    const [rows, counts] = await Promise.all([
      match !== undefined && sort === 'relevance'
        ? this.#findRanked(query, match, place?.sort === 'relevance' ? place : undefined)
        : this.#findListed(query, match, sort === 'name' ? 'name' : 'newest', place),
      place === undefined ? this.#counts.count(query, match) : { total: null, related: null, facets: null },
    ]);
    return { ...(await this.#page(query, rows, text)), ...counts, relaxed: match?.relaxed ?? false };
  }

  /** What the text finds: strictly, or any of its words where nothing has all of them; as `relaxed` where that is known. */
  async #matchOf(text: SearchText, relaxed?: boolean): Promise<TextMatch> {
    if (relaxed !== true) {
      const { found, match } = await this.#matchAs(text, false);
      if (found || relaxed === false) return match;
    }
    return (await this.#matchAs(text, true)).match;
  }

  async #matchAs(text: SearchText, relaxed: boolean): Promise<{ found: boolean; match: TextMatch }> {
    const matches = relaxed ? text.relaxed : text.strict;
    const direct = await this.#countUpTo(mostFoundOfSlip + 1, matches.direct);
    const names = !relaxed && direct > mostFoundOfSlip ? [] : await this.#names.of(text, relaxed);
    const found =
      direct > 0 || names.length > 0 || (matches.wide !== undefined && (await this.#countUpTo(1, matches.wide)) > 0);
    return { found, match: { ...matches, relaxed, names, evidence: text.evidence } };
  }

  async #countUpTo(most: number, match: Alternatives): Promise<number> {
    if (match.length === 0) return 0;
    const [row] = await this.#database.search<{ found: number }>(countFound, [any(match), most]);
    return row?.found ?? 0;
  }

  /** One company more than the page holds, so that it is known whether another follows. */
  async #findRanked(
    query: DirectoryQuery,
    match: TextMatch,
    place: Extract<Place, { sort: 'relevance' }> | undefined,
  ): Promise<Found[]> {
    const found: Found[] = [];
    let ranked: number = rankedCompanies;
    for (const tier of tiers.slice(place === undefined ? 0 : tiers.indexOf(place.tier))) {
      if (found.length > query.limit) break;
      // Nobody is beyond the ranked ones unless these are as many as can be.
      if (isBeyondRanked(tier) && ranked < rankedCompanies) continue;
      const rows = await this.#findTier(query, match, tier, {
        after: place?.tier === tier ? place : undefined,
        limit: query.limit + 1 - found.length,
      });
      ranked = rows[0]?.ranked ?? (place?.tier === tier ? rankedCompanies : 0);
      found.push(
        ...rows.map(({ id, rank }) => ({
          id,
          related: tier === 'related' || tier === 'moreRelated',
          place: { sort: 'relevance' as const, relaxed: match.relaxed, tier, rank, id },
        })),
      );
    }
    return found;
  }

  async #findTier(
    query: DirectoryQuery,
    match: TextMatch,
    tier: Tier,
    part: { readonly after: { readonly rank: number; readonly id: string } | undefined; readonly limit: number },
  ): Promise<RankedRow[]> {
    const parameters = new Parameters();
    const statement = tierStatement(query, match, tier, parameters, part);
    if (statement === undefined) return [];
    return this.#database.search<RankedRow & Record<string, unknown>>(statement, parameters.values);
  }

  async #findListed(
    query: DirectoryQuery,
    match: TextMatch | undefined,
    sort: 'newest' | 'name',
    place: Place | undefined,
  ): Promise<Found[]> {
    const parameters = new Parameters();
    const after = place?.sort === 'relevance' ? undefined : place;
    const statement = listStatement(query, match, sort, parameters, { after, limit: query.limit + 1 });
    const rows = await this.#database.search<ListedRow & Record<string, unknown>>(statement, parameters.values);
    const relaxed = match?.relaxed ?? false;
    return rows.map(({ id, at, name, related }) => ({
      id,
      related,
      place: sort === 'newest' ? { sort, relaxed, at, id } : { sort, relaxed, name, id },
    }));
  }

  async #page(
    query: DirectoryQuery,
    rows: readonly Found[],
    text: SearchText | undefined,
  ): Promise<Pick<FoundPage, 'items' | 'nextCursor' | 'isLiteral'>> {
    const { items, nextCursor } = toPage(
      rows,
      query.limit,
      (row) => row,
      ({ place }) => place,
    );
    // A company suspended since the search is left out here.
    const cards = await this.#cards.byIds(items.map(({ id }) => id));
    const matches = text === undefined ? undefined : await this.#matched.of([...cards.values()], text);
    return {
      items: items.flatMap(({ id, related }) => {
        const [card, match] = [cards.get(id), matches?.get(id)];
        if (card === undefined) return [];
        return [{ ...card, matched: match === undefined ? null : presentMatch(match), related }];
      }),
      nextCursor,
      isLiteral: [...(matches?.values() ?? [])].some(({ literal }) => literal),
    };
  }
}

function defaultSort(text: SearchText | undefined): DirectorySort {
  return text === undefined ? 'newest' : 'relevance';
}

function isBeyondRanked(tier: Tier): boolean {
  return tier === 'moreDirect' || tier === 'moreRelated';
}
