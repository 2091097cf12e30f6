export interface ResetPasswordSearch {
  token?: string;
}

export function resetPasswordSearch(search: Record<string, unknown>): ResetPasswordSearch {
  const token = search['token'];
  return typeof token === 'string' && search['error'] === undefined ? { token } : {};
}
