import type { OwnOpportunitiesQuery, OwnOpportunity, OwnOpportunityPage } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type Reader } from '../../platform/database/database.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { TranslationService } from '../../platform/translation/translation-service.ts';
import { opportunityContent } from './opportunity-content.ts';
import { OpportunityHints } from './opportunity-hints.queries.ts';
import { OpportunityReviewTimes } from './opportunity-review-times.queries.ts';
import {
  type InterestCounts,
  type OwnOpportunityRow,
  ownSelect,
  presentOwnOpportunity,
  presentSummary,
  summarySelect,
} from './own-opportunity.presenter.ts';

const Place = z.object({ updatedAt: PlaceMoment, id: z.uuid() });

const none: InterestCounts = { pending: 0, accepted: 0 };

/** The opportunities of the member's own company. */
@Injectable()
export class OwnOpportunitiesQueries {
  readonly #database: Database;
  readonly #hints: OpportunityHints;
  readonly #times: OpportunityReviewTimes;
  readonly #translation: TranslationService;
  readonly #clock: Clock;

  constructor(
    database: Database,
    hints: OpportunityHints,
    times: OpportunityReviewTimes,
    translation: TranslationService,
    clock: Clock,
  ) {
    this.#database = database;
    this.#hints = hints;
    this.#times = times;
    this.#translation = translation;
    this.#clock = clock;
  }

  /** The latest changed first. */
  async list(member: MemberActor, query: OwnOpportunitiesQuery): Promise<OwnOpportunityPage> {
    const after = decodeCursor(Place, query.cursor);
    const rows = await this.#database.reader.opportunity.findMany({
      where: {
        companyId: member.membership.companyId,
        ...(query.status === undefined ? {} : { status: query.status }),
        ...(after === undefined
          ? {}
          : { OR: [{ updatedAt: { lt: after.updatedAt } }, { updatedAt: after.updatedAt, id: { lt: after.id } }] }),
      },
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
      select: summarySelect,
    });
    const now = this.#clock.now();
    const interests = await this.#interestsIn(
      rows.map(({ id }) => id),
      now,
    );
    return toPage(
      rows,
      query.limit,
      (row) => presentSummary(row, interests.get(row.id) ?? none, now),
      ({ updatedAt, id }) => ({ updatedAt: updatedAt.toISOString(), id }),
    );
  }

  /** @throws AppError `NOT_FOUND` for one of another company as for none. */
  async get(member: MemberActor, id: string): Promise<OwnOpportunity> {
    const row = await this.row(this.#database.reader, member, id);
    const now = this.#clock.now();
    const [hints, reviewTimes, interests] = await Promise.all([
      this.#hints.of({ ...row, content: opportunityContent(row) }),
      this.#times.ofDesks([row.company.country]),
      this.#interestsIn([id], now),
    ]);
    return presentOwnOpportunity(row, member, {
      hints,
      reviewTimes,
      interests: interests.get(id) ?? none,
      draftsTranslations: this.#translation.isNamed,
      now,
    });
  }

  /** The columns of an own opportunity; a use case reads them in its transaction. */
  async row(reader: Reader, member: MemberActor, id: string): Promise<OwnOpportunityRow> {
    const row = await reader.opportunity.findFirst({
      where: { id, companyId: member.membership.companyId },
      select: ownSelect,
    });
    if (row === null) throw new AppError('NOT_FOUND');
    return row;
  }

  async #interestsIn(ids: readonly string[], now: Date): Promise<ReadonlyMap<string, InterestCounts>> {
    const rows = await this.#database.query<InterestCounts & { id: string }>(
      `SELECT opportunity_id AS id,
              count(*) FILTER (WHERE status = 'pending' AND expires_at > $2)::int AS pending,
              count(*) FILTER (WHERE status = 'accepted')::int AS accepted
         FROM match_request WHERE opportunity_id = ANY ($1::uuid[]) AND status IN ('pending', 'accepted')
        GROUP BY opportunity_id`,
      [ids, now],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
