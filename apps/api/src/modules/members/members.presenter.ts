import type { InvitationPreview, InvitationState, InvitationView, MemberView } from '@karakoram/contracts';
import type { Country, MemberRole } from '@karakoram/domain';
import { presentNames } from '../../platform/http/present-localised.ts';

interface MemberRow {
  readonly id: string;
  readonly role: MemberRole;
  readonly createdAt: Date;
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
}

export interface InvitationTimes {
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
}

interface InvitationRow extends InvitationTimes {
  readonly id: string;
  readonly email: string;
  readonly role: MemberRole;
  readonly createdAt: Date;
}

interface InvitationPreviewRow extends InvitationTimes {
  readonly role: MemberRole;
  readonly company: {
    readonly country: Country;
    readonly nameEn: string | null;
    readonly nameZh: string | null;
    readonly nameUr: string | null;
  };
}

export function presentMember(row: MemberRow, viewerId: string): MemberView {
  return {
    id: row.id,
    name: row.user.name,
    email: row.user.email,
    role: row.role,
    self: row.user.id === viewerId,
    joinedAt: row.createdAt.toISOString(),
  };
}

/** Where an invitation stands at `now`. */
function invitationState(invitation: InvitationTimes, now: Date): InvitationState {
  if (invitation.acceptedAt !== null) return 'accepted';
  if (invitation.revokedAt !== null) return 'revoked';
  return invitation.expiresAt <= now ? 'expired' : 'open';
}

export function presentInvitation(row: InvitationRow, now: Date): InvitationView {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    state: invitationState(row, now),
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

export function presentInvitationPreview(row: InvitationPreviewRow, now: Date): InvitationPreview {
  return {
    companyNames: presentNames(row.company),
    companyCountry: row.company.country,
    role: row.role,
    state: invitationState(row, now),
    expiresAt: row.expiresAt.toISOString(),
  };
}
