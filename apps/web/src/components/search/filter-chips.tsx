import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/index.ts';
import classes from './filter-chips.module.css';

export interface FilterChipsProps {
  filters: readonly { key: string; words: string; onRemove: () => void }[];
  onClear: () => void;
}

/** The filters in force, each of which a press takes away. */
export function FilterChips({ filters, onClear }: FilterChipsProps) {
  const { t } = useTranslation();
  if (filters.length === 0) return null;
  return (
    <ul className={classes['chips']} aria-label={t('directory:filters.active')}>
      {filters.map(({ key, words, onRemove }) => (
        <li key={key}>
          <button
            type="button"
            className={classes['chip']}
            aria-label={t('directory:filters.remove', { filter: words })}
            onClick={onRemove}
          >
            <span className={classes['words']}>{words}</span>
            <IconX size={14} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button variant="quiet" size="sm" onClick={onClear}>
          {t('directory:filters.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
