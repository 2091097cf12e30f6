import type { ReactNode } from 'react';
import classes from './badge.module.css';

export interface BadgeProps {
  children: ReactNode;
  /** The tone repeats what the words say, it does not replace them. */
  tone?: 'neutral' | 'good' | 'attention';
  icon?: ReactNode;
}

/** A state or a kind in one or two words. */
export function Badge({ children, tone = 'neutral', icon }: BadgeProps) {
  return (
    <span className={classes['badge']} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
