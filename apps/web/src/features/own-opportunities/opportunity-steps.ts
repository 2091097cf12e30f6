import { fieldsOf, type OpportunityDirection, type OpportunityField, type OpportunityType } from '@karakoram/domain';

/** The steps of the form, in their order. */
export const opportunitySteps = ['words', 'details', 'partner', 'files', 'review'] as const;
export type OpportunityStep = (typeof opportunitySteps)[number];

/** The step in which each field is entered. */
const stepOfField = {
  title: 'words',
  summary: 'words',
  description: 'words',
  advantages: 'words',
  specification: 'words',
  stage: 'details',
  trl: 'details',
  ipr: 'details',
  instruments: 'details',
  money: 'details',
  process: 'details',
  monthlyCapacity: 'details',
  leadTimeDays: 'details',
  certifications: 'details',
  siteCityCode: 'details',
  programme: 'details',
  seats: 'details',
  startsOn: 'details',
  endsOn: 'details',
  eligibility: 'details',
  concepts: 'partner',
  modes: 'partner',
  partnerRole: 'partner',
  partnerTypes: 'partner',
  partnerSizes: 'partner',
  targetPlaces: 'partner',
} as const satisfies Record<OpportunityField, OpportunityStep>;

/** Where a hint or a missing field is mended; the type stands above all steps. */
export function stepOf(field: string): OpportunityStep {
  const steps: Readonly<Record<string, OpportunityStep>> = stepOfField;
  return steps[field] ?? (field === 'attachments' || field === 'anonymous' ? 'files' : 'words');
}

/** The fields of a step that an opportunity of that type and direction has, in the order of the form. */
export function fieldsOfStep(
  step: OpportunityStep,
  type: OpportunityType,
  direction: OpportunityDirection,
): OpportunityField[] {
  return fieldsOf(type, direction).filter((field) => stepOfField[field] === step);
}
