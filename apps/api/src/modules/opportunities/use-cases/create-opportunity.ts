import type { CreateOpportunityBody, OwnOpportunity, UpdateOpportunityBody } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { FieldIssues } from '../../../platform/http/field-issues.ts';
import { contentColumns, opportunityWords, wordsAfter } from '../opportunity-edit.ts';
import { OpportunityRepository } from '../opportunity.repository.ts';
import { OwnOpportunitiesQueries } from '../own-opportunities.queries.ts';

/**
 * Starts a draft: empty, or with the words of another opportunity of the company, as far as its type has them. Who wrote those had
 * a hand in it.
 */
@Injectable()
export class CreateOpportunity {
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

  async execute(member: MemberActor, { type, direction, copyOf }: CreateOpportunityBody): Promise<OwnOpportunity> {
    const { companyId, companyCountry } = member.membership;
    const id = await this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const values = { companyId, type, direction, createdBy: member.userId, createdAt: now, updatedAt: now };
      if (copyOf === undefined) return this.#repository.create(tx, values);
      const original = await this.#queries.row(tx, member, copyOf);
      const edit: UpdateOpportunityBody = { version: original.version, type, direction };
      const words = wordsAfter(opportunityWords(original), edit, {
        country: companyCountry,
        issues: new FieldIssues(),
        now,
      });
      return this.#repository.create(tx, {
        ...values,
        editedBy: [original.createdBy, ...original.editedBy],
        anonymous: original.anonymous,
        ...contentColumns(words),
      });
    });
    return this.#queries.get(member, id);
  }
}
