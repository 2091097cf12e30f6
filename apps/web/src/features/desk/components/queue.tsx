import type { Country } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { deskQueueQuery, QueueFigures } from '../../../components/review/index.ts';
import { Awaited, EmptyState, LoadMore, Stack, StatTile } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { QueueItem } from './queue-item.tsx';

interface QueueProps {
  country: Country | undefined;
  /** Where the cases of both desks are in one list. */
  showsCountry: boolean;
}

/** What waits for a decision, oldest first, with what it means for the target. */
export function Queue({ country, showsCountry }: QueueProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, dataUpdatedAt, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery(
    deskQueueQuery(country),
  );
  const first = data?.pages[0];
  if (!first) {
    return <Awaited error={error} onRetry={() => void refetch()} rows={5} rowHeight="96px" />;
  }
  const cases = data.pages.flatMap(({ items }) => items);
  return (
    <Stack>
      <QueueFigures>
        <StatTile label={t('desk:figures.waiting')} value={format.number(first.waiting)} />
        <StatTile
          label={t('desk:figures.overdue')}
          value={format.number(first.overdue)}
          tone={first.overdue > 0 ? 'attention' : 'plain'}
        />
        <StatTile
          label={t('desk:figures.target')}
          value={format.duration(first.targetHours * 3600, { largest: 'day' })}
          detail={t('desk:figures.targetDetail')}
        />
      </QueueFigures>
      {cases.length === 0 ? (
        <EmptyState
          icon={<IconChecks size={36} stroke={1.5} />}
          title={t('desk:empty')}
          detail={t('desk:emptyDetail')}
        />
      ) : (
        <>
          <Stack as="ul" gap="sm">
            {cases.map((one) => (
              <QueueItem
                key={`${one.kind} ${one.companyId}`}
                deskCase={one}
                targetHours={first.targetHours}
                readAt={dataUpdatedAt}
                showsCountry={showsCountry}
              />
            ))}
          </Stack>
          <LoadMore
            shown={cases.length}
            total={first.waiting}
            hasMore={hasNextPage}
            isLoading={isFetchingNextPage}
            onLoadMore={() => void fetchNextPage()}
          />
        </>
      )}
    </Stack>
  );
}
