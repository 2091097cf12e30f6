import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { read, send } from '../../../lib/api-client.ts';

/** What the sign-in service tells of a session. */
interface DeviceSession {
  token: string;
  createdAt: string;
  updatedAt: string;
  ipAddress?: string | null;
  userAgent?: string | null;
}

/** Where the person is signed in, this device first, then the latest. */
export const deviceSessionsQuery = queryOptions({
  queryKey: ['account', 'device-sessions'],
  queryFn: async ({ signal }) => {
    const [all, current] = await Promise.all([
      send('GET', '/api/auth/list-sessions', undefined, signal).then((response) => read<DeviceSession[]>(response)),
      send('GET', '/api/auth/get-session', undefined, signal).then((response) =>
        read<{ session: { token: string } } | null>(response),
      ),
    ]);
    return all
      .map((session) => ({ ...session, isCurrent: session.token === current?.session.token }))
      .sort((left, right) => {
        if (left.isCurrent !== right.isCurrent) return left.isCurrent ? -1 : 1;
        return right.updatedAt.localeCompare(left.updatedAt);
      });
  },
});

/** Ends one session by its token, or every other one. */
export function useRevokeSessions() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (target: { token: string } | 'others') => {
      if (target === 'others') await send('POST', '/api/auth/revoke-other-sessions', {});
      else await send('POST', '/api/auth/revoke-session', target);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: deviceSessionsQuery.queryKey }),
  });
}
