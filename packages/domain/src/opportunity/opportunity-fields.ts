import {
  type OpportunityDirection,
  type OpportunityText,
  opportunityTexts,
  type OpportunityType,
} from './opportunity.ts';

/** Everything that an opportunity can say besides its type, in the order of the form. */
export const opportunityFields = [
  'title',
  'summary',
  'description',
  'advantages',
  'specification',
  'stage',
  'trl',
  'ipr',
  'instruments',
  'money',
  'process',
  'monthlyCapacity',
  'leadTimeDays',
  'certifications',
  'siteCityCode',
  'programme',
  'seats',
  'startsOn',
  'endsOn',
  'eligibility',
  'concepts',
  'modes',
  'partnerRole',
  'partnerTypes',
  'partnerSizes',
  'targetPlaces',
] as const;
export type OpportunityField = (typeof opportunityFields)[number];

/** Whether an opportunity must, may or cannot say something. */
export const fieldDemands = ['mandatory', 'optional', 'absent'] as const;
export type FieldDemand = (typeof fieldDemands)[number];

type Demands = FieldDemand | Record<OpportunityDirection, FieldDemand>;

/** What every opportunity says. */
const always = {
  title: 'mandatory',
  summary: 'mandatory',
  description: 'mandatory',
  concepts: 'mandatory',
  modes: 'mandatory',
  partnerRole: 'mandatory',
  partnerTypes: 'optional',
  partnerSizes: 'optional',
  targetPlaces: 'optional',
} as const satisfies Partial<Record<OpportunityField, Demands>>;

const onlyOfOffers = (demand: FieldDemand): Record<OpportunityDirection, FieldDemand> => ({
  offer: demand,
  request: 'absent',
});
const mandatoryOfOffers = { offer: 'mandatory', request: 'optional' } as const;
const mandatoryOfRequests = { offer: 'optional', request: 'mandatory' } as const;

/**
 * The field matrix: what each type says besides `always`. What is not named is absent. The form shows it, the API enforces it
 * and the review reads by it.
 */
const demands: Record<OpportunityType, Partial<Record<OpportunityField, Demands>>> = {
  technology: {
    advantages: mandatoryOfOffers,
    specification: 'optional',
    stage: mandatoryOfOffers,
    trl: 'optional',
    ipr: onlyOfOffers('mandatory'),
    money: 'optional',
  },
  business: {
    advantages: mandatoryOfOffers,
    specification: 'optional',
    stage: 'optional',
    ipr: onlyOfOffers('optional'),
    money: 'optional',
  },
  joint_research: {
    advantages: 'mandatory',
    specification: 'optional',
    stage: 'optional',
    trl: 'optional',
    ipr: 'optional',
    money: 'optional',
    startsOn: 'optional',
    endsOn: 'optional',
  },
  investment: {
    advantages: mandatoryOfRequests,
    stage: 'optional',
    ipr: { offer: 'absent', request: 'optional' },
    instruments: 'mandatory',
    money: 'mandatory',
  },
  production_capacity: {
    advantages: 'optional',
    specification: 'optional',
    process: 'mandatory',
    monthlyCapacity: 'mandatory',
    leadTimeDays: mandatoryOfOffers,
    certifications: 'optional',
    siteCityCode: onlyOfOffers('mandatory'),
    money: 'optional',
  },
  talent: {
    advantages: 'optional',
    programme: 'mandatory',
    seats: 'mandatory',
    startsOn: 'mandatory',
    endsOn: 'mandatory',
    eligibility: mandatoryOfOffers,
    siteCityCode: 'optional',
    money: 'optional',
  },
};

/** Whether an opportunity of that type and direction must, may or cannot have the field. */
export function fieldDemand(
  type: OpportunityType,
  direction: OpportunityDirection,
  field: OpportunityField,
): FieldDemand {
  const common: Partial<Record<OpportunityField, Demands>> = always;
  const demand = common[field] ?? demands[type][field] ?? 'absent';
  return typeof demand === 'string' ? demand : demand[direction];
}

/** The fields that an opportunity of that type and direction can have, in the order of the form. */
export function fieldsOf(type: OpportunityType, direction: OpportunityDirection): OpportunityField[] {
  return opportunityFields.filter((field) => fieldDemand(type, direction, field) !== 'absent');
}

/** True for the fields that are texts in up to three languages. */
export function isOpportunityText(field: OpportunityField): field is OpportunityText {
  return opportunityTexts.some((text) => text === field);
}

/** The mandatory fields that are not `written`, in the order of the form: without them nothing can be submitted. */
export function missingOpportunityFields(
  type: OpportunityType,
  direction: OpportunityDirection,
  isWritten: (field: OpportunityField) => boolean,
): OpportunityField[] {
  return opportunityFields.filter((field) => fieldDemand(type, direction, field) === 'mandatory' && !isWritten(field));
}
