import type { DirectoryFacets } from '@karakoram/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, Skeleton, Stack } from '../../../components/ui/index.ts';
import { useFormat } from '../../../lib/format.ts';
import type { DirectorySearch } from '../directory.search.ts';
import { activeFilters, isActive, withFilter } from '../filters.ts';
import { useFilterWords } from '../use-filter-words.ts';
import classes from './filter-panel.module.css';

const facetNames = ['country', 'sector', 'mode', 'city', 'size', 'verification'] as const;
type FacetName = (typeof facetNames)[number];

/** Values shown before "Show more". */
const shownAtFirst = 7;

export interface FilterPanelProps {
  search: DirectorySearch;
  /** Undefined until the first answer. */
  facets: DirectoryFacets | undefined;
  onChange: (search: DirectorySearch) => void;
}

/** Every facet with how many companies each value would leave. */
export function FilterPanel({ search, facets, onChange }: FilterPanelProps) {
  return (
    <Stack gap="lg">
      {facetNames.map((name) =>
        facets === undefined ? (
          <Skeleton key={name} height="120px" />
        ) : (
          <Facet key={name} name={name} values={facets[name]} search={search} onChange={onChange} />
        ),
      )}
    </Stack>
  );
}

interface FacetProps {
  name: FacetName;
  values: DirectoryFacets[FacetName];
  search: DirectorySearch;
  onChange: (search: DirectorySearch) => void;
}

function Facet({ name, values, search, onChange }: FacetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useFilterWords();
  const [expanded, setExpanded] = useState(false);
  // A chosen value stays where it can be taken back, also when nothing is left of it.
  const missing = activeFilters(search)
    .filter((filter) => filter.name === name && !values.some(({ value }) => value === filter.value))
    .map(({ value }) => ({ value, count: 0 }));
  const all = [...missing, ...values];
  if (all.length === 0) return null;
  const shown = all.filter(({ value }, index) => expanded || index < shownAtFirst || isActive(search, name, value));
  return (
    <fieldset className={classes['facet']}>
      <legend className={classes['legend']}>{t(`directory:filters.${name}`)}</legend>
      <ul className={classes['values']}>
        {shown.map(({ value, count }) => (
          <li key={value} className={classes['value']}>
            <Checkbox
              label={wordsOf(name, value)}
              value={isActive(search, name, value)}
              onChange={(on) => onChange(withFilter(search, name, value, on))}
            />
            <span className={classes['count']}>{format.number(count)}</span>
          </li>
        ))}
      </ul>
      {all.length > shownAtFirst && (
        <Button variant="quiet" size="sm" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
          {expanded ? t('directory:filters.less') : t('directory:filters.more')}
        </Button>
      )}
    </fieldset>
  );
}
