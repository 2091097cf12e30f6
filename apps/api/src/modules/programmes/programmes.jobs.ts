import { dueProgrammeReminder } from '@karakoram/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { announceProgramme } from './announce-programme.job-kind.ts';
import { ProgrammeAnnouncer } from './programme-announcer.ts';
import { ProgrammesRepository } from './programmes.repository.ts';
import { RegistrationsRepository } from './registrations.repository.ts';
import { WaitingList } from './waiting-list.ts';

/** Gives seats that are free to those who wait, and reminds participants. */
export const programmesClock = jobKind('programmes-clock', z.object({}));

/** Few enough that a transaction, with everybody it tells, stays far below its time limit. */
const batchSize = 25;

/**
 * The clock's part in programmes. What is due is read from the rows and not from the day on which the job runs, so days
 * without a server are made up for; each row is taken by one instance, so nobody is told twice.
 */
@Injectable()
export class ProgrammesJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #registrations: RegistrationsRepository;
  readonly #waitingList: WaitingList;
  readonly #announcer: ProgrammeAnnouncer;
  readonly #clock: Clock;

  constructor(
    jobs: Jobs,
    database: Database,
    programmes: ProgrammesRepository,
    registrations: RegistrationsRepository,
    waitingList: WaitingList,
    announcer: ProgrammeAnnouncer,
    clock: Clock,
  ) {
    this.#jobs = jobs;
    this.#database = database;
    this.#programmes = programmes;
    this.#registrations = registrations;
    this.#waitingList = waitingList;
    this.#announcer = announcer;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.register(
      programmesClock,
      async () => {
        await this.#giveSeats();
        while ((await this.#remindBatch()) > 0);
      },
      { cron: '*/10 * * * *' },
    );
    this.#jobs.register(announceProgramme, (data) => this.#announceBatch(data));
  }

  /** Seats that came free while nobody looked: a company that was deleted, or approved again while it waited. */
  async #giveSeats(): Promise<void> {
    const ids = await this.#database.transaction((tx) => this.#programmes.withSeatsToGive(tx, this.#clock.now()));
    for (const id of ids) {
      while ((await this.#database.transaction((tx) => this.#waitingList.giveFreeSeats(tx, id))) > 0);
    }
  }

  async #remindBatch(): Promise<number> {
    return this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      let reminded = 0;
      for (const due of await this.#programmes.holdForReminder(tx, now, batchSize)) {
        const day = dueProgrammeReminder(due, now);
        const programme = await this.#programmes.find(tx, due.programmeId);
        if (day === undefined || programme === undefined) continue;
        await this.#registrations.markReminded(tx, due.id, day);
        await this.#announcer.tell(tx, due.companyId, programme, 'programme_reminder');
        reminded += 1;
      }
      return reminded;
    });
  }

  async #announceBatch({ programmeId, kind, after }: z.infer<(typeof announceProgramme)['data']>): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const programme = await this.#programmes.find(tx, programmeId);
      // What was cancelled since is told as cancelled, and not as changed.
      if (programme === undefined || (kind === 'programme_changed' && programme.status === 'cancelled')) return;
      const parties = await this.#registrations.live(tx, programmeId, BigInt(after), batchSize);
      for (const { companyId } of parties) await this.#announcer.tell(tx, companyId, programme, kind);
      const last = parties.at(-1);
      if (last === undefined || parties.length < batchSize) return;
      await this.#jobs.enqueue(tx, announceProgramme, { programmeId, kind, after: String(last.place) });
    });
  }
}
