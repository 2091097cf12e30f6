import type { ProgrammeView } from '@karakoram/contracts';
import { programmePhaseAt, programmePhaseRules } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { ProgrammesQueries } from '../programmes.queries.ts';
import { ProgrammesRepository } from '../programmes.repository.ts';
import { RegistrationsRepository } from '../registrations.repository.ts';
import { WaitingList } from '../waiting-list.ts';

/** Takes back the registration of the member's company. Who has waited longest gets the seat, in the same transaction. */
@Injectable()
export class WithdrawRegistration {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #registrations: RegistrationsRepository;
  readonly #waitingList: WaitingList;
  readonly #queries: ProgrammesQueries;
  readonly #clock: Clock;

  constructor(
    database: Database,
    programmes: ProgrammesRepository,
    registrations: RegistrationsRepository,
    waitingList: WaitingList,
    queries: ProgrammesQueries,
    clock: Clock,
  ) {
    this.#database = database;
    this.#programmes = programmes;
    this.#registrations = registrations;
    this.#waitingList = waitingList;
    this.#queries = queries;
    this.#clock = clock;
  }

  async execute(member: MemberActor, programmeId: string): Promise<ProgrammeView> {
    await this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const programme = await this.#programmes.lock(tx, programmeId);
      const registration = await this.#registrations.latest(tx, programmeId, member.membership.companyId);
      if (programme === undefined || registration === undefined) throw new AppError('NOT_FOUND');
      if (!programmePhaseRules(programmePhaseAt(programme, now)).moves)
        throw new AppError('PROGRAMME_REGISTRATION_ENDED');
      const end = { action: 'withdraw', by: member.userId, at: now, reason: null } as const;
      if (!(await this.#registrations.end(tx, registration.id, end)))
        throw new AppError('PROGRAMME_REGISTRATION_ENDED');
      await this.#waitingList.giveFreeSeats(tx, programmeId);
    });
    return this.#queries.get(member, programmeId);
  }
}
