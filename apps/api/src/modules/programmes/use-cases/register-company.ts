import type { ProblemCode, ProgrammeView, RegisterBody } from '@karakoram/contracts';
import { registrationObstacle, type RegistrationObstacle } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { ProgrammeAnnouncer } from '../programme-announcer.ts';
import { ProgrammesQueries } from '../programmes.queries.ts';
import { ProgrammesRepository } from '../programmes.repository.ts';
import { RegistrationsRepository } from '../registrations.repository.ts';
import { WaitingList } from '../waiting-list.ts';

const refusals = {
  not_addressed: 'PROGRAMME_NOT_ADDRESSED',
  removed: 'PROGRAMME_REGISTRATION_REMOVED',
  already_registered: 'PROGRAMME_ALREADY_REGISTERED',
  not_open: 'PROGRAMME_NOT_OPEN',
  company_not_approved: 'COMPANY_NOT_APPROVED',
} as const satisfies Record<RegistrationObstacle, ProblemCode>;

/**
 * Registers the member's company for a programme: with a seat if one is free and nobody waits for it, otherwise at the end
 * of the waiting list. Of two who want the last seat at the same moment one gets it and the other waits.
 */
@Injectable()
export class RegisterCompany {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #registrations: RegistrationsRepository;
  readonly #waitingList: WaitingList;
  readonly #announcer: ProgrammeAnnouncer;
  readonly #queries: ProgrammesQueries;
  readonly #clock: Clock;

  constructor(
    database: Database,
    programmes: ProgrammesRepository,
    registrations: RegistrationsRepository,
    waitingList: WaitingList,
    announcer: ProgrammeAnnouncer,
    queries: ProgrammesQueries,
    clock: Clock,
  ) {
    this.#database = database;
    this.#programmes = programmes;
    this.#registrations = registrations;
    this.#waitingList = waitingList;
    this.#announcer = announcer;
    this.#queries = queries;
    this.#clock = clock;
  }

  async execute(member: MemberActor, programmeId: string, body: RegisterBody): Promise<ProgrammeView> {
    await this.#database.transaction((tx) => this.#register(tx, member, programmeId, body));
    return this.#queries.get(member, programmeId);
  }

  async #register(tx: Transaction, member: MemberActor, programmeId: string, body: RegisterBody): Promise<void> {
    const now = this.#clock.now();
    const { companyId } = member.membership;
    const programme = await this.#programmes.lock(tx, programmeId);
    const company = await this.#registrations.holdCompany(tx, companyId);
    if (programme === undefined || programme.status === 'draft' || company === undefined)
      throw new AppError('NOT_FOUND');
    const earlier = await this.#registrations.latest(tx, programmeId, companyId);
    const obstacle = registrationObstacle(programme, company, earlier?.status, now);
    if (obstacle !== undefined) throw new AppError(refusals[obstacle]);

    const given = programme.waiting === 0 ? 0 : await this.#waitingList.giveFreeSeats(tx, programmeId);
    const hasSeat =
      programme.taken + given < programme.capacity &&
      (programme.waiting === given || !(await this.#registrations.isAwaited(tx, programmeId)));
    await this.#registrations.create(tx, {
      ...body,
      programmeId,
      companyId,
      status: hasSeat ? 'registered' : 'waiting',
      registeredBy: member.userId,
      at: now,
    });
    await this.#announcer.tell(tx, companyId, programme, hasSeat ? 'programme_registered' : 'programme_waiting');
  }
}
