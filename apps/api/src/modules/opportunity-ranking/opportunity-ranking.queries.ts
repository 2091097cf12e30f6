import type { RankedCompanyPage, RankedOpportunityPage, RankedQuery, SuggestionFit } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor } from '../../platform/http/cursor.ts';
import { joinedBytes, type JsonBytes, type JsonText } from '../../platform/http/json-text.ts';
import { KeptShortCards } from '../company-cards/index.ts';
import { OpportunitiesQueries } from '../opportunities/index.ts';
import { dayOf, MatchProfilesQueries, rankedPage, RankPlace, SqlRankingEngine } from '../suggestions/index.ts';
import { OpportunityIndex } from './opportunity-index.queries.ts';
import { opportunityProfile, type OpportunityProfileRow, profileColumns } from './opportunity-profile.ts';

/** Opportunities in which the company has shown an interest that waits or was accepted. */
const interestsOf = {
  name: 'opportunities-with-interest-of',
  text: `
  SELECT opportunity_id AS id FROM match_request
   WHERE sender_id = $1 AND opportunity_id IS NOT NULL AND status IN ('pending', 'accepted')
   ORDER BY opportunity_id`,
} as const satisfies KeyedStatement;

const interestedIn = {
  name: 'companies-interested-in',
  text: `
  SELECT sender_id AS id FROM match_request
   WHERE opportunity_id = $1 AND status IN ('pending', 'accepted')`,
} as const satisfies KeyedStatement;

const profileOfOwn = {
  name: 'own-opportunity-profile',
  text: `
  SELECT ${profileColumns} FROM opportunity_entry e
   WHERE e.opportunity_id = $1 AND e.company_id = $2 AND e.listed`,
} as const satisfies KeyedStatement;

type IdRow = { id: string };

/** Ranks opportunities for companies and companies for opportunities, by the ranking of companies. */
@Injectable()
export class OpportunityRankingQueries {
  readonly #database: Database;
  readonly #profiles: MatchProfilesQueries;
  readonly #index: OpportunityIndex;
  readonly #engine: SqlRankingEngine;
  readonly #opportunities: OpportunitiesQueries;
  readonly #cards: KeptShortCards;
  readonly #clock: Clock;

  constructor(
    database: Database,
    profiles: MatchProfilesQueries,
    index: OpportunityIndex,
    engine: SqlRankingEngine,
    opportunities: OpportunitiesQueries,
    cards: KeptShortCards,
    clock: Clock,
  ) {
    this.#database = database;
    this.#profiles = profiles;
    this.#index = index;
    this.#engine = engine;
    this.#opportunities = opportunities;
    this.#cards = cards;
    this.#clock = clock;
  }

  /** Open opportunities of the other country for the member's company; those it has shown interest in are left out. */
  async opportunitiesFor(member: MemberActor, query: RankedQuery): Promise<JsonBytes<RankedOpportunityPage>> {
    const { companyId } = member.membership;
    const interests = await this.#database.queryByKeys<IdRow>(interestsOf, [companyId]);
    const ranked = await this.#index.rankFor(companyId, {
      limit: query.limit + 1,
      after: decodeCursor(RankPlace, query.cursor),
      excluded: interests.map(({ id }) => id),
    });
    if (ranked === undefined) throw new AppError('COMPANY_NOT_APPROVED');
    const cards = await this.#opportunities.openByIds(ranked.slice(0, query.limit).map(({ id }) => id));
    return rankedPage(ranked, query.limit, ({ id, fit }) => {
      const card = cards.get(id);
      // Closed, or ended since it was ranked.
      return card && withFit('opportunity', card, fit);
    });
  }

  /**
   * Companies of the other country for a public opportunity of the member's company; those that have shown interest are left out.
   *
   * @throws AppError `NOT_FOUND` for one that is not public or not the company's.
   */
  async companiesFor(member: MemberActor, id: string, query: RankedQuery): Promise<JsonBytes<RankedCompanyPage>> {
    const { companyId } = member.membership;
    const [[row], author, interested] = await Promise.all([
      this.#database.queryByKeys<OpportunityProfileRow & Record<string, unknown>>(profileOfOwn, [id, companyId]),
      this.#profiles.byId(companyId),
      this.#database.queryByKeys<IdRow>(interestedIn, [id]),
    ]);
    if (row === undefined || author === undefined) throw new AppError('NOT_FOUND');
    // Its author reads the list, so nothing of it is kept back.
    const own = opportunityProfile({ ...row, anonymous: false }, author, dayOf(this.#clock.now()));
    const page = { limit: query.limit + 1, after: decodeCursor(RankPlace, query.cursor) };
    const ranked = await this.#engine.rankFor(own, page, {
      excludedIds: [companyId, ...interested.map((company) => company.id)],
      introducedIds: [],
    });
    const cards = await this.#cards.byIds(ranked.slice(0, query.limit).map((match) => match.id));
    return rankedPage(ranked, query.limit, (match) => {
      const card = cards.get(match.id);
      return card && withFit('company', card, match.fit);
    });
  }
}

/** An item of a ranking of parts that are written already. */
function withFit<Item>(name: string, subject: string | Uint8Array, fit: JsonText<SuggestionFit>): JsonBytes<Item> {
  return joinedBytes([`{"${name}":`, subject, `,${fit.slice('{'.length)}`]);
}
