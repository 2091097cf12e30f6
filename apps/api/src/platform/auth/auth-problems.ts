import type { ProblemCode } from '@karakoram/contracts';

/** The codes of better-auth that deserve a sentence of ours; everything else is a refusal without details. */
const codes: Readonly<Record<string, ProblemCode>> = {
  INVALID_EMAIL_OR_PASSWORD: 'CREDENTIALS_WRONG',
  INVALID_PASSWORD: 'CREDENTIALS_WRONG',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'CREDENTIALS_WRONG',
  USER_NOT_FOUND: 'CREDENTIALS_WRONG',
  EMAIL_NOT_VERIFIED: 'EMAIL_NOT_VERIFIED',
  INVALID_EMAIL: 'EMAIL_INVALID',
  PASSWORD_TOO_SHORT: 'PASSWORD_TOO_SHORT',
  PASSWORD_TOO_LONG: 'PASSWORD_TOO_LONG',
  INVALID_TOKEN: 'TOKEN_INVALID',
  TOKEN_EXPIRED: 'TOKEN_INVALID',
  ACCOUNT_DISABLED: 'ACCOUNT_DISABLED',
  UNAUTHORIZED: 'NOT_SIGNED_IN',
  VALIDATION_ERROR: 'VALIDATION_FAILED',
};

/** Maps an error answer of better-auth to our catalogue, by its code first and its status second. */
export function problemOfAuth(status: number, code: string | undefined): ProblemCode {
  const known = code === undefined ? undefined : codes[code];
  if (known !== undefined) return known;
  if (status === 429) return 'RATE_LIMITED';
  if (status === 401) return 'NOT_SIGNED_IN';
  if (status === 404) return 'NOT_FOUND';
  if (status >= 500) return 'INTERNAL';
  return 'AUTHENTICATION_REFUSED';
}
