import {
  companyActions,
  companyLanguages,
  companyLimits,
  companyStatuses,
  companyTypes,
  cooperationModes,
  profileFields,
  readinessStages,
  reviewDecisions,
  sizeBands,
  verificationLevels,
} from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, Instant, LocalisedText, localisedLine, localisedText } from './common.ts';
import { OwnTextOrigins, TextOriginsInput, TextOriginViews } from './text-origin.ts';

const cleared = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional();

/** An offer or a need as the member writes it. Its id is kept where it is known, so that references survive an edit. */
export const StatementInput = z.strictObject({
  id: Id.optional(),
  text: localisedText(companyLimits.statementTextMax),
  textOrigins: TextOriginsInput.optional(),
  concepts: z.array(z.string().max(80)).max(companyLimits.conceptsPerStatementMax).default([]),
  modes: z.array(z.enum(cooperationModes)).max(cooperationModes.length).default([]),
  readiness: z.enum(readinessStages).nullable().default(null).describe('Of an offer; a need has none'),
});
export type StatementInput = z.infer<typeof StatementInput>;

/** Without a name or password in it: `https://well-known.example@elsewhere.example` leads elsewhere. */
const website = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .max(300)
  .regex(/^[^@]*$/);

/**
 * Any part of a profile: what is absent stays as it is, `null` or an empty text clears. `version` is that of the profile
 * the edit started from.
 */
export const UpdateCompanyBody = z
  .strictObject({
    version: z.number().int().min(1),
    type: z.enum(companyTypes).optional(),
    country: CountryCode.optional(),
    names: localisedLine(companyLimits.nameMax).optional(),
    registrationNumber: cleared(z.string().trim().max(40)),
    taxNumber: cleared(z.string().trim().max(40)),
    lei: cleared(z.string().trim().max(40)),
    provinceCode: cleared(z.string().max(40)),
    cityCode: cleared(z.string().max(60)),
    sizeBand: cleared(z.enum(sizeBands)),
    founded: cleared(z.number().int().min(companyLimits.foundedYearMin).max(2200)),
    website: cleared(website),
    languages: z.array(z.enum(companyLanguages)).max(companyLanguages.length).optional(),
    sectors: z.array(z.string().max(80)).max(companyLimits.sectorsMax).optional(),
    summary: localisedText(companyLimits.summaryMax).optional(),
    summaryOrigins: TextOriginsInput.optional(),
    description: localisedText(companyLimits.descriptionMax).optional(),
    descriptionOrigins: TextOriginsInput.optional(),
    offers: z.array(StatementInput).max(companyLimits.offersMax).optional(),
    needs: z.array(StatementInput).max(companyLimits.needsMax).optional(),
    partnerSizes: z.array(z.enum(sizeBands)).max(companyLimits.partnerSizesMax).optional(),
    partnerPlaces: z.array(z.string().max(40)).max(companyLimits.partnerPlacesMax).optional(),
    contactName: cleared(z.string().trim().max(120)),
    contactEmail: cleared(z.email().max(254)),
    contactPhone: cleared(z.string().trim().max(40)),
  })
  .meta({ id: 'UpdateCompanyBody' });
export type UpdateCompanyBody = z.infer<typeof UpdateCompanyBody>;

export const CreateCompanyBody = z
  .strictObject({
    country: CountryCode,
    type: z.enum(companyTypes).default('firm'),
    names: localisedLine(companyLimits.nameMax),
  })
  .meta({ id: 'CreateCompanyBody' });
export type CreateCompanyBody = z.infer<typeof CreateCompanyBody>;

export const StatementView = z
  .object({
    id: Id,
    text: LocalisedText,
    textOrigins: TextOriginViews,
    concepts: z.array(z.string()).describe('Chosen by the company, then found in its text'),
    modes: z.array(z.enum(cooperationModes)),
    readiness: z.enum(readinessStages).nullable().describe('How far what is offered has come; null where not stated'),
  })
  .meta({ id: 'Statement' });
export type StatementView = z.infer<typeof StatementView>;

const publicFields = {
  id: Id,
  country: CountryCode,
  type: z.enum(companyTypes),
  names: LocalisedText,
  provinceCode: z.string().nullable(),
  cityCode: z.string().nullable(),
  sizeBand: z.enum(sizeBands).nullable(),
  founded: z.number().int().nullable(),
  languages: z.array(z.enum(companyLanguages)),
  sectors: z.array(z.string()),
  summary: LocalisedText,
  summaryOrigins: TextOriginViews,
  verification: z.enum(verificationLevels),
  invented: z.boolean().describe('True for the invented companies of the demo'),
  logoUrl: z.string().nullable(),
  offers: z.array(StatementView),
  needs: z.array(StatementView),
  updatedAt: Instant,
};

