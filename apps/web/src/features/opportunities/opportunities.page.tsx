import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconRss, IconSearchOff } from '@tabler/icons-react';
import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { OpportunityCardView } from '../../components/opportunity/index.ts';
import { FilterChips } from '../../components/search/filter-chips.tsx';
import { SearchColumns, SearchResults } from '../../components/search/search-columns.tsx';
import { SearchField } from '../../components/search/search-field.tsx';
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorState,
  ListSkeleton,
  LoadMore,
  PageHeader,
  Stack,
} from '../../components/ui/index.ts';
import { useLocale } from '../../lib/i18n.ts';
import { usePermission } from '../../lib/session.ts';
import { opportunitiesQuery, opportunityCountsQuery } from './api/opportunities.ts';
import { FilterPanel } from './components/filter-panel.tsx';
import { PagesNav } from './components/pages-nav.tsx';
import {
  activeFilters,
  apiFilters,
  type OpportunitiesSearch,
  withFilter,
  withQuery,
  withoutFilters,
} from './opportunities.search.ts';
import { useFilterWords } from './use-filter-words.ts';
import classes from './opportunities.module.css';

/** The public listing of opportunities: words, facets with counts, cards. The address is the state. */
export function OpportunitiesPage({ save }: { save: ReactNode }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const search = useSearch({ from: '/opportunities' });
  const navigate = useNavigate({ from: '/opportunities' });
  const wordsOf = useFilterWords();
  const pages = useInfiniteQuery(opportunitiesQuery(search));
  const counts = useQuery(opportunityCountsQuery(search));

  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const total = counts.data?.total ?? items.length;
  const active = activeFilters(search);
  const change = (next: OpportunitiesSearch): void => {
    void navigate({ search: next, resetScroll: false });
  };
  const searchFor = useCallback(
    (q: string): void => {
      void navigate({
        search: (before) => withQuery(before, q),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const isEmpty = pages.isSuccess && items.length === 0;

  return (
    <>
      <PageHeader
        title={t('opportunities:title')}
        lead={t('opportunities:description')}
        actions={<PagesNav here="all" />}
      />
      <Stack>
        <SearchField
          label={t('opportunities:search.label')}
          hint={t('opportunities:search.placeholder')}
          value={search.q ?? ''}
          onSearch={searchFor}
        />
        <FilterChips
          filters={active.map(({ name, value }) => ({
            key: `${name}-${value}`,
            words: wordsOf(name, value),
            onRemove: () => change(withFilter(search, name, value, false)),
          }))}
          onClear={() => change(withoutFilters(search))}
        />
        <SearchColumns
          panel={<FilterPanel search={search} counts={counts.data} onChange={change} />}
          filterCount={active.length}
          found={counts.isSuccess && !counts.isPlaceholderData ? t('opportunities:found', { count: total }) : ''}
          showLabel={t('opportunities:filters.show', { count: total })}
          isBare={isEmpty && active.length === 0 && search.q === undefined && search.open !== true}
          tools={
            <>
              {save}
              <a className={classes['feed']} href={feedAddress(search, locale)}>
                <IconRss size={16} aria-hidden />
                {t('opportunities:feed.subscribe')}
              </a>
            </>
          }
        >
          {pages.isPending && <ListSkeleton rows={4} rowHeight="200px" />}
          {pages.isError && items.length === 0 && (
            <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
          )}
          {isEmpty && <NothingFound search={search} onChange={change} />}
          {items.length > 0 && (
            <SearchResults isStale={pages.isPlaceholderData}>
              <Stack as="ul">
                {items.map((opportunity) => (
                  <OpportunityCardView key={opportunity.id} as="li" opportunity={opportunity} />
                ))}
              </Stack>
              <LoadMore
                shown={items.length}
                total={total}
                hasMore={pages.hasNextPage}
                isLoading={pages.isFetchingNextPage}
                onLoadMore={() => void pages.fetchNextPage()}
              />
            </SearchResults>
          )}
        </SearchColumns>
      </Stack>
    </>
  );
}

function feedAddress(search: OpportunitiesSearch, locale: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(apiFilters(search))) {
    for (const one of [value].flat()) if (one !== undefined) parameters.append(name, one);
  }
  parameters.append('lang', locale);
  return `/api/v1/opportunities/feed.atom?${parameters.toString()}`;
}

interface NothingFoundProps {
  search: OpportunitiesSearch;
  onChange: (search: OpportunitiesSearch) => void;
}

/** What to do next: fewer filters, other words, or post one. */
function NothingFound({ search, onChange }: NothingFoundProps) {
  const { t } = useTranslation();
  const mayPost = usePermission('opportunity:edit');
  const hasFilters = activeFilters(search).length > 0 || search.open === true;
  const detail = hasFilters ? 'filters' : search.q === undefined ? 'none' : 'search';
  return (
    <EmptyState
      icon={<IconSearchOff size={36} stroke={1.5} />}
      title={t('opportunities:empty.title')}
      detail={t(`opportunities:empty.${detail}`)}
      actions={
        <>
          {hasFilters && (
            <Button variant="primary" onClick={() => onChange(withoutFilters(search))}>
              {t('directory:filters.clearAll')}
            </Button>
          )}
          {detail === 'none' && mayPost && (
            <ButtonLink to="/company/opportunities" variant="primary">
              {t('opportunities:empty.post')}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
