/** What an opportunity is about. Each can be offered or requested. */
export const opportunityTypes = [
  'technology',
  'business',
  'joint_research',
  'investment',
  'production_capacity',
  'talent',
] as const;
export type OpportunityType = (typeof opportunityTypes)[number];

export const opportunityDirections = ['offer', 'request'] as const;
export type OpportunityDirection = (typeof opportunityDirections)[number];

/** Where an opportunity stands; `opportunity-life-cycle.ts` says how it moves. */
export const opportunityStatuses = [
  'draft',
  'submitted',
  'on_hold',
  'changes_requested',
  'rejected',
  'published',
  'expired',
  'archived',
] as const;
export type OpportunityStatus = (typeof opportunityStatuses)[number];

/** The texts of an opportunity, each in one, two or three languages, in the order of the form. */
export const opportunityTexts = [
  'title',
  'summary',
  'description',
  'advantages',
  'specification',
  'process',
  'eligibility',
  'partnerRole',
] as const;
export type OpportunityText = (typeof opportunityTexts)[number];

/** Lengths in UTF-16 code units, as `String.length` and HTML forms count them. */
export const opportunityTextLimits = {
  title: 256,
  summary: 500,
  description: 4000,
  advantages: 2000,
  specification: 2000,
  process: 500,
  eligibility: 2000,
  partnerRole: 4000,
} as const satisfies Record<OpportunityText, number>;

export const opportunityLimits = {
  conceptsMin: 1,
  conceptsMax: 5,
  modesMin: 1,
  modesMax: 3,
  partnerTypesMax: 5,
  partnerSizesMax: 7,
  targetPlacesMax: 8,
  certificationsMax: 10,
  certificationMax: 80,
  instrumentsMax: 4,
  seatsMax: 10_000,
  leadTimeDaysMax: 1_000,
  capacityUnitMax: 40,
  /** Amounts are whole units of their currency: nobody posts an opportunity to the cent. */
  amountMax: 1_000_000_000_000,
  attachmentsMax: 5,
  attachmentBytesMax: 10 * 1024 * 1024,
  /** Not archived ones of one company. */
  perCompanyMax: 50,
} as const;

/** Who holds rights in the technology, and how. */
export const iprStatuses = ['none_applied', 'secret_know_how', 'applied', 'granted'] as const;
export type IprStatus = (typeof iprStatuses)[number];

/** Technology readiness levels (ISO 16290), from basic principles to proven in use. */
export const trlMin = 1;
export const trlMax = 9;

export const investmentInstruments = ['equity', 'convertible', 'loan', 'grant', 'joint_venture_share'] as const;
export type InvestmentInstrument = (typeof investmentInstruments)[number];

export const talentProgrammes = ['training', 'internship', 'exchange', 'entrepreneurship'] as const;
export type TalentProgramme = (typeof talentProgrammes)[number];

/** ISO 4217. */
export const currencies = ['CNY', 'PKR', 'USD'] as const;
export type Currency = (typeof currencies)[number];
