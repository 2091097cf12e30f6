import type { OwnOpportunity } from '@karakoram/contracts';
import { isExtensible, opportunityExpiry } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { OpportunityEntryRepository } from '../opportunity-entry.repository.ts';
import { OpportunityRepository } from '../opportunity.repository.ts';
import { OwnOpportunitiesQueries } from '../own-opportunities.queries.ts';

/** Prolongs what is public by a year, or until its own last day: once, from 30 days before it expires. */
@Injectable()
export class ExtendOpportunity {
  readonly #database: Database;
  readonly #repository: OpportunityRepository;
  readonly #entries: OpportunityEntryRepository;
  readonly #queries: OwnOpportunitiesQueries;
  readonly #clock: Clock;

  constructor(
    database: Database,
    repository: OpportunityRepository,
    entries: OpportunityEntryRepository,
    queries: OwnOpportunitiesQueries,
    clock: Clock,
  ) {
    this.#database = database;
    this.#repository = repository;
    this.#entries = entries;
    this.#queries = queries;
    this.#clock = clock;
  }

  async execute(member: MemberActor, id: string): Promise<OwnOpportunity> {
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member, id);
      const now = this.#clock.now();
      const { publishedAt, entry } = row;
      if (entry === null || publishedAt === null || !isExtensible(row, now)) {
        throw new AppError('OPPORTUNITY_NOT_EXTENSIBLE');
      }
      const lastDay = await this.#entries.lastDay(tx, id);
      const expiresAt = opportunityExpiry({ publishedAt, extendedAt: now }, lastDay);
      const isExtended = await this.#repository.extend(tx, id, expiresAt, now);
      if (!isExtended) throw new AppError('OPPORTUNITY_NOT_EXTENSIBLE');
    });
    return this.#queries.get(member, id);
  }
}
