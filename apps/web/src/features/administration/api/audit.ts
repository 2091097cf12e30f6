import type { AuditPage } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api } from '../../../lib/api-client.ts';
import type { AuditSearch } from '../administration.search.ts';
import { administrationKey } from './keys.ts';

/** The audit log, newest first, page after page. */
export const auditQuery = ({ action, subject, from, to }: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: [...administrationKey, 'audit', action ?? '', subject ?? '', from ?? '', to ?? ''],
    queryFn: ({ signal, pageParam }) =>
      api.get<AuditPage>('/administration/audit', {
        signal,
        query: { action, subjectId: subject, from, to, cursor: pageParam },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
