import type { OwnCompany, StatementInput, UpdateCompanyBody } from '@karakoram/contracts';
import {
  checkNumber,
  type CompanyLanguage,
  type CompanyType,
  type CooperationMode,
  type Country,
  type ReadinessStage,
  type SizeBand,
} from '@karakoram/domain';

import { originsToSend, originValuesOf, type OriginValues } from '../../components/translation/text-origins.ts';
import { localisedOf, type Texts, textsOf } from '../../components/autosave/texts.ts';

/** An offer or a need in the form; `key` stays the same from before it is saved to after. */
export interface StatementValue {
  key: string;
  id?: string;
  text: Texts;
  textOrigins: OriginValues;
  concepts: string[];
  modes: CooperationMode[];
  /** Of an offer; null: not stated. */
  readiness: ReadinessStage | null;
}

/** The profile as the form holds it: nothing is ever undefined, an empty text is a field without an entry. */
export interface ProfileValues {
  type: CompanyType;
  country: Country;
  names: Texts;
  registrationNumber: string;
  taxNumber: string;
  lei: string;
  provinceCode: string | null;
  cityCode: string | null;
  sizeBand: SizeBand | null;
  founded: string;
  website: string;
  languages: CompanyLanguage[];
  sectors: string[];
  summary: Texts;
  summaryOrigins: OriginValues;
  description: Texts;
  descriptionOrigins: OriginValues;
  offers: StatementValue[];
  needs: StatementValue[];
  partnerSizes: SizeBand[];
  partnerPlaces: string[];
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}
export type ProfileField = keyof ProfileValues;

export function emptyStatement(): StatementValue {
  return { key: crypto.randomUUID(), text: textsOf({}), textOrigins: {}, concepts: [], modes: [], readiness: null };
}

export function isEmptyStatement({ text, concepts }: StatementValue): boolean {
  return concepts.length === 0 && Object.keys(localisedOf(text)).length === 0;
}

/** What the form begins with. Identity values that wait for the desk are what the member last wanted, so they are shown. */
export function valuesOf(company: OwnCompany): ProfileValues {
  const { pendingChange: change } = company;
  const statement = ({
    id,
    text,
    textOrigins,
    chosenConcepts,
    modes,
    readiness,
  }: OwnCompany['offers'][number]): StatementValue => ({
    key: id,
    id,
    text: textsOf(text),
    textOrigins: originValuesOf(textOrigins),
    concepts: [...chosenConcepts],
    modes: [...modes],
    readiness,
  });
  return {
    type: company.type,
    country: change?.country ?? company.country,
    names: textsOf(change?.names ?? company.names),
    registrationNumber: change?.registrationNumber ?? company.registrationNumber ?? '',
    taxNumber: company.taxNumber ?? '',
    lei: company.lei ?? '',
    provinceCode: company.provinceCode,
    cityCode: company.cityCode,
    sizeBand: company.sizeBand,
    founded: company.founded === null ? '' : String(company.founded),
    website: company.website ?? '',
    languages: [...company.languages],
    sectors: [...company.sectors],
    summary: textsOf(company.summary),
    summaryOrigins: originValuesOf(company.summaryOrigins),
    description: textsOf(company.description),
    descriptionOrigins: originValuesOf(company.descriptionOrigins),
    offers: company.offers.map(statement),
    needs: company.needs.map(statement),
    partnerSizes: [...company.partnerSizes],
    partnerPlaces: [...company.partnerPlaces],
    contactName: company.contact.name ?? '',
    contactEmail: company.contact.email ?? '',
    contactPhone: company.contact.phone ?? '',
  };
}

