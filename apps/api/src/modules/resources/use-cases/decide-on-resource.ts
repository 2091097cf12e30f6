import type { ManagedResource } from '@karakoram/contracts';
import { type ResourceAction, resourceTransition, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { AuditLog } from '../../audit/index.ts';
import { requirePublishable } from '../require-publishable.ts';
import { ResourcesQueries } from '../resources.queries.ts';
import { ResourcesRepository } from '../resources.repository.ts';

/** Publishes a resource, or takes it from sight with all of its versions. */
@Injectable()
export class DecideOnResource {
  readonly #database: Database;
  readonly #repository: ResourcesRepository;
  readonly #queries: ResourcesQueries;
  readonly #audit: AuditLog;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: ResourcesRepository,
    queries: ResourcesQueries,
    audit: AuditLog,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#audit = audit;
    this.#clock = clock;
  }

  async execute(user: UserActor, id: string, action: ResourceAction): Promise<ManagedResource> {
    await this.#database.transaction(async (tx) => {
      const resource = await this.#repository.lock(tx, id);
      const next = resourceTransition(resource.status, action);
      if (!next.ok) throw new AppError('RESOURCE_STATE_CONFLICT');
      const title = presentText(resource.title);
      if (action === 'publish')
        requirePublishable({ title, summary: presentText(resource.summary) }, resource.versions);
      await this.#repository.setStatus(tx, id, next.value, this.#clock.now());
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: `resource:${action}`,
        subjectType: 'resource',
        subjectId: id,
        details: { names: title, from: resource.status, to: next.value },
      });
    });
    return this.#queries.managed(id);
  }
}
