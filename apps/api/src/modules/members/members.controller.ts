import {
  CreateInvitationBody,
  Done,
  Id,
  InvitationPage,
  InvitationPreview,
  InvitationView,
  MemberPage,
  PageQuery,
  UpdateMemberBody,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentMember, CurrentUser, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { MembersQueries } from './members.queries.ts';
import { AcceptInvitation } from './use-cases/accept-invitation.ts';
import { ChangeMemberRole } from './use-cases/change-member-role.ts';
import { InviteMember } from './use-cases/invite-member.ts';
import { RemoveMember } from './use-cases/remove-member.ts';
import { RevokeInvitation } from './use-cases/revoke-invitation.ts';

const Token = z.string().min(1).max(100);

@ApiTags('members')
@Controller('v1')
export class MembersController {
  readonly #queries: MembersQueries;
  readonly #changeRole: ChangeMemberRole;
  readonly #remove: RemoveMember;
  readonly #invite: InviteMember;
  readonly #revoke: RevokeInvitation;
  readonly #accept: AcceptInvitation;

  constructor(
    queries: MembersQueries,
    changeRole: ChangeMemberRole,
    remove: RemoveMember,
    invite: InviteMember,
    revoke: RevokeInvitation,
    accept: AcceptInvitation,
  ) {
    this.#queries = queries;
    this.#changeRole = changeRole;
    this.#remove = remove;
    this.#invite = invite;
    this.#revoke = revoke;
    this.#accept = accept;
  }

  @Get('company/members')
  @Endpoint({ permission: 'member:read', response: MemberPage, summary: 'The members of the own company' })
  list(@CurrentMember() member: MemberActor, @Query({ schema: PageQuery }) query: PageQuery): Promise<MemberPage> {
    return this.#queries.list(member, query);
  }

  @Patch('company/members/:id')
  @Endpoint({
    permission: 'member:manage',
    response: Done,
    summary: 'Give a member another role',
    problems: ['NOT_FOUND', 'MEMBER_LAST_OWNER'],
  })
  changeRole(
    @CurrentMember() member: MemberActor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateMemberBody }) body: UpdateMemberBody,
  ): Promise<Done> {
    return this.#changeRole.execute(member, id, body);
  }

  @Delete('company/members/:id')
  @Endpoint({
    permission: 'member:read',
    response: Done,
    summary: 'Leave the company (own seat), or remove a member (owners)',
    problems: ['NOT_FOUND', 'MEMBER_LAST_OWNER', 'PERMISSION_MISSING'],
  })
  remove(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<Done> {
    return this.#remove.execute(member, id);
  }

  @Get('company/invitations')
  @Endpoint({
    permission: 'member:read',
    response: InvitationPage,
    summary: 'Invitations that nobody has accepted yet',
  })
  invitations(
    @CurrentMember() member: MemberActor,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<InvitationPage> {
    return this.#queries.invitations(member, query);
  }

  @Post('company/invitations')
  @Endpoint({
    permission: 'member:invite',
    response: InvitationView,
    status: 201,
    summary: 'Invite an address into the own company by mail',
    problems: ['VALIDATION_FAILED', 'INVITATION_ALREADY_OPEN', 'COMPANY_STATE_CONFLICT', 'RATE_LIMITED'],
  })
  invite(
    @CurrentMember() member: MemberActor,
    @Body({ schema: CreateInvitationBody }) body: CreateInvitationBody,
  ): Promise<InvitationView> {
    return this.#invite.execute(member, body);
  }

  @Delete('company/invitations/:id')
  @Endpoint({
    permission: 'member:invite',
    response: Done,
    summary: 'Take an invitation back',
    problems: ['NOT_FOUND', 'INVITATION_INVALID'],
  })
  revoke(@CurrentMember() member: MemberActor, @Param('id', { schema: Id }) id: string): Promise<Done> {
    return this.#revoke.execute(member, id);
  }

  @Get('invitations/:token')
  @Endpoint({
    permission: 'public',
    response: InvitationPreview,
    summary: 'What an invitation is to, for whoever holds its link',
    problems: ['NOT_FOUND'],
  })
  invitation(@Param('token', { schema: Token }) token: string): Promise<InvitationPreview> {
    return this.#queries.invitation(token);
  }

  @Post('invitations/:token/accept')
  @Endpoint({
    permission: 'invitation:accept',
    response: Done,
    summary: 'Accept an invitation and take the seat',
    problems: ['NOT_FOUND', 'INVITATION_INVALID', 'INVITATION_OTHER_ADDRESS', 'COMPANY_ALREADY_MEMBER'],
  })
  accept(@CurrentUser() user: UserActor, @Param('token', { schema: Token }) token: string): Promise<Done> {
    return this.#accept.execute(user, token);
  }
}
