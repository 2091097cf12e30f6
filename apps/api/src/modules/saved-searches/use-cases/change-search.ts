import type { SavedSearch, UpdateSavedSearchBody } from '@karakoram/contracts';
import { nextAlertAt, type UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { requireChannel } from '../require-channel.ts';
import { SavedSearchRepository } from '../saved-search.repository.ts';
import { presentSavedSearch, readSought } from '../saved-search.presenter.ts';

/**
 * Changes what is given. Where alerts begin with it (other words, alerts switched on, a pause ended), what the search finds
 * now counts as known, as when it was saved. Otherwise nothing that was to be told is lost.
 */
@Injectable()
export class ChangeSearch {
  readonly #database: Database;
  readonly #searches: SavedSearchRepository;
  readonly #clock: Clock;

  constructor(database: Database, searches: SavedSearchRepository, clock: Clock) {
    this.#database = database;
    this.#searches = searches;
    this.#clock = clock;
  }

  execute(user: UserActor, id: string, body: UpdateSavedSearchBody): Promise<SavedSearch> {
    return this.#database.transaction(async (tx) => {
      const before = await this.#searches.lock(tx, user.userId, id);
      const alerts = {
        frequency: body.frequency ?? before.frequency,
        mail: body.mail ?? before.byMail,
        inApp: body.inApp ?? before.inApp,
        paused: body.paused ?? before.paused,
      };
      requireChannel(alerts);
      const isTold = !alerts.paused && alerts.frequency !== 'none';
      const isSameRhythm = before.dueAt !== null && alerts.frequency === before.frequency;
      const now = this.#clock.now();
      const country = await this.#searches.countryOf(tx, user.userId);
      await this.#searches.update(tx, id, {
        ...(body.name === undefined ? {} : { name: body.name }),
        ...body.sought,
        frequency: alerts.frequency,
        byMail: alerts.mail,
        inApp: alerts.inApp,
        paused: alerts.paused,
        dueAt: !isTold ? null : isSameRhythm ? before.dueAt : nextAlertAt(alerts.frequency, now, country),
      });
      const sought = body.sought ?? readSought(before);
      const begins = body.sought !== undefined || (isTold && before.dueAt === null);
      if (begins && sought !== undefined) await this.#searches.watchFromNow(tx, id, sought, now);
      return presentSavedSearch(await this.#searches.find(tx, id));
    });
  }
}
