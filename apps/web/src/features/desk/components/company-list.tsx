import type { DeskCompany } from '@karakoram/contracts';
import { companyStatuses } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnName, ReaderName, useReaderName } from '../../../components/company/index.ts';
import { SearchField } from '../../../components/search/search-field.tsx';
import {
  Anchor,
  Button,
  DataTable,
  EmptyState,
  ListSkeleton,
  PagedList,
  Select,
  Stack,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { deskCompaniesQuery } from '../api/desk-companies.ts';
import { deskSearch } from '../desk.search.ts';
import { StatusBadge } from './status-badge.tsx';
import classes from './company-list.module.css';

const route = getRouteApi('/desk');

/** Every company of the desk, in any state. */
export function CompanyList() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(deskCompaniesQuery(search));
  const isFiltered = search.q !== undefined || search.status !== undefined;
  return (
    <Stack>
      <div className={classes['filters']}>
        <CompanySearch />
        <Select
          label={t('desk:status')}
          placeholder={t('desk:anyStatus')}
          optional="unmarked"
          clearable
          value={search.status ?? null}
          onChange={(status) =>
            void navigate({
              search: (before) => deskSearch({ ...before, status }),
              replace: true,
            })
          }
          options={companyStatuses.map((status) => ({ value: status, label: t(`enums:companyStatus.${status}`) }))}
        />
      </div>
      <PagedList
        pages={pages}
        skeleton={<ListSkeleton rows={8} rowHeight="56px" />}
        empty={
          <EmptyState
            title={t('desk:noCompanies')}
            detail={t('desk:noCompaniesDetail')}
            actions={
              isFiltered && (
                <Button
                  onClick={() => void navigate({ search: ({ country }) => deskSearch({ tab: 'companies', country }) })}
                >
                  {t('desk:showAll')}
                </Button>
              )
            }
          />
        }
      >
        {(companies) => <CompanyTable companies={companies} />}
      </PagedList>
    </Stack>
  );
}

function CompanySearch() {
  const { t } = useTranslation();
  const { q = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const search = useCallback(
    (wanted: string) => void navigate({ search: (before) => deskSearch({ ...before, q: wanted }), replace: true }),
    [navigate],
  );
  return <SearchField label={t('desk:searchLabel')} value={q} onSearch={search} />;
}

function CompanyTable({ companies }: { companies: readonly DeskCompany[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const readerName = useReaderName();
  return (
    <DataTable
      caption={t('desk:tab.companies')}
      rows={companies}
      rowKey={(company) => company.id}
      columns={[
        {
          key: 'company',
          header: t('desk:column.company'),
          isRowHeader: true,
          cell: (company) => (
            <>
              <Anchor to="/desk/companies/$companyId" params={{ companyId: company.id }}>
                {readerName(company.names) === '' ? t('desk:nameless') : <ReaderName names={company.names} />}
              </Anchor>
              <span className={classes['own']}>
                <OwnName names={company.names} country={company.country} />
              </span>
            </>
          ),
        },
        {
          key: 'status',
          header: t('desk:column.status'),
          cell: (company) => <StatusBadge status={company.status} />,
        },
        {
          key: 'number',
          header: t('desk:column.number'),
          cell: (company) => <bdi dir="ltr">{company.registrationNumber ?? t('common:state.notGiven')}</bdi>,
        },
        {
          key: 'source',
          header: t('desk:column.source'),
          cell: (company) => t(`desk:source.${company.source}`),
        },
        {
          key: 'added',
          header: t('desk:column.added'),
          cell: (company) => format.date(company.createdAt),
        },
        {
          key: 'submitted',
          header: t('desk:column.submitted'),
          cell: (company) => (company.submittedAt === null ? '–' : format.date(company.submittedAt)),
        },
      ]}
    />
  );
}
