import { createLazyRoute } from '@tanstack/react-router';
import { DirectoryPage } from '../../features/directory/directory.page.tsx';
import { activeFilters, valuesOf } from '../../features/directory/filters.ts';
import { useFilterWords } from '../../features/directory/use-filter-words.ts';
import { SaveSearchButton } from '../../features/saved-searches/components/save-search-button.tsx';

export const Route = createLazyRoute('/directory')({ component: DirectoryRoute });

/** Puts together what features may not know of each other: the directory, and keeping a search of it. */
function DirectoryRoute() {
  const search = Route.useSearch();
  const wordOf = useFilterWords();
  const query = {
    ...Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'lang')),
    sector: valuesOf(search.sector),
    mode: valuesOf(search.mode),
    size: valuesOf(search.size),
  };
  const words = activeFilters(search).map(({ name, value }) => wordOf(name, value));
  const proposal = [search.q ?? '', ...words].filter((word) => word !== '').join(' · ');
  return (
    <DirectoryPage save={<SaveSearchButton key={proposal} subject="companies" query={query} proposal={proposal} />} />
  );
}
