import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Anchor, Awaited, Button, Card, EmptyState, LoadMore, PageHeader } from '../../components/ui/index.ts';
import { toast } from '../../lib/toast.ts';
import { useMarkRead } from './api/mark-read.ts';
import { notificationListQuery } from './api/notification-list.ts';
import { unreadQuery } from './api/unread.ts';
import { NotificationItems } from './components/notification-items.tsx';

export function NotificationsPage() {
  const { t } = useTranslation();
  const { data: count } = useQuery(unreadQuery);
  const markRead = useMarkRead();
  return (
    <>
      <PageHeader
        title={t('notifications:page.title')}
        lead={
          <>
            {t('notifications:page.lead')}{' '}
            <Anchor to="/account" hash="notifications">
              {t('notifications:page.preferences')}
            </Anchor>
          </>
        }
        actions={
          (count?.unread ?? 0) > 0 && (
            <Button
              loading={markRead.isPending && markRead.variables === 'all'}
              onClick={() =>
                markRead.mutate('all', { onSuccess: () => toast.success(t('notifications:page.allRead')) })
              }
            >
              {t('notifications:bell.readAll')}
            </Button>
          )
        }
      />
      <NotificationList />
    </>
  );
}

function NotificationList() {
  const { t } = useTranslation();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(notificationListQuery);
  if (!data) {
    return <Awaited error={error} onRetry={() => void refetch()} rows={6} rowHeight="72px" />;
  }
  const notifications = data.pages.flatMap(({ items }) => items);
  if (notifications.length === 0) {
    return (
      <EmptyState
        icon={<IconBell size={36} stroke={1.5} />}
        title={t('notifications:page.empty')}
        detail={t('notifications:page.emptyDetail')}
      />
    );
  }
  return (
    <>
      <Card padding="none">
        <NotificationItems notifications={notifications} />
      </Card>
      <LoadMore
        shown={notifications.length}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onLoadMore={() => void fetchNextPage()}
      />
    </>
  );
}
