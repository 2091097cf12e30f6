import type { ReactNode } from 'react';
import { Anchor } from '../ui/index.ts';
import classes from './standing-line.module.css';

interface StandingLineProps {
  children: ReactNode;
  /** The request that stands in the way, and the words of the link to it. */
  requestId?: string | null;
  link?: string;
}

/** What stands in the way of a request, in place of its button. */
export function StandingLine({ children, requestId = null, link }: StandingLineProps) {
  return (
    <div className={classes['standing']}>
      <p>{children}</p>
      {requestId !== null && (
        <Anchor to="/requests/$requestId" params={{ requestId }}>
          {link}
        </Anchor>
      )}
    </div>
  );
}
