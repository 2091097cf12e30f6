import type { ReviewTimes } from '@karakoram/contracts';
import { type Country, daysAfter, opportunityTargetHours } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

const windowDays = 90;
/** A median of fewer decisions says more about chance than about the desk. */
const decisionsForMedian = 5;

/** How long desks take to answer. */
@Injectable()
export class OpportunityReviewTimes {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** From submission to the decision that answered it, of these desks together in the last 90 days. */
  async ofDesks(desks: readonly Country[]): Promise<ReviewTimes> {
    const since = daysAfter(this.#clock.now(), -windowDays);
    const [row] = await this.#database.query<{ decisions: number; median: number | null }>(
      `SELECT count(*)::int AS decisions,
              round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM created_at - submitted_at) / 3600))::int AS median
         FROM opportunity_review
        WHERE desk = ANY ($1::"Country"[]) AND created_at > $2 AND submitted_at IS NOT NULL
          AND decision IN ('publish', 'request_changes', 'reject')`,
      [desks, since],
    );
    const decisions = row?.decisions ?? 0;
    return {
      targetHours: opportunityTargetHours,
      medianHours: decisions < decisionsForMedian ? null : (row?.median ?? null),
      decisions,
    };
  }
}
