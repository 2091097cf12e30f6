import type { ReactNode } from 'react';
import classes from './stat-tile.module.css';

export interface StatTileProps {
  label: string;
  /** Already formatted. */
  value: ReactNode;
  /** What to compare it with, or since when. */
  detail?: ReactNode;
  /** `attention` where somebody waits. */
  tone?: 'plain' | 'attention';
}

/** One figure. Put several into a `<dl>` by StatTiles. */
export function StatTile({ label, value, detail, tone = 'plain' }: StatTileProps) {
  return (
    <div className={classes['tile']} data-tone={tone}>
      <dt className={classes['label']}>{label}</dt>
      <dd className={classes['value']}>{value}</dd>
      {detail !== undefined && <dd className={classes['detail']}>{detail}</dd>}
    </div>
  );
}

export function StatTiles({ children }: { children: ReactNode }) {
  return <dl className={classes['tiles']}>{children}</dl>;
}
