import type { Done } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { AuditLog } from '../../audit/index.ts';
import { ResourcesRepository } from '../resources.repository.ts';

/** Deletes a draft with its versions. What was published once stays, at least withdrawn. */
@Injectable()
export class DiscardResource {
  readonly #database: Database;
  readonly #repository: ResourcesRepository;
  readonly #audit: AuditLog;

  constructor(database: Database, repository: ResourcesRepository, audit: AuditLog) {
    this.#database = database;
    this.#repository = repository;
    this.#audit = audit;
  }

  async execute(user: UserActor, id: string): Promise<Done> {
    await this.#database.transaction(async (tx) => {
      const resource = await this.#repository.lock(tx, id);
      if (!(await this.#repository.deleteDraft(tx, id))) throw new AppError('RESOURCE_STATE_CONFLICT');
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'resource:discard',
        subjectType: 'resource',
        subjectId: id,
        details: { names: presentText(resource.title) },
      });
    });
    return { done: true };
  }
}
