import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/index.ts';
import { InvitationRepository } from './invitation.repository.ts';
import { MemberRepository } from './member.repository.ts';
import { MembersController } from './members.controller.ts';
import { MembersQueries } from './members.queries.ts';
import { AcceptInvitation } from './use-cases/accept-invitation.ts';
import { ChangeMemberRole } from './use-cases/change-member-role.ts';
import { InviteMember } from './use-cases/invite-member.ts';
import { RemoveMember } from './use-cases/remove-member.ts';
import { RevokeInvitation } from './use-cases/revoke-invitation.ts';

@Module({
  imports: [NotificationsModule],
  controllers: [MembersController],
  providers: [
    MembersQueries,
    MemberRepository,
    InvitationRepository,
    AcceptInvitation,
    ChangeMemberRole,
    InviteMember,
    RemoveMember,
    RevokeInvitation,
  ],
})
export class MembersModule {}
