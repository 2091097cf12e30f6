import type { CreateProgrammeBody, RunProgrammeView } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AuditLog } from '../../audit/index.ts';
import { ProgrammesRepository } from '../programmes.repository.ts';
import { requireValid } from '../require-valid.ts';
import { RunProgrammesQueries } from '../run-programmes.queries.ts';

/** Begins a programme as a draft that only those who run it see. */
@Injectable()
export class CreateProgramme {
  readonly #database: Database;
  readonly #programmes: ProgrammesRepository;
  readonly #queries: RunProgrammesQueries;
  readonly #audit: AuditLog;

  constructor(database: Database, programmes: ProgrammesRepository, queries: RunProgrammesQueries, audit: AuditLog) {
    this.#database = database;
    this.#programmes = programmes;
    this.#queries = queries;
    this.#audit = audit;
  }

  async execute(user: UserActor, body: CreateProgrammeBody): Promise<RunProgrammeView> {
    requireValid(user, body);
    const id = await this.#database.transaction(async (tx) => {
      const created = await this.#programmes.create(tx, body, user.userId);
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'programme:create',
        subjectType: 'programme',
        subjectId: created,
        details: { names: body.title },
      });
      return created;
    });
    return this.#queries.get(user, id);
  }
}
