import {
  type CompanyType,
  cooperationModes,
  type Country,
  dayMilliseconds,
  type Locale,
  readinessStages,
  sizeBandOf,
  sizeBands,
  type VerificationLevel,
} from '@karakoram/domain';
import type { MatchProfile, Meaning, Statement, WordWeight } from '@karakoram/matching';
import { beforeAllIds } from '../../platform/database/before-all-ids.ts';
import type { Query } from './market-facts.ts';

/** How a company treated requests longer ago says little about how it will treat the next one. */
const responsivenessDays = 365;

interface StatementRow {
  readonly id: string;
  readonly kind: 'offer' | 'need';
  readonly concepts: readonly string[];
  readonly modes: readonly string[];
  readonly readiness: string | null;
}

/** A row of `profilesByIds`. */
export interface MatchProfileRow {
  readonly company_id: string;
  readonly country: Country;
  readonly type: CompanyType;
  readonly sectors: string[];
  readonly field_concepts: string[];
  /** Joined: a list of texts would take three times as long to read. */
  readonly offered_words: string | null;
  readonly wanted_words: string | null;
  readonly modes: string[];
  readonly size_band: string | null;
  readonly province_code: string | null;
  readonly city_code: string | null;
  readonly partner_sizes: string[];
  readonly partner_places: string[];
  readonly languages: Locale[];
  readonly verification: VerificationLevel;
  readonly approved_at: Date;
  readonly updated_at: Date;
  readonly statements: readonly StatementRow[] | null;
  readonly received: number | null;
  readonly answered: number | null;
  readonly median_hours: number | null;
  readonly offered_meaning: Buffer | null;
  readonly wanted_meaning: Buffer | null;
  readonly outcome_weight: number | null;
  readonly accepted: number | null;
  readonly accepted_words: readonly WordWeight[] | null;
  readonly prior_millionths: number | null;
}

/**
 * Listed companies as the ranking sees them, in any order, by one statement. $1 ids, $2 see `answersSince`, $3 the space of the
 * embedding service, null where none is named.
 *
 * A withdrawn request took the answer out of the receiver's hands, and a pending one is not over: neither counts, nor does an
 * interest in an anonymous opportunity, which would tell who is behind it. Texts of statements stay in the database, because the
 * ranking reads concepts and words. What a company posts under its name is among its offers and needs; what it posts anonymously
 * is not, because its reasons would tell.
 */
export const profilesByIds = `
  SELECT e.company_id, e.country, e.type, e.sectors, e.field_concepts, array_to_string(e.offered_words, ' ') AS offered_words,
         array_to_string(e.wanted_words, ' ') AS wanted_words, e.modes, e.size_band,
         e.province_code, e.city_code, e.partner_sizes, e.partner_places, e.languages::text[] AS languages, e.verification, e.approved_at, e.updated_at,
         s.statements, r.received, r.answered, r.median_hours,
         m.offered AS offered_meaning, m.wanted AS wanted_meaning,
         p.weight AS outcome_weight, p.accepted, p.accepted_words, x.prior_millionths
  FROM directory_entry e
  LEFT JOIN company_meaning m ON m.company_id = e.company_id AND m.model = $3
  LEFT JOIN past_outcome p ON p.company_id = e.company_id
  LEFT JOIN exposure_prior x ON x.company_id = e.company_id
  LEFT JOIN (
    SELECT company_id, json_agg(json_build_object(
             'id', id, 'kind', kind, 'concepts', concepts || tagged_concepts, 'modes', modes, 'readiness', readiness)) AS statements
    FROM (
      SELECT company_id, id, kind::text AS kind, concepts, tagged_concepts, modes, readiness
      FROM statement WHERE company_id = ANY($1::uuid[])
      UNION ALL
      SELECT company_id, opportunity_id, CASE direction WHEN 'offer' THEN 'offer' ELSE 'need' END, concepts,
             '{}', modes, stage
      FROM opportunity_entry WHERE company_id = ANY($1::uuid[]) AND listed AND NOT anonymous
    ) AS stated GROUP BY company_id
  ) s ON s.company_id = e.company_id
  LEFT JOIN (
    SELECT receiver_id AS company_id, count(*)::int AS received,
           count(*) FILTER (WHERE status <> 'expired')::int AS answered,
           round(percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM answered_at - created_at) / 3600)
             FILTER (WHERE status <> 'expired'))::int AS median_hours
    FROM match_request
    WHERE receiver_id = ANY($1::uuid[]) AND status IN ('accepted', 'declined', 'expired') AND created_at > $2
      AND NOT receiver_hidden
    GROUP BY receiver_id
  ) r ON r.company_id = e.company_id
  WHERE e.company_id = ANY($1::uuid[])`;

