import type { Done } from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { AppError } from '../../../platform/http/app-error.ts';
import { NotificationsRepository } from '../notifications.repository.ts';

/** Marks one of the user's notifications as read, or all of them; doing it twice is no error. */
@Injectable()
export class MarkNotificationsRead {
  readonly #database: Database;
  readonly #repository: NotificationsRepository;
  readonly #clock: Clock;

  constructor(database: Database, repository: NotificationsRepository, clock: Clock) {
    this.#database = database;
    this.#repository = repository;
    this.#clock = clock;
  }

  async execute(user: UserActor, id?: string): Promise<Done> {
    await this.#database.transaction(async (tx) => {
      const marked = await this.#repository.markRead(tx, user.userId, this.#clock.now(), id);
      if (id !== undefined && marked === 0 && !(await this.#repository.exists(tx, user.userId, id))) {
        throw new AppError('NOT_FOUND');
      }
    });
    return { done: true };
  }
}
