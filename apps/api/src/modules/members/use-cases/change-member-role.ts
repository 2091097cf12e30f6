import type { Done, UpdateMemberBody } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { MemberRepository } from '../member.repository.ts';

/** Gives a member of the own company another role. A company keeps at least one owner, whatever happens at the same time. */
@Injectable()
export class ChangeMemberRole {
  readonly #database: Database;
  readonly #repository: MemberRepository;

  constructor(database: Database, repository: MemberRepository) {
    this.#database = database;
    this.#repository = repository;
  }

  async execute(member: MemberActor, seatId: string, { role }: UpdateMemberBody): Promise<Done> {
    const { companyId } = member.membership;
    await this.#database.transaction(async (tx) => {
      await this.#repository.lockCompany(tx, companyId);
      const seat = await this.#repository.seat(tx, companyId, seatId);
      if (seat.role === role) return;
      if (seat.role === 'owner' && (await this.#repository.countOwners(tx, companyId)) === 1) {
        throw new AppError('MEMBER_LAST_OWNER');
      }
      // Whoever lost the role while waiting for the lock no longer decides.
      if ((await this.#repository.roleOf(tx, companyId, member.userId)) !== 'owner') {
        throw new AppError('PERMISSION_MISSING');
      }
      await this.#repository.changeRole(tx, seatId, role);
    });
    return { done: true };
  }
}
