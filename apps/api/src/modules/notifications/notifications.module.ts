import { Module } from '@nestjs/common';
import { NotificationStream } from './notification-stream.ts';
import { NotificationsController } from './notifications.controller.ts';
import { NotificationsJobs } from './notifications.jobs.ts';
import { NotificationsQueries } from './notifications.queries.ts';
import { NotificationsRepository } from './notifications.repository.ts';
import { Notifier } from './notifier.repository.ts';
import { MarkNotificationsRead } from './use-cases/mark-notifications-read.ts';
import { UpdateNotificationPreferences } from './use-cases/update-notification-preferences.ts';

@Module({
  controllers: [NotificationsController],
  providers: [
    MarkNotificationsRead,
    NotificationStream,
    NotificationsJobs,
    NotificationsQueries,
    NotificationsRepository,
    Notifier,
    UpdateNotificationPreferences,
  ],
  exports: [Notifier],
})
export class NotificationsModule {}
