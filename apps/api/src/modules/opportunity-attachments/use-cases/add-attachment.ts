import type { OpportunityAttachments } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { CheckedFile } from '../../../platform/files/read-upload.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AttachmentsQueries } from '../attachments.queries.ts';
import { AttachmentsRepository } from '../attachments.repository.ts';
import { CleanAttachment } from '../clean-attachment.ts';

/** Attaches a file to the author's copy, as it is once it was made anew. */
@Injectable()
export class AddAttachment {
  readonly #database: Database;
  readonly #repository: AttachmentsRepository;
  readonly #queries: AttachmentsQueries;
  readonly #clean: CleanAttachment;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: AttachmentsRepository,
    queries: AttachmentsQueries,
    clean: CleanAttachment,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#clean = clean;
    this.#clock = clock;
  }

  async execute(
    { userId, membership: { companyId } }: MemberActor,
    opportunityId: string,
    file: Omit<CheckedFile, 'fields'>,
  ): Promise<OpportunityAttachments> {
    // Making it anew is work: none for what cannot take a file anyway. Whether it still can is decided when it is stored.
    await this.#database.transaction((tx) => this.#repository.lock(tx, companyId, opportunityId));
    const values = await this.#clean.execute(file, companyId);
    await this.#database.transaction(async (tx) => {
      await this.#repository.lock(tx, companyId, opportunityId);
      await this.#repository.add(tx, opportunityId, values, { editor: userId, now: this.#clock.now() });
    });
    return this.#queries.ofAuthor(opportunityId);
  }
}
