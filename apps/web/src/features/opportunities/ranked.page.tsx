import { useInfiniteQuery } from '@tanstack/react-query';
import { IconMoodEmpty } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { OpportunityCardView } from '../../components/opportunity/index.ts';
import { FitDetails } from '../../components/suggestion/index.ts';
import { EmptyState, ListSkeleton, PagedList, PageHeader, Stack } from '../../components/ui/index.ts';
import { rankedOpportunitiesQuery } from './api/opportunities.ts';
import { PagesNav } from './components/pages-nav.tsx';

/** Open opportunities of the other country for the reader's company, with the reasons of both sides. */
export function RankedOpportunitiesPage() {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(rankedOpportunitiesQuery);
  return (
    <>
      <PageHeader
        title={t('opportunities:ranked.title')}
        lead={t('opportunities:ranked.lead')}
        actions={<PagesNav here="ranked" />}
      />
      <Stack>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={3} rowHeight="320px" />}
          empty={
            <EmptyState
              icon={<IconMoodEmpty size={36} stroke={1.5} />}
              title={t('opportunities:ranked.empty')}
              detail={t('opportunities:ranked.emptyDetail')}
            />
          }
        >
          {(items) => (
            <Stack as="ul">
              {items.map(({ opportunity, ...fit }) => (
                <OpportunityCardView
                  key={opportunity.id}
                  as="li"
                  opportunity={opportunity}
                  note={<FitDetails suggestion={fit} />}
                />
              ))}
            </Stack>
          )}
        </PagedList>
      </Stack>
    </>
  );
}
