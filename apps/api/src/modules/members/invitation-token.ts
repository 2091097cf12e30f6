import { createHash, randomBytes } from 'node:crypto';

/** An invitation is open for two weeks. */
export const invitationLifeMilliseconds = 14 * 24 * 60 * 60 * 1000;

/** A secret of 256 bits for the mailed link. */
export function newInvitationToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of it: whoever reads the database cannot use an invitation. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
