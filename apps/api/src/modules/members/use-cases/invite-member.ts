import type { CreateInvitationBody, InvitationView } from '@karakoram/contracts';
import { pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentNames } from '../../../platform/http/present-localised.ts';
import { Mail } from '../../../platform/mail/mail.ts';
import { hashOfToken, invitationLifeMilliseconds, newInvitationToken } from '../invitation-token.ts';
import { InvitationRepository } from '../invitation.repository.ts';
import { MemberRepository } from '../member.repository.ts';
import { presentInvitation } from '../members.presenter.ts';

const daySeconds = 24 * 60 * 60;
/** More mails than this in a day to addresses that a company makes up would be abuse of our sender. */
const invitationsPerDay = 30;

/** Invites an address into the own company by mail. Says nothing about whether the address has an account elsewhere. */
@Injectable()
export class InviteMember {
  readonly #database: Database;
  readonly #members: MemberRepository;
  readonly #invitations: InvitationRepository;
  readonly #mail: Mail;
  readonly #clock: Clock;

  constructor(
    database: Database,
    members: MemberRepository,
    invitations: InvitationRepository,
    mail: Mail,
    clock: Clock,
  ) {
    this.#database = database;
    this.#members = members;
    this.#invitations = invitations;
    this.#mail = mail;
    this.#clock = clock;
  }

  async execute(member: MemberActor, body: CreateInvitationBody): Promise<InvitationView> {
    const { companyId } = member.membership;
    const email = body.email.toLowerCase();
    const now = this.#clock.now();
    return this.#database.transaction(async (tx) => {
      const company = await this.#members.lockCompany(tx, companyId);
      if (company.status === 'archived' || company.status === 'rejected') throw new AppError('COMPANY_STATE_CONFLICT');
      const inviter = await this.#members.user(tx, member.userId);
      const invitee = await this.#members.userByEmail(tx, email);
      if (invitee?.member?.companyId === companyId) {
        throw new AppError('VALIDATION_FAILED', {
          errors: [{ pointer: '/email', code: 'already_member', params: {} }],
        });
      }
      const dayAgo = new Date(now.getTime() - daySeconds * 1000);
      if ((await this.#invitations.countSince(tx, companyId, dayAgo)) >= invitationsPerDay) {
        throw new AppError('RATE_LIMITED', { retryAfterSeconds: daySeconds });
      }
      const token = newInvitationToken();
      const invitation = await this.#invitations.create(tx, {
        companyId,
        email,
        role: body.role,
        tokenHash: hashOfToken(token),
        invitedBy: member.userId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + invitationLifeMilliseconds),
      });
      const locale = invitee?.locale ?? member.locale;
      await this.#mail.enqueue(tx, {
        to: email,
        name: invitee?.name ?? null,
        locale,
        template: 'mail:invitation',
        params: { company: pickText(presentNames(company), locale)?.text ?? '', inviter: inviter.name },
        link: `/invitations/${token}`,
        notification: false,
      });
      return presentInvitation(invitation, now);
    });
  }
}
