import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DeskFrame, opportunityQueueQuery } from '../../components/review/index.ts';
import { Awaited, EmptyState, LoadMore, SegmentedControl, Stack } from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { QueueItem } from './components/queue-item.tsx';
import { QueueTimes } from './components/queue-times.tsx';
import { opportunityQueueSearch } from './opportunity-queue.search.ts';

const route = getRouteApi('/desk/opportunities');

/** Opportunities that wait for the desk, oldest first, and those that it holds back. */
export function OpportunityQueuePage() {
  const { country } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <DeskFrame
      tab="opportunities"
      country={country}
      onCountry={(chosen) => void navigate({ search: (now) => opportunityQueueSearch({ ...now, country: chosen }) })}
    >
      <Queue />
    </DeskFrame>
  );
}

function Queue() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { country, status = 'submitted' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, dataUpdatedAt, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    opportunityQueueQuery({ country, status }),
  );
  const first = data?.pages[0];
  if (!first) return <Awaited error={error} onRetry={() => void refetch()} rows={5} rowHeight="96px" />;
  const cases = data.pages.flatMap(({ items }) => items);
  const isHeld = status === 'on_hold';
  return (
    <Stack>
      <QueueTimes queue={first} />
      {(first.onHold > 0 || isHeld) && (
        <div>
          <SegmentedControl
            label={t('opportunityReview:show')}
            value={status}
            onChange={(chosen) =>
              void navigate({ search: (now) => opportunityQueueSearch({ ...now, status: chosen }), replace: true })
            }
            options={[
              { value: 'submitted', label: t('opportunityReview:waiting') },
              { value: 'on_hold', label: t('opportunityReview:onHold', { count: first.onHold }) },
            ]}
          />
        </div>
      )}
      {cases.length === 0 ? (
        <EmptyState
          icon={<IconChecks size={36} stroke={1.5} />}
          title={t(isHeld ? 'opportunityReview:noneHeld' : 'opportunityReview:empty')}
          detail={t(isHeld ? 'opportunityReview:noneHeldDetail' : 'opportunityReview:emptyDetail')}
        />
      ) : (
        <>
          <Stack as="ul" gap="sm">
            {cases.map((one) => (
              <QueueItem
                key={one.id}
                opportunity={one}
                targetHours={first.times.targetHours}
                readAt={dataUpdatedAt}
                showsCountry={user?.platformRole === 'administrator' && country === undefined}
              />
            ))}
          </Stack>
          <LoadMore
            shown={cases.length}
            total={isHeld ? first.onHold : first.waiting}
            hasMore={hasNextPage}
            isLoading={isFetchingNextPage}
            onLoadMore={() => void fetchNextPage()}
          />
        </>
      )}
    </Stack>
  );
}
