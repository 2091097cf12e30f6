import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { Button, Checkbox } from '../ui/index.ts';
import classes from './facet.module.css';

/** Values shown before "Show more". */
const shownAtFirst = 7;

export interface FacetValue {
  value: string;
  count: number;
}

export interface FacetProps {
  legend: string;
  values: readonly FacetValue[];
  /** The values that are chosen. */
  chosen: readonly string[];
  wordsOf: (value: string) => string;
  onChange: (value: string, on: boolean) => void;
}

/** The values of one filter, each with how many results it would leave. Nothing where there is nothing to choose. */
export function Facet({ legend, values, chosen, wordsOf, onChange }: FacetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [expanded, setExpanded] = useState(false);
  // A chosen value stays where it can be taken back, also when nothing is left of it.
  const missing = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value) => ({ value, count: 0 }));
  const all = [...missing, ...values];
  if (all.length === 0) return null;
  const shown = all.filter(({ value }, index) => expanded || index < shownAtFirst || chosen.includes(value));
  return (
    <fieldset className={classes['facet']}>
      <legend className={classes['legend']}>{legend}</legend>
      <ul className={classes['values']}>
        {shown.map(({ value, count }) => (
          <li key={value} className={classes['value']}>
            <Checkbox label={wordsOf(value)} value={chosen.includes(value)} onChange={(on) => onChange(value, on)} />
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
