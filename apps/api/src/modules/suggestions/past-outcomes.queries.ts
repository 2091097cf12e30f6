import { condenseOutcomes, type PastOutcomeKind, type PastOutcomes } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { MarketContextQueries } from './market-context.queries.ts';

/** The latest outcomes of a company say whom it works with now. */
const outcomesPerCompany = 200;

interface OutcomeRow {
  readonly company_id: string;
  readonly kind: PastOutcomeKind;
  readonly role: 'from' | 'to';
  readonly offered_words: string | null;
}

/*
 * The latest outcomes that tell something of a company; how much they tell says `outcomeWeights`. Of a request that was declined
 * or expired only the one who was asked learns; nothing if the sender does not know who that is, because what a company has
 * learned shows in the ranking of others.
 */
const outcomesOf = `
  WITH outcome AS (
    SELECT sender_id AS company_id, receiver_id AS partner_id, 'accepted' AS kind, 'from' AS role, answered_at AS at
    FROM match_request WHERE sender_id = ANY ($1::uuid[]) AND status = 'accepted'
    UNION ALL
    SELECT receiver_id, sender_id,
           CASE status WHEN 'accepted' THEN 'accepted' WHEN 'declined' THEN 'declined' ELSE 'ignored' END, 'to', answered_at
    FROM match_request WHERE receiver_id = ANY ($1::uuid[])
      AND (status = 'accepted' OR status IN ('declined', 'expired') AND NOT receiver_hidden)
    UNION ALL
    SELECT company_id, partner_id, state::text, 'from', updated_at
    FROM suggestion WHERE company_id = ANY ($1::uuid[]) AND state IN ('saved', 'dismissed')
  ), latest AS (
    SELECT *, row_number() OVER (PARTITION BY company_id ORDER BY at DESC, partner_id) AS place FROM outcome
  )
  SELECT l.company_id, l.kind, l.role, array_to_string(e.offered_words, ' ') AS offered_words
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
      [...Map.groupBy(rows, (row) => row.company_id)].flatMap(([id, found]) => {
        const outcomes = found.map(({ kind, role, offered_words: offered }) => ({
          kind,
          role,
          offered: offered ?? '',
        }));
        const condensed = condenseOutcomes(outcomes, context);
        return condensed === undefined ? [] : [[id, condensed] as const];
      }),
    );
  }
}
