import type { DemoInbox, DemoMail } from '@karakoram/contracts';
import { queryOptions } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';

/** A mail takes a second or two from the click that causes it. */
const refreshMs = 5_000;

/** The newest mails of the demo. */
export const demoInboxQuery = queryOptions({
  queryKey: ['demo-inbox'],
  queryFn: ({ signal }) => api.get<DemoInbox>('/dev/inbox', { signal }),
  staleTime: 0,
  refetchInterval: refreshMs,
});

/** One mail; it never changes. */
export const demoMailQuery = (id: string) =>
  queryOptions({
    queryKey: ['demo-mail', id],
    queryFn: ({ signal }) => api.get<DemoMail>(path`/dev/inbox/${id}`, { signal }),
    staleTime: Infinity,
  });
