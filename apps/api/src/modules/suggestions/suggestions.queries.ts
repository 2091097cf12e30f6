import type {
  CompanyCard,
  DismissedSuggestionPage,
  PageQuery,
  SuggestionList,
  SuggestionPage,
  SuggestionsQuery,
  SuggestionView,
} from '@karakoram/contracts';
import { otherCountry, type SuggestionState } from '@karakoram/domain';
import {
  cursorOf,
  type MarketContext,
  type MatchProfile,
  rank,
  type RankedMatch,
  retrievalConcepts,
  score,
} from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, toPage } from '../../platform/http/cursor.ts';
import { companyCardSelect, presentCompanyCard } from '../companies/index.ts';
import { MatchRequestsQueries } from '../match-requests/index.ts';
import { SqlCandidateSource } from './candidate-source.queries.ts';
import { MarketContextQueries } from './market-context.queries.ts';
import { MatchProfilesQueries } from './match-profiles.queries.ts';
import { presentDismissed, presentSuggestion } from './suggestion.presenter.ts';

/** A list of suggestions is as long as somebody may want to read, and short enough to be scored at every page. */
const candidatesPerList = 300;

const RankPlace = z.object({ joint: z.number(), forward: z.number(), id: z.uuid() });
const DismissedPlace = z.object({ dismissedAt: z.iso.datetime().transform((text) => new Date(text)), id: z.uuid() });

@Injectable()
export class SuggestionsQueries {
  readonly #database: Database;
  readonly #candidates: SqlCandidateSource;
  readonly #profiles: MatchProfilesQueries;
  readonly #market: MarketContextQueries;
  readonly #matchRequests: MatchRequestsQueries;

  constructor(
    database: Database,
    candidates: SqlCandidateSource,
    profiles: MatchProfilesQueries,
    market: MarketContextQueries,
    matchRequests: MatchRequestsQueries,
  ) {
    this.#database = database;
    this.#candidates = candidates;
    this.#profiles = profiles;
    this.#market = market;
    this.#matchRequests = matchRequests;
  }

  /** Companies of the other country, the best joint fit first. The number of queries does not depend on how many candidates there are. */
  async list(companyId: string, query: SuggestionsQuery): Promise<SuggestionPage> {
    const after = decodeCursor(RankPlace, query.cursor);
    const [own, context] = await Promise.all([this.#ownProfile(companyId), this.#market.current()]);
    const candidates = await this.#candidatesOf(own, context, query.state);
    const ranked = rank(own, candidates, context, { limit: query.limit + 1, after });
    const cards = await this.#cards(ranked.slice(0, query.limit).map(({ id }) => id));
    const state = query.state === 'saved' ? 'saved' : 'shown';
    const page = toPage(ranked, query.limit, (match) => this.#present(match, cards, state), cursorOf);
    // A company that was taken out of the directory since it was ranked has no card any more.
    return { ...page, items: page.items.flatMap((item) => item ?? []) };
  }

  /**
   * How well one given company of the other country fits, whatever stands between the two.
   *
   * @throws AppError `NOT_FOUND` for a company that is not listed, and for one of the same country.
   */
  async one(companyId: string, partnerId: string): Promise<SuggestionView> {
    const [own, partner, context, cards, row] = await Promise.all([
      this.#ownProfile(companyId),
      this.#profiles.byId(partnerId),
      this.#market.current(),
      this.#cards([partnerId]),
      this.#database.reader.suggestion.findUnique({
        where: { companyId_partnerId: { companyId, partnerId } },
        select: { state: true },
      }),
    ]);
    const card = cards.get(partnerId);
    if (partner === undefined || card === undefined || partner.country === own.country) throw new AppError('NOT_FOUND');
    return presentSuggestion(card, score(own, partner, context), row?.state ?? 'shown');
  }

  /** What the company does not want to see again, the latest dismissal first. */
  async dismissed(companyId: string, query: PageQuery): Promise<DismissedSuggestionPage> {
    const after = decodeCursor(DismissedPlace, query.cursor);
    const rows = await this.#database.reader.suggestion.findMany({
      where: {
        companyId,
        state: 'dismissed',
        partner: { status: 'approved' },
        ...(after === undefined
          ? {}
          : {
              OR: [
                { updatedAt: { lt: after.dismissedAt } },
                { updatedAt: after.dismissedAt, partnerId: { lt: after.id } },
              ],
            }),
      },
      orderBy: [{ updatedAt: 'desc' }, { partnerId: 'desc' }],
      take: query.limit + 1,
      select: { partnerId: true, reason: true, note: true, updatedAt: true, partner: { select: companyCardSelect } },
    });
    return toPage(rows, query.limit, presentDismissed, ({ updatedAt, partnerId }) => ({
      dismissedAt: updatedAt.toISOString(),
      id: partnerId,
    }));
  }

  /** A company that has just been suspended passed the guard a moment ago and is no longer listed. */
  async #ownProfile(companyId: string): Promise<MatchProfile> {
    const own = await this.#profiles.byId(companyId);
    if (own === undefined) throw new AppError('COMPANY_NOT_APPROVED');
    return own;
  }

  async #candidatesOf(
    own: MatchProfile,
    context: MarketContext,
    list: SuggestionList,
  ): Promise<readonly MatchProfile[]> {
    if (list === 'saved') return this.#profiles.byIds(await this.#savedIds(own.id));
    return this.#candidates.findCandidates({
      companyId: own.id,
      country: otherCountry(own.country),
      concepts: retrievalConcepts(own, context),
      limit: candidatesPerList,
    });
  }

  /**
   * The latest saved companies, apart from those that a request has moved on; what was saved longest ago gives way when
   * somebody saves more than a list holds.
   */
  async #savedIds(companyId: string): Promise<string[]> {
    const closedIds = await this.#matchRequests.companiesClosedTo(companyId);
    const rows = await this.#database.reader.suggestion.findMany({
      where: { companyId, state: 'saved', partnerId: { notIn: closedIds } },
      orderBy: [{ updatedAt: 'desc' }, { partnerId: 'desc' }],
      take: candidatesPerList,
      select: { partnerId: true },
    });
    return rows.map(({ partnerId }) => partnerId);
  }

  async #cards(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyCard>> {
    const rows = await this.#database.reader.company.findMany({
      where: { id: { in: [...ids] }, status: 'approved' },
      select: companyCardSelect,
    });
    return new Map(rows.map((row) => [row.id, presentCompanyCard(row)]));
  }

  #present(
    match: RankedMatch,
    cards: ReadonlyMap<string, CompanyCard>,
    state: SuggestionState,
  ): SuggestionView | undefined {
    const card = cards.get(match.id);
    return card === undefined ? undefined : presentSuggestion(card, match.score, state);
  }
}
