import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconSearchOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyCardSkeletons } from '../../components/company/index.ts';
import { FilterChips } from '../../components/search/filter-chips.tsx';
import { SearchBox } from '../../components/search/search-box.tsx';
import { SearchColumns, SearchResults } from '../../components/search/search-columns.tsx';
import {
  Button,
  ButtonLink,
  EmptyState,
  ErrorState,
  LoadMore,
  Notice,
  PageHeader,
  Select,
  Stack,
} from '../../components/ui/index.ts';
import { useSession } from '../../lib/session.ts';
import { directoryPagesQuery } from './api/directory-pages.ts';
import { FilterPanel } from './components/filter-panel.tsx';
import { Refinements } from './components/refinements.tsx';
import { Results } from './components/results.tsx';
import { SpellingNotice } from './components/spelling-notice.tsx';
import type { DirectorySearch } from './directory.search.ts';
import { activeFilters, withFilter, withoutFilters, withQuery } from './filters.ts';
import { useFilterWords } from './use-filter-words.ts';
import classes from './directory.module.css';

const withText = ['relevance', 'newest', 'name'] as const;
const withoutText = ['newest', 'name'] as const;

/** The public directory: a search box, facets with counts, results to compare. The address is the state. */
export function DirectoryPage({ save }: { save: ReactNode }) {
  const { t } = useTranslation();
  const search = useSearch({ from: '/directory' });
  const navigate = useNavigate({ from: '/directory' });
  const wordsOf = useFilterWords();
  const pages = useInfiniteQuery(directoryPagesQuery(search));

  const [first] = pages.data?.pages ?? [];
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const facets = first?.facets ?? undefined;
  const total = first?.total ?? 0;
  const active = activeFilters(search);
  const sorts = search.q === undefined ? withoutText : withText;
  const change = (next: DirectorySearch): void => {
    void navigate({ search: next, resetScroll: false });
  };
  const isEmpty = pages.isSuccess && items.length === 0;

  return (
    <>
      <PageHeader title={t('directory:title')} lead={t('directory:description')} />
      <Stack>
        <SearchBox
          key={search.q}
          label={t('directory:search.label')}
          placeholder={t('directory:search.placeholder')}
          submitLabel={t('directory:search.submit')}
          initial={search.q ?? ''}
          onSearch={(q) => change(withQuery(search, q))}
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
          panel={<FilterPanel search={search} facets={facets} onChange={change} />}
          filterCount={active.length}
          found={pages.isSuccess && !pages.isPlaceholderData ? t('directory:results.found', { count: total }) : ''}
          showLabel={t('directory:filters.show', { count: total })}
          isBare={isEmpty && active.length === 0}
          tools={
            <>
              {save}
              {!isEmpty && (
                <div className={classes['sort']}>
                  <Select
                    label={t('directory:sort.label')}
                    options={sorts.map((value) => ({ value, label: t(`directory:sort.${value}`) }))}
                    value={sorts.find((sort) => sort === search.sort) ?? sorts[0]}
                    onChange={(sort) => change({ ...search, sort: sort ?? sorts[0] })}
                  />
                </div>
              )}
            </>
          }
        >
          {first !== undefined && <SpellingNotice search={search} suggestion={first.suggestion} onChange={change} />}
          {first?.refinements && <Refinements search={search} refinements={first.refinements} onChange={change} />}
          {first?.relaxed === true && items.length > 0 && <Notice>{t('directory:results.relaxed')}</Notice>}
          {pages.isPending && <CompanyCardSkeletons />}
          {pages.isError && items.length === 0 && (
            <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
          )}
          {isEmpty && <NothingFound search={search} onChange={change} />}
          {items.length > 0 && (
            <SearchResults isStale={pages.isPlaceholderData}>
              <Results items={items} />
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

interface NothingFoundProps {
  search: DirectorySearch;
  onChange: (search: DirectorySearch) => void;
}

/** What to do next: fewer filters, other words, or be the first. */
function NothingFound({ search, onChange }: NothingFoundProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const hasFilters = activeFilters(search).length > 0;
  const { q } = search;
  return (
    <EmptyState
      icon={<IconSearchOff size={36} stroke={1.5} />}
      title={t('directory:results.empty')}
      detail={
        hasFilters
          ? t('directory:results.emptyFilters')
          : q === undefined
            ? t('directory:results.emptyDirectory')
            : t('directory:results.emptySearch')
      }
      actions={
        <>
          {hasFilters && (
            <Button variant="primary" onClick={() => onChange(withoutFilters(search))}>
              {t('directory:filters.clearAll')}
            </Button>
          )}
          {q !== undefined && (
            <Button onClick={() => onChange(withQuery(search, ''))}>{t('directory:results.clearSearch')}</Button>
          )}
          {!hasFilters && q === undefined && user === null && (
            <ButtonLink to="/sign-up" variant="primary">
              {t('directory:results.join')}
            </ButtonLink>
          )}
        </>
      }
    />
  );
}
