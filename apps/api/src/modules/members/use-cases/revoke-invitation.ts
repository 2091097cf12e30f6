import type { Done } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { InvitationRepository } from '../invitation.repository.ts';

/** Takes an invitation back; its link stops working at once. */
@Injectable()
export class RevokeInvitation {
  readonly #database: Database;
  readonly #repository: InvitationRepository;
  readonly #clock: Clock;

  constructor(database: Database, repository: InvitationRepository, clock: Clock) {
    this.#database = database;
    this.#repository = repository;
    this.#clock = clock;
  }

  async execute(member: MemberActor, id: string): Promise<Done> {
    await this.#database.transaction((tx) =>
      this.#repository.revoke(tx, member.membership.companyId, id, this.#clock.now()),
    );
    return { done: true };
  }
}