/** From when on answers count, at the start of a day, so that they count alike all day. */
export function answersSince(now: Date): Date {
  return new Date((dayOf(now) - responsivenessDays) * dayMilliseconds);
}

/**
 * Pages that are being read while one is used: with a single one, whoever uses them waits for the database a quarter of the time.
 */
const pagesAhead = 2;

/** All listed companies in the order of their ids, `limit` to a page. */
export async function* marketPages(
  query: Query,
  limit: number,
  now: Date,
  space: string | undefined,
): AsyncGenerator<readonly MatchProfileRow[]> {
  const ahead: Promise<readonly MatchProfileRow[]>[] = [];
  let after: string | undefined = beforeAllIds;
  for (;;) {
    while (after !== undefined && ahead.length <= pagesAhead) {
      const ids = await idsAfter(query, after, limit);
      after = ids.at(-1);
      if (after === undefined) break;
      const page = rowsOf(query, ids, now, space);
      // An error is told to whoever uses the page, and not before.
      page.catch(() => undefined);
      ahead.push(page);
    }
    const page = ahead.shift();
    if (page === undefined) return;
    yield await page;
  }
}

async function idsAfter(query: Query, after: string, limit: number): Promise<readonly string[]> {
  const rows = await query<{ company_id: string }>(
    'SELECT company_id FROM directory_entry WHERE company_id > $1 ORDER BY company_id LIMIT $2',
    [after, limit],
  );
  return rows.map((row) => row.company_id);
}

async function rowsOf(
  query: Query,
  ids: readonly string[],
  now: Date,
  space: string | undefined,
): Promise<readonly MatchProfileRow[]> {
  const rows = await query<MatchProfileRow>(profilesByIds, [ids, answersSince(now), space]);
  return rows.toSorted((x, y) => (x.company_id < y.company_id ? -1 : 1));
}

/** Days since 1970, UTC. */
export function dayOf(moment: Date): number {
  return Math.floor(moment.getTime() / dayMilliseconds);
}

/** `today` in days since 1970. */
export function profileOf(row: MatchProfileRow, today: number): MatchProfile {
  const statements = row.statements ?? [];
  return {
    id: row.company_id,
    country: row.country,
    type: row.type,
    sectors: row.sectors,
    offers: statements.filter(({ kind }) => kind === 'offer').map(statementOf),
    needs: statements.filter(({ kind }) => kind === 'need').map(statementOf),
    fields: row.field_concepts,
    words: { offered: row.offered_words ?? '', wanted: row.wanted_words ?? '' },
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    sizeBand: sizeBandOf(row.size_band),
    provinceCode: row.province_code ?? undefined,
    cityCode: row.city_code ?? undefined,
    partnerSizes: sizeBands.filter((band) => row.partner_sizes.includes(band)),
    partnerPlaces: row.partner_places,
    languages: row.languages,
    verification: row.verification,
    // Whole days, so that the order of a list holds still while somebody turns its pages.
    updatedDaysAgo: Math.max(0, today - dayOf(row.updated_at)),
    responsiveness: {
      received: row.received ?? 0,
      answered: row.answered ?? 0,
      medianHoursToAnswer: row.median_hours ?? undefined,
    },
    exposurePriorMillionths: row.prior_millionths ?? 0,
    meaning: row.offered_meaning === null ? undefined : meaningOf(row.offered_meaning, row.wanted_meaning),
    outcomes:
      row.outcome_weight === null
        ? undefined
        : { weight: row.outcome_weight, accepted: row.accepted ?? 0, acceptedWords: row.accepted_words ?? [] },
  };
}

function meaningOf(offered: Buffer, wanted: Buffer | null): Meaning {
  return { offered: new Int8Array(offered), wanted: wanted === null ? undefined : new Int8Array(wanted) };
}

function statementOf(row: StatementRow): Statement {
  return {
    id: row.id,
    concepts: [...new Set(row.concepts)],
    modes: cooperationModes.filter((mode) => row.modes.includes(mode)),
    inferred: false,
    readiness: readinessStages.find((stage) => stage === row.readiness),
  };
}
