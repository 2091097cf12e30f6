import { isDeepStrictEqual } from 'node:util';
import type { OwnOpportunity, UpdateOpportunityBody } from '@karakoram/contracts';
import { isOpportunityEditable } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { FieldIssues } from '../../../platform/http/field-issues.ts';
import { contentColumns, opportunityWords, wordsAfter } from '../opportunity-edit.ts';
import { OpportunityRepository } from '../opportunity.repository.ts';
import { OwnOpportunitiesQueries } from '../own-opportunities.queries.ts';

/**
 * Saves part of an opportunity. An edit that started from an older version is refused, so that nobody overwrites what they have
 * not seen; what a desk is reading is not edited at all.
 */
@Injectable()
export class UpdateOpportunity {
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

  async execute(member: MemberActor, id: string, body: UpdateOpportunityBody): Promise<OwnOpportunity> {
    await this.#database.transaction(async (tx) => {
      const row = await this.#queries.row(tx, member, id);
      if (!isOpportunityEditable(row.status)) throw new AppError('OPPORTUNITY_STATE_CONFLICT');
      if (row.version !== body.version) throw new AppError('OPPORTUNITY_VERSION_CONFLICT');
      const before = opportunityWords(row);
      const issues = new FieldIssues();
      const now = this.#clock.now();
      const words = wordsAfter(before, body, { country: row.company.country, issues, now });
      issues.throwIfAny();
      const anonymous = body.anonymous ?? row.anonymous;
      // Saving what is there already is no edit: it must not spoil the version that another tab holds.
      if (isDeepStrictEqual(before, words) && anonymous === row.anonymous) return;
      await this.#repository.update(tx, row, { ...contentColumns(words), anonymous, updatedAt: now }, member.userId);
    });
    return this.#queries.get(member, id);
  }
}
