import { ReviewedOpportunity } from '@karakoram/contracts';
import { opportunityFields } from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { contentSelect, opportunityContent } from '../opportunities/index.ts';

/** What a desk decides on. */
export const reviewedSelect = {
  ...contentSelect,
  anonymous: true,
  attachments: {
    where: { removedAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, mediaType: true, bytes: true },
  },
} as const satisfies Prisma.OpportunitySelect;

type ReviewedRow = Prisma.OpportunityGetPayload<{ select: typeof reviewedSelect }>;

/** An opportunity as a reviewer reads it now; stored with the decision, so that the next one can see what changed. */
export function reviewedOpportunity(row: ReviewedRow): ReviewedOpportunity {
  return {
    ...opportunityContent(row),
    anonymous: row.anonymous,
    attachments: row.attachments.map(({ id, name }) => ({ id, name })),
  };
}

/** What an earlier decision was made on; null if it was stored in a form that is no longer read. */
export function asReviewed(snapshot: unknown): ReviewedOpportunity | null {
  return ReviewedOpportunity.safeParse(snapshot).data ?? null;
}

/** The parts of an opportunity that can differ between two versions of it, in the order of the form. */
const parts = ['type', 'direction', 'anonymous', ...opportunityFields, 'attachments'] as const;

/** The parts that are not as they were. */
export function changedParts(before: ReviewedOpportunity | null, now: ReviewedOpportunity): string[] {
  if (before === null) return [];
  const [earlier, later] = [ReviewedOpportunity.parse(before), ReviewedOpportunity.parse(now)];
  // Both were written by one schema, which puts equal values into equal words.
  return parts.filter((part) => JSON.stringify(valueOf(earlier, part)) !== JSON.stringify(valueOf(later, part)));
}

function valueOf(opportunity: ReviewedOpportunity, part: (typeof parts)[number]): unknown {
  return part in opportunity ? Reflect.get(opportunity, part) : Reflect.get(opportunity.details, part);
}
