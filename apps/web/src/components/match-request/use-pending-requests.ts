import { useQuery } from '@tanstack/react-query';
import { usePermission } from '../../lib/session.ts';
import { matchRequestSummaryQuery } from './api/match-request-summary.ts';

/** How many requests wait for an answer of the reader's company; none until it is known. */
export function usePendingRequests(): number {
  const mayRead = usePermission('match-request:read');
  const { data } = useQuery({ ...matchRequestSummaryQuery, enabled: mayRead });
  return data?.inboxPending ?? 0;
}
