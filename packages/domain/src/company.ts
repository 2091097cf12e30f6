import type { Locale } from './locale.ts';

/** People employed, in the bands that both countries' registers can be mapped to, smallest first. */
export const sizeBands = ['1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001+'] as const;
export type SizeBand = (typeof sizeBands)[number];

/** The band that a stored text names; undefined for none, and for one that is no band any more. */
export function sizeBandOf(text: string | null): SizeBand | undefined {
  return sizeBands.find((band) => band === text);
}

/** How far a technology on offer has come, earliest first. */
export const readinessStages = ['concept', 'under-development', 'lab-tested', 'demonstration', 'on-market'] as const;
export type ReadinessStage = (typeof readinessStages)[number];

/** What kind of organisation a company is. */
export const companyTypes = ['firm', 'university', 'institute', 'zone', 'fund'] as const;
export type CompanyType = (typeof companyTypes)[number];

/** Where a company's listing stands; `company-life-cycle.ts` says how it moves. */
export const companyStatuses = [
  'draft',
  'submitted',
  'changes_requested',
  'rejected',
  'approved',
  'suspended',
  'archived',
] as const;
export type CompanyStatus = (typeof companyStatuses)[number];

/**
 * How much is known about a company being what it says, weakest first. `none`: nobody has checked anything. `email`: a
 * member controls an address at the company's own domain. `desk`: the desk of its country compared the evidence with the
 * register. Each level includes the ones before it; document and on-site levels may be added after `desk`.
 */
export const verificationLevels = ['none', 'email', 'desk'] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

/** The languages that a company can work in. */
export const companyLanguages = ['en', 'zh', 'ur'] as const satisfies readonly Locale[];
export type CompanyLanguage = (typeof companyLanguages)[number];

/** Lengths are in UTF-16 code units, as `String.length` and HTML forms count them. */
export const companyLimits = {
  nameMax: 200,
  summaryMax: 300,
  descriptionMax: 4000,
  statementTextMax: 1000,
  sectorsMin: 1,
  sectorsMax: 5,
  offersMax: 12,
  needsMax: 12,
  conceptsPerStatementMax: 8,
  partnerSizesMax: 4,
  partnerPlacesMax: 5,
  foundedYearMin: 1800,
} as const;

/** The fields that say who a company is: a desk has compared them with a register. */
export const identityFields = ['names', 'country', 'registrationNumber'] as const;
export type IdentityField = (typeof identityFields)[number];

/** True if `level` is at least as strong as `required`. */
export function isVerifiedAtLeast(level: VerificationLevel, required: VerificationLevel): boolean {
  return verificationLevels.indexOf(level) >= verificationLevels.indexOf(required);
}

/** True if a change to `field` of an approved company waits for the desk instead of being live at once. */
export function isIdentityField(field: string): field is IdentityField {
  return identityFields.some((identityField) => identityField === field);
}

/** True if a company can have been founded in `year`; the current year is given, because the domain has no clock. */
export function isFoundedYear(year: number, currentYear: number): boolean {
  return Number.isInteger(year) && year >= companyLimits.foundedYearMin && year <= currentYear;
}
