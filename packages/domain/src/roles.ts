import type { CompanyStatus } from './company.ts';
import type { Country } from './country.ts';
import type { Locale } from './locale.ts';

/** What a user may do in their company, strongest first. */
export const memberRoles = ['owner', 'editor', 'viewer'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** What a user may do for the centre. A desk reviewer belongs to the desk of exactly one country. */
export const platformRoles = ['administrator', 'desk'] as const;
export type PlatformRole = (typeof platformRoles)[number];

/** A user's seat in a company, with the facts about the company that permissions depend on. */
export interface ActorMembership {
  companyId: string;
  companyCountry: Country;
  companyStatus: CompanyStatus;
  role: MemberRole;
}

/** Somebody who has signed in. */
export interface UserActor {
  kind: 'user';
  userId: string;
  locale: Locale;
  emailVerified: boolean;
  platformRole: PlatformRole | null;
  deskCountry: Country | null;
  membership: ActorMembership | null;
}

/** Somebody who has not. */
export interface VisitorActor {
  kind: 'visitor';
}

/** Whoever makes a request. */
export type Actor = VisitorActor | UserActor;
