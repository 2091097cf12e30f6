import type { ReactNode } from 'react';
import classes from './queue-figures.module.css';

/** What a queue means for the target: figures in one row. */
export function QueueFigures({ children }: { children: ReactNode }) {
  return <dl className={classes['figures']}>{children}</dl>;
}
