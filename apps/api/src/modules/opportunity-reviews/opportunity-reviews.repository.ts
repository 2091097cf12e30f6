import type { OpportunityScores } from '@karakoram/contracts';
import type { Country, OpportunityDecision } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { violatedConstraint } from '../../platform/database/database-errors.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { reviewedOpportunity, reviewedSelect } from './reviewed-opportunity.ts';

/** What a decision needs to know of an opportunity. */
const decidedSelect = {
  ...reviewedSelect,
  id: true,
  companyId: true,
  createdBy: true,
  editedBy: true,
  status: true,
  version: true,
  submittedAt: true,
  publishedAt: true,
  expiresAt: true,
  extendedAt: true,
  company: { select: { country: true, status: true } },
} as const;

/** The decisions that answer who handed an opportunity in. */
const answers: readonly OpportunityDecision[] = ['publish', 'request_changes', 'reject', 'archive'];

@Injectable()
export class OpportunityReviewsRepository {
  find(tx: Transaction, id: string) {
    return tx.opportunity.findUnique({ where: { id }, select: decidedSelect });
  }

  /** Who asked for a second reading of that version. */
  async firstReader(tx: Transaction, opportunityId: string, version: number): Promise<string | null> {
    const review = await tx.opportunityReview.findFirst({
      where: { opportunityId, version, decision: 'second_reading' },
      select: { reviewerId: true },
    });
    return review?.reviewerId ?? null;
  }

  /** Whether a desk has answered the submission of that moment. */
  async isAnswered(tx: Transaction, opportunityId: string, submittedAt: Date): Promise<boolean> {
    const review = await tx.opportunityReview.findFirst({
      where: { opportunityId, submittedAt, decision: { in: [...answers] } },
      select: { id: true },
    });
    return review !== null;
  }

  /**
   * Records a decision with the opportunity as it was read, and returns its id. It names the submission that it answers, if it is
   * the first answer to it: by that the time of review is measured.
   *
   * @throws AppError `OPPORTUNITY_SECOND_READER_NEEDED` if the reviewer asked for a second reading of the version at the same
   * moment, `OPPORTUNITY_STATE_CONFLICT` if a colleague did.
   */
  async create(
    tx: Transaction,
    review: {
      opportunityId: string;
      version: number;
      desk: Country;
      decision: OpportunityDecision;
      scores: OpportunityScores | undefined;
      reasons: readonly string[];
      note: string | null;
      reviewerId: string;
      submittedAt: Date | null;
      createdAt: Date;
    },
  ): Promise<string> {
    const { scores, reasons, submittedAt, ...values } = review;
    const { opportunityId, decision } = review;
    const isAnswer =
      submittedAt !== null && answers.includes(decision) && !(await this.isAnswered(tx, opportunityId, submittedAt));
    const row = await tx.opportunity.findUniqueOrThrow({ where: { id: opportunityId }, select: reviewedSelect });
    try {
      const { id } = await tx.opportunityReview.create({
        data: {
          ...values,
          ...scores,
          reasons: [...reasons],
          snapshot: reviewedOpportunity(row),
          submittedAt: isAnswer ? submittedAt : null,
        },
        select: { id: true },
      });
      return id;
    } catch (error) {
      const constraint = violatedConstraint(error);
      if (constraint === 'opportunity_review_second_reader') {
        throw new AppError('OPPORTUNITY_SECOND_READER_NEEDED', { cause: error });
      }
      if (constraint === 'opportunity_review_one_second_reading') {
        throw new AppError('OPPORTUNITY_STATE_CONFLICT', { cause: error });
      }
      throw error;
    }
  }
}
