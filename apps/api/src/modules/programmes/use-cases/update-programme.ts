import type { RunProgrammeView, UpdateProgrammeBody } from '@karakoram/contracts';
import { mayRunProgramme, programmePhaseAt, programmePhaseRules, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { AuditLog } from '../../audit/index.ts';
import { announceProgramme } from '../announce-programme.job-kind.ts';
import type { ProgrammeRow } from '../programme.presenter.ts';
import { ProgrammesRepository } from '../programmes.repository.ts';
import { RegistrationsRepository } from '../registrations.repository.ts';
import { requireAnnounceable, requireValid } from '../require-valid.ts';
import { RunProgrammesQueries } from '../run-programmes.queries.ts';
import { WaitingList } from '../waiting-list.ts';

/**
 * Writes a programme anew. Those who registered are told when its time or place has changed, and seats that were added go to
 * those who wait.
 */
@Injectable()
export class UpdateProgramme {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #registrations: RegistrationsRepository;
  readonly #waitingList: WaitingList;
  readonly #queries: RunProgrammesQueries;
  readonly #audit: AuditLog;
  readonly #jobs: Jobs;
  readonly #clock: Clock;

  constructor(
    database: Database,
    programmes: ProgrammesRepository,
    registrations: RegistrationsRepository,
    waitingList: WaitingList,
    queries: RunProgrammesQueries,
    audit: AuditLog,
    jobs: Jobs,
    clock: Clock,
  ) {
    this.#database = database;
    this.#programmes = programmes;
    this.#registrations = registrations;
    this.#waitingList = waitingList;
    this.#queries = queries;
    this.#audit = audit;
    this.#jobs = jobs;
    this.#clock = clock;
  }

  async execute(user: UserActor, id: string, { version, ...values }: UpdateProgrammeBody): Promise<RunProgrammeView> {
    await this.#database.transaction(async (tx) => {
      const before = await this.#programmes.lock(tx, id);
      if (before === undefined || !mayRunProgramme(user, before.organiser)) throw new AppError('NOT_FOUND');
      requireValid(user, values);
      if (!programmePhaseRules(programmePhaseAt(before, this.#clock.now())).editable)
        throw new AppError('PROGRAMME_STATE_CONFLICT');
      if (before.version !== version) throw new AppError('PROGRAMME_VERSION_CONFLICT');
      if (before.status !== 'draft') requireAnnounceable(values);
      await this.#programmes.update(tx, id, values);
      const fields = changedFields(before, values);
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'programme:edit',
        subjectType: 'programme',
        subjectId: id,
        details: { names: values.title, fields },
      });
      if (before.status === 'draft') return;
      if (fields.includes('startsAt')) await this.#registrations.forgetReminders(tx, id);
      if (fields.some((field) => field !== 'capacity'))
        await this.#jobs.enqueue(tx, announceProgramme, { programmeId: id, kind: 'programme_changed', after: '0' });
      await this.#waitingList.giveFreeSeats(tx, id);
    });
    return this.#queries.get(user, id);
  }
}

/** What has changed of what people plan by: time, place and seats. */
function changedFields(before: ProgrammeRow, values: Omit<UpdateProgrammeBody, 'version'>): string[] {
  const changed = {
    startsAt: before.startsAt.getTime() !== Date.parse(values.startsAt),
    endsAt: before.endsAt.getTime() !== Date.parse(values.endsAt),
    venue: before.venue !== values.venue,
    cityCode: before.cityCode !== values.cityCode,
    address: JSON.stringify(presentText(before.address)) !== JSON.stringify(presentText(values.address)),
    onlineUrl: before.onlineUrl !== values.onlineUrl,
    capacity: before.capacity !== values.capacity,
  };
  return Object.entries(changed).flatMap(([field, isChanged]) => (isChanged ? [field] : []));
}
