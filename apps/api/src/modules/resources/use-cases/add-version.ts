import type { AddTextVersionBody, ResourceVersionView } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { AuditLog } from '../../audit/index.ts';
import type { ResourceUpload } from '../resource-upload.ts';
import { ResourcesQueries } from '../resources.queries.ts';
import { ResourcesRepository } from '../resources.repository.ts';

/** Adds a version to a resource. It is the current one of its languages at once; earlier ones stay as they are. */
@Injectable()
export class AddVersion {
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

  async file(user: UserActor, resourceId: string, { file, details }: ResourceUpload): Promise<ResourceVersionView> {
    const at = this.#clock.now();
    return this.#add(user, resourceId, { fileName: file.name, locale: details.language }, (tx) =>
      this.#repository.addFile(tx, { resourceId, by: user.userId, at }, details, file),
    );
  }

  async text(user: UserActor, resourceId: string, body: AddTextVersionBody): Promise<ResourceVersionView> {
    const at = this.#clock.now();
    return this.#add(user, resourceId, {}, (tx) =>
      this.#repository.addText(tx, { resourceId, by: user.userId, at }, body),
    );
  }

  async #add(
    user: UserActor,
    resourceId: string,
    details: Readonly<Record<string, string>>,
    write: (tx: Transaction) => Promise<number>,
  ): Promise<ResourceVersionView> {
    const number = await this.#database.transaction(async (tx) => {
      await this.#repository.lock(tx, resourceId);
      const added = await write(tx);
      await this.#audit.record(tx, {
        actorId: user.userId,
        action: 'resource:add_version',
        subjectType: 'resource',
        subjectId: resourceId,
        details: { number: added, ...details },
      });
      return added;
    });
    return this.#queries.version(resourceId, number, 'desk');
  }
}
