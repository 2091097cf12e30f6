import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { IconMoodEmpty } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CompanyCardSkeletons, CompanyCardView } from '../../components/company/index.ts';
import { FitDetails } from '../../components/suggestion/index.ts';
import { Anchor, EmptyState, PagedList, PageHeader, Stack } from '../../components/ui/index.ts';
import { useLocalised } from '../../lib/use-localised.ts';
import { opportunityQuery, rankedCompaniesQuery } from './api/opportunities.ts';

/** Companies of the other country for one opportunity of the reader's company, with the reasons of both sides. */
export function CompaniesForOpportunityPage({ opportunityId }: { opportunityId: string }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery(rankedCompaniesQuery(opportunityId));
  const { data: opportunity } = useQuery(opportunityQuery(opportunityId));
  const title = useLocalised()(opportunity?.title);
  return (
    <>
      <PageHeader
        title={t('opportunities:ranked.companies')}
        lead={t('opportunities:ranked.companiesLead')}
        parent={
          <Anchor to="/company/opportunities/$opportunityId" params={{ opportunityId }}>
            <bdi lang={title?.lang} dir={title?.dir}>
              {title?.text ?? t('opportunities:ranked.one')}
            </bdi>
          </Anchor>
        }
      />
      <Stack>
        <PagedList
          pages={pages}
          skeleton={<CompanyCardSkeletons />}
          empty={
            <EmptyState
              icon={<IconMoodEmpty size={36} stroke={1.5} />}
              title={t('opportunities:ranked.companiesEmpty')}
              detail={t('opportunities:ranked.companiesEmptyDetail')}
            />
          }
        >
          {(items) => (
            <Stack as="ul">
              {items.map(({ company, ...fit }) => (
                <CompanyCardView key={company.id} as="li" company={company} note={<FitDetails suggestion={fit} />} />
              ))}
            </Stack>
          )}
        </PagedList>
      </Stack>
    </>
  );
}
