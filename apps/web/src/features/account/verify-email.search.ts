export interface VerifyEmailSearch {
  /** Why the link did not work; absent where it did. */
  error?: string;
}

export function verifyEmailSearch(search: Record<string, unknown>): VerifyEmailSearch {
  const error = search['error'];
  return typeof error === 'string' ? { error } : {};
}
