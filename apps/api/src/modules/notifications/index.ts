export { type Announcement, Notifier } from './notifier.repository.ts';
export { NotificationsModule } from './notifications.module.ts';
