import type { RunProgrammeView } from '@karakoram/contracts';
import {
  availableProgrammeActions,
  mayRunProgramme,
  type ProgrammeAction,
  programmeTransition,
  type UserActor,
} from '@karakoram/domain';
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
import { requirePublishable } from '../require-valid.ts';
import { RunProgrammesQueries } from '../run-programmes.queries.ts';

/** Publishes, closes, reopens or cancels a programme. Those who registered are told that it is cancelled. */
@Injectable()
export class DecideOnProgramme {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #queries: RunProgrammesQueries;
  readonly #audit: AuditLog;
  readonly #jobs: Jobs;
  readonly #clock: Clock;

  constructor(
    database: Database,
    programmes: ProgrammesRepository,
    queries: RunProgrammesQueries,
    audit: AuditLog,
    jobs: Jobs,
    clock: Clock,
  ) {
    this.#database = database;
    this.#programmes = programmes;
    this.#queries = queries;
    this.#audit = audit;
    this.#jobs = jobs;
    this.#clock = clock;
  }

  async execute(user: UserActor, id: string, action: ProgrammeAction): Promise<RunProgrammeView> {
    await this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const programme = await this.#programmes.lock(tx, id);
      if (programme === undefined || !mayRunProgramme(user, programme.organiser)) throw new AppError('NOT_FOUND');
      const next = programmeTransition(programme.status, action);
      if (!next.ok || !availableProgrammeActions(programme, now).includes(action))
        throw new AppError('PROGRAMME_STATE_CONFLICT');
      if (action === 'publish') requirePublishable(textsOf(programme), programme.registrationEndsAt, now);
      await this.#programmes.setStatus(tx, id, next.value, action === 'publish' ? now : undefined);
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: `programme:${action}`,
        subjectType: 'programme',
        subjectId: id,
        details: { names: presentText(programme.title), from: programme.status, to: next.value },
      });
      if (action === 'cancel')
        await this.#jobs.enqueue(tx, announceProgramme, { programmeId: id, kind: 'programme_cancelled', after: '0' });
    });
    return this.#queries.get(user, id);
  }
}

function textsOf({ title, summary, description }: ProgrammeRow) {
  return { title: presentText(title), summary: presentText(summary), description: presentText(description) };
}
