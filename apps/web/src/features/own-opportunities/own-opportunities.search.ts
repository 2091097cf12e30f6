import { type OpportunityStatus, opportunityStatuses } from '@karakoram/domain';

export interface OwnOpportunitiesSearch {
  /** All where it is left out. */
  status?: OpportunityStatus;
}

export function ownOpportunitiesSearch(search: Record<string, unknown>): OwnOpportunitiesSearch {
  const status = opportunityStatuses.find((known) => known === search['status']);
  return status === undefined ? {} : { status };
}
