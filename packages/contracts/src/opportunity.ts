import {
  companyStatuses,
  companyTypes,
  cooperationModes,
  currencies,
  investmentInstruments,
  iprStatuses,
  opportunityActions,
  opportunityDecisions,
  opportunityDirections,
  opportunityEnds,
  opportunityHintCodes,
  opportunityLimits,
  opportunityStatuses,
  opportunityTextLimits,
  opportunityTexts,
  opportunityTypes,
  readinessStages,
  scoreMax,
  sizeBands,
  talentProgrammes,
  trlMax,
  trlMin,
} from '@karakoram/domain';
import { z } from 'zod';
import {
  CountryCode,
  Day,
  Id,
  Instant,
  LocaleCode,
  LocalisedText,
  localisedLine,
  localisedText,
  PageQuery,
  pageOf,
  repeatable,
  SearchCode,
} from './common.ts';
import { ShortCompanyCard } from './company.ts';
import { isFitForNames } from './fit-for-names.ts';
import { OwnTextOrigins, TextOriginsInput, TextOriginViews } from './text-origin.ts';
import { Fit, FitReason, WeakLink } from './suggestion.ts';

const amount = z.number().int().min(0).max(opportunityLimits.amountMax);

/** An amount of money, from and to, as it was worth on a day. */
export const Money = z
  .strictObject({ minimum: amount, maximum: amount, currency: z.enum(currencies), asOf: Day })
  .refine(({ minimum, maximum }) => minimum <= maximum, { path: ['maximum'], params: { code: 'range_reversed' } })
  .meta({ id: 'Money' });
export type Money = z.infer<typeof Money>;

export const MonthlyCapacity = z
  .strictObject({
    amount: z.number().int().min(1).max(opportunityLimits.amountMax),
    unit: z
      .string()
      .trim()
      .min(1)
      .max(opportunityLimits.capacityUnitMax)
      .refine(isFitForNames, {
        params: { code: 'format_invalid' },
      }),
  })
  .meta({ id: 'MonthlyCapacity' });
export type MonthlyCapacity = z.infer<typeof MonthlyCapacity>;

const certification = z
  .string()
  .trim()
  .min(1)
  .max(opportunityLimits.certificationMax)
  .refine(isFitForNames, { params: { code: 'format_invalid' } });

const texts = {
  title: localisedLine(opportunityTextLimits.title),
  summary: localisedText(opportunityTextLimits.summary),
  description: localisedText(opportunityTextLimits.description),
  advantages: localisedText(opportunityTextLimits.advantages),
  specification: localisedText(opportunityTextLimits.specification),
  process: localisedText(opportunityTextLimits.process),
  eligibility: localisedText(opportunityTextLimits.eligibility),
  partnerRole: localisedText(opportunityTextLimits.partnerRole),
};

const details = {
  stage: z.enum(readinessStages),
  trl: z.number().int().min(trlMin).max(trlMax),
  ipr: z.enum(iprStatuses),
  instruments: z.array(z.enum(investmentInstruments)).max(opportunityLimits.instrumentsMax),
  money: Money,
  monthlyCapacity: MonthlyCapacity,
  leadTimeDays: z.number().int().min(0).max(opportunityLimits.leadTimeDaysMax),
  certifications: z.array(certification).max(opportunityLimits.certificationsMax),
  siteCityCode: z.string().max(60),
  programme: z.enum(talentProgrammes),
  seats: z.number().int().min(1).max(opportunityLimits.seatsMax),
  startsOn: Day,
  endsOn: Day,
};

/** A value for some of its texts, by field. */
function byText<Value extends z.ZodType>(value: Value) {
  return z.partialRecord(z.enum(opportunityTexts), value);
}

/** What only some types of opportunity say; `opportunity-fields.ts` of the domain has which. Stored as one object. */
export const OpportunityDetails = z.object(details).partial().meta({ id: 'OpportunityDetails' });
export type OpportunityDetails = z.infer<typeof OpportunityDetails>;

export const CreateOpportunityBody = z
  .strictObject({
    type: z.enum(opportunityTypes),
    direction: z.enum(opportunityDirections),
    copyOf: Id.optional().describe('An opportunity of the own company whose words the draft begins with'),
  })
  .meta({ id: 'CreateOpportunityBody' });
export type CreateOpportunityBody = z.infer<typeof CreateOpportunityBody>;

const cleared = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional();

