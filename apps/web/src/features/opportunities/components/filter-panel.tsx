import type { OpportunityCounts } from '@karakoram/contracts';
import { useTranslation } from 'react-i18next';
import { Facet } from '../../../components/search/facet.tsx';
import { Checkbox, Skeleton, Stack } from '../../../components/ui/index.ts';
import { activeFilters, type OpportunitiesSearch, withFilter } from '../opportunities.search.ts';
import { useFilterWords } from '../use-filter-words.ts';

const facetNames = ['type', 'direction', 'country', 'sector', 'mode', 'stage'] as const;

interface FilterPanelProps {
  search: OpportunitiesSearch;
  /** Undefined until the first answer. */
  counts: OpportunityCounts | undefined;
  onChange: (search: OpportunitiesSearch) => void;
}

/** Every facet with how many opportunities each value would leave. */
export function FilterPanel({ search, counts, onChange }: FilterPanelProps) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords();
  const active = activeFilters(search);
  return (
    <Stack gap="lg">
      <Checkbox
        label={t('opportunities:filters.onlyOpen')}
        value={search.open === true}
        onChange={(on) => {
          const next: OpportunitiesSearch = { ...search, open: true };
          if (!on) delete next.open;
          onChange(next);
        }}
      />
      {facetNames.map((name) =>
        counts === undefined ? (
          <Skeleton key={name} height="120px" />
        ) : (
          <Facet
            key={name}
            legend={t(`opportunities:filters.${name}`)}
            values={counts.facets[name]}
            chosen={active.filter((filter) => filter.name === name).map(({ value }) => value)}
            wordsOf={(value) => wordsOf(name, value)}
            onChange={(value, on) => onChange(withFilter(search, name, value, on))}
          />
        ),
      )}
    </Stack>
  );
}
