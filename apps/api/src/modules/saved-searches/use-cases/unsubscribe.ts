import type { Done } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { SavedSearchRepository } from '../saved-search.repository.ts';
import { hashOfToken } from '../unsubscribe-links.ts';

/** Ends the mails of a saved search, for whoever holds a token of one. Twice is as good as once, and an unknown token is no error. */
@Injectable()
export class Unsubscribe {
  readonly #database: Database;
  readonly #searches: SavedSearchRepository;

  constructor(database: Database, searches: SavedSearchRepository) {
    this.#database = database;
    this.#searches = searches;
  }

  async execute(token: string): Promise<Done> {
    await this.#database.transaction((tx) => this.#searches.unsubscribe(tx, hashOfToken(token)));
    return { done: true };
  }
}
