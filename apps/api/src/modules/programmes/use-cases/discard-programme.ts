import type { Done } from '@karakoram/contracts';
import { mayRunProgramme, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { AuditLog } from '../../audit/index.ts';
import { ProgrammesRepository } from '../programmes.repository.ts';

/** Deletes a draft. What was announced once stays, at least as cancelled. */
@Injectable()
export class DiscardProgramme {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #audit: AuditLog;

  constructor(database: Database, programmes: ProgrammesRepository, audit: AuditLog) {
    this.#database = database;
    this.#programmes = programmes;
    this.#audit = audit;
  }

  async execute(user: UserActor, id: string): Promise<Done> {
    await this.#database.transaction(async (tx) => {
      const programme = await this.#programmes.lock(tx, id);
      if (programme === undefined || !mayRunProgramme(user, programme.organiser)) throw new AppError('NOT_FOUND');
      if (!(await this.#programmes.deleteDraft(tx, id))) throw new AppError('PROGRAMME_STATE_CONFLICT');
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'programme:discard',
        subjectType: 'programme',
        subjectId: id,
        details: { names: presentText(programme.title) },
      });
    });
    return { done: true };
  }
}