/**
 * Any part of an opportunity: what is absent stays as it is, `null` or an empty text clears. `version` is that of the
 * opportunity the edit started from. A field that its type does not have is refused; a new type drops what it does not have.
 */
export const UpdateOpportunityBody = z
  .strictObject({
    version: z.number().int().min(1),
    type: z.enum(opportunityTypes).optional(),
    direction: z.enum(opportunityDirections).optional(),
    anonymous: z.boolean().optional(),
    title: texts.title.optional(),
    summary: texts.summary.optional(),
    description: texts.description.optional(),
    advantages: texts.advantages.optional(),
    specification: texts.specification.optional(),
    process: texts.process.optional(),
    eligibility: texts.eligibility.optional(),
    partnerRole: texts.partnerRole.optional(),
    origins: byText(TextOriginsInput)
      .optional()
      .describe('Where translations come from; a text that is absent keeps what was stated'),
    stage: cleared(details.stage),
    trl: cleared(details.trl),
    ipr: cleared(details.ipr),
    instruments: cleared(details.instruments),
    money: cleared(details.money),
    monthlyCapacity: cleared(details.monthlyCapacity),
    leadTimeDays: cleared(details.leadTimeDays),
    certifications: cleared(details.certifications),
    siteCityCode: cleared(details.siteCityCode),
    programme: cleared(details.programme),
    seats: cleared(details.seats),
    startsOn: cleared(details.startsOn),
    endsOn: cleared(details.endsOn),
    concepts: z.array(z.string().max(80)).max(opportunityLimits.conceptsMax).optional(),
    modes: z.array(z.enum(cooperationModes)).max(opportunityLimits.modesMax).optional(),
    partnerTypes: z.array(z.enum(companyTypes)).max(opportunityLimits.partnerTypesMax).optional(),
    partnerSizes: z.array(z.enum(sizeBands)).max(opportunityLimits.partnerSizesMax).optional(),
    targetPlaces: z
      .array(z.string().max(60))
      .max(opportunityLimits.targetPlacesMax)
      .optional()
      .describe('Codes of zones, provinces and cities of the other country'),
  })
  .meta({ id: 'UpdateOpportunityBody' });
export type UpdateOpportunityBody = z.infer<typeof UpdateOpportunityBody>;

/** Everything that an opportunity says, as readers see it. */
const content = {
  type: z.enum(opportunityTypes),
  direction: z.enum(opportunityDirections),
  title: LocalisedText,
  summary: LocalisedText,
  description: LocalisedText,
  advantages: LocalisedText,
  specification: LocalisedText,
  process: LocalisedText,
  eligibility: LocalisedText,
  partnerRole: LocalisedText,
  origins: byText(TextOriginViews)
    .default({})
    .describe('Where translations come from; a text or language without one is the company’s own'),
  details: OpportunityDetails,
  concepts: z.array(z.string()),
  modes: z.array(z.enum(cooperationModes)),
  partnerTypes: z.array(z.enum(companyTypes)),
  partnerSizes: z.array(z.enum(sizeBands)),
  targetPlaces: z.array(z.string()),
};
export const OpportunityContent = z.object(content).meta({ id: 'OpportunityContent' });
export type OpportunityContent = z.infer<typeof OpportunityContent>;

/** Who posts it. `company` is null while the author is anonymous to the reader. */
export const OpportunityAuthor = z
  .object({
    country: CountryCode,
    type: z.enum(companyTypes),
    sizeBand: z.enum(sizeBands).nullable(),
    company: z
      .object({ id: Id, names: LocalisedText, cityCode: z.string().nullable(), logoUrl: z.string().nullable() })
      .nullable(),
    invented: z.boolean().describe('True for the invented companies of the demo'),
  })
  .meta({ id: 'OpportunityAuthor' });
export type OpportunityAuthor = z.infer<typeof OpportunityAuthor>;

/** An opportunity as lists show it. */
export const OpportunityCard = z
  .object({
    id: Id,
    type: content.type,
    direction: content.direction,
    title: LocalisedText,
    summary: LocalisedText,
    origins: content.origins.describe('Of title and summary'),
    concepts: content.concepts,
    modes: content.modes,
    stage: z.enum(readinessStages).nullable(),
    money: Money.nullable(),
    targetPlaces: content.targetPlaces,
    author: OpportunityAuthor,
    open: z.boolean().describe('Whether the author takes expressions of interest'),
    publishedAt: Instant.describe('Of the first publication'),
    revisedAt: Instant.nullable(),
    expiresAt: Instant,
  })
  .meta({ id: 'OpportunityCard' });
