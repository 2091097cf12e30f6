import type { Country } from './country.ts';
import type { Actor, MemberRole } from './roles.ts';
import { memberRoles } from './roles.ts';

/** Everything that somebody can be allowed to do. A route names exactly one of these. */
export const permissions = [
  'directory:search',
  'company:read-public',
  'company:create',
  'company:read-own',
  'company:edit',
  'company:submit',
  'company:archive',
  'member:read',
  'member:invite',
  'member:manage',
  'invitation:accept',
  'suggestion:read',
  'suggestion:act',
  'match-request:read',
  'match-request:send',
  'match-request:respond',
  'match-request:withdraw',
  'opportunity:read-public',
  'opportunity:read-own',
  'opportunity:edit',
  'opportunity:submit',
  'opportunity:rank',
  'demand:read',
  'programme:read',
  'programme:read-own',
  'programme:register',
  'programme:withdraw',
  'programme:run',
  'resource:read',
  'resource:manage',
  'notification:read',
  'saved-search:manage',
  'account:manage',
  'review:read-queue',
  'review:decide',
  'review:object',
  'figures:read',
  'exposure:plan',
  'user:manage',
  'sector:manage',
  'taxonomy:manage',
  'import:run',
  'export:run',
  'audit:read',
] as const;
export type Permission = (typeof permissions)[number];

/**
 * Who holds a permission. `visitor`, `user`, `member`, `desk` and `administrator` are ways to hold it, and one is enough;
 * `member` names the weakest role. `approvedCompany` and `verifiedEmail` are further conditions on `user` and `member`,
 * and say nothing of the platform roles. What is not said is denied.
 */
interface Holders {
  visitor?: true;
  user?: true;
  member?: MemberRole;
  approvedCompany?: true;
  verifiedEmail?: true;
  desk?: true;
  administrator?: true;
}

const everyone = { visitor: true, user: true } as const satisfies Holders;
const desks = { desk: true, administrator: true } as const satisfies Holders;
const centre = { administrator: true } as const satisfies Holders;

/**
 * The one table of permissions. What reaches other people in the company's name (a submission, an invitation, a request)
 * needs a verified address, so that nobody speaks through somebody else's. A suspended company may read what it has and
 * withdraw what it sent, but neither sends nor answers: an answer would disclose contact details.
 */
const holders = {
  'directory:search': everyone,
  'company:read-public': everyone,
  'company:create': { user: true },
  'company:read-own': { member: 'viewer' },
  'company:edit': { member: 'editor' },
  'company:submit': { member: 'editor', verifiedEmail: true },
  'company:archive': { member: 'owner' },
  'member:read': { member: 'viewer' },
  'member:invite': { member: 'owner', verifiedEmail: true },
  'member:manage': { member: 'owner' },
  'invitation:accept': { user: true, verifiedEmail: true },
  'suggestion:read': { member: 'viewer', approvedCompany: true },
  'suggestion:act': { member: 'editor', approvedCompany: true },
  'match-request:read': { member: 'viewer' },
  'match-request:send': { member: 'editor', approvedCompany: true, verifiedEmail: true },
  'match-request:respond': { member: 'editor', approvedCompany: true, verifiedEmail: true },
  'match-request:withdraw': { member: 'editor' },
  'opportunity:read-public': everyone,
  'opportunity:read-own': { member: 'viewer' },
  'opportunity:edit': { member: 'editor' },
  'opportunity:submit': { member: 'editor', approvedCompany: true, verifiedEmail: true },
  'opportunity:rank': { member: 'viewer', approvedCompany: true },
  'demand:read': desks,
  'programme:read': everyone,
  'programme:read-own': { member: 'viewer' },
  'programme:register': { member: 'editor', approvedCompany: true, verifiedEmail: true },
  'programme:withdraw': { member: 'editor' },
  'programme:run': desks,
  'resource:read': everyone,
  'resource:manage': desks,
  'notification:read': { user: true },
  'saved-search:manage': { user: true },
  'account:manage': { user: true },
  'review:read-queue': desks,
  'review:decide': desks,
  'review:object': desks,
  'figures:read': centre,
  'exposure:plan': centre,
  'user:manage': centre,
  'sector:manage': centre,
  'taxonomy:manage': centre,
  'import:run': centre,
  'export:run': centre,
  'audit:read': centre,
} as const satisfies Record<Permission, Holders>;

/** True if a member of role `role` may do what asks for `minimum`. */
export function isRoleAtLeast(role: MemberRole, minimum: MemberRole): boolean {
  return memberRoles.indexOf(role) <= memberRoles.indexOf(minimum);
}

/**
 * True if the actor may do such a thing at all. Whether they may do it to a given company or request is a second question,
 * answered by `isMemberOf`, `isDeskOf` and the life cycles.
 */
export function holds(actor: Actor, permission: Permission): boolean {
  const entry: Holders = holders[permission];
  if (actor.kind === 'visitor') return entry.visitor === true;
  if (entry.administrator === true && actor.platformRole === 'administrator') return true;
  // A reviewer without a country sits on no desk, so they hold nothing of a desk's.
  if (entry.desk === true && actor.platformRole === 'desk' && actor.deskCountry !== null) return true;
  if (entry.verifiedEmail === true && !actor.emailVerified) return false;
  if (entry.approvedCompany === true && actor.membership?.companyStatus !== 'approved') return false;
  if (entry.user === true) return true;
  return entry.member !== undefined && actor.membership !== null && isRoleAtLeast(actor.membership.role, entry.member);
}

/** Every permission that the actor holds, in the order of `permissions`; the web hides what is not in it. */
export function permissionsOf(actor: Actor): Permission[] {
  return permissions.filter((permission) => holds(actor, permission));
}

/** True if the actor reviews companies of `country`: its desk, or an administrator, who sits on both desks. */
export function isDeskOf(actor: Actor, country: Country): boolean {
  if (actor.kind === 'visitor') return false;
  if (actor.platformRole === 'administrator') return true;
  return actor.platformRole === 'desk' && actor.deskCountry === country;
}

/** True if the actor has a seat in that company with at least the role `minRole`. */
export function isMemberOf(actor: Actor, companyId: string, minRole: MemberRole): boolean {
  if (actor.kind === 'visitor' || actor.membership === null) return false;
  return actor.membership.companyId === companyId && isRoleAtLeast(actor.membership.role, minRole);
}
