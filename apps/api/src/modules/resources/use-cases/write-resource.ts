import type { ManagedResource, ResourceBody, UpdateResourceBody } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { AuditLog } from '../../audit/index.ts';
import { requireAnnounceable } from '../require-publishable.ts';
import { ResourcesQueries } from '../resources.queries.ts';
import { ResourcesRepository } from '../resources.repository.ts';

/** Writes what a resource is called and about, of a new one or anew. A published one keeps its words in every language. */
@Injectable()
export class WriteResource {
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

  async create(user: UserActor, body: ResourceBody): Promise<ManagedResource> {
    const id = await this.#database.transaction(async (tx) => {
      const created = await this.#repository.create(tx, body, user.userId, this.#clock.now());
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'resource:create',
        subjectType: 'resource',
        subjectId: created,
        details: { names: body.title },
      });
      return created;
    });
    return this.#queries.managed(id);
  }

  /** An edit that started from an older revision is refused, so that nobody overwrites what they have not seen. */
  async update(user: UserActor, id: string, { revision, ...body }: UpdateResourceBody): Promise<ManagedResource> {
    await this.#database.transaction(async (tx) => {
      const before = await this.#repository.lock(tx, id);
      if (before.revision !== revision) throw new AppError('RESOURCE_VERSION_CONFLICT');
      if (before.status === 'published') requireAnnounceable(body);
      await this.#repository.update(tx, id, body, this.#clock.now());
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'resource:edit',
        subjectType: 'resource',
        subjectId: id,
        details: { names: body.title },
      });
    });
    return this.#queries.managed(id);
  }
}
