import type { Done, Session, UpdateAccountBody } from '@karakoram/contracts';
import type { Permission } from '@karakoram/domain';
import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { api } from './api-client.ts';
import { clearDrafts } from './draft.ts';
import { loadTextsOfSignedIn } from './i18n.ts';

/** Who is signed in and what they may do. Kept for the visit: what changes it (signing in and out) refreshes it. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    const session = await api.get<Session>('/session', { signal });
    if (session.user) await loadTextsOfSignedIn();
    return session;
  },
  staleTime: 5 * 60_000,
});

/** How the key of everything begins that is read about the reader's own company. */
export const companyKey = ['company'] as const;

const signedOut: Session = { user: null, permissions: [], demo: false };

/** The session as far as it is known: a visitor's until the first answer is there (`isKnown` tells). */
export function useSession(): Session & { isKnown: boolean } {
  const { data, isSuccess } = useQuery(sessionQuery);
  return { ...(data ?? signedOut), isKnown: isSuccess };
}

/** True if the reader may do this. It decides what is shown; the API decides what is done. */
export function usePermission(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}

/** Saves the reader's own name or language, and reads the session as it is from then on. */
export async function updateAccount(queryClient: QueryClient, changes: UpdateAccountBody): Promise<Session> {
  await api.patch<Done>('/account', changes);
  return queryClient.query({ ...sessionQuery, staleTime: 0 });
}

/** After signing in: whatever was read as a visitor, or as somebody else, is read again. */
export async function beginSession(queryClient: QueryClient): Promise<Session> {
  queryClient.clear();
  return queryClient.query(sessionQuery);
}

/** After signing out: nothing of the person stays on the device. */
export async function endSession(queryClient: QueryClient): Promise<void> {
  clearDrafts();
  queryClient.clear();
  await queryClient.query(sessionQuery);
}
