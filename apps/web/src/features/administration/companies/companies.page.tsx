import type { DeskCompany } from '@karakoram/contracts';
import { companyStatuses, countries } from '@karakoram/domain';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { IconDownload } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnName, ReaderName, useReaderName } from '../../../components/company/index.ts';
import {
  Anchor,
  Badge,
  Button,
  DataTable,
  DownloadLink,
  EmptyState,
  ListSkeleton,
  PagedList,
  Select,
  Stack,
} from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { companiesSearch } from '../administration.search.ts';
import { companiesQuery } from '../api/companies.ts';
import { Filters } from '../components/filters.tsx';
import { Frame } from '../components/frame.tsx';
import { SearchField } from '../../../components/search/search-field.tsx';
import classes from './companies.module.css';

const route = getRouteApi('/administration/companies');

export function CompaniesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = useInfiniteQuery(companiesQuery(search));
  const onSearch = useCallback(
    (q: string) => void navigate({ search: (before) => companiesSearch({ ...before, q }), replace: true }),
    [navigate],
  );
  return (
    <Frame
      title={t('administration:companies.title')}
      lead={t('administration:companies.lead')}
      actions={
        <DownloadLink href="/api/v1/administration/companies.csv" icon={<IconDownload size={18} aria-hidden />}>
          {t('administration:companies.csv')}
        </DownloadLink>
      }
    >
      <Stack>
        <Filters>
          <SearchField label={t('administration:companies.search')} value={search.q ?? ''} onSearch={onSearch} />
          <Select
            label={t('administration:companies.country')}
            placeholder={t('administration:companies.anyCountry')}
            optional="unmarked"
            clearable
            value={search.country ?? null}
            onChange={(country) =>
              void navigate({ search: (before) => companiesSearch({ ...before, country }), replace: true })
            }
            options={countries.map((country) => ({ value: country, label: t(`enums:country.${country}`) }))}
          />
          <Select
            label={t('administration:companies.status')}
            placeholder={t('administration:companies.anyStatus')}
            optional="unmarked"
            clearable
            value={search.status ?? null}
            onChange={(status) =>
              void navigate({ search: (before) => companiesSearch({ ...before, status }), replace: true })
            }
            options={companyStatuses.map((status) => ({ value: status, label: t(`enums:companyStatus.${status}`) }))}
          />
        </Filters>
        <PagedList
          pages={pages}
          skeleton={<ListSkeleton rows={8} rowHeight="56px" />}
          empty={
            <EmptyState
              title={t('administration:companies.empty')}
              detail={t('administration:companies.emptyDetail')}
              actions={
                <Button onClick={() => void navigate({ search: {} })}>{t('administration:companies.showAll')}</Button>
              }
            />
          }
        >
          {(companies) => <CompanyTable companies={companies} />}
        </PagedList>
      </Stack>
    </Frame>
  );
}

/** Vermilion where somebody is to act, jade where the company is listed. */
const tones = { approved: 'good', submitted: 'attention', suspended: 'attention' } as const;

function toneOf(status: DeskCompany['status']): 'good' | 'attention' | 'neutral' {
  return status === 'approved' || status === 'submitted' || status === 'suspended' ? tones[status] : 'neutral';
}

function CompanyTable({ companies }: { companies: readonly DeskCompany[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const readerName = useReaderName();
  return (
    <DataTable
      caption={t('administration:companies.title')}
      rows={companies}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: t('administration:companies.name'),
          isRowHeader: true,
          cell: ({ id, names, country }) => (
            <>
              <Anchor to="/desk/companies/$companyId" params={{ companyId: id }}>
                {readerName(names) === '' ? t('administration:companies.nameless') : <ReaderName names={names} />}
              </Anchor>
              <span className={classes['own']}>
                <OwnName names={names} country={country} />
              </span>
            </>
          ),
        },
        {
          key: 'country',
          header: t('administration:companies.country'),
          cell: ({ country }) => t(`enums:country.${country}`),
        },
        {
          key: 'status',
          header: t('administration:companies.status'),
          cell: ({ status }) => <Badge tone={toneOf(status)}>{t(`enums:companyStatus.${status}`)}</Badge>,
        },
        {
          key: 'number',
          header: t('administration:companies.number'),
          cell: ({ registrationNumber }) =>
            registrationNumber === null ? t('common:state.notGiven') : <bdi dir="ltr">{registrationNumber}</bdi>,
        },
        {
          key: 'source',
          header: t('administration:companies.source'),
          cell: ({ source }) => t(`administration:companies.sources.${source}`),
        },
        {
          key: 'added',
          header: t('administration:companies.added'),
          cell: ({ createdAt }) => format.date(createdAt),
        },
      ]}
    />
  );
}
