import {
  directoryAddress,
  opportunitiesAddress,
  type SavedQuery,
  type SavedSearch,
  type Sought,
} from '@karakoram/contracts';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ui/index.ts';
import { directorySearch } from '../../features/directory/directory.search.ts';
import { activeFilters } from '../../features/directory/filters.ts';
import { useFilterWords } from '../../features/directory/use-filter-words.ts';
import { useSearchWords } from '../../features/opportunities/use-search-words.ts';
import { SavedSearchesPage } from '../../features/saved-searches/saved-searches.page.tsx';

export const Route = createLazyRoute('/saved-searches')({ component: SavedSearchesRoute });

const addressOf = (query: SavedQuery) => directorySearch(directoryAddress(query));

/** Puts together what features may not know of each other: kept searches, and what they are searches of. */
function SavedSearchesRoute() {
  const { t } = useTranslation();
  const wordOf = useFilterWords();
  const opportunityWords = useSearchWords();
  const filterWords = ({ subject, query }: Sought): readonly string[] => {
    switch (subject) {
      case 'companies':
        return activeFilters(addressOf(query)).map(({ name, value }) => wordOf(name, value));
      case 'opportunities':
        return opportunityWords(query);
    }
  };
  return (
    <SavedSearchesPage
      wordsOf={(sought) => [
        ...(sought.query.q === undefined ? [] : [t('savedSearches:text', { text: sought.query.q })]),
        ...filterWords(sought),
      ]}
      openOf={(search, sought) => <OpenLink search={search} sought={sought} />}
    />
  );
}

function OpenLink({ search: { name }, sought: { subject, query } }: { search: SavedSearch; sought: Sought }) {
  const { t } = useTranslation();
  const look = { size: 'sm', variant: 'primary', 'aria-label': t('savedSearches:openLabel', { name }) } as const;
  switch (subject) {
    case 'companies':
      return (
        <ButtonLink to="/directory" search={addressOf(query)} {...look}>
          {t('savedSearches:open')}
        </ButtonLink>
      );
    case 'opportunities':
      return (
        <ButtonLink to="/opportunities" search={opportunitiesAddress(query)} {...look}>
          {t('savedSearches:open')}
        </ButtonLink>
      );
  }
}
