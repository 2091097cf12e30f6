import {
  companyTypes,
  cooperationModes,
  declineReasons,
  matchRequestActions,
  matchRequestLimits,
  matchRequestStatuses,
  opportunityDirections,
  opportunityTypes,
  sizeBands,
} from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, Instant, LocalisedText, PageQuery, pageOf } from './common.ts';
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

/** An expression of interest in an opportunity. `message` says what cooperation is wanted. */
export const CreateInterestBody = z
  .strictObject({
    mode: z.enum(cooperationModes).describe('One of those that the opportunity names, if it names any'),
    message: z.string().trim().min(matchRequestLimits.messageMin).max(matchRequestLimits.messageMax),
    unclear: z
      .string()
      .trim()
      .max(matchRequestLimits.unclearMax)
      .optional()
      .describe('What the opportunity leaves unclear'),
    aboutUs: z.string().trim().min(matchRequestLimits.aboutUsMin).max(matchRequestLimits.aboutUsMax),
  })
  .meta({ id: 'CreateInterestBody' });
export type CreateInterestBody = z.infer<typeof CreateInterestBody>;

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
  opportunityId: Id.optional().describe('Only interests in this opportunity'),
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

/** The opportunity that an interest is about, with the title that it had when the interest was sent. */
export const MatchRequestOpportunity = z
  .object({
    id: Id,
    title: LocalisedText,
    type: z.enum(opportunityTypes),
    direction: z.enum(opportunityDirections),
    public: z.boolean().describe('Whether everybody can read it at the moment'),
  })
  .meta({ id: 'MatchRequestOpportunity' });
export type MatchRequestOpportunity = z.infer<typeof MatchRequestOpportunity>;

/** All that is known of a company that has not made itself known yet. */
export const AnonymousCompany = z
  .object({
    country: CountryCode,
    type: z.enum(companyTypes),
    sizeBand: z.enum(sizeBands).nullable(),
    invented: z.boolean().describe('True for the invented companies of the demo'),
  })
  .meta({ id: 'AnonymousCompany' });
export type AnonymousCompany = z.infer<typeof AnonymousCompany>;

/** A request as one of its two companies sees it. */
export const MatchRequestView = z
  .object({
    id: Id,
    direction: z.enum(['received', 'sent']),
    status: z.enum(matchRequestStatuses),
    mode: z.enum(cooperationModes),
    message: z.string(),
    about: MatchRequestSubject.nullable(),
    opportunity: MatchRequestOpportunity.nullable().describe('Given for an expression of interest'),
    unclear: z.string().nullable(),
    aboutUs: z.string().nullable(),
    company: CompanyCard.nullable().describe('The other company; null as long as it is anonymous to the reader'),
    anonymous: AnonymousCompany.nullable().describe('What is known of the other company as long as it is anonymous'),
    receiverHidden: z.boolean().describe('The sender learns who the receiver is when the request is accepted'),
    companyListed: z
      .boolean()
      .describe('Whether the other company has a public page at the moment; false as long as it is anonymous'),
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

/** Why a company cannot express its interest in an opportunity now. `not_listed`: not public, or the own company is not. */
export const interestObstacles = [
  'not_listed',
  'own',
  'same_country',
  'already_pending',
  'already_accepted',
  'recently_declined',
  'closed',
] as const;
export type InterestObstacle = (typeof interestObstacles)[number];

/** Where the reader's company stands with an opportunity, for the button that expresses interest. */
export const InterestStanding = z
  .object({
    obstacle: z.enum(interestObstacles).nullable(),
    requestId: Id.nullable().describe('The interest that is the obstacle'),
    askAgainAt: Instant.nullable().describe('From when on interest can be expressed again after a decline'),
  })
  .meta({ id: 'InterestStanding' });
export type InterestStanding = z.infer<typeof InterestStanding>;
