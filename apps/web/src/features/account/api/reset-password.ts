import { send } from '../../../lib/api-client.ts';

export async function resetPassword(token: string, newPassword: string): Promise<void> {
  await send('POST', '/api/auth/reset-password', { token, newPassword });
}