export type OpportunityCard = z.infer<typeof OpportunityCard>;

export const AttachmentView = z
  .object({
    id: Id,
    name: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    url: z.string(),
  })
  .meta({ id: 'Attachment' });
export type AttachmentView = z.infer<typeof AttachmentView>;

/** The files of an author's copy after one came or went, and the version that the copy has by that. */
export const OpportunityAttachments = z
  .object({ version: z.number().int(), attachments: z.array(AttachmentView) })
  .meta({ id: 'OpportunityAttachments' });
export type OpportunityAttachments = z.infer<typeof OpportunityAttachments>;

/** A published opportunity. */
export const OpportunityPage = z
  .object({
    ...content,
    id: Id,
    author: OpportunityAuthor,
    attachments: z.array(AttachmentView),
    open: z.boolean(),
    publishedAt: Instant,
    revisedAt: Instant.nullable(),
    expiresAt: Instant,
    own: z.boolean().describe('Posted by the reader’s company'),
  })
  .meta({ id: 'OpportunityPage' });
export type OpportunityPage = z.infer<typeof OpportunityPage>;

const filters = {
  q: z.string().trim().max(200).optional(),
  type: repeatable(z.enum(opportunityTypes), opportunityTypes.length),
  direction: z.enum(opportunityDirections).optional(),
  country: CountryCode.optional().describe('Of the author'),
  sector: repeatable(SearchCode, 20),
  concept: SearchCode.optional().describe('Opportunities that name the concept or one below it'),
  mode: repeatable(z.enum(cooperationModes), cooperationModes.length),
  stage: repeatable(z.enum(readinessStages), readinessStages.length),
  open: z
    .preprocess((given) => (given === 'true' ? true : given), z.literal(true).optional())
    .describe('Only open ones'),
};

/** The filters of the public listing. Values of one repeated parameter are alternatives, parameters all apply. */
export const OpportunityFilters = z.strictObject(filters);
export type OpportunityFilters = z.infer<typeof OpportunityFilters>;

export const OpportunitiesQuery = z.strictObject({
  ...filters,
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});
export type OpportunitiesQuery = z.infer<typeof OpportunitiesQuery>;

/** Published opportunities, the newest first. */
export const OpportunityList = pageOf(OpportunityCard).meta({ id: 'OpportunityList' });
export type OpportunityList = z.infer<typeof OpportunityList>;

export const opportunityFacets = ['type', 'direction', 'country', 'sector', 'mode', 'stage'] as const;
export type OpportunityFacet = (typeof opportunityFacets)[number];

const FacetValues = z.array(z.object({ value: z.string(), count: z.number().int() }));

/** How many there are by each filter, each counted under all filters but its own. */
export const OpportunityCounts = z
  .object({
    total: z.number().int(),
    facets: z.object({
      type: FacetValues,
      direction: FacetValues,
      country: FacetValues,
      sector: FacetValues,
      mode: FacetValues,
      stage: FacetValues,
    }),
  })
  .meta({ id: 'OpportunityCounts' });
export type OpportunityCounts = z.infer<typeof OpportunityCounts>;

export const OpportunityFeedQuery = z.strictObject({ ...filters, lang: LocaleCode.default('en') });
export type OpportunityFeedQuery = z.infer<typeof OpportunityFeedQuery>;

export const OpportunityHint = z
  .object({
    code: z.enum(opportunityHintCodes),
    field: z.string(),
    locale: LocaleCode.nullable(),
    severity: z.enum(['error', 'warning', 'info']),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'OpportunityHint' });
export type OpportunityHint = z.infer<typeof OpportunityHint>;

const score = z.number().int().min(0).max(scoreMax);
export const OpportunityScores = z
  .strictObject({ advantage: score, clarity: score, cooperation: score, language: score })
  .meta({ id: 'OpportunityScores' });
export type OpportunityScores = z.infer<typeof OpportunityScores>;

/** What a desk answered, as the author sees it. */
export const OpportunityReviewView = z
  .object({
    id: Id,
    decision: z.enum(opportunityDecisions),
    scores: OpportunityScores.nullable(),
    reasons: z.array(z.string()),
    note: z.string().nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'OpportunityReview' });
export type OpportunityReviewView = z.infer<typeof OpportunityReviewView>;

