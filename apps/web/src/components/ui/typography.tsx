import type { ElementType, ReactNode } from 'react';
import classes from './typography.module.css';

interface WordsProps {
  children: ReactNode;
  className?: string;
  id?: string;
  /** The language and direction of the words, where they are not the page's. */
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
}

export interface TextProps extends WordsProps {
  as?: Extract<ElementType, 'p' | 'span' | 'div' | 'li' | 'dt' | 'dd' | 'strong' | 'small' | 'time' | 'label' | 'bdi'>;
  size?: 'xs' | 'sm' | 'md' | 'lg';
  tone?: 'ink' | 'quiet' | 'jade' | 'attention';
  weight?: 'regular' | 'bold';
  align?: 'start' | 'center' | 'end';
  /** Cuts after so many lines. */
  lines?: 1 | 2 | 3 | 4;
}

export function Text({
  as: Element = 'p',
  size = 'md',
  tone = 'ink',
  weight = 'regular',
  align,
  lines,
  className,
  ...rest
}: TextProps) {
  return (
    <Element
      {...rest}
      className={[classes['text'], className].filter(Boolean).join(' ')}
      data-size={size}
      data-tone={tone}
      data-weight={weight}
      data-align={align}
      data-lines={lines}
    />
  );
}

export interface TitleProps extends WordsProps {
  /** The level in the outline of the page; each page has one heading of level 1, its PageHeader. */
  level: 1 | 2 | 3 | 4;
  /** How large it is drawn, where that is not what the level says: 34, 26, 20, 17, 15 px, and a little more in Urdu. */
  size?: 1 | 2 | 3 | 4 | 5;
}

export function Title({ level, size, className, ...rest }: TitleProps) {
  const Element = `h${level}` as const;
  return (
    <Element {...rest} className={[classes['title'], className].filter(Boolean).join(' ')} data-size={size ?? level} />
  );
}
