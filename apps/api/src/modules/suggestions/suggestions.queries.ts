import type {
  DismissedSuggestionPage,
  PageQuery,
  SuggestionPage,
  SuggestionsQuery,
  SuggestionView,
} from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { BatchedRead } from '../../platform/database/batched-read.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { type JsonText, pageText } from '../../platform/http/json-text.ts';
import { CompanyCardsQueries, companyCardSelect, KeptShortCards } from '../companies/index.ts';
import { closedCompanies, closedCompaniesValues, MatchRequestsQueries } from '../match-requests/index.ts';
import { RankingEngine, type Reach } from './ranking-engine.ts';
import { presentDismissed, suggestionText } from './suggestion.presenter.ts';

/** Where a page of a ranking ended. */
export const RankPlace = z.object({ isFirst: z.boolean(), order: z.number(), forward: z.number(), id: z.uuid() });
const DismissedPlace = z.object({ dismissedAt: PlaceMoment, id: z.uuid() });

interface ReachRow {
  readonly company_id: string;
  readonly closed: readonly string[];
  readonly acted_on: readonly string[];
  readonly introduced: readonly string[];
}

/** Whom each company may not be shown, and whom the exposure plan introduces to it. */
const reachOfCompanies = {
  name: 'reach-of-companies',
  text: `
  SELECT asked.company_id,
    ${closedCompanies('asked.company_id', 2)} AS closed,
    ARRAY(SELECT partner_id FROM suggestion s WHERE s.company_id = asked.company_id AND s.state IN ('saved', 'dismissed')) AS acted_on,
    ARRAY(SELECT p.company_id FROM exposure_prior p WHERE p.introduced_to @> ARRAY[asked.company_id]) AS introduced
  FROM unnest($1::uuid[]) AS asked (company_id)`,
} as const satisfies KeyedStatement;

/** A list of saved companies holds so many. */
const savedCompaniesMax = 300;

@Injectable()
export class SuggestionsQueries {
  readonly #database: Database;
  readonly #ranking: RankingEngine;
  readonly #matchRequests: MatchRequestsQueries;
  readonly #cards: CompanyCardsQueries;
  readonly #keptCards: KeptShortCards;
  readonly #reaches: BatchedRead<ReachRow>;

  constructor(
    database: Database,
    ranking: RankingEngine,
    matchRequests: MatchRequestsQueries,
    cards: CompanyCardsQueries,
    keptCards: KeptShortCards,
    clock: Clock,
  ) {
    this.#database = database;
    this.#ranking = ranking;
    this.#matchRequests = matchRequests;
    this.#cards = cards;
    this.#keptCards = keptCards;
    this.#reaches = new BatchedRead(async (companyIds) => {
      const rows = await database.queryByKeys<ReachRow>(reachOfCompanies, [
        companyIds,
        ...closedCompaniesValues(clock.now()),
      ]);
      return new Map(rows.map((row) => [row.company_id, row]));
    });
  }

  /** Companies of the other country, the best joint fit first. The number of queries does not depend on how many candidates there are. */
  async list(companyId: string, query: SuggestionsQuery): Promise<JsonText<SuggestionPage>> {
    const after = decodeCursor(RankPlace, query.cursor);
    const page = { companyId, limit: query.limit + 1, after };
    const ranked =
      query.state === 'saved'
        ? await this.#ranking.rankGiven(page, await this.#savedIds(companyId))
        : await this.#ranking.rank(page, await this.#reachOf(companyId));
    if (ranked === undefined) throw new AppError('COMPANY_NOT_APPROVED');
    const state = query.state === 'saved' ? 'saved' : 'shown';
    const cards = await this.#keptCards.byIds(ranked.slice(0, query.limit).map(({ id }) => id));
    const { items, nextCursor } = toPage(
      ranked,
      query.limit,
      ({ id, fit }) => {
        const card = cards.get(id);
        return card && suggestionText(card, fit, state);
      },
      ({ place }) => place,
    );
    // A company that was taken out of the directory since it was ranked has no card any more.
    return pageText(
      items.flatMap((text) => text ?? []),
      nextCursor,
    );
  }

  /**
   * How well one given company of the other country fits, whatever stands between the two.
   *
   * @throws AppError `NOT_FOUND` for a company that is not listed, and for one of the same country.
   */
  async one(companyId: string, partnerId: string): Promise<JsonText<SuggestionView>> {
    const [fit, card, row] = await Promise.all([
      this.#ranking.score(companyId, partnerId),
      this.#cards.shortCard(partnerId),
      this.#database.reader.suggestion.findUnique({
        where: { companyId_partnerId: { companyId, partnerId } },
        select: { state: true },
      }),
    ]);
    if (fit === undefined || card === undefined) throw new AppError('NOT_FOUND');
    return suggestionText(card.text, fit, row?.state ?? 'shown');
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
   * Whom the company is not to be shown: what it saved or dismissed, and who is closed to it; and whom the exposure plan
   * introduces to it.
   */
  async #reachOf(companyId: string): Promise<Reach> {
    const { closed = [], acted_on: actedOn = [], introduced = [] } = (await this.#reaches.read(companyId)) ?? {};
    return { excludedIds: [...closed, ...actedOn], introducedIds: introduced };
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
