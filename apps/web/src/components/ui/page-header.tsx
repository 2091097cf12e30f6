import type { ReactNode } from 'react';
import { usePageTitle } from '../../lib/use-page-title.ts';
import classes from './page-header.module.css';

export interface PageHeaderProps {
  /** The heading of the page; it also names the browser's tab. */
  title: string;
  /** The heading as it is drawn, where that is more than the title (a name in two languages). */
  heading?: ReactNode;
  lead?: ReactNode;
  /** Where this page belongs: a link back. */
  parent?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, heading, lead, parent, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className={classes['header']}>
      <div className={classes['words']}>
        {parent !== undefined && <div className={classes['parent']}>{parent}</div>}
        <h1 className={classes['title']}>{heading ?? title}</h1>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      </div>
      {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
    </header>
  );
}
