import type { NotificationView } from '@karakoram/contracts';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useMarkRead } from '../api/mark-read.ts';
import { useSubject } from '../use-subject.ts';
import classes from './notification-item.module.css';

/** One notification: a link to what it is about. Following it marks it as read. */
export function NotificationItem({ notification }: { notification: NotificationView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const router = useRouter();
  const subjectOf = useSubject();
  const markRead = useMarkRead();
  const { id, path, createdAt, readAt } = notification;
  const isUnread = readAt === null;

  const read = (): void => {
    if (isUnread) markRead.mutate({ id });
  };
  const content = (
    <>
      <span className={classes['mark']} data-unread={isUnread || undefined} aria-hidden />
      <span className={classes['words']}>
        <span className={classes['subject']}>
          {isUnread && <span className="k-visually-hidden">{t('notifications:bell.unread')}: </span>}
          {subjectOf(notification)}
        </span>
        <time dateTime={createdAt} title={format.dateTime(createdAt)} className={classes['time']}>
          {format.relative(createdAt)}
        </time>
      </span>
    </>
  );

  return (
    <li className={classes['item']} data-unread={isUnread || undefined}>
      {path === null ? (
        <button type="button" className={classes['link']} onClick={read}>
          {content}
        </button>
      ) : (
        <a
          href={path}
          data-closes
          className={classes['link']}
          onClick={(event) => {
            read();
            // A new tab or window is the browser's to open.
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            void router.navigate({ href: path });
          }}
          onAuxClick={read}
        >
          {content}
        </a>
      )}
    </li>
  );
}
