import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/ui/index.ts';
import type { DirectorySearch } from '../directory.search.ts';
import { activeFilters, withFilter, withoutFilters } from '../filters.ts';
import { useFilterWords } from '../use-filter-words.ts';
import classes from './filter-chips.module.css';

interface FilterChipsProps {
  search: DirectorySearch;
  onChange: (search: DirectorySearch) => void;
}

/** The filters in force, each of which a press takes away. */
export function FilterChips({ search, onChange }: FilterChipsProps) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords();
  const active = activeFilters(search);
  if (active.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={t('directory:filters.active')}>
      {active.map(({ name, value }) => {
        const words = wordsOf(name, value);
        return (
          <li key={`${name}-${value}`}>
            <button
              type="button"
              className={classes['chip']}
              aria-label={t('directory:filters.remove', { filter: words })}
              onClick={() => onChange(withFilter(search, name, value, false))}
            >
              <span className={classes['words']}>{words}</span>
              <IconX size={14} aria-hidden />
            </button>
          </li>
        );
      })}
      <li>
        <Button variant="quiet" size="sm" onClick={() => onChange(withoutFilters(search))}>
          {t('directory:filters.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
