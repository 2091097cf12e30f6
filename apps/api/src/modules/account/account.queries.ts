import type { Session } from '@karakoram/contracts';
import { type Actor, permissionsOf } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Config } from '../../config/config.ts';
import { Database } from '../../platform/database/database.ts';
import { presentSession } from './account.presenter.ts';

@Injectable()
export class AccountQueries {
  readonly #database: Database;
  readonly #demo: boolean;

  constructor(database: Database, config: Config) {
    this.#database = database;
    this.#demo = config.demo;
  }

  async session(actor: Actor): Promise<Session> {
    const permissions = permissionsOf(actor);
    if (actor.kind === 'visitor') return { user: null, permissions, demo: this.#demo };
    const user = await this.#database.reader.user.findUniqueOrThrow({
      where: { id: actor.userId },
      select: {
        id: true,
        name: true,
        email: true,
        locale: true,
        platformRole: true,
        deskCountry: true,
        member: {
          select: {
            role: true,
            company: { select: { id: true, country: true, status: true, nameEn: true, nameZh: true, nameUr: true } },
          },
        },
      },
    });
    return { user: presentSession(user), permissions, demo: this.#demo };
  }
}
