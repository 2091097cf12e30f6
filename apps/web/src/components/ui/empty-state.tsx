import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

export interface EmptyStateProps {
  title: string;
  /** What to do next. */
  detail?: ReactNode;
  icon?: ReactNode;
  actions?: ReactNode;
  /** The level of the heading in the page's outline. */
  level?: 1 | 2 | 3;
}

/** A list with nothing in it, or a page that is not there: what that means and what to do next. */
export function EmptyState({ title, detail, icon, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={classes['empty']}>
      {icon !== undefined && (
        <div className={classes['icon']} aria-hidden>
          {icon}
        </div>
      )}
      <Heading className={classes['title']}>{title}</Heading>
      {detail !== undefined && <p className={classes['detail']}>{detail}</p>}
      {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
    </div>
  );
}
