import type { UpdateUserBody, UserPage, UserView } from '@karakoram/contracts';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, path } from '../../../lib/api-client.ts';
import { useChange } from '../../../lib/use-change.ts';
import type { UsersSearch } from '../administration.search.ts';
import { administrationKey } from './keys.ts';

const usersKey = [...administrationKey, 'users'] as const;

/** Accounts, newest first, page after page. */
export const usersQuery = ({ q, role }: UsersSearch) =>
  infiniteQueryOptions({
    queryKey: [...usersKey, q ?? '', role ?? 'any'],
    queryFn: ({ signal, pageParam }) =>
      api.get<UserPage>('/administration/users', { signal, query: { q, role, cursor: pageParam } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Changes what an account may do, or disables it; its sessions end. */
export function useUpdateUser() {
  return useChange(usersKey, ({ id, ...body }: UpdateUserBody & { id: string }) =>
    api.patch<UserView>(path`/administration/users/${id}`, body),
  );
}
