import { companyActions, companyStatuses, reviewDecisions } from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, Instant, LocalisedText, PageQuery, pageOf } from './common.ts';
import { CompanyCard, CompanyCheck, Contact, PendingChange, ReviewView } from './company.ts';
import { TextOriginViews } from './text-origin.ts';

export const DeskQueueQuery = PageQuery.extend({
  country: CountryCode.optional().describe('For administrators, who sit on both desks'),
}).meta({ id: 'DeskQueueQuery' });
export type DeskQueueQuery = z.infer<typeof DeskQueueQuery>;

/** One case that waits for a desk: a submitted company, or new identity values of an approved one. */
export const DeskCase = z
  .object({
    kind: z.enum(['company', 'change']),
    companyId: Id,
    country: CountryCode,
    names: LocalisedText,
    sectors: z.array(z.string()),
    since: Instant,
    overdue: z.boolean(),
    resubmitted: z.boolean().describe('A desk asked for changes before'),
  })
  .meta({ id: 'DeskCase' });
export type DeskCase = z.infer<typeof DeskCase>;

export const DeskQueue = pageOf(DeskCase)
  .extend({ waiting: z.number().int(), overdue: z.number().int(), targetHours: z.number().int() })
  .meta({ id: 'DeskQueue' });
export type DeskQueue = z.infer<typeof DeskQueue>;

export const DeskCompaniesQuery = PageQuery.extend({
  country: CountryCode.optional(),
  status: z.enum(companyStatuses).optional(),
  q: z.string().trim().max(100).optional(),
}).meta({ id: 'DeskCompaniesQuery' });
export type DeskCompaniesQuery = z.infer<typeof DeskCompaniesQuery>;

/** A company in any state, as desks and administrators list it. */
export const DeskCompany = z
  .object({
    id: Id,
    country: CountryCode,
    names: LocalisedText,
    status: z.enum(companyStatuses),
    source: z.enum(['member', 'import', 'demo']),
    sectors: z.array(z.string()),
    registrationNumber: z.string().nullable(),
    createdAt: Instant,
    submittedAt: Instant.nullable(),
    approvedAt: Instant.nullable(),
  })
  .meta({ id: 'DeskCompany' });
export type DeskCompany = z.infer<typeof DeskCompany>;

export const DeskCompanyPage = pageOf(DeskCompany).meta({ id: 'DeskCompanyPage' });
export type DeskCompanyPage = z.infer<typeof DeskCompanyPage>;

/** Everything that a reviewer needs on one screen. */
export const ReviewCase = z
  .object({
    company: CompanyCard.extend({
      status: z.enum(companyStatuses),
      version: z.number().int(),
      registrationNumber: z.string().nullable(),
      taxNumber: z.string().nullable(),
      lei: z.string().nullable(),
      website: z.string().nullable(),
      description: LocalisedText,
      descriptionOrigins: TextOriginViews,
      contact: Contact,
      createdAt: Instant,
      submittedAt: Instant.nullable(),
      approvedAt: Instant.nullable(),
    }),
    members: z.array(z.object({ name: z.string(), email: z.string(), emailVerified: z.boolean(), role: z.string() })),
    checks: z.array(CompanyCheck),
    duplicates: z.array(
      z.object({
        id: Id,
        names: LocalisedText,
        status: z.enum(companyStatuses),
        why: z.enum(['name', 'registration_number']),
      }),
    ),
    change: PendingChange.nullable(),
    changedFields: z.array(z.string()).describe('Fields that differ from the profile at the last decision'),
    history: z.array(ReviewView.extend({ reviewer: z.string() })),
    availableDecisions: z.array(z.enum(reviewDecisions)),
    nextCompanyId: Id.nullable().describe('The next case of the queue'),
  })
  .meta({ id: 'ReviewCase' });
export type ReviewCase = z.infer<typeof ReviewCase>;

/** `version` is that of the profile which the reviewer looked at: a profile edited since is not decided unseen. */
export const DecideBody = z
  .strictObject({
    decision: z.enum(reviewDecisions),
    reasons: z.array(z.string().max(40)).max(8).default([]),
    note: z.string().trim().max(2000).optional(),
    version: z.number().int().min(1),
  })
  .meta({ id: 'DecideBody' });
export type DecideBody = z.infer<typeof DecideBody>;

export const Decided = z
  .object({
    status: z.enum(companyStatuses),
    availableActions: z.array(z.enum(companyActions)),
    nextCompanyId: Id.nullable(),
  })
  .meta({ id: 'Decided' });
export type Decided = z.infer<typeof Decided>;
