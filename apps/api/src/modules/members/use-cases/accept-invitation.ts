import type { Done } from '@karakoram/contracts';
import { pickText, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentNames } from '../../../platform/http/present-localised.ts';
import { Notifier } from '../../notifications/index.ts';
import { hashOfToken } from '../invitation-token.ts';
import { InvitationRepository } from '../invitation.repository.ts';
import { MemberRepository } from '../member.repository.ts';

/** Turns an invitation into a seat, for the address that it was sent to and nobody else who holds the link. */
@Injectable()
export class AcceptInvitation {
  readonly #database: Database;
  readonly #members: MemberRepository;
  readonly #invitations: InvitationRepository;
  readonly #notifier: Notifier;
  readonly #clock: Clock;

  constructor(
    database: Database,
    members: MemberRepository,
    invitations: InvitationRepository,
    notifier: Notifier,
    clock: Clock,
  ) {
    this.#database = database;
    this.#members = members;
    this.#invitations = invitations;
    this.#notifier = notifier;
    this.#clock = clock;
  }

  async execute(user: UserActor, token: string): Promise<Done> {
    await this.#database.transaction(async (tx) => {
      const invitation = await this.#invitations.findByTokenHash(tx, hashOfToken(token));
      if (invitation === null) throw new AppError('NOT_FOUND');
      const invitee = await this.#members.user(tx, user.userId);
      if (invitee.email.toLowerCase() !== invitation.email.toLowerCase()) {
        throw new AppError('INVITATION_OTHER_ADDRESS');
      }
      const company = await this.#members.lockCompany(tx, invitation.companyId);
      if (company.status === 'archived') throw new AppError('INVITATION_INVALID');
      await this.#invitations.accept(tx, invitation.id, this.#clock.now());
      const names = presentNames(company);
      // Told before the seat is taken: nobody needs to hear that they joined themselves.
      await this.#notifier.tellCompany(tx, invitation.companyId, (locale) => ({
        kind: 'member_joined',
        params: { name: invitee.name, company: pickText(names, locale)?.text ?? '' },
        path: '/company/members',
      }));
      await this.#members.add(tx, invitation.companyId, user.userId, invitation.role);
    });
    return { done: true };
  }
}