/** How long desks mean to take, and took: the median of the last 90 days, null with fewer than five decisions. */
export const ReviewTimes = z
  .object({ targetHours: z.number().int(), medianHours: z.number().nullable(), decisions: z.number().int() })
  .meta({ id: 'ReviewTimes' });
export type ReviewTimes = z.infer<typeof ReviewTimes>;

/** An opportunity as the members of its company see it. */
export const OwnOpportunity = z
  .object({
    ...content,
    origins: byText(OwnTextOrigins),
    draftsTranslations: z.boolean().describe('A translation service is named, and can be asked for drafts'),
    id: Id,
    status: z.enum(opportunityStatuses),
    version: z.number().int(),
    anonymous: z.boolean(),
    open: z.boolean(),
    live: z.boolean().describe('A published version can be read by everybody'),
    attachments: z.array(AttachmentView),
    missing: z.array(z.string()).describe('Mandatory fields that are empty'),
    hints: z.array(OpportunityHint),
    lastReview: OpportunityReviewView.nullable(),
    reviewTimes: ReviewTimes,
    interests: z.object({ pending: z.number().int(), accepted: z.number().int() }),
    availableActions: z.array(z.enum(opportunityActions)),
    extensible: z.boolean(),
    extensibleFrom: Instant.nullable().describe('From when on it can be extended; null if it cannot'),
    createdAt: Instant,
    updatedAt: Instant,
    submittedAt: Instant.nullable(),
    publishedAt: Instant.nullable(),
    expiresAt: Instant.nullable(),
    end: z.enum(opportunityEnds).nullable().describe('Which end it expires at; null before it was published'),
  })
  .meta({ id: 'OwnOpportunity' });
export type OwnOpportunity = z.infer<typeof OwnOpportunity>;

export const OwnOpportunitySummary = z
  .object({
    id: Id,
    type: content.type,
    direction: content.direction,
    title: LocalisedText,
    status: z.enum(opportunityStatuses),
    anonymous: z.boolean(),
    open: z.boolean(),
    live: z.boolean(),
    interests: z.object({ pending: z.number().int(), accepted: z.number().int() }),
    extensible: z.boolean(),
    updatedAt: Instant,
    expiresAt: Instant.nullable(),
  })
  .meta({ id: 'OwnOpportunitySummary' });
export type OwnOpportunitySummary = z.infer<typeof OwnOpportunitySummary>;

export const OwnOpportunitiesQuery = PageQuery.extend({ status: z.enum(opportunityStatuses).optional() });
export type OwnOpportunitiesQuery = z.infer<typeof OwnOpportunitiesQuery>;

export const OwnOpportunityPage = pageOf(OwnOpportunitySummary).meta({ id: 'OwnOpportunityPage' });
export type OwnOpportunityPage = z.infer<typeof OwnOpportunityPage>;

export const OpenForInterestBody = z.strictObject({ open: z.boolean() }).meta({ id: 'OpenForInterestBody' });
export type OpenForInterestBody = z.infer<typeof OpenForInterestBody>;

/** An opportunity ranked for a company, or a company ranked for an opportunity, with the reasons of both sides. */
const ranked = {
  joint: Fit,
  forward: Fit.describe('How much we would want them'),
  backward: Fit.describe('How much they would want us'),
  reasonsForUs: z.array(FitReason),
  reasonsForThem: z.array(FitReason),
  weakestLink: WeakLink,
};

export const RankedOpportunity = z
  .object({ opportunity: OpportunityCard, ...ranked })
  .meta({ id: 'RankedOpportunity' });
export type RankedOpportunity = z.infer<typeof RankedOpportunity>;
export const RankedOpportunityPage = pageOf(RankedOpportunity).meta({ id: 'RankedOpportunityPage' });
export type RankedOpportunityPage = z.infer<typeof RankedOpportunityPage>;

export const RankedCompany = z.object({ company: ShortCompanyCard, ...ranked }).meta({ id: 'RankedCompany' });
export type RankedCompany = z.infer<typeof RankedCompany>;
export const RankedCompanyPage = pageOf(RankedCompany).meta({ id: 'RankedCompanyPage' });
export type RankedCompanyPage = z.infer<typeof RankedCompanyPage>;

export const RankedQuery = PageQuery.extend({ limit: z.coerce.number().int().min(1).max(50).default(10) });
export type RankedQuery = z.infer<typeof RankedQuery>;

export const OpportunityQueueQuery = PageQuery.extend({
  country: CountryCode.optional().describe('For administrators, who sit on both desks'),
  status: z.enum(['submitted', 'on_hold']).default('submitted'),
});
export type OpportunityQueueQuery = z.infer<typeof OpportunityQueueQuery>;

