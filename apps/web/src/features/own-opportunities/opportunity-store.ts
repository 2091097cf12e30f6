import type { OwnOpportunity, UpdateOpportunityBody } from '@karakoram/contracts';
import { fieldsOf, type OpportunityDirection, type OpportunityType } from '@karakoram/domain';
import { type AutosaveForm, type AutosaveSnapshot, AutosaveStore } from '../../components/autosave/autosave-store.ts';
import { bodyOf, isSendable, type OpportunityValues, valuesOf } from './opportunity-values.ts';

export type OpportunitySnapshot = AutosaveSnapshot<OpportunityValues>;
export type OpportunityStore = AutosaveStore<OpportunityValues, UpdateOpportunityBody, OwnOpportunity>;

/** The form of one type and direction: what they do not have is never sent. */
function opportunityForm(
  type: OpportunityType,
  direction: OpportunityDirection,
): AutosaveForm<OpportunityValues, UpdateOpportunityBody, OwnOpportunity> {
  return {
    fields: [...fieldsOf(type, direction), 'anonymous', 'origins'],
    valuesOf,
    bodyOf,
    isSendable,
    // Money without a day gets that of today.
    followers: ['money'],
    conflictCode: 'OPPORTUNITY_VERSION_CONFLICT',
  };
}

type OpportunityStoreOptions = ConstructorParameters<
  typeof AutosaveStore<OpportunityValues, UpdateOpportunityBody, OwnOpportunity>
>[1];

export function createOpportunityStore(options: OpportunityStoreOptions): OpportunityStore {
  return new AutosaveStore(opportunityForm(options.stored.type, options.stored.direction), options);
}
