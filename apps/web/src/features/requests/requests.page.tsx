import type { MatchRequestBox, MatchRequestPage, MatchRequestView } from '@karakoram/contracts';
import { type InfiniteData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconInbox, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { matchRequestSummaryQuery } from '../../components/match-request/index.ts';
import { ErrorState, ListSkeleton, LoadMore, PageHeader, Stack, Tabs } from '../../components/ui/index.ts';
import { matchRequestListQuery, type RequestsFilter } from './api/match-request-list.ts';
import { EmptyBox } from './components/empty-box.tsx';
import { OpportunityFilter } from './components/opportunity-filter.tsx';
import { RequestCard } from './components/request-card.tsx';
import { StatusFilter } from './components/status-filter.tsx';

const route = getRouteApi('/requests');

export function RequestsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { box = 'inbox', status, opportunity } = route.useSearch();
  const filter: RequestsFilter = { box, status, opportunity };
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
          <StatusFilter {...filter} />
          <Box {...filter} />
        </Stack>
      </Tabs>
    </>
  );
}

/** The requests of a box. Among all of them those that wait come first, the nearest deadline before the others. */
function Box(filter: RequestsFilter) {
  const { box, status, opportunity } = filter;
  const everything = useInfiniteQuery(matchRequestListQuery(filter));
  const waiting = useInfiniteQuery({
    ...matchRequestListQuery({ ...filter, status: 'pending' }),
    enabled: status === undefined,
  });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = everything;
  if (everything.isPending || (status === undefined && waiting.isPending)) {
    return <ListSkeleton rows={3} rowHeight="220px" />;
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const first = status === undefined ? byDeadline(requestsOf(waiting.data)) : [];
  const shown = new Set(first.map(({ id }) => id));
  const requests = [...first, ...requestsOf(data).filter(({ id }) => !shown.has(id))];
  return (
    <Stack gap="md">
      {opportunity !== undefined && <OpportunityFilter box={box} title={requests[0]?.opportunity?.title} />}
      {requests.length === 0 && <EmptyBox {...filter} />}
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} />
      ))}
      {requests.length > 0 && (
        <LoadMore
          shown={requests.length}
          hasMore={hasNextPage}
          isLoading={isFetchingNextPage}
          onLoadMore={() => void fetchNextPage()}
        />
      )}
    </Stack>
  );
}

function requestsOf(data: InfiniteData<MatchRequestPage> | undefined): MatchRequestView[] {
  return data?.pages.flatMap(({ items }) => items) ?? [];
}

function byDeadline(requests: readonly MatchRequestView[]): MatchRequestView[] {
  return requests.toSorted((left, right) => left.expiresAt.localeCompare(right.expiresAt));
}
