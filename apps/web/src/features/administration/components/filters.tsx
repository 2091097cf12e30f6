import type { ReactNode } from 'react';
import classes from './filters.module.css';

/** Filters of a list, beside each other where there is room. */
export function Filters({ children }: { children: ReactNode }) {
  return <div className={classes['filters']}>{children}</div>;
}
