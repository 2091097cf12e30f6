import type { Done } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import type { MemberActor } from '../../../platform/http/actor.ts';
import { SuggestionsRepository } from '../suggestions.repository.ts';

/**
 * Puts a saved or dismissed company back among the open suggestions. Always succeeds: what was neither is open already, and
 * a company that is no longer listed can be let go of as well.
 */
@Injectable()
export class RestoreSuggestion {
  readonly #database: Database;
  readonly #repository: SuggestionsRepository;

  constructor(database: Database, repository: SuggestionsRepository) {
    this.#database = database;
    this.#repository = repository;
  }

  async execute({ membership }: MemberActor, partnerId: string): Promise<Done> {
    await this.#database.transaction((tx) => this.#repository.restore(tx, membership.companyId, partnerId));
    return { done: true };
  }
}
