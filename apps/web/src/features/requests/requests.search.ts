import type { MatchRequestBox } from '@karakoram/contracts';
import { type MatchRequestStatus, matchRequestStatuses } from '@karakoram/domain';

export interface RequestsSearch {
  /** The inbox where it is left out. */
  box?: Extract<MatchRequestBox, 'sent'>;
  /** All where it is left out. */
  status?: MatchRequestStatus;
}

export function requestsSearch(search: Record<string, unknown>): RequestsSearch {
  const status = matchRequestStatuses.find((known) => known === search['status']);
  return {
    ...(search['box'] === 'sent' ? { box: 'sent' } : {}),
    ...(status === undefined ? {} : { status }),
  };
}
