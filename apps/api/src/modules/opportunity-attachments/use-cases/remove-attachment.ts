import type { OpportunityAttachments } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AttachmentsQueries } from '../attachments.queries.ts';
import { AttachmentsRepository } from '../attachments.repository.ts';

/** Takes a file off the author's copy; what is published keeps it until the next publication. */
@Injectable()
export class RemoveAttachment {
  readonly #database: Database;
  readonly #repository: AttachmentsRepository;
  readonly #queries: AttachmentsQueries;
  readonly #clock: Clock;

  constructor(database: Database, repository: AttachmentsRepository, queries: AttachmentsQueries, clock: Clock) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#clock = clock;
  }

  async execute(
    { userId, membership: { companyId } }: MemberActor,
    opportunityId: string,
    id: string,
  ): Promise<OpportunityAttachments> {
    await this.#database.transaction(async (tx) => {
      await this.#repository.lock(tx, companyId, opportunityId);
      await this.#repository.remove(tx, opportunityId, id, { editor: userId, now: this.#clock.now() });
    });
    return this.#queries.ofAuthor(opportunityId);
  }
}
