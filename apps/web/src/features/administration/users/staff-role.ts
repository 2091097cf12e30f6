import type { UserView } from '@karakoram/contracts';

export const staffRoles = ['none', 'desk_CN', 'desk_PK', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** The role of an account on the platform, with its desk. */
export function roleOf({ platformRole, deskCountry }: UserView): StaffRole {
  if (platformRole === 'administrator') return 'administrator';
  if (platformRole === 'desk' && deskCountry !== null) return `desk_${deskCountry}`;
  return 'none';
}
