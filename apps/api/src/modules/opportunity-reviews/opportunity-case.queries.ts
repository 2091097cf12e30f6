import type { OpportunityReviewCase } from '@karakoram/contracts';
import { isReviewerOf, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { opportunityContent, OpportunityHints } from '../opportunities/index.ts';
import { NearDuplicates } from './near-duplicates.queries.ts';
import { caseSelect, presentCase } from './opportunity-case.presenter.ts';
import { OpportunityQueueQueries } from './opportunity-queue.queries.ts';

/** One opportunity with everything that a decision needs. */
@Injectable()
export class OpportunityCaseQueries {
  readonly #database: Database;
  readonly #queue: OpportunityQueueQueries;
  readonly #hints: OpportunityHints;
  readonly #duplicates: NearDuplicates;

  constructor(database: Database, queue: OpportunityQueueQueries, hints: OpportunityHints, duplicates: NearDuplicates) {
    this.#database = database;
    this.#queue = queue;
    this.#hints = hints;
    this.#duplicates = duplicates;
  }

  /**
   * @throws AppError `NOT_FOUND` for one that is not the reviewer's to review, and for a draft that was never handed
   * in: it is its author's alone.
   */
  async case(reviewer: UserActor, id: string): Promise<OpportunityReviewCase> {
    const row = await this.#database.reader.opportunity.findUnique({ where: { id }, select: caseSelect });
    if (row === null || row.submittedAt === null) throw new AppError('NOT_FOUND');
    if (!isReviewerOf({ ...row, country: row.company.country }, reviewer)) throw new AppError('NOT_FOUND');
    const opportunity = { ...row, content: opportunityContent(row) };
    const [hints, duplicates, nextId, reviewers] = await Promise.all([
      this.#hints.of(opportunity),
      this.#duplicates.of(opportunity, reviewer),
      this.#queue.nextCase(reviewer, id, row.submittedAt),
      this.#database.reader.user.findMany({
        where: { id: { in: row.reviews.map(({ reviewerId }) => reviewerId) } },
        select: { id: true, name: true },
      }),
    ]);
    const names = new Map(reviewers.map((user) => [user.id, user.name]));
    return presentCase(row, reviewer, { hints, duplicates, nextId, reviewers: names });
  }
}
