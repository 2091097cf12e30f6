import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import classes from './bars.module.css';

export interface Bar {
  label: string;
  /** 0 to 100. */
  value: number;
}

/** Scores side by side, each with its words and its number: the two directions of a fit. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className={classes['bars']}>
      {bars.map((bar) => {
        const value = Math.round(Math.min(Math.max(bar.value, 0), 100));
        return (
          <div key={bar.label} className={classes['row']}>
            <dt className={classes['label']}>{bar.label}</dt>
            <dd className={classes['value']} aria-label={t('common:bars.outOf', { value, total: 100 })}>
              {format.number(value)}
            </dd>
            <dd className={classes['track']} aria-hidden>
              <div className={classes['bar']} style={{ inlineSize: `${value}%` }} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
