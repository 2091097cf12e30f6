import type { Figures, FiguresQuery, RequestFigures } from '@karakoram/contracts';
import { type CompanyStatus, countries, type Country, dayMilliseconds, daysAfter } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';

const defaultWeeks = 12;
/** A period is bounded, so that its figures read a bounded part of the tables. */
const longestDays = 3 * 366;
interface RequestRow {
  sent: number;
  pending: number;
  accepted: number;
  declined: number;
  withdrawn: number;
  expired: number;
  median_hours: number | null;
}

/** Counts of requests that were sent in the period, by what became of them. */
const requestColumns = `
  count(*)::int AS sent,
  count(*) FILTER (WHERE r.status = 'pending')::int AS pending,
  count(*) FILTER (WHERE r.status = 'accepted')::int AS accepted,
  count(*) FILTER (WHERE r.status = 'declined')::int AS declined,
  count(*) FILTER (WHERE r.status = 'withdrawn')::int AS withdrawn,
  count(*) FILTER (WHERE r.status = 'expired')::int AS expired,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.answered_at - r.created_at) / 3600)
    FILTER (WHERE r.status IN ('accepted', 'declined')) AS median_hours`;

const requestsOfPeriod = `
  FROM match_request r JOIN company c ON c.id = r.sender_id
  WHERE r.created_at >= $1 AND r.created_at < $2 AND c.country = ANY($3::"Country"[])`;

const weeksOfPeriod = `
  WITH weeks AS (
    SELECT week, week + interval '7 days' AS next
    FROM generate_series(date_trunc('week', $1::timestamptz, 'UTC'), $2::timestamptz - interval '1 microsecond', '7 days') AS week
  )
  SELECT to_char(week AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS week,
    (SELECT count(*)::int FROM company WHERE created_at >= week AND created_at < next AND country = ANY($3::"Country"[])) AS registered,
    (SELECT count(*)::int FROM company WHERE approved_at >= week AND approved_at < next AND country = ANY($3::"Country"[])) AS approved,
    (SELECT count(*)::int FROM match_request r JOIN company c ON c.id = r.sender_id
     WHERE r.created_at >= week AND r.created_at < next AND c.country = ANY($3::"Country"[])) AS sent,
    (SELECT count(*)::int FROM match_request r JOIN company c ON c.id = r.sender_id
     WHERE r.created_at >= week AND r.created_at < next AND r.status = 'accepted' AND c.country = ANY($3::"Country"[])) AS accepted
  FROM weeks ORDER BY week`;

const companiesByStatus = `
  SELECT country, status, count(*)::int AS count FROM company
  WHERE country = ANY($1::"Country"[]) GROUP BY country, status ORDER BY country, status`;

const desksOfPeriod = `
  SELECT d.country,
    (SELECT count(*)::int FROM company WHERE status = 'submitted' AND country = d.country) AS waiting,
    (SELECT extract(epoch FROM $3::timestamptz - min(submitted_at)) / 3600 FROM company
     WHERE status = 'submitted' AND country = d.country) AS oldest_hours,
    (SELECT count(*)::int FROM review WHERE created_at >= $1 AND created_at < $2 AND desk = d.country
       AND decision IN ('approve', 'reject', 'request_changes')) AS decided,
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM v.created_at - c.submitted_at) / 3600)
     FROM review v JOIN company c ON c.id = v.company_id AND c.submitted_at <= v.created_at
     WHERE v.created_at >= $1 AND v.created_at < $2 AND v.desk = d.country
       AND v.decision IN ('approve', 'reject', 'request_changes')) AS median_hours
  FROM unnest($4::"Country"[]) AS d(country)`;

/** Whether matches become deals: the figures of a period, for people and as CSV. */
@Injectable()
export class FiguresQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** @throws AppError `VALIDATION_FAILED` for a period that ends before it begins or is longer than three years. */
  async figures(query: FiguresQuery): Promise<Figures> {
    const { from, to } = this.#period(query);
    const end = daysAfter(to, 1);
    const sides: Country[] = countries.filter((country) => query.country === undefined || query.country === country);
    const period = [from, end, sides];
    const [weeks, companies, desks, [total], byCountry, bySector] = await Promise.all([
      this.#database.query<Figures['weeks'][number]>(weeksOfPeriod, period),
      this.#database.query<{ country: Country; status: CompanyStatus; count: number }>(companiesByStatus, [sides]),
      this.#database.query<{
        country: Country;
        waiting: number;
        oldest_hours: string | null;
        decided: number;
        median_hours: number | null;
      }>(desksOfPeriod, [from, end, this.#clock.now(), sides]),
      this.#database.query<RequestRow>(`SELECT ${requestColumns} ${requestsOfPeriod}`, period),
      this.#database.query<RequestRow & { country: Country }>(
        `SELECT c.country, ${requestColumns} ${requestsOfPeriod} GROUP BY c.country ORDER BY c.country`,
        period,
      ),
      this.#database.query<RequestRow & { sector: string }>(
        `SELECT sector, ${requestColumns}
         FROM match_request r JOIN company c ON c.id = r.sender_id CROSS JOIN unnest(c.sectors) AS sector
         WHERE r.created_at >= $1 AND r.created_at < $2 AND c.country = ANY($3::"Country"[])
         GROUP BY sector ORDER BY sent DESC, sector`,
        period,
      ),
    ]);
    return {
      from: dateOf(from),
      to: dateOf(to),
      weeks,
      companies,
      desks: desks.map((desk) => ({
        country: desk.country,
        waiting: desk.waiting,
        oldestHours: desk.oldest_hours === null ? null : Number(desk.oldest_hours),
        decided: desk.decided,
        medianHoursToDecision: desk.median_hours,
      })),
      requests: presentRequests(total),
      byCountry: byCountry.map((row) => ({ country: row.country, ...presentRequests(row) })),
      bySector: bySector.map((row) => ({ sector: row.sector, ...presentRequests(row) })),
    };
  }

  #period(query: FiguresQuery): { from: Date; to: Date } {
    const to = new Date(`${query.to ?? dateOf(this.#clock.now())}T00:00:00Z`);
    const from =
      query.from === undefined ? daysAfter(to, -(defaultWeeks * 7 - 1)) : new Date(`${query.from}T00:00:00Z`);
    if (from > to || to.getTime() - from.getTime() > longestDays * dayMilliseconds) {
      throw new AppError('VALIDATION_FAILED', { errors: [{ pointer: '/from', code: 'period_invalid', params: {} }] });
    }
    return { from, to };
  }
}

function dateOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

function presentRequests(row: RequestRow | undefined): RequestFigures {
  const {
    sent = 0,
    pending = 0,
    accepted = 0,
    declined = 0,
    withdrawn = 0,
    expired = 0,
    median_hours: median = null,
  } = row ?? {};
  const ended = accepted + declined + expired;
  return {
    sent,
    pending,
    accepted,
    declined,
    withdrawn,
    expired,
    acceptanceRate: ended === 0 ? null : accepted / ended,
    medianDaysToAnswer: median === null ? null : median / 24,
  };
}
