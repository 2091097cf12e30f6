import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink, EmptyState, ErrorState, ListSkeleton } from '../../../components/ui/index.ts';
import { useMarkRead } from '../api/mark-read.ts';
import { newestNotificationsQuery } from '../api/notification-list.ts';
import { NotificationItems } from './notification-items.tsx';
import classes from './bell-panel.module.css';

/** The newest notifications, and what can be done with all of them. */
export function BellPanel({ unread }: { unread: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(newestNotificationsQuery);
  const markRead = useMarkRead();
  return (
    <>
      <div className={classes['head']}>
        <h2 className={classes['title']}>{t('notifications:bell.label')}</h2>
        {unread > 0 && (
          <Button
            variant="quiet"
            size="sm"
            loading={markRead.isPending && markRead.variables === 'all'}
            onClick={() => markRead.mutate('all')}
          >
            {t('notifications:bell.readAll')}
          </Button>
        )}
      </div>
      {data ? (
        <Newest notifications={data.items} />
      ) : error ? (
        <ErrorState level={3} error={error} onRetry={() => void refetch()} />
      ) : (
        <div className={classes['waiting']}>
          <ListSkeleton rows={3} rowHeight="56px" />
        </div>
      )}
      <div className={classes['foot']}>
        <ButtonLink to="/notifications" variant="quiet" size="sm" fullWidth data-closes>
          {t('notifications:bell.showAll')}
        </ButtonLink>
      </div>
    </>
  );
}

function Newest({ notifications }: Parameters<typeof NotificationItems>[0]) {
  const { t } = useTranslation();
  if (notifications.length > 0) return <NotificationItems notifications={notifications} />;
  return <EmptyState level={3} title={t('notifications:bell.empty')} detail={t('notifications:bell.emptyDetail')} />;
}
