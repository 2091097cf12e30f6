import { send } from '../../../lib/api-client.ts';

/** Also ends every other session of the person. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await send('POST', '/api/auth/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
}
