import type { CompanyCheck, DeskCase, DeskCompany, PendingChange, ReviewCase } from '@karakoram/contracts';
import type { Country, ReviewDecision } from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { presentOrigins } from '../../platform/http/present-origins.ts';
import {
  applyChange,
  ChangeValues,
  companyCardSelect,
  type CompanyDuplicate,
  nameColumns,
  presentCompanyCard,
} from '../companies/index.ts';

export interface DeskCaseRow {
  kind: 'company' | 'change';
  id: string;
  country: Country;
  name_en: string | null;
  name_zh: string | null;
  name_ur: string | null;
  sectors: string[];
  since: Date;
  resubmitted: boolean;
}

export function presentDeskCase(row: DeskCaseRow, overdueBefore: Date): DeskCase {
  return {
    kind: row.kind,
    companyId: row.id,
    country: row.country,
    names: presentNames({ nameEn: row.name_en, nameZh: row.name_zh, nameUr: row.name_ur }),
    sectors: row.sectors,
    since: row.since.toISOString(),
    overdue: row.since < overdueBefore,
    resubmitted: row.resubmitted,
  };
}

export const deskCompanySelect = {
  id: true,
  country: true,
  nameEn: true,
  nameZh: true,
  nameUr: true,
  status: true,
  source: true,
  sectors: true,
  registrationNumber: true,
  createdAt: true,
  submittedAt: true,
  approvedAt: true,
} as const satisfies Prisma.CompanySelect;

export function presentDeskCompany(row: Prisma.CompanyGetPayload<{ select: typeof deskCompanySelect }>): DeskCompany {
  return {
    id: row.id,
    country: row.country,
    names: presentNames(row),
    status: row.status,
    source: row.source,
    sectors: row.sectors,
    registrationNumber: row.registrationNumber,
    createdAt: row.createdAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
    approvedAt: row.approvedAt?.toISOString() ?? null,
  };
}

/** Reviews shown with a case, newest first. */
const shownReviews = 20;

export const reviewCaseSelect = {
  ...companyCardSelect,
  status: true,
  version: true,
  registrationNumber: true,
  taxNumber: true,
  lei: true,
  website: true,
  description: true,
  descriptionOrigins: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  createdAt: true,
  submittedAt: true,
  approvedAt: true,
  members: {
    orderBy: { createdAt: 'asc' },
    take: 20,
    select: { role: true, user: { select: { name: true, email: true, emailVerified: true } } },
  },
  reviews: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shownReviews,
    select: { id: true, decision: true, reasons: true, note: true, createdAt: true, reviewerId: true, snapshot: true },
  },
  changes: { where: { status: 'pending' }, take: 1, select: { id: true, values: true, createdAt: true } },
} as const satisfies Prisma.CompanySelect;

export type ReviewCaseRow = Prisma.CompanyGetPayload<{ select: typeof reviewCaseSelect }>;

interface ReviewEvidence {
  readonly checks: CompanyCheck[];
  readonly duplicates: readonly CompanyDuplicate[];
  readonly changedFields: string[];
  /** Names of reviewers by user id. */
  readonly reviewers: ReadonlyMap<string, string>;
  readonly availableDecisions: ReviewDecision[];
  readonly nextCompanyId: string | null;
}

export function presentReviewCase(row: ReviewCaseRow, evidence: ReviewEvidence): ReviewCase {
  const change = row.changes[0];
  const description = presentText(row.description);
  return {
    company: {
      ...presentCompanyCard(row),
      status: row.status,
      version: row.version,
      registrationNumber: row.registrationNumber,
      taxNumber: row.taxNumber,
      lei: row.lei,
      website: row.website,
      description,
      descriptionOrigins: presentOrigins(description, row.descriptionOrigins),
      contact: { name: row.contactName, email: row.contactEmail, phone: row.contactPhone },
      createdAt: row.createdAt.toISOString(),
      submittedAt: row.submittedAt?.toISOString() ?? null,
      approvedAt: row.approvedAt?.toISOString() ?? null,
    },
    members: row.members.map(({ role, user }) => ({
      name: user.name,
      email: user.email,
      emailVerified: user.emailVerified,
      role,
    })),
    checks: evidence.checks,
    duplicates: evidence.duplicates.map(({ id, names, status, why }) => ({ id, names, status, why })),
    change: change === undefined ? null : presentChange(row, change),
    changedFields: evidence.changedFields,
    history: row.reviews.map((review) => ({
      id: review.id,
      decision: review.decision,
      reasons: review.reasons,
      note: review.note,
      createdAt: review.createdAt.toISOString(),
      reviewer: evidence.reviewers.get(review.reviewerId) ?? '',
    })),
    availableDecisions: evidence.availableDecisions,
    nextCompanyId: evidence.nextCompanyId,
  };
}

function presentChange(row: ReviewCaseRow, change: ReviewCaseRow['changes'][number]): PendingChange {
  const values = ChangeValues.parse(change.values);
  const live = { names: presentNames(row), country: row.country, registrationNumber: row.registrationNumber };
  const wanted = applyChange(live, values);
  const namesChange = Object.values(nameColumns).some((column) => values[column] !== undefined);
  return {
    id: change.id,
    names: namesChange ? wanted.names : null,
    country: values.country === undefined ? null : wanted.country,
    registrationNumber: values.registrationNumber === undefined ? null : wanted.registrationNumber,
    createdAt: change.createdAt.toISOString(),
  };
}
