import { companyStatuses, memberRoles, platformRoles } from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Day, Id, Instant, LocaleCode, LocalisedText, PageQuery, pageOf } from './common.ts';

const Count = z.number().int();

export const FiguresQuery = z
  .strictObject({
    from: Day.optional().describe('First day, UTC; 12 weeks ago by default'),
    to: Day.optional().describe('Last day, UTC; today by default'),
    country: CountryCode.optional(),
  })
  .meta({ id: 'FiguresQuery' });
export type FiguresQuery = z.infer<typeof FiguresQuery>;

/** Requests of a period and what became of them. Rates and medians are null where there is nothing to divide. */
export const RequestFigures = z
  .object({
    sent: Count,
    pending: Count,
    accepted: Count,
    declined: Count,
    withdrawn: Count,
    expired: Count,
    acceptanceRate: z.number().nullable().describe('Accepted of those accepted, declined or expired, 0 to 1'),
    medianDaysToAnswer: z.number().nullable().describe('Of those accepted or declined'),
  })
  .meta({ id: 'RequestFigures' });
export type RequestFigures = z.infer<typeof RequestFigures>;

export const Figures = z
  .object({
    from: z.iso.date(),
    to: z.iso.date(),
    weeks: z
      .array(z.object({ week: z.iso.date(), registered: Count, approved: Count, sent: Count, accepted: Count }))
      .describe('One entry a week, Monday first, without gaps'),
    companies: z.array(z.object({ country: CountryCode, status: z.enum(companyStatuses), count: Count })),
    desks: z.array(
      z.object({
        country: CountryCode,
        waiting: Count,
        oldestHours: z.number().nullable(),
        decided: Count.describe('Submissions decided in the period'),
        medianHoursToDecision: z.number().nullable(),
      }),
    ),
    requests: RequestFigures,
    byCountry: z.array(RequestFigures.extend({ country: CountryCode })).describe('By the country of the sender'),
    bySector: z.array(RequestFigures.extend({ sector: z.string() })).describe("By the sender's sectors, each counted"),
  })
  .meta({ id: 'Figures' });
export type Figures = z.infer<typeof Figures>;

export const UsersQuery = PageQuery.extend({
  q: z.string().trim().max(100).optional().describe('Part of a name or e-mail address'),
  role: z.enum([...platformRoles, 'member']).optional(),
}).meta({ id: 'UsersQuery' });
export type UsersQuery = z.infer<typeof UsersQuery>;

export const UserView = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    locale: LocaleCode,
    platformRole: z.enum(platformRoles).nullable(),
    deskCountry: CountryCode.nullable(),
    disabled: z.boolean(),
    membership: z.object({ companyId: Id, companyNames: LocalisedText, role: z.enum(memberRoles) }).nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'User' });
export type UserView = z.infer<typeof UserView>;

export const UserPage = pageOf(UserView).meta({ id: 'UserPage' });
export type UserPage = z.infer<typeof UserPage>;

export const UpdateUserBody = z
  .strictObject({
    platformRole: z.enum(platformRoles).nullable().optional(),
    deskCountry: CountryCode.nullable().optional(),
    disabled: z.boolean().optional(),
  })
  .refine((body) => body.platformRole === undefined || (body.platformRole === 'desk') === (body.deskCountry != null), {
    path: ['deskCountry'],
    params: { code: 'desk_country' },
  })
  .meta({ id: 'UpdateUserBody' });
export type UpdateUserBody = z.infer<typeof UpdateUserBody>;

export const SectorFigure = z
  .object({ code: z.string(), hidden: z.boolean(), companies: Count, concepts: Count })
  .meta({ id: 'SectorFigure' });
export const SectorFigures = z.object({ sectors: z.array(SectorFigure) }).meta({ id: 'SectorFigures' });
export type SectorFigures = z.infer<typeof SectorFigures>;

export const UpdateSectorBody = z.strictObject({ hidden: z.boolean() }).meta({ id: 'UpdateSectorBody' });
export type UpdateSectorBody = z.infer<typeof UpdateSectorBody>;

export const AuditQuery = PageQuery.extend({
  action: z.string().max(60).optional().describe('Exact, for example company:approve'),
  actorId: z.string().max(60).optional(),
  subjectId: z.string().max(60).optional(),
  from: Day.optional(),
  to: Day.optional(),
}).meta({ id: 'AuditQuery' });
export type AuditQuery = z.infer<typeof AuditQuery>;

export const AuditEventView = z
  .object({
    id: Id,
    at: Instant,
    actor: z.object({ id: z.string(), name: z.string() }).nullable().describe('Null for a background job'),
    action: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    companyNames: LocalisedText.nullable().describe('Of the company that it is about, as it is called now'),
    details: z.record(z.string(), z.json()),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEventView = z.infer<typeof AuditEventView>;

export const AuditPage = pageOf(AuditEventView).meta({ id: 'AuditPage' });
export type AuditPage = z.infer<typeof AuditPage>;
