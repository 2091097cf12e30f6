import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Awaited, LoadMore, Stack } from '../../../components/ui/index.ts';
import { rankingWeightsQuery } from '../api/ranking-weights.ts';
import { Frame } from '../components/frame.tsx';
import { VersionTable } from './version-table.tsx';
import { WeightsInUse } from './weights-in-use.tsx';

export function RankingPage() {
  const { t } = useTranslation();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(rankingWeightsQuery());
  const newest = data?.pages[0];
  const versions = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Frame title={t('ranking:title')} lead={t('ranking:lead')}>
      {newest ? (
        <Stack>
          <WeightsInUse signals={newest.signals} active={newest.active} />
          <VersionTable versions={versions} />
          {versions.length > 0 && (
            <LoadMore
              shown={versions.length}
              hasMore={hasNextPage}
              isLoading={isFetchingNextPage}
              onLoadMore={() => void fetchNextPage()}
            />
          )}
        </Stack>
      ) : (
        <Awaited error={error} onRetry={() => void refetch()} rows={10} rowHeight="56px" />
      )}
    </Frame>
  );
}
