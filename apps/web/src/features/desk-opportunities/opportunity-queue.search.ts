import { countries, type Country } from '@karakoram/domain';

export interface OpportunityQueueSearch {
  /** What waits where it is left out. */
  status?: 'on_hold';
  /** The reader's own desk, or both for an administrator, where it is left out. */
  country?: Country;
}

export function opportunityQueueSearch(search: Record<string, unknown>): OpportunityQueueSearch {
  const country = countries.find((known) => known === search['country']);
  return {
    ...(search['status'] === 'on_hold' ? { status: 'on_hold' } : {}),
    ...(country === undefined ? {} : { country }),
  };
}
