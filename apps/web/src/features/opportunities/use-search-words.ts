import { opportunitiesAddress, type SavedOpportunityQuery } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { activeFilters } from './opportunities.search.ts';
import { useFilterWords } from './use-filter-words.ts';

/** What the filters of a search are called, in the order in which they narrow it. Its text is not among them. */
export function useSearchWords(): (query: SavedOpportunityQuery) => readonly string[] {
  const { t } = useTranslation();
  const wordsOf = useFilterWords();
  return (query) => [
    ...activeFilters(opportunitiesAddress(query)).map(({ name, value }) => wordsOf(name, value)),
    ...(query.open === true ? [t('opportunities:filters.onlyOpen')] : []),
  ];
}
