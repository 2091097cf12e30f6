import type { ReactNode } from 'react';
import { Card } from '../../../components/ui/index.ts';
import { usePageTitle } from '../../../lib/use-page-title.ts';
import classes from './entrance.module.css';

interface EntranceProps {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
  /** Below the card: the way to the neighbouring page. */
  after?: ReactNode;
}

/** The frame of the pages before one is signed in: one card, one thing to do. */
export function Entrance({ title, lead, children, after }: EntranceProps) {
  usePageTitle(title);
  return (
    <div className={classes['entrance']}>
      <Card padding="lg" as="section">
        <div className={classes['words']}>
          <h1 className={classes['title']}>{title}</h1>
          {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
        </div>
        {children}
      </Card>
      {after !== undefined && <p className={classes['after']}>{after}</p>}
    </div>
  );
}
