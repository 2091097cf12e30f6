import type { Done } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { SavedSearchRepository } from '../saved-search.repository.ts';

/** Deletes one of the user's saved searches, with all that was remembered for it. */
@Injectable()
export class ForgetSearch {
  readonly #database: Database;
  readonly #searches: SavedSearchRepository;

  constructor(database: Database, searches: SavedSearchRepository) {
    this.#database = database;
    this.#searches = searches;
  }

  async execute(user: UserActor, id: string): Promise<Done> {
    await this.#database.transaction((tx) => this.#searches.delete(tx, user.userId, id));
    return { done: true };
  }
}
