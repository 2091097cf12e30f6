import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for the links of one mail. */
export function newUnsubscribeToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of it: whoever reads the database cannot unsubscribe anybody. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The page that asks once more, for people. */
export function unsubscribePage(token: string): string {
  return `/unsubscribe/${token}`;
}

/** The address that mail programs post to. */
export function unsubscribeAddress(token: string): string {
  return `/api/v1/unsubscribe/${token}`;
}
