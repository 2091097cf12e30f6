import type { CompanyType, SizeBand, CompanyLanguage } from './company.ts';
import type { CooperationMode } from './cooperation-mode.ts';
import type { Country } from './country.ts';
import type { Locale, LocalisedText } from './locale.ts';
import { pickText } from './locale.ts';

/** What a profile can still lack, in the order in which the form asks for it. */
export const profileFields = [
  'name',
  'name_other_side',
  'registration_number',
  'sectors',
  'summary',
  'description',
  'offers',
  'needs',
  'modes',
  'city',
  'size',
  'founded',
  'website',
  'languages',
  'logo',
  'contact',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** The parts of a company that completeness looks at. */
export interface CompletenessProfile {
  country: Country;
  type: CompanyType;
  names: LocalisedText;
  registrationNumber: string | null;
  taxNumber: string | null;
  sectors: readonly string[];
  summary: LocalisedText;
  description: LocalisedText;
  offers: readonly CompletenessStatement[];
  needs: readonly CompletenessStatement[];
  cityCode: string | null;
  sizeBand: SizeBand | null;
  founded: number | null;
  website: string | null;
  languages: readonly CompanyLanguage[];
  hasLogo: boolean;
  contactName: string | null;
  contactEmail: string | null;
}

export interface CompletenessStatement {
  modes: readonly CooperationMode[];
}

/** A field that is missing, the percentage points that filling it adds, and whether it blocks submission. */
export interface MissingField {
  field: ProfileField;
  gain: number;
  required: boolean;
}

export interface ProfileCompleteness {
  percent: number;
  missing: MissingField[];
}

interface FieldRule {
  gain: number;
  isThere(profile: CompletenessProfile): boolean;
  /** Whether a desk cannot judge the company, or nobody can be matched with it, while the field is missing. */
  isRequired(profile: CompletenessProfile): boolean;
}

/** The languages in which the other side reads a name: Chinese for Pakistan's companies, English or Urdu for China's. */
const otherSideLocales = { CN: ['en', 'ur'], PK: ['zh'] } as const satisfies Record<Country, readonly Locale[]>;

const always = (): boolean => true;
const never = (): boolean => false;

function isWritten(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text.trim() !== '';
}

function isWrittenInAny(text: LocalisedText): boolean {
  return pickText(text, 'en') !== undefined;
}

/**
 * The one table of weights. The gains sum to 100, and most weigh what the ranking reads. One statement is enough to be
 * matched, so offers are required only while there are no needs, and the other way round. Every organisation in China has
 * a code; in Pakistan only companies have a number, and for them the tax number does as well.
 */
const rules = {
  name: { gain: 8, isThere: (profile) => isWrittenInAny(profile.names), isRequired: always },
  name_other_side: {
    gain: 8,
    isThere: (profile) => otherSideLocales[profile.country].some((locale) => isWritten(profile.names[locale])),
    isRequired: never,
  },
  registration_number: {
    gain: 5,
    isThere: (profile) =>
      isWritten(profile.registrationNumber) || (profile.country === 'PK' && isWritten(profile.taxNumber)),
    isRequired: (profile) => profile.country === 'CN' || profile.type === 'firm',
  },
  sectors: { gain: 8, isThere: (profile) => profile.sectors.length > 0, isRequired: always },
  summary: { gain: 10, isThere: (profile) => isWrittenInAny(profile.summary), isRequired: always },
  description: { gain: 8, isThere: (profile) => isWrittenInAny(profile.description), isRequired: never },
  offers: {
    gain: 12,
    isThere: (profile) => profile.offers.length > 0,
    isRequired: (profile) => profile.needs.length === 0,
  },
  needs: {
    gain: 12,
    isThere: (profile) => profile.needs.length > 0,
    isRequired: (profile) => profile.offers.length === 0,
  },
  modes: {
    gain: 6,
    isThere: (profile) => [...profile.offers, ...profile.needs].some((statement) => statement.modes.length > 0),
    isRequired: never,
  },
  city: { gain: 4, isThere: (profile) => isWritten(profile.cityCode), isRequired: never },
  size: { gain: 4, isThere: (profile) => profile.sizeBand !== null, isRequired: never },
  founded: { gain: 2, isThere: (profile) => profile.founded !== null, isRequired: never },
  website: { gain: 4, isThere: (profile) => isWritten(profile.website), isRequired: never },
  languages: { gain: 3, isThere: (profile) => profile.languages.length > 0, isRequired: never },
  logo: { gain: 2, isThere: (profile) => profile.hasLogo, isRequired: never },
  contact: {
    gain: 4,
    isThere: (profile) => isWritten(profile.contactName) && isWritten(profile.contactEmail),
    isRequired: always,
  },
} as const satisfies Record<ProfileField, FieldRule>;

function missingFields(profile: CompletenessProfile): MissingField[] {
  return profileFields
    .filter((field) => !rules[field].isThere(profile))
    .map((field) => ({ field, gain: rules[field].gain, required: rules[field].isRequired(profile) }))
    .sort((left, right) => Number(right.required) - Number(left.required) || right.gain - left.gain);
}

/**
 * How much of the profile is there, as whole percentage points from 0 to 100, and what is missing: what blocks submission
 * first, then what adds most.
 */
export function profileCompleteness(profile: CompletenessProfile): ProfileCompleteness {
  const missing = missingFields(profile);
  return { percent: missing.reduce((percent, { gain }) => percent - gain, 100), missing };
}

/** The fields without which the company cannot be submitted, in the order of `profileCompleteness`; empty if it can. */
export function missingForSubmission(profile: CompletenessProfile): ProfileField[] {
  return missingFields(profile)
    .filter(({ required }) => required)
    .map(({ field }) => field);
}
