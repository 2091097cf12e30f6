import type { Permission } from '@karakoram/domain';
import type { EnglishCatalogue } from '@karakoram/i18n';
import { useRouter } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { PendingRequestsBadge } from '../../components/match-request/pending-requests-badge.tsx';
import { useSession } from '../../lib/session.ts';

interface NavigationItem {
  to: string;
  label: `common:navigation.${keyof EnglishCatalogue['common']['navigation']}`;
  /** Shown to those who hold any of these; to everybody where it is left out. */
  permissions?: readonly Permission[];
  /** What stands beside the link: how much waits there. */
  Badge?: ComponentType;
}

const items: readonly NavigationItem[] = [
  { to: '/directory', label: 'common:navigation.directory' },
  { to: '/opportunities', label: 'common:navigation.opportunities' },
  { to: '/programmes', label: 'common:navigation.programmes' },
  { to: '/resources', label: 'common:navigation.resources' },
  { to: '/suggestions', label: 'common:navigation.suggestions', permissions: ['suggestion:read'] },
  {
    to: '/requests',
    label: 'common:navigation.requests',
    permissions: ['match-request:read'],
    Badge: PendingRequestsBadge,
  },
  { to: '/company', label: 'common:navigation.company', permissions: ['company:read-own', 'company:create'] },
  { to: '/desk', label: 'common:navigation.desk', permissions: ['review:read-queue'] },
  { to: '/administration', label: 'common:navigation.administration', permissions: ['figures:read'] },
];

/** The main pages open to this reader. A page whose route is not registered has no link. */
export function useNavigation(): readonly NavigationItem[] {
  const session = useSession();
  const { routesByPath } = useRouter();
  // Who reviews or administers has no company to introduce.
  const isStaff = session.user !== null && session.user.platformRole !== null && session.user.membership === null;
  return items.filter((item) => {
    if (!(item.to in routesByPath)) return false;
    if (isStaff && item.to === '/company') return false;
    return item.permissions === undefined || item.permissions.some((one) => session.permissions.includes(one));
  });
}
