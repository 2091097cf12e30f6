import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

export interface NoticeProps {
  tone?: 'info' | 'good' | 'attention';
  title?: ReactNode;
  children?: ReactNode;
  /** A button or two. */
  actions?: ReactNode;
  /** Read out when it appears; for what comes after an action of the reader. */
  live?: boolean;
}

const icons = { info: IconInfoCircle, good: IconCircleCheck, attention: IconAlertTriangle };

/** Something to know, in the flow of the page. */
export function Notice({ tone = 'info', title, children, actions, live = false }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={classes['notice']} data-tone={tone} role={live ? 'status' : undefined}>
      <Icon size={20} stroke={1.75} aria-hidden className={classes['icon']} />
      <div className={classes['body']}>
        {title !== undefined && <p className={classes['title']}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={classes['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
