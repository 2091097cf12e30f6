import type { Session } from '@karakoram/contracts';

/** Where somebody's work begins after signing in. */
export function landingPath(session: Session): string {
  const { user, permissions } = session;
  if (!user) return '/';
  if (user.membership) return '/company';
  if (permissions.includes('figures:read')) return '/administration';
  if (permissions.includes('review:read-queue')) return '/desk';
  return '/company';
}
