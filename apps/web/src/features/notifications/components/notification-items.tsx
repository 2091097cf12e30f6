import type { NotificationView } from '@karakoram/contracts';
import { NotificationItem } from './notification-item.tsx';
import classes from './notification-item.module.css';

export function NotificationItems({ notifications }: { notifications: readonly NotificationView[] }) {
  return (
    <ul className={classes['list']}>
      {notifications.map((notification) => (
        <NotificationItem key={notification.id} notification={notification} />
      ))}
    </ul>
  );
}
