import type { OwnOpportunity, UpdateOpportunityBody } from '@karakoram/contracts';
import {
  type CompanyType,
  type CooperationMode,
  type Currency,
  type InvestmentInstrument,
  type IprStatus,
  isOpportunityText,
  type OpportunityField,
  opportunityFields,
  opportunityLimits,
  type OpportunityText,
  opportunityTexts,
  type ReadinessStage,
  type SizeBand,
  type TalentProgramme,
} from '@karakoram/domain';
import { originsToSend, originValuesOf, type OriginValues } from '../../components/translation/text-origins.ts';
import { localisedOf, type Texts, textsOf } from '../../components/autosave/texts.ts';

export interface MoneyValue {
  minimum: string;
  maximum: string;
  currency: Currency;
  /** ISO date, empty while none is chosen. */
  asOf: string;
}

export interface CapacityValue {
  amount: string;
  unit: string;
}

/** An opportunity as the form holds it: nothing is ever undefined, numbers and days are as they are typed. */
export interface OpportunityValues extends Record<OpportunityText, Texts> {
  /** Where translations come from, by text. */
  origins: Partial<Record<OpportunityText, OriginValues>>;
  anonymous: boolean;
  stage: ReadinessStage | null;
  trl: number | null;
  ipr: IprStatus | null;
  instruments: InvestmentInstrument[];
  money: MoneyValue;
  monthlyCapacity: CapacityValue;
  leadTimeDays: string;
  /** One a line. */
  certifications: string;
  siteCityCode: string | null;
  programme: TalentProgramme | null;
  seats: string;
  startsOn: string;
  endsOn: string;
  concepts: string[];
  modes: CooperationMode[];
  partnerTypes: CompanyType[];
  partnerSizes: SizeBand[];
  targetPlaces: string[];
}
export type OpportunityFormField = OpportunityField | 'anonymous' | 'origins';

export const opportunityFormFields: readonly OpportunityFormField[] = [...opportunityFields, 'anonymous', 'origins'];

/** What the form begins with. */
export function valuesOf(opportunity: OwnOpportunity): OpportunityValues {
  const { details } = opportunity;
  return {
    anonymous: opportunity.anonymous,
    origins: ofEachText((field) => originValuesOf(opportunity.origins[field] ?? {})),
    title: textsOf(opportunity.title),
    summary: textsOf(opportunity.summary),
    description: textsOf(opportunity.description),
    advantages: textsOf(opportunity.advantages),
    specification: textsOf(opportunity.specification),
    process: textsOf(opportunity.process),
    eligibility: textsOf(opportunity.eligibility),
    partnerRole: textsOf(opportunity.partnerRole),
    stage: details.stage ?? null,
    trl: details.trl ?? null,
    ipr: details.ipr ?? null,
    instruments: [...(details.instruments ?? [])],
    money: {
      minimum: typed(details.money?.minimum),
      maximum: typed(details.money?.maximum),
      currency: details.money?.currency ?? 'USD',
      asOf: details.money?.asOf ?? '',
    },
    monthlyCapacity: { amount: typed(details.monthlyCapacity?.amount), unit: details.monthlyCapacity?.unit ?? '' },
    leadTimeDays: typed(details.leadTimeDays),
    certifications: (details.certifications ?? []).join('\n'),
    siteCityCode: details.siteCityCode ?? null,
    programme: details.programme ?? null,
    seats: typed(details.seats),
    startsOn: details.startsOn ?? '',
    endsOn: details.endsOn ?? '',
    concepts: [...opportunity.concepts],
    modes: [...opportunity.modes],
    partnerTypes: [...opportunity.partnerTypes],
    partnerSizes: [...opportunity.partnerSizes],
    targetPlaces: [...opportunity.targetPlaces],
  };
}

function ofEachText<Value>(valueOf: (field: OpportunityText) => Value): Partial<Record<OpportunityText, Value>> {
  const values: Partial<Record<OpportunityText, Value>> = {};
  for (const field of opportunityTexts) values[field] = valueOf(field);
  return values;
}

