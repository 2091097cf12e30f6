import type { QueryClient } from '@tanstack/react-query';
import { send } from './api-client.ts';
import { endSession } from './session.ts';

/** Ends the session on the server, then forgets on this device whatever belonged to it. */
export async function signOut(queryClient: QueryClient): Promise<void> {
  await send('POST', '/api/auth/sign-out', {});
  await endSession(queryClient);
}
