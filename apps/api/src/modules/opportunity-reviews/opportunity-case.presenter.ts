import type {
  OpportunityHint,
  OpportunityReviewCase,
  OpportunityScores,
  ReviewedOpportunity,
} from '@karakoram/contracts';
import {
  availableOpportunityDecisions,
  fieldDemand,
  fieldsOf,
  type OpportunityDecision,
  type UserActor,
} from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { isFieldWritten, opportunityContent, presentAttachment } from '../opportunities/index.ts';
import { asReviewed, changedParts, reviewedOpportunity, reviewedSelect } from './reviewed-opportunity.ts';

/** Decisions shown with a case, newest first. */
const shownReviews = 50;

export const caseSelect = {
  ...reviewedSelect,
  id: true,
  status: true,
  version: true,
  submittedAt: true,
  companyId: true,
  createdBy: true,
  editedBy: true,
  company: { select: { country: true, status: true, nameEn: true, nameZh: true, nameUr: true } },
  entry: { select: { opportunityId: true } },
  reviews: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shownReviews,
    select: {
      id: true,
      version: true,
      decision: true,
      advantage: true,
      clarity: true,
      cooperation: true,
      language: true,
      reasons: true,
      note: true,
      snapshot: true,
      createdAt: true,
      reviewerId: true,
    },
  },
} as const satisfies Prisma.OpportunitySelect;

export type CaseRow = Prisma.OpportunityGetPayload<{ select: typeof caseSelect }>;
type ReviewRow = CaseRow['reviews'][number];

interface Evidence {
  readonly hints: OpportunityHint[];
  readonly duplicates: OpportunityReviewCase['duplicates'];
  /** Names of reviewers by user id. */
  readonly reviewers: ReadonlyMap<string, string>;
  readonly nextId: string | null;
}

export function presentCase(row: CaseRow, reviewer: UserActor, evidence: Evidence): OpportunityReviewCase {
  const content = opportunityContent(row);
  const firstReading = firstReadingOf(row);
  const before = readBefore(row);
  const nameOf = ({ reviewerId }: ReviewRow): string => evidence.reviewers.get(reviewerId) ?? '';
  return {
    ...content,
    id: row.id,
    status: row.status,
    version: row.version,
    anonymous: row.anonymous,
    live: row.entry !== null,
    company: {
      id: row.companyId,
      names: presentNames(row.company),
      country: row.company.country,
      status: row.company.status,
    },
    attachments: row.attachments.map((file) => presentAttachment(`/api/v1/company/opportunities/${row.id}`, file)),
    demands: fieldsOf(row.type, row.direction).flatMap((field) => {
      const demand = fieldDemand(row.type, row.direction, field);
      return demand === 'absent' ? [] : [{ field, demand, written: isFieldWritten(content, field) }];
    }),
    hints: evidence.hints,
    duplicates: evidence.duplicates,
    before,
    changedFields: changedParts(before, reviewedOpportunity(row)),
    firstReading: firstReading === undefined ? null : presentFirstReading(firstReading, nameOf, reviewer),
    history: row.reviews
      .filter((review) => review !== firstReading)
      .map((review) => ({
        id: review.id,
        decision: review.decision,
        scores: scoresOf(review),
        reasons: review.reasons,
        note: review.note,
        createdAt: review.createdAt.toISOString(),
        reviewer: nameOf(review),
      })),
    availableDecisions: availableOpportunityDecisions(
      {
        ...row,
        country: row.company.country,
        isCompanyApproved: row.company.status === 'approved',
        firstReaderId: firstReading?.reviewerId ?? null,
      },
      reviewer,
    ),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    nextId: evidence.nextId,
  };
}

/** The reading after which another reviewer decides: of this version, and of no other. */
function firstReadingOf({ version, reviews }: CaseRow): ReviewRow | undefined {
  return reviews.find((review) => review.decision === 'second_reading' && review.version === version);
}

/** Decisions that say nothing about the text. */
const passing: readonly OpportunityDecision[] = ['second_reading', 'hold', 'resume'];

/** The version that a desk judged last, or another one that it has at least read. */
function readBefore({ version, reviews }: CaseRow): ReviewedOpportunity | null {
  const review = reviews.find((one) => one.version !== version || !passing.includes(one.decision));
  return review === undefined ? null : asReviewed(review.snapshot);
}

function presentFirstReading(
  review: ReviewRow,
  nameOf: (review: ReviewRow) => string,
  reviewer: UserActor,
): OpportunityReviewCase['firstReading'] {
  const scores = scoresOf(review);
  return scores === null
    ? null
    : {
        scores,
        note: review.note,
        reviewer: nameOf(review),
        own: review.reviewerId === reviewer.userId,
        createdAt: review.createdAt.toISOString(),
      };
}

/** All four scores or none, by a constraint of the database. */
function scoresOf({ advantage, clarity, cooperation, language }: ReviewRow): OpportunityScores | null {
  const isScored = advantage !== null && clarity !== null && cooperation !== null && language !== null;
  return isScored ? { advantage, clarity, cooperation, language } : null;
}
