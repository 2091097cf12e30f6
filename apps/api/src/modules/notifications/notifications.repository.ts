import type { NotificationPreference } from '@karakoram/contracts';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class NotificationsRepository {
  /** Marks one notification as read, or all; somebody else's are never touched. Returns how many there were. */
  async markRead(tx: Transaction, userId: string, now: Date, id?: string): Promise<number> {
    const { count } = await tx.notification.updateMany({
      where: { userId, readAt: null, ...(id === undefined ? {} : { id }) },
      data: { readAt: now },
    });
    return count;
  }

  async exists(tx: Transaction, userId: string, id: string): Promise<boolean> {
    return (await tx.notification.count({ where: { userId, id } })) > 0;
  }

  async savePreferences(
    tx: Transaction,
    userId: string,
    preferences: readonly NotificationPreference[],
  ): Promise<void> {
    for (const { kind, inApp, mail } of preferences) {
      await tx.notificationPreference.upsert({
        where: { userId_kind: { userId, kind } },
        create: { userId, kind, inApp, mail },
        update: { inApp, mail },
      });
    }
  }

  /** Deletes read notifications older than `before`: the bell is no archive. */
  async deleteOld(tx: Transaction, before: Date): Promise<number> {
    const { count } = await tx.notification.deleteMany({ where: { readAt: { lt: before } } });
    return count;
  }
}
