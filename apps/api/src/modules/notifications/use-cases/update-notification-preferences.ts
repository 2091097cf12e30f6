import type { NotificationPreferences, UpdateNotificationPreferencesBody } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { NotificationsQueries } from '../notifications.queries.ts';
import { NotificationsRepository } from '../notifications.repository.ts';

/** Chooses for some kinds of notification whether they reach the bell and the mailbox. */
@Injectable()
export class UpdateNotificationPreferences {
  readonly #database: Database;
  readonly #repository: NotificationsRepository;
  readonly #queries: NotificationsQueries;

  constructor(database: Database, repository: NotificationsRepository, queries: NotificationsQueries) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
  }

  async execute(user: UserActor, body: UpdateNotificationPreferencesBody): Promise<NotificationPreferences> {
    await this.#database.transaction((tx) => this.#repository.savePreferences(tx, user.userId, body.preferences));
    return { preferences: await this.#queries.preferences(user.userId) };
  }
}
