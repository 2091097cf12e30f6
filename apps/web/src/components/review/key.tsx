import type { ReactNode } from 'react';
import classes from './key.module.css';

/** The key that does the same as the button it stands on. Screen readers hear of it by `aria-keyshortcuts`. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className={classes['key']} dir="ltr" aria-hidden>
      {children}
    </kbd>
  );
}
