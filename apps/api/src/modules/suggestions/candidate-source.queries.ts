import type {
  CandidateQuery,
  CandidateSource,
  MatchProfile,
  MarketContext,
  WeightedConcept,
} from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { MatchRequestsQueries } from '../match-requests/index.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { MatchProfilesQueries } from './match-profiles.queries.ts';

/**
 * How many companies a retrieval may look at: it follows the most valuable concepts until, by their frequency, so many
 * companies name them, and weighs what those companies say by all concepts. A market with fewer is weighed whole.
 */
const lookedAt = 6_000;

/** The share of a described field in what a declared offer is worth; about what the score itself makes of it. */
const describedShare = 0.6;

/*
 * $1 company, $2 country, $3 limit, $4 partners of requests that close the pair; concepts to look for $5 among capabilities, $6 among needs;
 * $7 and $8 what a capability is worth, $9 and $10 what a need is worth; $11 sectors, $12 companies looked at, $13 share
 * of a described field.
 *
 * A company that names everything is named by everything: past twelve concepts its sum is scaled down as in the score.
 */
const findCandidateIds = `
  WITH closed AS MATERIALIZED (
    SELECT partner_id AS company_id FROM suggestion WHERE company_id = $1 AND state IN ('saved', 'dismissed')
    UNION
    SELECT unnest($4::uuid[])
  ), capability AS MATERIALIZED (
    SELECT code, weight FROM unnest($7::text[], $8::float8[]) AS c (code, weight)
  ), demand AS MATERIALIZED (
    SELECT code, weight FROM unnest($9::text[], $10::float8[]) AS d (code, weight)
  ), hit AS MATERIALIZED (
    SELECT company_id, offer_concepts, field_concepts, need_concepts
    FROM directory_entry
    WHERE country = $2::"Country"
      AND (offer_concepts && $5::text[] OR field_concepts && $5::text[] OR need_concepts && $6::text[])
      AND company_id NOT IN (SELECT company_id FROM closed)
    LIMIT $12
  ), named AS (
    SELECT h.company_id, c.weight, cardinality(h.offer_concepts) + cardinality(h.field_concepts) AS breadth
    FROM hit h CROSS JOIN unnest(h.offer_concepts) AS o (code) JOIN capability c USING (code)
    UNION ALL
    SELECT h.company_id, c.weight * $13, cardinality(h.offer_concepts) + cardinality(h.field_concepts)
    FROM hit h CROSS JOIN unnest(h.field_concepts) AS f (code) JOIN capability c USING (code)
    UNION ALL
    SELECT h.company_id, d.weight, 1
    FROM hit h CROSS JOIN unnest(h.need_concepts) AS n (code) JOIN demand d USING (code)
  ), best AS MATERIALIZED (
    SELECT company_id FROM named GROUP BY company_id
    ORDER BY sum(weight * least(1, sqrt(12.0 / greatest(1, breadth)))) DESC, company_id
    LIMIT $3
  ), by_sector AS MATERIALIZED (
    SELECT company_id FROM directory_entry
    WHERE country = $2::"Country" AND sectors && $11::text[]
      AND company_id NOT IN (SELECT company_id FROM closed) AND company_id NOT IN (SELECT company_id FROM best)
    ORDER BY approved_at DESC, company_id
    LIMIT greatest(0, $3 - (SELECT count(*) FROM best))
  ), newest AS (
    SELECT company_id FROM directory_entry
    WHERE country = $2::"Country"
      AND company_id NOT IN (SELECT company_id FROM closed)
      AND company_id NOT IN (SELECT company_id FROM best) AND company_id NOT IN (SELECT company_id FROM by_sector)
    ORDER BY approved_at DESC, company_id
    LIMIT greatest(0, $3 - (SELECT count(*) FROM best) - (SELECT count(*) FROM by_sector))
  )
  SELECT company_id FROM best UNION ALL SELECT company_id FROM by_sector UNION ALL SELECT company_id FROM newest`;

/** A statement and its values, apart from running it, so that a test can ask the planner about it. */
export interface PlannedQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Finds the companies worth scoring by SQL over the directory's entries: bounded work whatever the size of the market, and
 * one round trip. Whole profiles come by a second one.
 */
@Injectable()
export class SqlCandidateSource implements CandidateSource {
  readonly #database: Database;
  readonly #profiles: MatchProfilesQueries;
  readonly #market: MarketContextQueries;
  readonly #matchRequests: MatchRequestsQueries;

  constructor(
    database: Database,
    profiles: MatchProfilesQueries,
    market: MarketContextQueries,
    matchRequests: MatchRequestsQueries,
  ) {
    this.#database = database;
    this.#profiles = profiles;
    this.#market = market;
    this.#matchRequests = matchRequests;
  }

  async findCandidates(query: CandidateQuery): Promise<readonly MatchProfile[]> {
    const [context, closedIds] = await Promise.all([
      this.#market.current(),
      this.#matchRequests.companiesClosedTo(query.companyId),
    ]);
    const { text, values } = candidatePlan(query, context, closedIds);
    const rows = await this.#database.query<{ company_id: string }>(text, values);
    return this.#profiles.byIds(rows.map((row) => row.company_id));
  }
}

/** The query for the ids of the candidates. */
export function candidatePlan(
  { companyId, country, concepts, limit }: CandidateQuery,
  context: MarketContext,
  closedIds: readonly string[],
): PlannedQuery {
  const capability = worthOf([
    [concepts.wanted, signalShares.needMet],
    [concepts.fields, signalShares.field],
  ]);
  const demand = worthOf([[concepts.offered, signalShares.demandMet]]);
  const within = withinBudget([...capability, ...demand].sort(byWeight), context);
  return {
    text: findCandidateIds,
    values: [
      companyId,
      country,
      limit,
      closedIds,
      codesOf(capability.filter(({ code }) => within.has(code))),
      codesOf(demand.filter(({ code }) => within.has(code))),
      codesOf(capability),
      capability.map(({ weight }) => weight),
      codesOf(demand),
      demand.map(({ weight }) => weight),
      concepts.sectors,
      lookedAt,
      describedShare,
    ],
  };
}

/**
 * What a hit of each list adds to the score of a pair, both directions together, roughly: a need met (with its modes), a
 * declared need of theirs that we meet (a need to them, a demand to us), and a field that both work in (which is also what
 * their likely needs are about).
 */
const signalShares = { needMet: 0.38, demandMet: 0.46, field: 0.45 } as const;

function worthOf(lists: readonly (readonly [readonly WeightedConcept[], number])[]): WeightedConcept[] {
  const worth = new Map<string, number>();
  for (const [concepts, share] of lists) {
    for (const { code, weight } of concepts) worth.set(code, (worth.get(code) ?? 0) + share * weight);
  }
  return [...worth].map(([code, weight]) => ({ code, weight })).sort(byWeight);
}

/** The most valuable concepts that together name no more companies than may be looked at; always at least one. */
function withinBudget(mostValuableFirst: readonly WeightedConcept[], context: MarketContext): ReadonlySet<string> {
  const kept = new Set<string>();
  let companies = 0;
  for (const { code } of mostValuableFirst) {
    if (kept.has(code)) continue;
    companies += context.conceptFrequency(code);
    if (kept.size > 0 && companies > lookedAt) break;
    kept.add(code);
  }
  return kept;
}

function byWeight(x: WeightedConcept, y: WeightedConcept): number {
  return y.weight - x.weight || (x.code === y.code ? 0 : x.code < y.code ? -1 : 1);
}

function codesOf(concepts: readonly WeightedConcept[]): string[] {
  return concepts.map(({ code }) => code);
}
