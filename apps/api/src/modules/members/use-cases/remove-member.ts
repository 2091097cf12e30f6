import type { Done } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { MemberRepository } from '../member.repository.ts';

/**
 * Takes a seat away: every member may leave, owners may remove others. The last owner stays, unless the company is
 * archived: then they may leave it and start anew.
 */
@Injectable()
export class RemoveMember {
  readonly #database: Database;
  readonly #repository: MemberRepository;

  constructor(database: Database, repository: MemberRepository) {
    this.#database = database;
    this.#repository = repository;
  }

  async execute(member: MemberActor, seatId: string): Promise<Done> {
    const { companyId } = member.membership;
    await this.#database.transaction(async (tx) => {
      const company = await this.#repository.lockCompany(tx, companyId);
      const seat = await this.#repository.seat(tx, companyId, seatId);
      const isLeaving = seat.userId === member.userId;
      if (!isLeaving && (await this.#repository.roleOf(tx, companyId, member.userId)) !== 'owner') {
        throw new AppError('PERMISSION_MISSING');
      }
      const isLastOwner = seat.role === 'owner' && (await this.#repository.countOwners(tx, companyId)) === 1;
      if (isLastOwner && company.status !== 'archived') throw new AppError('MEMBER_LAST_OWNER');
      await this.#repository.remove(tx, seatId);
    });
    return { done: true };
  }
}
