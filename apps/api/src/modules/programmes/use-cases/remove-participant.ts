import type { Done } from '@karakoram/contracts';
import { mayRunProgramme, programmePhaseAt, programmePhaseRules, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { AuditLog } from '../../audit/index.ts';
import { ProgrammeAnnouncer } from '../programme-announcer.ts';
import { ProgrammesRepository } from '../programmes.repository.ts';
import { RegistrationsRepository } from '../registrations.repository.ts';
import { WaitingList } from '../waiting-list.ts';

interface Removal {
  readonly programmeId: string;
  readonly registrationId: string;
  readonly reason: string;
}

/** Takes a company out of a programme before it begins, with a reason that its members are told. It cannot come back. */
@Injectable()
export class RemoveParticipant {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #registrations: RegistrationsRepository;
  readonly #waitingList: WaitingList;
  readonly #announcer: ProgrammeAnnouncer;
  readonly #audit: AuditLog;
  readonly #clock: Clock;

  constructor(
    database: Database,
    programmes: ProgrammesRepository,
    registrations: RegistrationsRepository,
    waitingList: WaitingList,
    announcer: ProgrammeAnnouncer,
    audit: AuditLog,
    clock: Clock,
  ) {
    this.#database = database;
    this.#programmes = programmes;
    this.#registrations = registrations;
    this.#waitingList = waitingList;
    this.#announcer = announcer;
    this.#audit = audit;
    this.#clock = clock;
  }

  async execute(user: UserActor, { programmeId, registrationId, reason }: Removal): Promise<Done> {
    await this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const programme = await this.#programmes.lock(tx, programmeId);
      if (programme === undefined || !mayRunProgramme(user, programme.organiser)) throw new AppError('NOT_FOUND');
      const registration = await this.#registrations.find(tx, programmeId, registrationId);
      if (registration === undefined) throw new AppError('NOT_FOUND');
      if (!programmePhaseRules(programmePhaseAt(programme, now)).moves)
        throw new AppError('PROGRAMME_REGISTRATION_ENDED');
      const end = { action: 'remove', by: user.userId, at: now, reason } as const;
      if (!(await this.#registrations.end(tx, registrationId, end))) throw new AppError('PROGRAMME_REGISTRATION_ENDED');
      await this.#announcer.tell(tx, registration.companyId, programme, 'programme_removed', { note: reason });
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'programme:remove',
        subjectType: 'programme',
        subjectId: programmeId,
        details: { companyId: registration.companyId, from: registration.status, text: reason },
      });
      await this.#waitingList.giveFreeSeats(tx, programmeId);
    });
    return { done: true };
  }
}
