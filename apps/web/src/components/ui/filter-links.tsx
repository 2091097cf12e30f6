import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, Children, type ReactNode, type Ref } from 'react';
import classes from './filter-links.module.css';

/** The filters of a list as links, not as buttons: each is an address. The children are `FilterLink`s. */
export function FilterLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className={classes['filter']}>
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
      </ul>
    </nav>
  );
}

interface FilterAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  chosen: boolean;
}

function FilterAnchor({ chosen, ...rest }: FilterAnchorProps) {
  return <a {...rest} className={classes['item']} data-chosen={chosen || undefined} />;
}

/** One filter. The list stays where it is when another is chosen. */
export const FilterLink = createLink(FilterAnchor);
