import {
  type DemandFilters,
  type DemandQuery,
  type DemandSummary,
  type DemandSummaryQuery,
  unknownPart,
  type UnmetDemandPage,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { Parameters } from '../search/index.ts';
import { presentUnmetDemand, type UnmetDemandRow } from './demand.presenter.ts';

const Place = z.object({ since: PlaceMoment, id: z.uuid() });
type Place = z.infer<typeof Place>;

@Injectable()
export class DemandQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** What nothing answers, the longest unanswered first. */
  async list(reader: UserActor, query: DemandQuery): Promise<UnmetDemandPage> {
    const rows = await this.rows(query, query.limit + 1, decodeCursor(Place, query.cursor));
    return toPage(
      rows,
      query.limit,
      (row) => presentUnmetDemand(row, reader),
      ({ since, id }) => ({ since: since.toISOString(), id }),
    );
  }

  /** A page of the board as it is read, after a place. */
  rows(filters: DemandFilters, limit: number, after: Place | undefined): Promise<UnmetDemandRow[]> {
    const { text, values } = unmetDemandStatement(filters, limit, after);
    return this.#database.query<UnmetDemandRow & Record<string, unknown>>(text, values);
  }

  /** Counts by sector and city, and when the answers were looked for last. */
  async summary(query: DemandSummaryQuery): Promise<DemandSummary> {
    const { text, values } = demandCellsStatement(query);
    const [cells, run] = await Promise.all([
      this.#database.query<{ sector: string | null; city_code: string | null; unmet: number; all: number }>(
        text,
        values,
      ),
      this.#database.reader.demandRun.findFirst({ orderBy: [{ begunAt: 'desc' }, { id: 'desc' }] }),
    ]);
    return {
      cells: cells.map(({ sector, city_code: cityCode, unmet, all }) => ({ sector, cityCode, unmet, all })),
      unmet: cells.reduce((sum, { unmet }) => sum + unmet, 0),
      all: cells.reduce((sum, { all }) => sum + all, 0),
      measured:
        run === null
          ? null
          : {
              at: run.measuredAt.toISOString(),
              companies: run.companies,
              needs: run.needs,
              requests: run.requests,
              unmet: run.unmet,
              seconds: run.seconds,
            },
    };
  }

  /**
   * What the market is like at this moment, in short: other words as soon as an entry comes, goes or is written anew. And whether it
   * was like that when the answers were looked for last.
   */
  async market(): Promise<{ begunAt: Date; market: string; isMeasured: boolean }> {
    const [row] = await this.#database.query<{ begunAt: Date; market: string; isMeasured: boolean }>(
      `SELECT clock_timestamp() AS "begunAt", market,
              coalesce(market = (SELECT market FROM demand_run ORDER BY begun_at DESC, id DESC LIMIT 1), FALSE) AS "isMeasured"
         FROM (SELECT concat_ws(' ', ${inShort('directory_entry')}, ${inShort('opportunity_entry')},
                                (SELECT revision FROM taxonomy_revision)) AS market) AS now`,
    );
    if (row === undefined) throw new Error('a statement without a table gives one row');
    return row;
  }
}

/** How many entries there are, and the sum of when they were written, over the index of that alone. */
function inShort(table: string): string {
  return `(SELECT count(*) || ':' || coalesce(sum((extract(epoch FROM changed_at) * 1000)::bigint), 0) FROM ${table})`;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A page of the board. */
export function unmetDemandStatement(filters: DemandFilters, limit: number, after: Place | undefined): Statement {
  const parameters = new Parameters();
  const conditions = ['d.answers = 0', ...conditionsOf(filters, parameters)];
  if (after !== undefined)
    conditions.push(
      `(d.since, d.id) > (${parameters.add(after.since)}::timestamptz, ${parameters.add(after.id)}::uuid)`,
    );
  const page = `SELECT * FROM demand d WHERE ${conditions.join(' AND ')} ORDER BY d.since, d.id LIMIT ${parameters.add(limit)}`;
  return {
    text: `
      SELECT d.id, d.kind, d.country, d.company_id, d.city_code, d.sector, d.concepts, d.modes, d.since, o.type,
             coalesce(o.anonymous, FALSE) AS anonymous, coalesce(s.text, o.card->'title') AS text,
             c.name_en, c.name_zh, c.name_ur, n.id AS nearest_id, n.name_en AS nearest_name_en, n.name_zh AS nearest_name_zh,
             n.name_ur AS nearest_name_ur, d.nearest_concept, d.nearest_distance, d.nearest_declared, d.nearest_form
        FROM (${page}) d
        JOIN company c ON c.id = d.company_id
        LEFT JOIN statement s ON s.id = d.statement_id
        LEFT JOIN opportunity_entry o ON o.opportunity_id = d.opportunity_id
        LEFT JOIN company n ON n.id = d.nearest_company_id AND n.status = 'approved'
       ORDER BY d.since, d.id`,
    values: parameters.values,
  };
}

/** The cells of the board. */
export function demandCellsStatement(query: DemandSummaryQuery): Statement {
  const parameters = new Parameters();
  const conditions = ['TRUE', ...conditionsOf(query, parameters)];
  return {
    text: `
      SELECT d.sector, d.city_code, count(*) FILTER (WHERE d.answers = 0)::int AS unmet, count(*)::int AS all
        FROM demand d WHERE ${conditions.join(' AND ')}
       GROUP BY d.sector, d.city_code ORDER BY d.sector, d.city_code`,
    values: parameters.values,
  };
}

function conditionsOf({ country, kind, sector, city, concept }: DemandFilters, parameters: Parameters): string[] {
  const conditions: string[] = [];
  const isPart = (column: string, value: string): string =>
    value === unknownPart ? `d.${column} IS NULL` : `d.${column} = ${parameters.add(value)}`;
  if (country !== undefined) conditions.push(`d.country = ${parameters.add(country)}::"Country"`);
  if (kind !== undefined) conditions.push(`d.kind = ${parameters.add(kind)}::"DemandKind"`);
  if (sector !== undefined) conditions.push(isPart('sector', sector));
  if (city !== undefined) conditions.push(isPart('city_code', city));
  if (concept !== undefined) {
    const branch = [concept, ...taxonomy.expand(concept)];
    conditions.push(`d.concepts && ${parameters.add(branch)}::text[]`);
  }
  return conditions;
}
