import { programmePhaseAt, programmePhaseRules } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import type { Transaction } from '../../platform/database/database.ts';
import { ProgrammeAnnouncer } from './programme-announcer.ts';
import { ProgrammesRepository } from './programmes.repository.ts';
import { RegistrationsRepository } from './registrations.repository.ts';

/** Few enough that a transaction, with everybody it tells, stays far below its time limit. */
const seatsAtOnce = 25;

/**
 * Gives free seats of a programme to those who wait, in the order in which they came, and tells them. A company that is not
 * approved at the moment keeps its place and is passed over.
 */
@Injectable()
export class WaitingList {
  readonly #programmes: ProgrammesRepository;
  readonly #registrations: RegistrationsRepository;
  readonly #announcer: ProgrammeAnnouncer;
  readonly #clock: Clock;

  constructor(
    programmes: ProgrammesRepository,
    registrations: RegistrationsRepository,
    announcer: ProgrammeAnnouncer,
    clock: Clock,
  ) {
    this.#programmes = programmes;
    this.#registrations = registrations;
    this.#announcer = announcer;
    this.#clock = clock;
  }

  /** Gives up to 25 seats and returns how many; a job gives the rest. Locks the programme. */
  async giveFreeSeats(tx: Transaction, programmeId: string): Promise<number> {
    const now = this.#clock.now();
    const programme = await this.#programmes.lock(tx, programmeId);
    if (programme === undefined || !programmePhaseRules(programmePhaseAt(programme, now)).moves) return 0;
    const seats = Math.min(programme.capacity - programme.taken, programme.waiting, seatsAtOnce);
    if (seats === 0) return 0;
    const movedUp = await this.#registrations.moveUp(tx, programmeId, seats, now);
    for (const { companyId } of movedUp) await this.#announcer.tell(tx, companyId, programme, 'programme_moved_up');
    return movedUp.length;
  }
}
