import { useId, type ReactNode } from 'react';
import { Card } from '../ui/index.ts';
import classes from './panel.module.css';

interface PanelProps {
  title: string;
  lead?: ReactNode;
  tone?: 'plain' | 'attention';
  children?: ReactNode;
}

/** A part of a case, with its heading. */
export function Panel({ title, lead, tone = 'plain', children }: PanelProps) {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id} tone={tone} className={classes['panel']}>
      <div>
        <h2 id={id} className={classes['title']}>
          {title}
        </h2>
        {lead !== undefined && <p className={classes['lead']}>{lead}</p>}
      </div>
      {children}
    </Card>
  );
}
