import {
  cooperationModes,
  declineReasons,
  matchRequestActions,
  matchRequestLimits,
  matchRequestStatuses,
} from '@karakoram/domain';
import { z } from 'zod';
import { Id, Instant, LocalisedText, PageQuery, pageOf } from './common.ts';
import { CompanyCard, Contact } from './company.ts';
import { TextOriginViews } from './text-origin.ts';

export const CreateMatchRequestBody = z
  .strictObject({
    receiverId: Id,
    mode: z.enum(cooperationModes),
    message: z.string().trim().min(matchRequestLimits.messageMin).max(matchRequestLimits.messageMax),
    statementId: Id.optional().describe('The offer or need of either company that the request is about'),
  })
  .meta({ id: 'CreateMatchRequestBody' });
export type CreateMatchRequestBody = z.infer<typeof CreateMatchRequestBody>;

export const DeclineMatchRequestBody = z
  .strictObject({
    reason: z.enum(declineReasons),
    note: z.string().trim().max(matchRequestLimits.noteMax).optional(),
  })
  .meta({ id: 'DeclineMatchRequestBody' });
export type DeclineMatchRequestBody = z.infer<typeof DeclineMatchRequestBody>;

/** The two sides of the same list: what others ask us, and what we ask others. */
export const matchRequestBoxes = ['inbox', 'sent'] as const;
export type MatchRequestBox = (typeof matchRequestBoxes)[number];

export const MatchRequestListQuery = PageQuery.extend({
  box: z.enum(matchRequestBoxes).default('inbox'),
  status: z.enum(matchRequestStatuses).optional(),
});
export type MatchRequestListQuery = z.infer<typeof MatchRequestListQuery>;

/** What a request is about, in the words of the day it was sent. `kind` and `owner` are null once the statement is gone. */
export const MatchRequestSubject = z
  .object({
    statementId: Id.nullable(),
    text: LocalisedText,
    textOrigins: TextOriginViews,
    kind: z.enum(['offer', 'need']).nullable(),
    owner: z.enum(['own', 'other']).nullable().describe('Whose offer or need it is, seen by the reader'),
  })
  .meta({ id: 'MatchRequestSubject' });
export type MatchRequestSubject = z.infer<typeof MatchRequestSubject>;

/** A request as one of its two companies sees it. */
export const MatchRequestView = z
  .object({
    id: Id,
    direction: z.enum(['received', 'sent']),
    status: z.enum(matchRequestStatuses),
    mode: z.enum(cooperationModes),
    message: z.string(),
    about: MatchRequestSubject.nullable(),
    company: CompanyCard.describe('The other company'),
    companyListed: z.boolean().describe('Whether the other company has a public page at the moment'),
    createdAt: Instant,
    expiresAt: Instant,
    answeredAt: Instant.nullable().describe('When it was answered or withdrawn, or when it expired'),
    remindedDays: z.array(z.number().int()).describe('The receiver was reminded on these days after it was sent'),
    declineReason: z.enum(declineReasons).nullable(),
    declineNote: z.string().nullable(),
    availableActions: z.array(z.enum(matchRequestActions)),
    contact: Contact.nullable().describe('Contact details of the other company, once the request is accepted'),
    ownContact: Contact.describe('What the other company sees of us, once the request is accepted'),
  })
  .meta({ id: 'MatchRequest' });
export type MatchRequestView = z.infer<typeof MatchRequestView>;

export const MatchRequestPage = pageOf(MatchRequestView).meta({ id: 'MatchRequestPage' });
export type MatchRequestPage = z.infer<typeof MatchRequestPage>;

/** How many requests wait for an answer: ours, and that of others. */
export const MatchRequestSummary = z
  .object({ inboxPending: z.number().int(), sentPending: z.number().int() })
  .meta({ id: 'MatchRequestSummary' });
export type MatchRequestSummary = z.infer<typeof MatchRequestSummary>;

/** Why a company cannot send a request to another one now. */
export const matchRequestObstacles = [
  'same_country',
  'already_pending',
  'already_accepted',
  'recently_declined',
  'not_listed',
] as const;
export type MatchRequestObstacle = (typeof matchRequestObstacles)[number];

/** Where the reader's company stands with another one, for the button that sends a request. */
export const MatchRequestStanding = z
  .object({
    obstacle: z.enum(matchRequestObstacles).nullable(),
    requestId: Id.nullable().describe('The request that is the obstacle'),
    askAgainAt: Instant.nullable().describe('From when on a company that declined may be asked again'),
  })
  .meta({ id: 'MatchRequestStanding' });
export type MatchRequestStanding = z.infer<typeof MatchRequestStanding>;
