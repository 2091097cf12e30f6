import type { MatchRequestBox, MatchRequestPage, MatchRequestView } from '@karakoram/contracts';
import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconInbox, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { matchRequestSummaryQuery } from '../../components/match-request/index.ts';
import { ErrorState, ListSkeleton, LoadMore, PageHeader, Stack, Tabs } from '../../components/ui/index.ts';
import { matchRequestListQuery } from './api/match-request-list.ts';
import { EmptyBox } from './components/empty-box.tsx';
import { RequestCard } from './components/request-card.tsx';
import { StatusFilter, type StatusFilterProps } from './components/status-filter.tsx';

const route = getRouteApi('/requests');

export function RequestsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { box = 'inbox', status } = route.useSearch();
  const { data: summary } = useQuery(matchRequestSummaryQuery);
  return (
    <>
      <PageHeader title={t('requests:title')} lead={t('requests:lead')} />
      <Tabs<MatchRequestBox>
        label={t('requests:boxes')}
        value={box}
        onChange={(chosen) => void navigate({ search: chosen === 'sent' ? { box: 'sent' } : {} })}
        tabs={[
          {
            value: 'inbox',
            label: t('requests:inbox'),
            icon: <IconInbox size={18} aria-hidden />,
            count: summary?.inboxPending ?? 0,
          },
          {
            value: 'sent',
            label: t('requests:sent'),
            icon: <IconSend size={18} className="k-flip" aria-hidden />,
            count: summary?.sentPending ?? 0,
          },
        ]}
      >
        <Stack gap="md">
          <StatusFilter box={box} status={status} />
          <Box box={box} status={status} />
        </Stack>
      </Tabs>
    </>
  );
}

/** The requests of a box. Among all of them those that wait come first, the nearest deadline before the others. */
function Box({ box, status }: StatusFilterProps) {
  const everything = useInfiniteQuery(matchRequestListQuery(box, status));
  const waiting = useInfiniteQuery({ ...matchRequestListQuery(box, 'pending'), enabled: status === undefined });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = everything;
  if (everything.isPending || (status === undefined && waiting.isPending)) {
    return <ListSkeleton rows={3} rowHeight="220px" />;
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const first = status === undefined ? byDeadline(requestsOf(waiting.data)) : [];
  const shown = new Set(first.map(({ id }) => id));
  const requests = [...first, ...requestsOf(data).filter(({ id }) => !shown.has(id))];
  if (requests.length === 0) return <EmptyBox box={box} status={status} />;
  return (
    <Stack gap="md">
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
      <LoadMore
        shown={requests.length}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onLoadMore={() => void fetchNextPage()}
      />
    </Stack>
  );
}

function requestsOf(data: InfiniteData<MatchRequestPage> | undefined): MatchRequestView[] {
  return data?.pages.flatMap(({ items }) => items) ?? [];
}

function byDeadline(requests: readonly MatchRequestView[]): MatchRequestView[] {
  return requests.toSorted((left, right) => left.expiresAt.localeCompare(right.expiresAt));
}
