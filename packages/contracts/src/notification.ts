import { z } from 'zod';
import { Id, Instant, pageOf } from './common.ts';

/**
 * Everything that people are told. Each kind has `subject`, `body` and `action` in the `notifications` catalogue; the bell
 * shows the subject, a mail all three.
 */
export const notificationKinds = [
  'company_approved',
  'company_changes_requested',
  'company_rejected',
  'company_suspended',
  'company_reinstated',
  'company_archived',
  'change_accepted',
  'change_refused',
  'review_waiting',
  'member_joined',
  'request_received',
  'request_reminder',
  'request_accepted',
  'request_declined',
  'request_withdrawn',
  'request_expired_sent',
  'request_expired_received',
  'interest_received',
  'interest_reminder',
  'interest_accepted',
  'interest_declined',
  'interest_withdrawn',
  'interest_expired_sent',
  'interest_expired_received',
  'opportunity_waiting',
  'opportunity_published',
  'opportunity_changes_requested',
  'opportunity_rejected',
  'opportunity_held',
  'opportunity_resumed',
  'opportunity_archived',
  'opportunity_expiring',
  'opportunity_expired',
  'opportunity_last_day_near',
  'opportunity_last_day_over',
  'saved_search_matches',
  'saved_search_opportunities',
  'programme_registered',
  'programme_waiting',
  'programme_moved_up',
  'programme_removed',
  'programme_changed',
  'programme_cancelled',
  'programme_reminder',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export const NotificationView = z
  .object({
    id: Id,
    kind: z.enum(notificationKinds),
    params: z.record(z.string(), z.string()),
    path: z.string().nullable(),
    createdAt: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notification' });
export type NotificationView = z.infer<typeof NotificationView>;

/** How many notifications the reader has not seen; the bell's number, also sent down the event stream. */
export const UnreadCount = z.object({ unread: z.number().int() }).meta({ id: 'UnreadCount' });
export type UnreadCount = z.infer<typeof UnreadCount>;

export const NotificationPage = pageOf(NotificationView).meta({ id: 'NotificationPage' });
export type NotificationPage = z.infer<typeof NotificationPage>;

/** Where one kind of notification goes. */
export const NotificationPreference = z
  .strictObject({ kind: z.enum(notificationKinds), inApp: z.boolean(), mail: z.boolean() })
  .meta({ id: 'NotificationPreference' });
export type NotificationPreference = z.infer<typeof NotificationPreference>;

export const NotificationPreferences = z
  .object({ preferences: z.array(NotificationPreference) })
  .meta({ id: 'NotificationPreferences' });
export type NotificationPreferences = z.infer<typeof NotificationPreferences>;

export const UpdateNotificationPreferencesBody = z
  .strictObject({ preferences: z.array(NotificationPreference).min(1).max(notificationKinds.length) })
  .meta({ id: 'UpdateNotificationPreferencesBody' });
export type UpdateNotificationPreferencesBody = z.infer<typeof UpdateNotificationPreferencesBody>;
