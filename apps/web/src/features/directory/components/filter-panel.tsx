import type { DirectoryFacets } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Facet } from '../../../components/search/facet.tsx';
import { Skeleton, Stack } from '../../../components/ui/index.ts';
import type { DirectorySearch } from '../directory.search.ts';
import { activeFilters, withFilter } from '../filters.ts';
import { useFilterWords } from '../use-filter-words.ts';

const facetNames = ['country', 'sector', 'mode', 'city', 'size', 'verification'] as const;

export interface FilterPanelProps {
  search: DirectorySearch;
  /** Undefined until the first answer. */
  facets: DirectoryFacets | undefined;
  onChange: (search: DirectorySearch) => void;
}

/** Every facet with how many companies each value would leave. */
export function FilterPanel({ search, facets, onChange }: FilterPanelProps) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords();
  const active = activeFilters(search);
  return (
    <Stack gap="lg">
      {facetNames.map((name) =>
        facets === undefined ? (
          <Skeleton key={name} height="120px" />
        ) : (
          <Facet
            key={name}
            legend={t(`directory:filters.${name}`)}
            values={facets[name]}
            chosen={active.filter((filter) => filter.name === name).map(({ value }) => value)}
            wordsOf={(value) => wordsOf(name, value)}
            onChange={(value, on) => onChange(withFilter(search, name, value, on))}
          />
        ),
      )}
    </Stack>
  );
}
