import { directoryAddress, opportunitiesAddress, type Sought } from '@karakoram/contracts';
import { nextAlertAt, pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database, type Transaction } from '../../../platform/database/database.ts';
import { Notifier } from '../../notifications/index.ts';
import { AlertRepository, type DueSearch, type NewFinds } from '../alert.repository.ts';
import { readSought } from '../saved-search.presenter.ts';
import { hashOfToken, newUnsubscribeToken, unsubscribeAddress, unsubscribePage } from '../unsubscribe-links.ts';

/**
 * Tells the holder of a search what is new in it, if its alert is due and somebody else is not at it. What is
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
      const sought = readSought(search);
      // The list says that it is no longer understood.
      if (sought === undefined) return;
      const fresh = await this.#alerts.takeNew(tx, search, sought, now);
      if (fresh.total > 0) await this.#tell(tx, search, { sought, fresh, now });
    });
  }

  async #tell(
    tx: Transaction,
    search: DueSearch,
    { sought, fresh, now }: { sought: Sought; fresh: NewFinds; now: Date },
  ): Promise<void> {
    const token = newUnsubscribeToken();
    const { kind, counted, path, page } = announced(sought);
    const { mailed } = await this.#notifier.tellUser(tx, search.userId, (locale) => ({
      kind,
      params: { search: search.name, [counted]: String(fresh.total) },
      path,
      channels: { inApp: search.inApp, mail: search.byMail },
      links: fresh.first.map(({ id, names }) => ({ text: pickText(names, locale)?.text ?? '', link: `${page}/${id}` })),
      unsubscribe: { page: unsubscribePage(token), address: unsubscribeAddress(token) },
    }));
    await this.#alerts.record(tx, {
      searchId: search.id,
      sentAt: now,
      found: fresh.total,
      tokenHash: mailed ? hashOfToken(token) : null,
    });
  }
}

/** How what is new is announced: the kind, the parameter that counts it, the page that shows the search and those of each find. */
function announced({ subject, query }: Sought) {
  switch (subject) {
    case 'companies':
      return {
        kind: 'saved_search_matches',
        counted: 'companies',
        path: `/directory?${new URLSearchParams({ ...directoryAddress(query), sort: 'newest' }).toString()}`,
        page: '/companies',
      } as const;
    case 'opportunities':
      return {
        kind: 'saved_search_opportunities',
        counted: 'opportunities',
        path: pathWith('/opportunities', opportunitiesAddress(query)),
        page: '/opportunities',
      } as const;
  }
}

function pathWith(path: string, address: Readonly<Record<string, string>>): string {
  const parameters = new URLSearchParams(address).toString();
  return parameters === '' ? path : `${path}?${parameters}`;
}
