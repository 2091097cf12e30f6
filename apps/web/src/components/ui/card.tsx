import type { ElementType, ReactNode } from 'react';
import classes from './card.module.css';

export interface CardProps {
  children: ReactNode;
  /** `section` and `article` where the card has a heading of its own. */
  as?: Extract<ElementType, 'div' | 'section' | 'article' | 'li'>;
  padding?: 'none' | 'sm' | 'md' | 'lg';
  /** `sunken` for asides, `attention` for what waits for an answer. */
  tone?: 'plain' | 'sunken' | 'attention';
  className?: string;
  'aria-labelledby'?: string;
}

/** A surface that holds one thing. */
export function Card({ children, as: Element = 'div', padding = 'md', tone = 'plain', className, ...rest }: CardProps) {
  return (
    <Element
      {...rest}
      className={[classes['card'], className].filter(Boolean).join(' ')}
      data-padding={padding}
      data-tone={tone}
    >
      {children}
    </Element>
  );
}
