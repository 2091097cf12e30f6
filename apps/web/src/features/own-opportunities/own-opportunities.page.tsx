import type { OwnOpportunityPage, OwnOpportunitySummary } from '@karakoram/contracts';
import type { OpportunityStatus } from '@karakoram/domain';
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconBulb, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Anchor,
  ButtonLink,
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  Notice,
  PageHeader,
  Stack,
} from '../../components/ui/index.ts';
import { usePermission, useSession } from '../../lib/session.ts';
import { ownOpportunitiesQuery } from './api/own-opportunities.ts';
import { OpportunityRow } from './components/opportunity-row.tsx';
import { StatusFilter } from './components/status-filter.tsx';

const route = getRouteApi('/company/opportunities');

/** The company's opportunities. */
export function OwnOpportunitiesPage() {
  const { t } = useTranslation();
  const { status } = route.useSearch();
  const mayEdit = usePermission('opportunity:edit');
  const isApproved = useSession().user?.membership?.companyStatus === 'approved';
  const begin = (
    <ButtonLink to="/company/opportunities/new" variant="primary" icon={<IconPlus size={18} aria-hidden />}>
      {t('ownOpportunities:list.new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t('ownOpportunities:title')}
        lead={t('ownOpportunities:lead')}
        parent={<Anchor to="/company">{t('ownOpportunities:parent')}</Anchor>}
        actions={mayEdit ? begin : undefined}
      />
      <Stack>
        {!isApproved && <Notice tone="attention">{t('ownOpportunities:submit.notApproved')}</Notice>}
        <StatusFilter status={status} />
        <List status={status} begin={mayEdit ? begin : undefined} />
      </Stack>
    </>
  );
}

/** What the desk has remarked on comes first among all of them, however long ago it was. */
function List({ status, begin }: { status: OpportunityStatus | undefined; begin: ReactNode }) {
  const { t } = useTranslation();
  const everything = useInfiniteQuery(ownOpportunitiesQuery(status));
  const remarked = useInfiniteQuery({ ...ownOpportunitiesQuery('changes_requested'), enabled: status === undefined });
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = everything;
  if (everything.isPending || (status === undefined && remarked.isPending)) {
    return <ListSkeleton rows={3} rowHeight="120px" />;
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const first = status === undefined ? itemsOf(remarked.data) : [];
  const shown = new Set(first.map(({ id }) => id));
  const opportunities = [...first, ...itemsOf(data).filter(({ id }) => !shown.has(id))];
  if (opportunities.length === 0) {
    return status === undefined ? (
      <EmptyState
        icon={<IconBulb size={36} stroke={1.5} />}
        title={t('ownOpportunities:empty.title')}
        detail={t('ownOpportunities:empty.detail')}
        actions={begin}
      />
    ) : (
      <EmptyState title={t('ownOpportunities:empty.filtered')} />
    );
  }
  return (
    <Stack>
      <Stack as="ul">
        {opportunities.map((opportunity) => (
          <OpportunityRow key={opportunity.id} opportunity={opportunity} />
        ))}
      </Stack>
      <LoadMore
        shown={opportunities.length}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onLoadMore={() => void fetchNextPage()}
      />
    </Stack>
  );
}

function itemsOf(data: InfiniteData<OwnOpportunityPage> | undefined): OwnOpportunitySummary[] {
  return data?.pages.flatMap(({ items }) => items) ?? [];
}
