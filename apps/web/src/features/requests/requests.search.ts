import type { MatchRequestBox } from '@karakoram/contracts';
import { type MatchRequestStatus, matchRequestStatuses } from '@karakoram/domain';

export interface RequestsSearch {
  /** The inbox where it is left out. */
  box?: Extract<MatchRequestBox, 'sent'>;
  /** All where it is left out. */
  status?: MatchRequestStatus;
  /** Only interests in this opportunity. */
  opportunity?: string;
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

export function requestsSearch(search: Record<string, unknown>): RequestsSearch {
  const { opportunity } = search;
  const status = matchRequestStatuses.find((known) => known === search['status']);
  return {
    ...(search['box'] === 'sent' ? { box: 'sent' } : {}),
    ...(status === undefined ? {} : { status }),
    ...(typeof opportunity === 'string' && uuid.test(opportunity) ? { opportunity } : {}),
  };
}
