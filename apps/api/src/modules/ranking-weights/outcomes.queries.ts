import { declineReasons, dismissReasons } from '@karakoram/domain';
import type { Outcome } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

/** What one company did with another. */
export interface CompanyOutcome {
  readonly outcome: Outcome;
  readonly from: string;
  readonly to: string;
  readonly at: Date;
}

interface OutcomeRow {
  readonly kind: Outcome['kind'];
  readonly reason: string | null;
  readonly from_id: string;
  readonly to_id: string;
  readonly at: Date;
}

/*
 * A request tells twice: when it is sent, of its sender, and when it is answered or expires, of its receiver. A withdrawn one
 * tells nothing more of either, and who asks an anonymous author has not chosen that company. Only listed companies have
 * profiles to compare.
 */
const latestOutcomes = `
  SELECT o.* FROM (
    SELECT 'requested' AS kind, NULL AS reason, sender_id AS from_id, receiver_id AS to_id, created_at AS at
      FROM match_request WHERE NOT receiver_hidden
    UNION ALL
    SELECT CASE status WHEN 'expired' THEN 'ignored' ELSE status::text END, decline_reason, sender_id, receiver_id, answered_at
      FROM match_request WHERE status IN ('accepted', 'declined', 'expired')
    UNION ALL
    SELECT state::text, reason, company_id, partner_id, updated_at
      FROM suggestion WHERE state IN ('saved', 'dismissed')
  ) o
  JOIN directory_entry a ON a.company_id = o.from_id
  JOIN directory_entry b ON b.company_id = o.to_id
  ORDER BY o.at DESC, o.from_id, o.to_id, o.kind LIMIT $1`;

@Injectable()
export class OutcomesQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The latest outcomes between companies that are still listed, at most `limit`, the newest first. */
  async latest(limit: number): Promise<CompanyOutcome[]> {
    const rows = await this.#database.query<OutcomeRow>(latestOutcomes, [limit]);
    return rows.map((row) => ({ outcome: outcomeOf(row), from: row.from_id, to: row.to_id, at: row.at }));
  }
}

/** A reason that is no longer on the list counts as `other`. */
function outcomeOf({ kind, reason }: OutcomeRow): Outcome {
  if (kind === 'dismissed') return { kind, reason: dismissReasons.find((one) => one === reason) ?? 'other' };
  if (kind === 'declined') return { kind, reason: declineReasons.find((one) => one === reason) ?? 'other' };
  return { kind };
}
