import type { OpportunityCase, OpportunityQueue, OpportunityQueueQuery } from '@karakoram/contracts';
import {
  countries,
  type Country,
  isDeskOf,
  opportunityTargetHours,
  type OpportunityDirection,
  type OpportunityType,
  type UserActor,
} from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { beforeAllMoments } from '../../platform/database/before-all-ids.ts';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { OpportunityReviewTimes } from '../opportunities/index.ts';

const Place = z.object({ since: PlaceMoment, id: z.uuid() });

interface CaseRow {
  id: string;
  country: Country;
  type: OpportunityType;
  direction: OpportunityDirection;
  title: unknown;
  company_id: string;
  name_en: string | null;
  name_zh: string | null;
  name_ur: string | null;
  since: Date;
  held_since: Date | null;
  resubmitted: boolean;
  first_reader: string | null;
}

/** `isReviewerOf` of the domain: the reviewer's desks are `$1`, their company `$2` and they themselves `$3`. */
const ofReviewer = `
  c.country = ANY($1::"Country"[]) AND o.company_id IS DISTINCT FROM $2::uuid AND $3 <> ALL (o.edited_by || o.created_by)`;

const cases = `
  SELECT o.id, c.country, o.type, o.direction, COALESCE(o.texts -> 'title', '{}') AS title,
         o.company_id, c.name_en, c.name_zh, c.name_ur, o.submitted_at AS since,
         CASE WHEN o.status = 'on_hold' THEN (
           SELECT max(r.created_at) FROM opportunity_review r WHERE r.opportunity_id = o.id AND r.decision = 'hold'
         ) END AS held_since,
         EXISTS (
           SELECT 1 FROM opportunity_review r WHERE r.opportunity_id = o.id AND r.decision <> 'second_reading'
         ) AS resubmitted,
         (SELECT r.reviewer_id FROM opportunity_review r
          WHERE r.opportunity_id = o.id AND r.version = o.version AND r.decision = 'second_reading') AS first_reader
  FROM opportunity o JOIN company c ON c.id = o.company_id
  WHERE ${ofReviewer} AND o.status = $4::"OpportunityStatus" AND (o.submitted_at, o.id) > ($5::timestamptz, $6::uuid)
  ORDER BY o.submitted_at, o.id LIMIT $7`;

const sizes = `
  SELECT count(*) FILTER (WHERE o.status = 'submitted')::int AS waiting,
         count(*) FILTER (WHERE o.status = 'submitted' AND o.submitted_at < $4)::int AS overdue,
         count(*) FILTER (WHERE o.status = 'on_hold')::int AS on_hold
  FROM opportunity o JOIN company c ON c.id = o.company_id
  WHERE ${ofReviewer} AND o.status IN ('submitted', 'on_hold')`;

/** After the last case comes the first one. Whoever leaves a case to a second reader is not led to it again. */
const next = `
  SELECT o.id FROM opportunity o JOIN company c ON c.id = o.company_id
  WHERE ${ofReviewer} AND o.status = 'submitted' AND o.id <> $4::uuid AND NOT EXISTS (
    SELECT 1 FROM opportunity_review r WHERE r.opportunity_id = o.id AND r.version = o.version
      AND r.decision = 'second_reading' AND r.reviewer_id = $3)
  ORDER BY (o.submitted_at, o.id) < ($5::timestamptz, $4::uuid), o.submitted_at, o.id LIMIT 1`;

/** What waits for the desks on which somebody sits. */
@Injectable()
export class OpportunityQueueQueries {
  readonly #database: Database;
  readonly #times: OpportunityReviewTimes;
  readonly #clock: Clock;

  constructor(database: Database, times: OpportunityReviewTimes, clock: Clock) {
    this.#database = database;
    this.#times = times;
    this.#clock = clock;
  }

  /** The longest submitted first. */
  async queue(reviewer: UserActor, query: OpportunityQueueQuery): Promise<OpportunityQueue> {
    const desks = desksOf(reviewer).filter((desk) => query.country === undefined || desk === query.country);
    const isReviewers = [desks, reviewer.membership?.companyId ?? null, reviewer.userId];
    const overdueBefore = new Date(this.#clock.now().getTime() - opportunityTargetHours * 3_600_000);
    const place = decodeCursor(Place, query.cursor) ?? beforeAllMoments;
    const [rows, [size], times] = await Promise.all([
      this.#database.query<CaseRow>(cases, [...isReviewers, query.status, place.since, place.id, query.limit + 1]),
      this.#database.query<{ waiting: number; overdue: number; on_hold: number }>(sizes, [
        ...isReviewers,
        overdueBefore,
      ]),
      this.#times.ofDesks(desks),
    ]);
    return {
      ...toPage(
        rows,
        query.limit,
        (row) => presentCase(row, reviewer, overdueBefore),
        (row) => ({ since: row.since.toISOString(), id: row.id }),
      ),
      waiting: size?.waiting ?? 0,
      overdue: size?.overdue ?? 0,
      onHold: size?.on_hold ?? 0,
      times,
    };
  }

  /** The case that follows one which was submitted at that moment, so that a reviewer can go through the queue without going back. */
  async nextCase(reviewer: UserActor, id: string, submittedAt: Date): Promise<string | null> {
    const [row] = await this.#database.query<{ id: string }>(next, [
      desksOf(reviewer),
      reviewer.membership?.companyId ?? null,
      reviewer.userId,
      id,
      submittedAt,
    ]);
    return row?.id ?? null;
  }
}

/** The desks on which the reviewer sits. */
export function desksOf(reviewer: UserActor): Country[] {
  return countries.filter((desk) => isDeskOf(reviewer, desk));
}

function presentCase(row: CaseRow, reviewer: UserActor, overdueBefore: Date): OpportunityCase {
  return {
    id: row.id,
    country: row.country,
    type: row.type,
    direction: row.direction,
    title: presentText(row.title),
    company: {
      id: row.company_id,
      names: presentNames({ nameEn: row.name_en, nameZh: row.name_zh, nameUr: row.name_ur }),
    },
    since: row.since.toISOString(),
    heldSince: row.held_since?.toISOString() ?? null,
    overdue: row.held_since === null && row.since < overdueBefore,
    resubmitted: row.resubmitted,
    secondReader: row.first_reader === null ? null : row.first_reader === reviewer.userId ? 'another' : 'you',
  };
}
