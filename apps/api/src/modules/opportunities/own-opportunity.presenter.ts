import type {
  OpportunityHint,
  OpportunityReviewView,
  OwnOpportunity,
  OwnOpportunitySummary,
  ReviewTimes,
} from '@karakoram/contracts';
import {
  availableOpportunityActions,
  extensibleFrom,
  isExtensible,
  type OpportunityEnd,
  opportunityEnd,
} from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import type { MemberActor } from '../../platform/http/actor.ts';
import { presentOwnOrigins } from '../../platform/http/present-origins.ts';
import { presentAttachment } from '../opportunity-attachments/index.ts';
import { contentSelect, mapOrigins, opportunityContent } from './opportunity-content.ts';
import { missingFields, opportunityWords } from './opportunity-edit.ts';

export const summarySelect = {
  ...contentSelect,
  id: true,
  status: true,
  anonymous: true,
  open: true,
  updatedAt: true,
  publishedAt: true,
  expiresAt: true,
  extendedAt: true,
  entry: { select: { opportunityId: true } },
} as const satisfies Prisma.OpportunitySelect;

export const ownSelect = {
  ...summarySelect,
  companyId: true,
  createdBy: true,
  editedBy: true,
  version: true,
  createdAt: true,
  submittedAt: true,
  company: { select: { country: true } },
  attachments: {
    where: { removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, mediaType: true, bytes: true },
  },
  reviews: {
    where: { decision: { not: 'second_reading' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 1,
    select: {
      id: true,
      decision: true,
      advantage: true,
      clarity: true,
      cooperation: true,
      language: true,
      reasons: true,
      note: true,
      createdAt: true,
    },
  },
} as const satisfies Prisma.OpportunitySelect;

export type OwnOpportunityRow = Prisma.OpportunityGetPayload<{ select: typeof ownSelect }>;
export type SummaryRow = Prisma.OpportunityGetPayload<{ select: typeof summarySelect }>;

/** How many interests of an opportunity wait for an answer and were accepted. */
export interface InterestCounts {
  readonly pending: number;
  readonly accepted: number;
}

interface Reading {
  readonly hints: OpportunityHint[];
  readonly reviewTimes: ReviewTimes;
  readonly interests: InterestCounts;
  readonly draftsTranslations: boolean;
  readonly now: Date;
}

export function presentOwnOpportunity(
  row: OwnOpportunityRow,
  member: MemberActor,
  { hints, reviewTimes, interests, draftsTranslations, now }: Reading,
): OwnOpportunity {
  const { content, origins } = opportunityWords(row);
  const isLive = row.entry !== null;
  return {
    ...content,
    origins: mapOrigins((field) => content[field], origins, presentOwnOrigins),
    draftsTranslations,
    id: row.id,
    status: row.status,
    version: row.version,
    anonymous: row.anonymous,
    open: row.open,
    live: isLive,
    attachments: row.attachments.map((file) => presentAttachment(`/api/v1/company/opportunities/${row.id}`, file)),
    missing: missingFields(content),
    hints,
    lastReview: row.reviews[0] === undefined ? null : presentReview(row.reviews[0]),
    reviewTimes,
    interests: { pending: interests.pending, accepted: interests.accepted },
    availableActions: availableOpportunityActions({ ...row, country: row.company.country }, member),
    extensible: isLive && isExtensible(row, now),
    extensibleFrom: isLive ? (extensibleFrom(row)?.toISOString() ?? null) : null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    end: endOf(row),
  };
}

export function presentSummary(row: SummaryRow, interests: InterestCounts, now: Date): OwnOpportunitySummary {
  const isLive = row.entry !== null;
  return {
    id: row.id,
    type: row.type,
    direction: row.direction,
    title: opportunityContent(row).title,
    status: row.status,
    anonymous: row.anonymous,
    open: row.open,
    live: isLive,
    interests: { pending: interests.pending, accepted: interests.accepted },
    extensible: isLive && isExtensible(row, now),
    updatedAt: row.updatedAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}

function endOf({ publishedAt, extendedAt, expiresAt }: OwnOpportunityRow): OpportunityEnd | null {
  return publishedAt === null || expiresAt === null ? null : opportunityEnd({ publishedAt, extendedAt, expiresAt });
}

function presentReview(row: OwnOpportunityRow['reviews'][number]): OpportunityReviewView {
  const { advantage, clarity, cooperation, language } = row;
  const isScored = advantage !== null && clarity !== null && cooperation !== null && language !== null;
  return {
    id: row.id,
    decision: row.decision,
    scores: isScored ? { advantage, clarity, cooperation, language } : null,
    reasons: row.reasons,
    note: row.note,
    createdAt: row.createdAt.toISOString(),
  };
}
