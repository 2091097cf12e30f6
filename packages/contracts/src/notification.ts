import { z } from 'zod';
import { Id, Instant } from './common.ts';

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
