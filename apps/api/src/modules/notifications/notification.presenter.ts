import { notificationKinds, type NotificationView } from '@karakoram/contracts';
import { z } from 'zod';

const Kind = z.enum(notificationKinds);
const Params = z.record(z.string(), z.string());

interface NotificationRow {
  id: string;
  kind: string;
  params: unknown;
  path: string | null;
  createdAt: Date;
  readAt: Date | null;
}

export function presentNotification(row: NotificationRow): NotificationView {
  return {
    id: row.id,
    kind: Kind.parse(row.kind),
    params: Params.parse(row.params),
    path: row.path,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  };
}