/** A company as lists show it. */
export const CompanyCard = z.object(publicFields).meta({ id: 'CompanyCard' });
export type CompanyCard = z.infer<typeof CompanyCard>;

/** A short card has so many offers and so many needs at most. */
export const shortCardStatements = 3;

/** A card with the first few offers and needs; the company's page has all of them. */
export const ShortCompanyCard = CompanyCard.extend({
  offerCount: z.number().int().min(0).describe('How many offers there are'),
  needCount: z.number().int().min(0).describe('How many needs there are'),
}).meta({ id: 'ShortCompanyCard' });
export type ShortCompanyCard = z.infer<typeof ShortCompanyCard>;

/** How a company has treated requests it received; `null` counts mean that there were too few to say. */
export const Responsiveness = z
  .object({
    received: z.number().int(),
    answered: z.number().int(),
    medianHoursToAnswer: z.number().nullable(),
  })
  .meta({ id: 'Responsiveness' });
export type Responsiveness = z.infer<typeof Responsiveness>;

export const Contact = z
  .object({ name: z.string().nullable(), email: z.string().nullable(), phone: z.string().nullable() })
  .meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;

const partnerWishes = {
  partnerSizes: z.array(z.enum(sizeBands)).describe('Sizes of partner that the company names; empty if it names none'),
  partnerPlaces: z.array(z.string()).describe('Province codes of the other country; empty if it names none'),
};

/** Which partner a company looks for. */
export const PartnerWishes = z.object(partnerWishes).meta({ id: 'PartnerWishes' });
export type PartnerWishes = z.infer<typeof PartnerWishes>;

/** A company's public page. `contact` is there only for a company whose request was accepted, and for its own members. */
export const CompanyPage = z
  .object({
    ...publicFields,
    description: LocalisedText,
    descriptionOrigins: TextOriginViews,
    website: z.string().nullable(),
    approvedAt: Instant.nullable(),
    verifiedAt: Instant.nullable().describe('When a desk last checked the company'),
    responsiveness: Responsiveness,
    contact: Contact.nullable(),
    partnerWishes: PartnerWishes.nullable().describe('For members of the other country and its own; null for others'),
  })
  .meta({ id: 'CompanyPage' });
export type CompanyPage = z.infer<typeof CompanyPage>;

/** What a check of a number or name found; shown to the member as a hint and to the desk as evidence. */
export const CompanyCheck = z
  .object({
    field: z.string(),
    code: z.string(),
    severity: z.enum(['error', 'warning', 'info']),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'CompanyCheck' });
export type CompanyCheck = z.infer<typeof CompanyCheck>;

export const ReviewView = z
  .object({
    id: Id,
    decision: z.enum(reviewDecisions),
    reasons: z.array(z.string()),
    note: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'Review' });
export type ReviewView = z.infer<typeof ReviewView>;

/** Identity values of an approved company that wait for the desk. */
export const PendingChange = z
  .object({
    id: Id,
    names: LocalisedText.nullable(),
    country: CountryCode.nullable(),
    registrationNumber: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'PendingChange' });
export type PendingChange = z.infer<typeof PendingChange>;

/** A statement as its own members edit it: `concepts` apart from those that were only found in the text. */
export const OwnStatement = z
  .object({
    ...StatementView.shape,
    textOrigins: OwnTextOrigins,
    chosenConcepts: z.array(z.string()).describe('Chosen by the company'),
  })
  .meta({ id: 'OwnStatement' });
export type OwnStatement = z.infer<typeof OwnStatement>;

/** A company as its own members see it: everything, with what is missing and what can be done. */
export const OwnCompany = z
  .object({
    ...publicFields,
    offers: z.array(OwnStatement),
    needs: z.array(OwnStatement),
    status: z.enum(companyStatuses),
    version: z.number().int(),
    registrationNumber: z.string().nullable(),
    taxNumber: z.string().nullable(),
    lei: z.string().nullable(),
    website: z.string().nullable(),
    summaryOrigins: OwnTextOrigins,
    description: LocalisedText,
    descriptionOrigins: OwnTextOrigins,
    draftsTranslations: z.boolean().describe('A translation service is named, and can be asked for drafts'),
    contact: Contact,
    ...partnerWishes,
    completeness: z.object({
      percent: z.number().int(),
      missing: z.array(z.object({ field: z.enum(profileFields), gain: z.number().int(), required: z.boolean() })),
    }),
    checks: z.array(CompanyCheck),
    pendingChange: PendingChange.nullable(),
    lastReview: ReviewView.nullable(),
    availableActions: z.array(z.enum(companyActions)),
    submittedAt: Instant.nullable(),
    approvedAt: Instant.nullable(),
  })
  .meta({ id: 'OwnCompany' });
export type OwnCompany = z.infer<typeof OwnCompany>;
