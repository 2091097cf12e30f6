import { cooperationModes, type Country, type Locale, sizeBands, type VerificationLevel } from '@karakoram/domain';
import type { MatchProfile, Statement } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

const dayMilliseconds = 86_400_000;
/** How a company treated requests longer ago says little about how it will treat the next one. */
const responsivenessDays = 365;

interface StatementRow {
  readonly id: string;
  readonly kind: 'offer' | 'need';
  readonly concepts: readonly string[];
  readonly modes: readonly string[];
}

interface ProfileRow {
  readonly company_id: string;
  readonly country: Country;
  readonly sectors: string[];
  readonly field_concepts: string[];
  readonly modes: string[];
  readonly size_band: string | null;
  readonly city_code: string | null;
  readonly languages: Locale[];
  readonly verification: VerificationLevel;
  readonly updated_at: Date;
  readonly statements: readonly StatementRow[] | null;
  readonly received: number | null;
  readonly answered: number | null;
  readonly median_hours: number | null;
}

/*
 * A withdrawn request took the answer out of the receiver's hands, and a pending one is not over: neither counts. Texts of
 * statements stay in the database, because the ranking reads concepts.
 */
const profilesByIds = `
  SELECT e.company_id, e.country, e.sectors, e.field_concepts, e.modes, e.size_band, e.city_code,
         e.languages::text[] AS languages, e.verification, e.updated_at,
         s.statements, r.received, r.answered, r.median_hours
  FROM directory_entry e
  LEFT JOIN (
    SELECT company_id, json_agg(json_build_object(
             'id', id, 'kind', kind, 'concepts', concepts || tagged_concepts, 'modes', modes)) AS statements
    FROM statement WHERE company_id = ANY($1::uuid[]) GROUP BY company_id
  ) s USING (company_id)
  LEFT JOIN (
    SELECT receiver_id AS company_id, count(*)::int AS received,
           count(*) FILTER (WHERE status <> 'expired')::int AS answered,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - created_at) / 3600)
             FILTER (WHERE status <> 'expired') AS median_hours
    FROM match_request
    WHERE receiver_id = ANY($1::uuid[]) AND status IN ('accepted', 'declined', 'expired') AND created_at > $2
    GROUP BY receiver_id
  ) r USING (company_id)
  WHERE e.company_id = ANY($1::uuid[])`;

/** Reads companies as the ranking sees them. */
@Injectable()
export class MatchProfilesQueries {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The profiles of those of the companies that are listed, in any order, by one query. */
  async byIds(ids: readonly string[]): Promise<MatchProfile[]> {
    if (ids.length === 0) return [];
    const now = this.#clock.now().getTime();
    const since = new Date(now - responsivenessDays * dayMilliseconds);
    const rows = await this.#database.query<ProfileRow>(profilesByIds, [ids, since]);
    return rows.map((row) => profileOf(row, now));
  }

  /** The profile of one company; undefined if it is not listed. */
  async byId(id: string): Promise<MatchProfile | undefined> {
    const [profile] = await this.byIds([id]);
    return profile;
  }
}

function profileOf(row: ProfileRow, now: number): MatchProfile {
  const statements = row.statements ?? [];
  return {
    id: row.company_id,
    country: row.country,
    sectors: row.sectors,
    offers: statements.filter(({ kind }) => kind === 'offer').map(statementOf),
    needs: statements.filter(({ kind }) => kind === 'need').map(statementOf),
    fields: row.field_concepts,
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    sizeBand: sizeBands.find((band) => band === row.size_band),
    cityCode: row.city_code ?? undefined,
    languages: row.languages,
    verification: row.verification,
    // Whole days, so that the order of a list holds still while somebody turns its pages.
    updatedDaysAgo: Math.max(0, Math.floor((now - row.updated_at.getTime()) / dayMilliseconds)),
    responsiveness: {
      received: row.received ?? 0,
      answered: row.answered ?? 0,
      medianHoursToAnswer: row.median_hours ?? undefined,
    },
  };
}

function statementOf(row: StatementRow): Statement {
  return {
    id: row.id,
    concepts: [...new Set(row.concepts)],
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    inferred: false,
  };
}