function typed(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function numberOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

function dayOf(text: string): string | null {
  return text === '' ? null : text;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Today, where the reader is. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Amounts without a day are of today. */
function moneyOf({ minimum, maximum, currency, asOf }: MoneyValue): UpdateOpportunityBody['money'] {
  const [from, to] = [numberOf(minimum), numberOf(maximum)];
  return from === null || to === null
    ? null
    : { minimum: from, maximum: to, currency, asOf: asOf === '' ? today() : asOf };
}

function capacityOf({ amount, unit }: CapacityValue): UpdateOpportunityBody['monthlyCapacity'] {
  const number = numberOf(amount);
  return number === null ? null : { amount: number, unit: unit.trim() };
}

/** How each field travels. */
const wire = {
  anonymous: ({ anonymous }) => ({ anonymous }),
  origins: (values) => ({
    origins: ofEachText((field) => originsToSend(values.origins[field] ?? {}, localisedOf(values[field]))),
  }),
  title: ({ title }) => ({ title: localisedOf(title) }),
  summary: ({ summary }) => ({ summary: localisedOf(summary) }),
  description: ({ description }) => ({ description: localisedOf(description) }),
  advantages: ({ advantages }) => ({ advantages: localisedOf(advantages) }),
  specification: ({ specification }) => ({ specification: localisedOf(specification) }),
  process: ({ process }) => ({ process: localisedOf(process) }),
  eligibility: ({ eligibility }) => ({ eligibility: localisedOf(eligibility) }),
  partnerRole: ({ partnerRole }) => ({ partnerRole: localisedOf(partnerRole) }),
  stage: ({ stage }) => ({ stage }),
  trl: ({ trl }) => ({ trl }),
  ipr: ({ ipr }) => ({ ipr }),
  instruments: ({ instruments }) => ({ instruments: [...instruments] }),
  money: ({ money }) => ({ money: moneyOf(money) }),
  monthlyCapacity: ({ monthlyCapacity }) => ({ monthlyCapacity: capacityOf(monthlyCapacity) }),
  leadTimeDays: ({ leadTimeDays }) => ({ leadTimeDays: numberOf(leadTimeDays) }),
  certifications: ({ certifications }) => ({ certifications: linesOf(certifications) }),
  siteCityCode: ({ siteCityCode }) => ({ siteCityCode }),
  programme: ({ programme }) => ({ programme }),
  seats: ({ seats }) => ({ seats: numberOf(seats) }),
  startsOn: ({ startsOn }) => ({ startsOn: dayOf(startsOn) }),
  endsOn: ({ endsOn }) => ({ endsOn: dayOf(endsOn) }),
  concepts: ({ concepts }) => ({ concepts: [...concepts] }),
  modes: ({ modes }) => ({ modes: [...modes] }),
  partnerTypes: ({ partnerTypes }) => ({ partnerTypes: [...partnerTypes] }),
  partnerSizes: ({ partnerSizes }) => ({ partnerSizes: [...partnerSizes] }),
  targetPlaces: ({ targetPlaces }) => ({ targetPlaces: [...targetPlaces] }),
} as const satisfies Record<OpportunityFormField, (values: OpportunityValues) => Partial<UpdateOpportunityBody>>;

/** The body that saves these fields. */
export function bodyOf(
  fields: readonly OpportunityFormField[],
  values: OpportunityValues,
  version: number,
): UpdateOpportunityBody {
  return fields.reduce<UpdateOpportunityBody>((body, field) => ({ ...body, ...wire[field](values) }), { version });
}

interface NumberLimits {
  readonly least: number;
  readonly most: number;
}

function isWhole(text: string, { least, most }: NumberLimits): boolean {
  return /^\d{1,15}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}

function isWholeOrEmpty(text: string, limits: NumberLimits): boolean {
  return text.trim() === '' || isWhole(text, limits);
}

/** From where to where a number may go. */
export const numberLimits = {
  money: { least: 0, most: opportunityLimits.amountMax },
  monthlyCapacity: { least: 1, most: opportunityLimits.amountMax },
  leadTimeDays: { least: 0, most: opportunityLimits.leadTimeDaysMax },
  seats: { least: 1, most: opportunityLimits.seatsMax },
} as const satisfies Partial<Record<OpportunityFormField, NumberLimits>>;

const sendable: Partial<Record<OpportunityFormField, (values: OpportunityValues) => boolean>> = {
  money: ({ money: { minimum, maximum } }) =>
    (minimum.trim() === '' && maximum.trim() === '') ||
    ([minimum, maximum].every((amount) => isWhole(amount, numberLimits.money)) && Number(minimum) <= Number(maximum)),
  monthlyCapacity: ({ monthlyCapacity: { amount, unit } }) =>
    (amount.trim() === '' && unit.trim() === '') ||
    (isWhole(amount, numberLimits.monthlyCapacity) && unit.trim() !== ''),
  leadTimeDays: ({ leadTimeDays }) => isWholeOrEmpty(leadTimeDays, numberLimits.leadTimeDays),
  seats: ({ seats }) => isWholeOrEmpty(seats, numberLimits.seats),
  endsOn: ({ startsOn, endsOn }) => startsOn === '' || endsOn === '' || startsOn <= endsOn,
};

/** True if the API would take the field as it stands; a half-typed amount waits until it is whole. */
export function isSendable(field: OpportunityFormField, values: OpportunityValues): boolean {
  return sendable[field]?.(values) ?? true;
}

/** True if the field says anything that would be saved. */
export function isWritten(field: OpportunityField, values: OpportunityValues): boolean {
  if (!isSendable(field, values)) return false;
  if (isOpportunityText(field)) return Object.keys(localisedOf(values[field])).length > 0;
  const [value] = Object.values<unknown>(wire[field](values));
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