function lineOf(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function statementsOf(statements: readonly StatementValue[]): StatementInput[] {
  return statements
    .filter((statement) => !isEmptyStatement(statement))
    .map(({ id, text, textOrigins, concepts, modes, readiness }) => ({
      ...(id === undefined ? {} : { id }),
      text: localisedOf(text),
      textOrigins: originsToSend(textOrigins, localisedOf(text)),
      concepts: [...concepts],
      modes: [...modes],
      readiness,
    }));
}

/** How each field travels. */
const wire = {
  type: ({ type }) => ({ type }),
  country: ({ country }) => ({ country }),
  names: ({ names }) => ({ names: localisedOf(names) }),
  registrationNumber: ({ registrationNumber }) => ({ registrationNumber: lineOf(registrationNumber) }),
  taxNumber: ({ taxNumber }) => ({ taxNumber: lineOf(taxNumber) }),
  lei: ({ lei }) => ({ lei: lineOf(lei) }),
  provinceCode: ({ provinceCode }) => ({ provinceCode }),
  cityCode: ({ cityCode }) => ({ cityCode }),
  sizeBand: ({ sizeBand }) => ({ sizeBand }),
  founded: ({ founded }) => ({ founded: founded.trim() === '' ? null : Number(founded) }),
  website: ({ website }) => ({ website: lineOf(website) }),
  languages: ({ languages }) => ({ languages: [...languages] }),
  sectors: ({ sectors }) => ({ sectors: [...sectors] }),
  summary: ({ summary }) => ({ summary: localisedOf(summary) }),
  summaryOrigins: ({ summary, summaryOrigins }) => ({
    summaryOrigins: originsToSend(summaryOrigins, localisedOf(summary)),
  }),
  description: ({ description }) => ({ description: localisedOf(description) }),
  descriptionOrigins: ({ description, descriptionOrigins }) => ({
    descriptionOrigins: originsToSend(descriptionOrigins, localisedOf(description)),
  }),
  offers: ({ offers }) => ({ offers: statementsOf(offers) }),
  needs: ({ needs }) => ({ needs: statementsOf(needs) }),
  partnerSizes: ({ partnerSizes }) => ({ partnerSizes: [...partnerSizes] }),
  partnerPlaces: ({ partnerPlaces }) => ({ partnerPlaces: [...partnerPlaces] }),
  contactName: ({ contactName }) => ({ contactName: lineOf(contactName) }),
  contactEmail: ({ contactEmail }) => ({ contactEmail: lineOf(contactEmail) }),
  contactPhone: ({ contactPhone }) => ({ contactPhone: lineOf(contactPhone) }),
} as const satisfies Record<ProfileField, (values: ProfileValues) => Partial<UpdateCompanyBody>>;

export const profileFieldNames: readonly ProfileField[] = [
  'type',
  'country',
  'names',
  'registrationNumber',
  'taxNumber',
  'lei',
  'provinceCode',
  'cityCode',
  'sizeBand',
  'founded',
  'website',
  'languages',
  'sectors',
  'summary',
  'summaryOrigins',
  'description',
  'descriptionOrigins',
  'offers',
  'needs',
  'partnerSizes',
  'partnerPlaces',
  'contactName',
  'contactEmail',
  'contactPhone',
];

/** True if the API would take the field as it stands; half-typed numbers and addresses wait until they are whole. */
const sendable: Partial<Record<ProfileField, (values: ProfileValues) => boolean>> = {
  names: ({ names }) => Object.keys(localisedOf(names)).length > 0,
  registrationNumber: (values) => isNumberWhole(values, 'registrationNumber'),
  taxNumber: (values) => isNumberWhole(values, 'taxNumber'),
  lei: (values) => isNumberWhole(values, 'lei'),
  founded: ({ founded }) => /^(\d{4})?$/.test(founded.trim()),
  website: ({ website }) => website.trim() === '' || /^https?:\/\/[^\s/]+\.[^\s/]{2,}/.test(website.trim()),
  contactEmail: ({ contactEmail }) =>
    contactEmail.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(contactEmail.trim()),
};

function isNumberWhole(values: ProfileValues, field: 'registrationNumber' | 'taxNumber' | 'lei'): boolean {
  return checkNumber(values.country, field, values[field]).findings.every(({ severity }) => severity !== 'error');
}

export function isSendable(field: ProfileField, values: ProfileValues): boolean {
  return sendable[field]?.(values) ?? true;
}

/** The body that saves these fields. */
export function bodyOf(fields: readonly ProfileField[], values: ProfileValues, version: number): UpdateCompanyBody {
  return fields.reduce<UpdateCompanyBody>((body, field) => ({ ...body, ...wire[field](values) }), { version });
}
