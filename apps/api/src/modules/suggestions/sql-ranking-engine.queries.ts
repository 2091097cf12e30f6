import type { SuggestionFit } from '@karakoram/contracts';
import { otherCountry, type Country } from '@karakoram/domain';
import {
  type MarketContext,
  type MatchProfile,
  rank,
  retrievalPlan,
  type RetrievalPlan,
  score,
  type WeightedConcept,
} from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { JsonText } from '../../platform/http/json-text.ts';
import { fitText } from './fit.presenter.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { MatchProfilesQueries } from './match-profiles.queries.ts';
import { type RankedFit, rankedFit, type RankingEngine, type RankingPage, type Reach } from './ranking-engine.ts';

/*
 * The plan of a retrieval, see `RetrievalPlan`. $1 country, $2 how many, $3 excluded companies; concepts to look up among
 * capabilities $4 and among needs $5; what is gained by an offer $6 $7, by a field $8 $9, by a need $10 $11; sectors $12.
 *
 * Focus is `focusIn256ths`.
 */
const findCandidateIds = `
  WITH offer AS MATERIALIZED (
    SELECT code, weight FROM unnest($6::text[], $7::int[]) AS o (code, weight)
  ), field AS MATERIALIZED (
    SELECT code, weight FROM unnest($8::text[], $9::int[]) AS f (code, weight)
  ), need AS MATERIALIZED (
    SELECT code, weight FROM unnest($10::text[], $11::int[]) AS n (code, weight)
  ), hit AS MATERIALIZED (
    SELECT company_id, offer_concepts, need_concepts,
           ARRAY(SELECT unnest(field_concepts) EXCEPT SELECT unnest(offer_concepts)) AS other_fields
    FROM directory_entry
    WHERE country = $1::"Country"
      AND (offer_concepts && $4::text[] OR field_concepts && $4::text[] OR need_concepts && $5::text[])
      AND company_id <> ALL ($3::uuid[])
  ), named AS (
    SELECT h.company_id, weight AS supply, 0 AS demand
    FROM hit h CROSS JOIN unnest(h.offer_concepts) AS c (code) JOIN offer USING (code)
    UNION ALL
    SELECT h.company_id, weight, 0 FROM hit h CROSS JOIN unnest(h.other_fields) AS c (code) JOIN field USING (code)
    UNION ALL
    SELECT h.company_id, 0, weight FROM hit h CROSS JOIN unnest(h.need_concepts) AS c (code) JOIN need USING (code)
  ), summed AS (
    SELECT company_id, sum(supply) AS supply, sum(demand) AS demand FROM named GROUP BY company_id
  ), best AS MATERIALIZED (
    SELECT company_id
    FROM summed JOIN hit USING (company_id)
    ORDER BY supply * floor(256 * least(1, sqrt(12::float8 / greatest(1,
               cardinality(offer_concepts) + cardinality(other_fields)))))::int + demand * 256 DESC, company_id
    LIMIT $2
  ), by_sector AS MATERIALIZED (
    SELECT company_id FROM directory_entry
    WHERE country = $1::"Country" AND sectors && $12::text[]
      AND company_id <> ALL ($3::uuid[]) AND company_id NOT IN (SELECT company_id FROM best)
    ORDER BY approved_at DESC, company_id
    LIMIT greatest(0, $2 - (SELECT count(*) FROM best))
  ), newest AS (
    SELECT company_id FROM directory_entry
    WHERE country = $1::"Country" AND company_id <> ALL ($3::uuid[])
      AND company_id NOT IN (SELECT company_id FROM best) AND company_id NOT IN (SELECT company_id FROM by_sector)
    ORDER BY approved_at DESC, company_id
    LIMIT greatest(0, $2 - (SELECT count(*) FROM best) - (SELECT count(*) FROM by_sector))
  )
  SELECT company_id FROM best UNION ALL SELECT company_id FROM by_sector UNION ALL SELECT company_id FROM newest`;

/** A statement and its values, apart from running it, so that a test can ask the planner about it. */
export interface PlannedQuery {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Ranks by SQL over the directory's entries. It needs no memory and no time to start, so it answers while an index is built or
 * lost, and serves a market that outgrows one machine's memory; the index is judged by it.
 */
@Injectable()
export class SqlRankingEngine implements RankingEngine {
  readonly #database: Database;
  readonly #profiles: MatchProfilesQueries;
  readonly #market: MarketContextQueries;

  constructor(database: Database, profiles: MatchProfilesQueries, market: MarketContextQueries) {
    this.#database = database;
    this.#profiles = profiles;
    this.#market = market;
  }

  async rank(page: RankingPage, reach: Reach): Promise<readonly RankedFit[] | undefined> {
    const own = await this.#profiles.byId(page.companyId);
    return own === undefined ? undefined : this.rankFor(own, page, reach);
  }

  /** Ranks for a profile that need not be that of a listed company. */
  async rankFor(own: MatchProfile, page: Omit<RankingPage, 'companyId'>, reach: Reach): Promise<readonly RankedFit[]> {
    const context = await this.#market.current();
    const { excludedIds, introducedIds } = reach;
    const plan = retrievalPlan(own, context);
    const { text, values } = candidateQuery(plan, otherCountry(own.country), excludedIds);
    const rows = await this.#database.query<{ company_id: string }>(text, values);
    const introduced = introducedIds.filter((id) => !excludedIds.includes(id));
    const candidates = await this.#profiles.byIds([...rows.map((row) => row.company_id), ...introduced]);
    return rank(own, candidates, context, page).map(rankedFit);
  }

  async rankGiven(page: RankingPage, candidateIds: readonly string[]): Promise<readonly RankedFit[] | undefined> {
    const [own, candidates, context] = await Promise.all([
      this.#profiles.byId(page.companyId),
      this.#profiles.byIds(candidateIds),
      this.#market.current(),
    ]);
    return own === undefined ? undefined : rank(own, candidates, context, page).map(rankedFit);
  }

  async score(companyId: string, partnerId: string): Promise<JsonText<SuggestionFit> | undefined> {
    const [profiles, context] = await Promise.all([
      this.#profiles.byIds([companyId, partnerId]),
      this.#market.current(),
    ]);
    return scoreOf(profiles, companyId, partnerId, context);
  }
}

function scoreOf(
  profiles: readonly MatchProfile[],
  companyId: string,
  partnerId: string,
  context: MarketContext,
): JsonText<SuggestionFit> | undefined {
  const own = profiles.find(({ id }) => id === companyId);
  const partner = profiles.find(({ id }) => id === partnerId);
  if (own === undefined || partner === undefined || own.country === partner.country) return undefined;
  return fitText(score(own, partner, context));
}

/** The query for the ids of the candidates. */
export function candidateQuery(plan: RetrievalPlan, country: Country, excludedIds: readonly string[]): PlannedQuery {
  const { offers, fields, needs, lookup, sectors, candidates } = plan;
  const weights = [offers, fields, needs].flatMap((list) => [codesOf(list), list.map(({ weight }) => weight)]);
  return {
    text: findCandidateIds,
    values: [country, candidates, excludedIds, lookup.capabilities, lookup.needs, ...weights, sectors],
  };
}

function codesOf(concepts: readonly WeightedConcept[]): string[] {
  return concepts.map(({ code }) => code);
}
