import type { Done, UpdateAccountBody } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AccountRepository } from '../account.repository.ts';

/** Changes the user's own name or language; mails follow the language from then on. */
@Injectable()
export class UpdateAccount {
  readonly #database: Database;
  readonly #repository: AccountRepository;

  constructor(database: Database, repository: AccountRepository) {
    this.#database = database;
    this.#repository = repository;
  }

  async execute(user: UserActor, body: UpdateAccountBody): Promise<Done> {
    await this.#database.transaction((tx) => this.#repository.update(tx, user.userId, body));
    return { done: true };
  }
}
