import type { Done } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { learnPastOutcomes } from '../learn-past-outcomes.job-kind.ts';
import { SuggestionsRepository } from '../suggestions.repository.ts';

/**
 * Puts a saved or dismissed company back among the open suggestions. Always succeeds: what was neither is open already, and
 * a company that is no longer listed can be let go of as well.
 */
@Injectable()
export class RestoreSuggestion {
  readonly #database: Database;
  readonly #repository: SuggestionsRepository;
  readonly #jobs: Jobs;

  constructor(database: Database, repository: SuggestionsRepository, jobs: Jobs) {
    this.#database = database;
    this.#repository = repository;
    this.#jobs = jobs;
  }

  async execute({ membership }: MemberActor, partnerId: string): Promise<Done> {
    const { companyId } = membership;
    await this.#database.transaction(async (tx) => {
      await this.#repository.restore(tx, companyId, partnerId);
      // Nothing is left of the outcome by which it could be found later.
      await this.#jobs.enqueue(tx, learnPastOutcomes, { companyId });
    });
    return { done: true };
  }
}
