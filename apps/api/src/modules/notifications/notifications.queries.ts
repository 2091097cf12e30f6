import {
  type NotificationKind,
  type NotificationPage,
  notificationKinds,
  type NotificationPreference,
  type PageQuery,
  type UnreadCount,
} from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { decodeCursor, PlaceMoment, toPage } from '../../platform/http/cursor.ts';
import { presentNotification } from './notification.presenter.ts';

const Place = z.object({ createdAt: PlaceMoment, id: z.uuid() });

@Injectable()
export class NotificationsQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A user's own notifications, newest first. */
  async list(userId: string, query: PageQuery): Promise<NotificationPage> {
    const after = decodeCursor(Place, query.cursor);
    const rows = await this.#database.reader.notification.findMany({
      where: {
        userId,
        ...(after === undefined
          ? {}
          : { OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { lt: after.id } }] }),
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    return toPage(rows, query.limit, presentNotification, ({ createdAt, id }) => ({
      createdAt: createdAt.toISOString(),
      id,
    }));
  }

  async unread(userId: string): Promise<UnreadCount> {
    return { unread: await this.#database.reader.notification.count({ where: { userId, readAt: null } }) };
  }

  /** Every kind with the user's choice; both ways are on until the user says otherwise. */
  async preferences(userId: string): Promise<NotificationPreference[]> {
    const rows = await this.#database.reader.notificationPreference.findMany({
      where: { userId },
      select: { kind: true, inApp: true, mail: true },
    });
    const chosen = new Map(rows.map((row) => [row.kind, row]));
    return notificationKinds.map((kind: NotificationKind) => {
      const row = chosen.get(kind);
      return { kind, inApp: row?.inApp ?? true, mail: row?.mail ?? true };
    });
  }
}
