import type { CreateSavedSearchBody, SavedSearch } from '@karakoram/contracts';
import { nextAlertAt, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { requireChannel } from '../require-channel.ts';
import { SavedSearchRepository } from '../saved-search.repository.ts';
import { presentSavedSearch } from '../saved-search.presenter.ts';

/** Saves a search for its user. What it finds now is known to them: alerts tell of what comes later. */
@Injectable()
export class SaveSearch {
  readonly #database: Database;
  readonly #searches: SavedSearchRepository;
  readonly #clock: Clock;

  constructor(database: Database, searches: SavedSearchRepository, clock: Clock) {
    this.#database = database;
    this.#searches = searches;
    this.#clock = clock;
  }

  execute(user: UserActor, body: CreateSavedSearchBody): Promise<SavedSearch> {
    requireChannel({ ...body, paused: false });
    return this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const country = await this.#searches.countryOf(tx, user.userId);
      const { id } = await this.#searches.create(tx, user.userId, {
        name: body.name,
        ...body.sought,
        frequency: body.frequency,
        byMail: body.mail,
        inApp: body.inApp,
        paused: false,
        dueAt: nextAlertAt(body.frequency, now, country),
      });
      await this.#searches.watchFromNow(tx, id, body.sought, now);
      return presentSavedSearch(await this.#searches.find(tx, id));
    });
  }
}
