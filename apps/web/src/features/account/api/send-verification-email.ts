import { send } from '../../../lib/api-client.ts';

/** Succeeds whether or not the address belongs to an account. */
export async function sendVerificationEmail(email: string): Promise<void> {
  await send('POST', '/api/auth/send-verification-email', { email, callbackURL: '/verify-email' });
}
