import { acceptedWords, type PastOutcomes } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { MarketContextQueries } from './market-context.queries.ts';

/** The latest outcomes of a company say whom it works with now. */
const outcomesPerCompany = 200;

interface OutcomeRow {
  readonly company_id: string;
  /** Above 0 for a partner that was taken, below for one that was not. */
  readonly weight: number;
  readonly is_partner: boolean;
  readonly offered_words: string[] | null;
}

/*
 * Who an outcome tells about, and how much: an acceptance both sides, 1; a refusal the one who refused, 1; an expired request the
 * one who let it expire, half; of suggestions the one who acted, half for one saved, 1 for one dismissed.
 */
const outcomesOf = `
  WITH outcome AS (
    SELECT sender_id AS company_id, receiver_id AS partner_id, 1.0 AS weight, true AS is_partner, answered_at AS at
    FROM match_request WHERE sender_id = ANY ($1::uuid[]) AND status = 'accepted'
    UNION ALL
    SELECT receiver_id, sender_id,
           CASE status WHEN 'accepted' THEN 1.0 WHEN 'declined' THEN -1.0 ELSE -0.5 END, status = 'accepted', answered_at
    FROM match_request WHERE receiver_id = ANY ($1::uuid[]) AND status IN ('accepted', 'declined', 'expired')
    UNION ALL
    SELECT company_id, partner_id, CASE state WHEN 'saved' THEN 0.5 ELSE -1.0 END, false, updated_at
    FROM suggestion WHERE company_id = ANY ($1::uuid[]) AND state IN ('saved', 'dismissed')
  ), latest AS (
    SELECT *, row_number() OVER (PARTITION BY company_id ORDER BY at DESC, partner_id) AS place FROM outcome
  )
  SELECT l.company_id, l.weight::float8 AS weight, l.is_partner, e.offered_words
  FROM latest l LEFT JOIN directory_entry e ON e.company_id = l.partner_id
  WHERE l.place <= $2
  ORDER BY l.company_id, l.place`;

/** Companies with an outcome since $1, in the order of their ids, after $2. */
const companiesWithOutcomes = `
  SELECT company_id FROM (
    SELECT sender_id AS company_id FROM match_request WHERE answered_at > $1
    UNION SELECT receiver_id FROM match_request WHERE answered_at > $1
    UNION SELECT company_id FROM suggestion WHERE updated_at > $1
  ) AS touched
  WHERE company_id > $2
  ORDER BY company_id
  LIMIT $3`;

/** Reads what became of companies' requests and suggestions. */
@Injectable()
export class PastOutcomesQueries {
  readonly #database: Database;
  readonly #market: MarketContextQueries;

  constructor(database: Database, market: MarketContextQueries) {
    this.#database = database;
    this.#market = market;
  }

  /** A page of the companies that something became of since a moment, by their id. */
  async companiesSince(since: Date, after: string, limit: number): Promise<readonly string[]> {
    const rows = await this.#database.query<{ company_id: string }>(companiesWithOutcomes, [since, after, limit]);
    return rows.map((row) => row.company_id);
  }

  /** Condenses the outcomes of some companies. Those without any are absent. */
  async ofCompanies(ids: readonly string[]): Promise<ReadonlyMap<string, PastOutcomes>> {
    const [rows, context] = await Promise.all([
      this.#database.query<OutcomeRow>(outcomesOf, [ids, outcomesPerCompany]),
      this.#market.current(),
    ]);
    return new Map(
      [...Map.groupBy(rows, (row) => row.company_id)].map(([id, outcomes]) => [
        id,
        {
          weight: outcomes.reduce((sum, { weight }) => sum + Math.abs(weight), 0),
          accepted: outcomes.filter((outcome) => outcome.is_partner).length,
          acceptedWords: acceptedWords(
            outcomes.flatMap(({ weight, offered_words: offered }) =>
              weight > 0 && offered !== null && offered.length > 0 ? [{ offered, weight }] : [],
            ),
            context,
          ),
        },
      ]),
    );
  }
}
