import { useFormat } from '../../lib/format.ts';
import classes from './progress.module.css';

export interface ProgressProps {
  label: string;
  /** 0 to 1; undefined while nobody knows how much there is to do. */
  value: number | undefined;
  /** Shows label and percentage above the bar. */
  withLabel?: boolean;
}

export function Progress({ label, value, withLabel = false }: ProgressProps) {
  const format = useFormat();
  const percent = value === undefined ? undefined : Math.round(Math.min(Math.max(value, 0), 1) * 100);
  return (
    <div>
      {withLabel && (
        <p className={classes['words']} aria-hidden>
          <span>{label}</span>
          {percent !== undefined && <span>{format.percent(percent / 100)}</span>}
        </p>
      )}
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className={classes['track']}
      >
        <div
          className={classes['bar']}
          data-endless={percent === undefined || undefined}
          style={{ inlineSize: percent === undefined ? '30%' : `${percent}%` }}
        />
      </div>
    </div>
  );
}
