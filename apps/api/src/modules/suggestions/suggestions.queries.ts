import type {
  DismissedSuggestionPage,
  PageQuery,
  SuggestionPage,
  SuggestionsQuery,
  SuggestionView,
} from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { jsonBytes, type JsonBytes } from '../../platform/http/json-text.ts';
import { CompanyCardsQueries, companyCardSelect, KeptShortCards } from '../companies/index.ts';
import { MatchRequestsQueries } from '../match-requests/index.ts';
import { rankedPage } from './ranked-page.ts';
import { RankingEngine, type Reach } from './ranking-engine.ts';
import { presentDismissed, suggestionBytes } from './suggestion.presenter.ts';

/** Where a page of a ranking ended. */
export const RankPlace = z.object({ isFirst: z.boolean(), order: z.number(), forward: z.number(), id: z.uuid() });
const DismissedPlace = z.object({ dismissedAt: PlaceMoment, id: z.uuid() });

/** A list of saved companies holds so many. */
const savedCompaniesMax = 300;

@Injectable()
export class SuggestionsQueries {
  readonly #database: Database;
  readonly #ranking: RankingEngine;
  readonly #matchRequests: MatchRequestsQueries;
  readonly #cards: CompanyCardsQueries;
  readonly #keptCards: KeptShortCards;

  constructor(
    database: Database,
    ranking: RankingEngine,
    matchRequests: MatchRequestsQueries,
    cards: CompanyCardsQueries,
    keptCards: KeptShortCards,
  ) {
    this.#database = database;
    this.#ranking = ranking;
    this.#matchRequests = matchRequests;
    this.#cards = cards;
    this.#keptCards = keptCards;
  }

  /** Companies of the other country, the best joint fit first. The number of queries does not depend on how many candidates there are. */
  async list(companyId: string, reach: Reach, query: SuggestionsQuery): Promise<JsonBytes<SuggestionPage>> {
    const after = decodeCursor(RankPlace, query.cursor);
    const page = { companyId, limit: query.limit + 1, after };
    const ranked =
      query.state === 'saved'
        ? await this.#ranking.rankGiven(page, await this.#savedIds(companyId))
        : await this.#ranking.rank(page, reach);
    if (ranked === undefined) throw new AppError('COMPANY_NOT_APPROVED');
    const state = query.state === 'saved' ? 'saved' : 'shown';
    const cards = await this.#keptCards.byIds(ranked.slice(0, query.limit).map(({ id }) => id));
    return rankedPage(ranked, query.limit, ({ id, fit }) => {
      const card = cards.get(id);
      return card && suggestionBytes(card, fit, state);
    });
  }

  /**
   * How well one given company of the other country fits, whatever stands between the two.
   *
   * @throws AppError `NOT_FOUND` for a company that is not listed, and for one of the same country.
   */
  async one(companyId: string, partnerId: string): Promise<JsonBytes<SuggestionView>> {
    const [fit, card, row] = await Promise.all([
      this.#ranking.score(companyId, partnerId),
      this.#cards.shortCard(partnerId),
      this.#database.reader.suggestion.findUnique({
        where: { companyId_partnerId: { companyId, partnerId } },
        select: { state: true },
      }),
    ]);
    if (fit === undefined || card === undefined) throw new AppError('NOT_FOUND');
    return suggestionBytes(jsonBytes(card.text), fit, row?.state ?? 'shown');
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

  /**
   * The latest saved companies, apart from those that a request has moved on; what was saved longest ago gives way when
   * somebody saves more than a list holds.
   */
  async #savedIds(companyId: string): Promise<string[]> {
    const closedIds = await this.#matchRequests.companiesClosedTo(companyId);
    const rows = await this.#database.reader.suggestion.findMany({
      where: { companyId, state: 'saved', partnerId: { notIn: closedIds } },
      orderBy: [{ updatedAt: 'desc' }, { partnerId: 'desc' }],
      take: savedCompaniesMax,
      select: { partnerId: true },
    });
    return rows.map(({ partnerId }) => partnerId);
  }
}
