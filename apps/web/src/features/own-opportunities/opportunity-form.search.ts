import { opportunityFields } from '@karakoram/domain';
import { type OpportunityStep, opportunitySteps } from './opportunity-steps.ts';

const jumps = [...opportunityFields, 'anonymous', 'attachments'] as const;
export type JumpTarget = (typeof jumps)[number];

export interface OpportunityFormSearch {
  /** The first step where it is left out. */
  step?: OpportunityStep;
  /** The field to bring into view. */
  field?: JumpTarget;
}

export function jumpTarget(field: string): JumpTarget | undefined {
  return jumps.find((known) => known === field);
}

export function opportunityFormSearch(search: Record<string, unknown>): OpportunityFormSearch {
  const step = opportunitySteps.find((known) => known === search['step']);
  const field = jumps.find((known) => known === search['field']);
  return { ...(step === undefined ? {} : { step }), ...(field === undefined ? {} : { field }) };
}
