import { send } from '../../../lib/api-client.ts';

/** Succeeds whether or not the address belongs to an account. */
export async function requestPasswordReset(email: string): Promise<void> {
  await send('POST', '/api/auth/request-password-reset', { email, redirectTo: '/reset-password' });
}
