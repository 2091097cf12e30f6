import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState, type ErrorStateProps } from './error-state.tsx';
import { LoadMore } from './load-more.tsx';

export interface PagedListProps<Item> {
  /** The answer of `useInfiniteQuery`, whole: it renders anew for what is read from it. */
  pages: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>;
  /** How many there are in all, where that is known. */
  total?: number;
  /** Drawn until the first page is here. */
  skeleton: ReactNode;
  /** Drawn in place of a list with nothing in it. */
  empty?: ReactNode;
  /** The level of an error's heading in the page's outline. */
  errorLevel?: ErrorStateProps['level'];
  children: (items: readonly Item[]) => ReactNode;
}

/**
 * A list that is read page by page: its outline, then what went wrong, that there is nothing, or its items and the button
 * for more. Brings no box, so that the one around it decides on the gaps.
 */
export function PagedList<Item>({ pages, total, skeleton, empty, errorLevel, children }: PagedListProps<Item>) {
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = pages;
  if (data === undefined) {
    return error === null ? skeleton : <ErrorState level={errorLevel} error={error} onRetry={() => void refetch()} />;
  }
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      <LoadMore
        shown={items.length}
        total={total}
        hasMore={hasNextPage}
        isLoading={isFetchingNextPage}
        onLoadMore={() => void fetchNextPage()}
      />
    </>
  );
}
