import type { OwnOpportunity } from '@karakoram/contracts';
import { extendedExpiry, isExtensible } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { OpportunityRepository } from '../opportunity.repository.ts';
import { OwnOpportunitiesQueries } from '../own-opportunities.queries.ts';

/** Prolongs what is public by a year: once, from 30 days before it expires. */
@Injectable()
export class ExtendOpportunity {
  readonly #database: Database;
  readonly #repository: OpportunityRepository;
  readonly #queries: OwnOpportunitiesQueries;
  readonly #clock: Clock;

  constructor(database: Database, repository: OpportunityRepository, queries: OwnOpportunitiesQueries, clock: Clock) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#clock = clock;
  }

  async execute(member: MemberActor, id: string): Promise<OwnOpportunity> {
    await this.#database.transaction(async (tx) => {
      const { expiresAt, extendedAt, entry } = await this.#queries.row(tx, member, id);
      const now = this.#clock.now();
      if (entry === null || expiresAt === null || !isExtensible({ expiresAt, extendedAt }, now)) {
        throw new AppError('OPPORTUNITY_NOT_EXTENSIBLE');
      }
      const isExtended = await this.#repository.extend(tx, id, extendedExpiry(expiresAt), now);
      if (!isExtended) throw new AppError('OPPORTUNITY_NOT_EXTENSIBLE');
    });
    return this.#queries.get(member, id);
  }
}
