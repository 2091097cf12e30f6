import type { ReactNode } from 'react';
import classes from './part-bars.module.css';

export interface PartBar {
  key: string;
  label: ReactNode;
  /** The length of the bar. */
  value: number;
  /** The dark part of it. */
  part?: number;
  /** The numbers in words, at the end of the label. */
  text: ReactNode;
}

/** Counts as horizontal bars, each labelled with its words and numbers, so the bar itself is for the eye only. */
export function PartBars({ bars }: { bars: readonly PartBar[] }) {
  const longest = Math.max(1, ...bars.map(({ value }) => value));
  const share = (value: number): string => `${(value / longest) * 100}%`;
  return (
    <dl className={classes['bars']}>
      {bars.map(({ key, label, value, part, text }) => (
        <div key={key} className={classes['row']}>
          <dt>{label}</dt>
          <dd className={classes['text']}>{text}</dd>
          <dd className={classes['track']} aria-hidden>
            <span
              className={classes['bar']}
              data-whole={part === undefined || undefined}
              style={{ inlineSize: share(value) }}
            />
            {part !== undefined && part > 0 && <span className={classes['part']} style={{ inlineSize: share(part) }} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
