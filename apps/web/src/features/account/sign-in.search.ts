import { safeRedirect } from './safe-redirect.ts';

export interface SignInSearch {
  /** The page to go to afterwards. */
  redirect?: string;
  /** Set after a new password was saved. */
  changed?: boolean;
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const redirect = safeRedirect(search['redirect']);
  return {
    ...(redirect === undefined ? {} : { redirect }),
    ...(search['changed'] === true ? { changed: true } : {}),
  };
}
