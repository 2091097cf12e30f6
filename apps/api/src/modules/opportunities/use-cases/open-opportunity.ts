import type { OpenForInterestBody, OwnOpportunity } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { OpportunityRepository } from '../opportunity.repository.ts';
import { OwnOpportunitiesQueries } from '../own-opportunities.queries.ts';

/** Opens an opportunity for expressions of interest or closes it. Those that were sent before stay to be answered. */
@Injectable()
export class OpenOpportunity {
  readonly #database: Database;
  readonly #repository: OpportunityRepository;
  readonly #queries: OwnOpportunitiesQueries;

  constructor(database: Database, repository: OpportunityRepository, queries: OwnOpportunitiesQueries) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
  }

  async execute(member: MemberActor, id: string, { open }: OpenForInterestBody): Promise<OwnOpportunity> {
    await this.#database.transaction(async (tx) => {
      await this.#queries.row(tx, member, id);
      await this.#repository.setOpen(tx, id, open);
    });
    return this.#queries.get(member, id);
  }
}