/** One opportunity that waits for a desk. */
export const OpportunityCase = z
  .object({
    id: Id,
    country: CountryCode,
    type: content.type,
    direction: content.direction,
    title: LocalisedText,
    company: z.object({ id: Id, names: LocalisedText }),
    since: Instant.describe('Of the submission'),
    heldSince: Instant.nullable().describe('Null unless it is on hold'),
    overdue: z.boolean(),
    resubmitted: z.boolean().describe('A desk has decided on it before'),
    secondReader: z
      .enum(['you', 'another'])
      .nullable()
      .describe('Who is to read it next, where a first reader wants a second one: `another` to the first reader'),
  })
  .meta({ id: 'OpportunityCase' });
export type OpportunityCase = z.infer<typeof OpportunityCase>;

export const OpportunityQueue = pageOf(OpportunityCase)
  .extend({ waiting: z.number().int(), overdue: z.number().int(), onHold: z.number().int(), times: ReviewTimes })
  .meta({ id: 'OpportunityQueue' });
export type OpportunityQueue = z.infer<typeof OpportunityQueue>;

/** An opportunity as a reviewer read it: besides what it says, what else a desk decides on. */
export const ReviewedOpportunity = OpportunityContent.extend({
  anonymous: z.boolean(),
  attachments: z.array(z.object({ id: Id, name: z.string() })),
}).meta({ id: 'ReviewedOpportunity' });
export type ReviewedOpportunity = z.infer<typeof ReviewedOpportunity>;

/** Everything that a reviewer needs on one screen. */
export const OpportunityReviewCase = z
  .object({
    ...content,
    id: Id,
    status: z.enum(opportunityStatuses),
    version: z.number().int(),
    anonymous: z.boolean(),
    live: z.boolean(),
    company: z.object({ id: Id, names: LocalisedText, country: CountryCode, status: z.enum(companyStatuses) }),
    attachments: z.array(AttachmentView),
    demands: z
      .array(z.object({ field: z.string(), demand: z.enum(['mandatory', 'optional']), written: z.boolean() }))
      .describe('The fields of its type and direction, in the order of the form'),
    hints: z.array(OpportunityHint),
    duplicates: z.array(
      z.object({
        id: Id,
        title: LocalisedText,
        company: LocalisedText.nullable().describe('Null where it is anonymous to the reader'),
        sameCompany: z.boolean(),
        percent: z.number().int().describe('Of the words of both that are in both'),
        live: z.boolean().describe('Public, and not only handed in'),
        onDesk: z.boolean().describe('A case of the reader’s desk'),
      }),
    ),
    before: ReviewedOpportunity.nullable().describe('As the desk read it last time'),
    changedFields: z.array(z.string()).describe('What differs from `before`'),
    firstReading: z
      .object({
        scores: OpportunityScores.describe('To be looked at after one’s own'),
        note: z.string().nullable().describe('For the second reader; the author never sees it'),
        reviewer: z.string(),
        own: z.boolean().describe('By the reader, who leaves the publication to another'),
        createdAt: Instant,
      })
      .nullable()
      .describe('Of this version, by a reviewer who wants another to decide'),
    history: z.array(OpportunityReviewView.extend({ reviewer: z.string() })),
    availableDecisions: z.array(z.enum(opportunityDecisions)),
    submittedAt: Instant.nullable(),
    nextId: Id.nullable().describe('The next case of the queue'),
  })
  .meta({ id: 'OpportunityReviewCase' });
export type OpportunityReviewCase = z.infer<typeof OpportunityReviewCase>;

/** `version` is that of the opportunity which the reviewer looked at: one edited since is not decided unseen. */
export const DecideOpportunityBody = z
  .strictObject({
    decision: z.enum(opportunityDecisions),
    version: z.number().int().min(1),
    scores: OpportunityScores.optional(),
    reasons: z.array(z.string().max(40)).max(8).default([]),
    note: z.string().trim().max(2000).optional(),
  })
  .meta({ id: 'DecideOpportunityBody' });
export type DecideOpportunityBody = z.infer<typeof DecideOpportunityBody>;

export const OpportunityDecided = z
  .object({ status: z.enum(opportunityStatuses), nextId: Id.nullable() })
  .meta({ id: 'OpportunityDecided' });
export type OpportunityDecided = z.infer<typeof OpportunityDecided>;
