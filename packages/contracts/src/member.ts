import { memberRoles } from '@karakoram/domain';
import { z } from 'zod';
import { CountryCode, Id, Instant, LocalisedText, pageOf } from './common.ts';

/** A user's seat in a company, as the other members see it. */
export const MemberView = z
  .object({
    id: Id,
    name: z.string(),
    email: z.string(),
    role: z.enum(memberRoles),
    self: z.boolean().describe('True for the seat of whoever asks'),
    joinedAt: Instant,
  })
  .meta({ id: 'Member' });
export type MemberView = z.infer<typeof MemberView>;

export const MemberPage = pageOf(MemberView).meta({ id: 'MemberPage' });
export type MemberPage = z.infer<typeof MemberPage>;

export const UpdateMemberBody = z.strictObject({ role: z.enum(memberRoles) }).meta({ id: 'UpdateMemberBody' });
export type UpdateMemberBody = z.infer<typeof UpdateMemberBody>;

export const invitationStates = ['open', 'expired', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** An invitation that nobody has accepted or taken back yet. */
export const InvitationView = z
  .object({
    id: Id,
    email: z.string(),
    role: z.enum(memberRoles),
    state: z.enum(invitationStates),
    createdAt: Instant,
    expiresAt: Instant,
  })
  .meta({ id: 'Invitation' });
export type InvitationView = z.infer<typeof InvitationView>;

export const InvitationPage = pageOf(InvitationView).meta({ id: 'InvitationPage' });
export type InvitationPage = z.infer<typeof InvitationPage>;

export const CreateInvitationBody = z
  .strictObject({ email: z.email().max(254), role: z.enum(memberRoles).default('editor') })
  .meta({ id: 'CreateInvitationBody' });
export type CreateInvitationBody = z.infer<typeof CreateInvitationBody>;

/** What the holder of an invitation's link sees, signed in or not. It names no person and no address. */
export const InvitationPreview = z
  .object({
    companyNames: LocalisedText,
    companyCountry: CountryCode,
    role: z.enum(memberRoles),
    state: z.enum(invitationStates),
    expiresAt: Instant,
  })
  .meta({ id: 'InvitationPreview' });
export type InvitationPreview = z.infer<typeof InvitationPreview>;
