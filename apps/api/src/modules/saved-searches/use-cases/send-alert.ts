import { directoryAddress, type SavedQuery } from '@karakoram/contracts';
import { nextAlertAt, pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { Notifier } from '../../notifications/index.ts';
import { AlertRepository, type DueSearch, type NewCompanies } from '../alert.repository.ts';
import { readQuery } from '../saved-search.presenter.ts';
import { hashOfToken, newUnsubscribeToken, unsubscribeAddress, unsubscribePage } from '../unsubscribe-links.ts';

/**
 * Tells the holder of a search which companies are new in it, if its alert is due and somebody else is not at it. What is
 * told, that it was told, and when the next alert is due commit together, so that a killed process repeats nothing and loses
 * nothing; a morning on which nothing ran is made up for once.
 */
@Injectable()
export class SendAlert {
  readonly #database: Database;
  readonly #alerts: AlertRepository;
  readonly #notifier: Notifier;
  readonly #clock: Clock;

  constructor(database: Database, alerts: AlertRepository, notifier: Notifier, clock: Clock) {
    this.#database = database;
    this.#alerts = alerts;
    this.#notifier = notifier;
    this.#clock = clock;
  }

  async execute(searchId: string): Promise<void> {
    await this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const search = await this.#alerts.lockDue(tx, searchId, now);
      if (search === undefined) return;
      await this.#alerts.setDue(tx, search.id, nextAlertAt(search.frequency, now, search.country ?? 'PK'));
      const query = readQuery(search.query);
      // The list says that it is no longer understood.
      if (query === undefined) return;
      const fresh = await this.#alerts.takeNew(tx, search, query, now);
      if (fresh.total > 0) await this.#tell(tx, search, { query, fresh, now });
    });
  }

  async #tell(
    tx: Transaction,
    search: DueSearch,
    { query, fresh, now }: { query: SavedQuery; fresh: NewCompanies; now: Date },
  ): Promise<void> {
    const token = newUnsubscribeToken();
    const { mailed } = await this.#notifier.tellUser(tx, search.userId, (locale) => ({
      kind: 'saved_search_matches',
      params: { search: search.name, companies: String(fresh.total) },
      path: `/directory?${new URLSearchParams({ ...directoryAddress(query), sort: 'newest' }).toString()}`,
      channels: { inApp: search.inApp, mail: search.byMail },
      links: fresh.first.map(({ id, names }) => ({
        text: pickText(names, locale)?.text ?? '',
        link: `/companies/${id}`,
      })),
      unsubscribe: { page: unsubscribePage(token), address: unsubscribeAddress(token) },
    }));
    await this.#alerts.record(tx, {
      searchId: search.id,
      sentAt: now,
      companies: fresh.total,
      tokenHash: mailed ? hashOfToken(token) : null,
    });
  }
}
