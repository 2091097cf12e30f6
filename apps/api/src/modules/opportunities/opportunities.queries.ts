import { createHash } from 'node:crypto';
import type {
  OpportunitiesQuery,
  OpportunityCard,
  OpportunityCounts,
  OpportunityFacet,
  OpportunityFilters,
  OpportunityList,
  OpportunityPage,
} from '@karakoram/contracts';
import {
  type Actor,
  countries,
  isDeskOf,
  opportunityDirections,
  opportunityTypes,
  readinessStages,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { type JsonText, pageText } from '../../platform/http/json-text.ts';
import { KeptCounts, Parameters } from '../search/index.ts';
import {
  allFilters,
  asksForWords,
  type OpportunityCountRow,
  opportunityCountStatement,
} from './opportunity-filters.ts';
import { type CardVersion, cardVersionColumns, OpportunityCardsQueries } from './opportunity-cards.queries.ts';
import {
  cardColumns,
  type OpportunityCardRow,
  type OpportunityPageRow,
  presentOpportunityCard,
  presentOpportunityPage,
} from './opportunity.presenter.ts';

const Place = z.object({ publishedAt: PlaceMoment, id: z.uuid() });

/** So many opportunities has a page unless somebody asks for more or fewer. */
const usualPage = 20;

/** Readers of a feed ask for it again and again; it has what is new. */
const feedEntries = 50;

/**
 * One published opportunity. `$2` is the reader's company: who posts it is known to itself and to those whose interest it
 * accepted.
 */
const pageById = {
  name: 'opportunity-by-id',
  text: `
  SELECT ${cardColumns}, e.content, e.company_id IS NOT DISTINCT FROM $2::uuid AS own,
         e.company_id IS NOT DISTINCT FROM $2::uuid OR EXISTS (
           SELECT 1 FROM match_request r
            WHERE r.opportunity_id = e.opportunity_id AND r.sender_id = $2::uuid AND r.status = 'accepted') AS known
    FROM opportunity_entry e JOIN company c ON c.id = e.company_id
   WHERE e.opportunity_id = $1 AND e.listed AND e.expires_at > $3`,
} as const satisfies KeyedStatement;

const openByIds = {
  name: 'open-opportunities-by-ids',
  text: `
  SELECT ${cardVersionColumns} FROM opportunity_entry e JOIN company c ON c.id = e.company_id
   WHERE e.opportunity_id = ANY ($1::uuid[]) AND e.listed AND e.open AND e.expires_at > $2`,
} as const satisfies KeyedStatement;

const cardById = {
  name: 'opportunity-card-by-id',
  text: `
  SELECT ${cardColumns} FROM opportunity_entry e JOIN company c ON c.id = e.company_id
   WHERE e.opportunity_id = $1 AND e.listed AND e.expires_at > $2`,
} as const satisfies KeyedStatement;

/** What everybody reads of opportunities. */
@Injectable()
export class OpportunitiesQueries {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #cards: OpportunityCardsQueries;
  readonly #counts: KeptCounts<OpportunityFacet, OpportunityCounts>;

  constructor(database: Database, clock: Clock, cards: OpportunityCardsQueries) {
    this.#database = database;
    this.#clock = clock;
    this.#cards = cards;
    this.#counts = new KeptCounts(database, clock, readCounts);
  }

  /** Those that fit the filters, the newest first. */
  async list(query: OpportunitiesQuery): Promise<JsonText<OpportunityList>> {
    const after = decodeCursor(Place, query.cursor);
    const rows = await this.#read<CardVersion & { published_at: Date } & Record<string, unknown>>(
      `${cardVersionColumns}, e.published_at`,
      query,
      query.limit + 1,
      after,
    );
    const { items, nextCursor } = toPage(
      rows,
      query.limit,
      ({ id }) => id,
      ({ published_at: publishedAt, id }) => ({ publishedAt: publishedAt.toISOString(), id }),
    );
    const texts = await this.#cards.texts(rows.slice(0, query.limit));
    return pageText(
      items.flatMap((id) => texts.get(id) ?? []),
      nextCursor,
    );
  }

  /** How many fit, and how many would with another value of each facet. Expiry counts by the hour, changes at once. */
  async counts(filters: OpportunityFilters): Promise<OpportunityCounts> {
    const parameters = new Parameters();
    const hour = new Date(Math.floor(this.#clock.now().getTime() / 3_600_000) * 3_600_000);
    return this.#counts.count(opportunityCountStatement(filters, hour, parameters), parameters);
  }

  /** The newest, for a feed. */
  async newest(filters: OpportunityFilters): Promise<OpportunityCard[]> {
    const rows = await this.#read<OpportunityCardRow & Record<string, unknown>>(
      cardColumns,
      filters,
      feedEntries,
      undefined,
    );
    return rows.map(presentOpportunityCard);
  }

  /** The cards of those of the given ones that take expressions of interest, by id. */
  async openByIds(ids: readonly string[]): Promise<ReadonlyMap<string, JsonText<OpportunityCard>>> {
    if (ids.length === 0) return new Map();
    return this.#cards.texts(
      await this.#database.queryByKeys<CardVersion & Record<string, unknown>>(openByIds, [ids, this.#clock.now()]),
    );
  }

  /** One as lists show it; undefined if it is not public. */
  async card(id: string): Promise<OpportunityCard | undefined> {
    const [row] = await this.#database.queryByKeys<OpportunityCardRow & Record<string, unknown>>(cardById, [
      id,
      this.#clock.now(),
    ]);
    return row === undefined ? undefined : presentOpportunityCard(row);
  }

  /** @throws AppError `NOT_FOUND` for one that is not public, whoever asks. */
  async page(viewer: Actor, id: string): Promise<OpportunityPage> {
    const membership = viewer.kind === 'user' ? viewer.membership : null;
    const [row] = await this.#database.queryByKeys<OpportunityPageRow & Record<string, unknown>>(pageById, [
      id,
      membership?.companyId ?? null,
      this.#clock.now(),
    ]);
    if (row === undefined) throw new AppError('NOT_FOUND');
    return presentOpportunityPage({ ...row, known: row.known || isDeskOf(viewer, row.country) });
  }

  async #read<Row extends Record<string, unknown>>(
    columns: string,
    filters: OpportunityFilters,
    limit: number,
    after: z.infer<typeof Place> | undefined,
  ): Promise<Row[]> {
    const parameters = new Parameters();
    const conditions = allFilters(filters, this.#clock.now(), parameters);
    const continued =
      after === undefined
        ? 'TRUE'
        : `(e.published_at, e.opportunity_id) < (${parameters.add(after.publishedAt)}::timestamptz, ${parameters.add(after.id)}::uuid)`;
    const text = `
      SELECT ${columns} FROM opportunity_entry e JOIN company c ON c.id = e.company_id
       WHERE ${conditions} AND ${continued}
       ORDER BY e.published_at DESC, e.opportunity_id DESC LIMIT ${limit}`;
    const { values } = parameters;
    // A word may be rare: then its index leads, and the plan depends on the word.
    if (asksForWords(filters)) return this.#database.search<Row>(text, values);
    // Pages as the listing asks for them differ by their filters alone: there are few such statements, worth preparing.
    return limit === usualPage + 1
      ? this.#database.queryByKeys<Row>({ name: nameOf(text), text }, values)
      : this.#database.query<Row>(text, values);
  }
}

/** Of one statement always the same, and of two never. */
function nameOf(text: string): string {
  return `opportunities-${createHash('sha256').update(text).digest('base64url')}`;
}

function readCounts(rows: readonly OpportunityCountRow[]): OpportunityCounts {
  const facets: OpportunityCounts['facets'] = { type: [], direction: [], country: [], sector: [], mode: [], stage: [] };
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === 'total') total = count;
    else if (facet !== 'snapshot' && facet !== 'hidden' && value !== null) facets[facet].push({ value, count });
  }
  const inOrder = (values: { value: string; count: number }[], order: readonly string[]) =>
    values.toSorted((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
  const byCount = (values: { value: string; count: number }[]) =>
    values.toSorted((one, other) => other.count - one.count || one.value.localeCompare(other.value));
  return {
    total,
    facets: {
      type: inOrder(facets.type, opportunityTypes),
      direction: inOrder(facets.direction, opportunityDirections),
      country: inOrder(facets.country, countries),
      sector: byCount(facets.sector),
      mode: byCount(facets.mode),
      stage: inOrder(facets.stage, readinessStages),
    },
  };
}
