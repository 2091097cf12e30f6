import { directoryAddress, type SavedQuery } from '@karakoram/contracts';
import { createLazyRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/ui/index.ts';
import { directorySearch } from '../../features/directory/directory.search.ts';
import { activeFilters } from '../../features/directory/filters.ts';
import { useFilterWords } from '../../features/directory/use-filter-words.ts';
import { SavedSearchesPage } from '../../features/saved-searches/saved-searches.page.tsx';

export const Route = createLazyRoute('/saved-searches')({ component: SavedSearchesRoute });

/** Puts together what features may not know of each other: kept searches, and the directory that they are of. */
function SavedSearchesRoute() {
  const { t } = useTranslation();
  const wordOf = useFilterWords();
  const addressOf = (query: SavedQuery) => directorySearch(directoryAddress(query));
  return (
    <SavedSearchesPage
      wordsOf={(query) => {
        const search = addressOf(query);
        return [
          ...(search.q === undefined ? [] : [t('savedSearches:text', { text: search.q })]),
          ...activeFilters(search).map(({ name, value }) => wordOf(name, value)),
        ];
      }}
      openOf={({ name }, query) => (
        <ButtonLink
          to="/directory"
          search={addressOf(query)}
          size="sm"
          variant="primary"
          aria-label={t('savedSearches:openLabel', { name })}
        >
          {t('savedSearches:open')}
        </ButtonLink>
      )}
    />
  );
}
