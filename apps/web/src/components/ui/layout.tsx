import type { CSSProperties, ElementType, ReactNode } from 'react';
import classes from './layout.module.css';

/** Steps of 4 px: 4, 8, 12, 16, 24, 32. */
export type Gap = 'none' | 'xxs' | 'xs' | 'sm' | 'md' | 'lg' | 'xl';

const gaps = {
  none: '0',
  xxs: 'var(--k-space-1)',
  xs: 'var(--k-space-2)',
  sm: 'var(--k-space-3)',
  md: 'var(--k-space-4)',
  lg: 'var(--k-space-6)',
  xl: 'var(--k-space-8)',
} as const satisfies Record<Gap, string>;

type LayoutElement = Extract<
  ElementType,
  'div' | 'section' | 'article' | 'aside' | 'header' | 'footer' | 'ul' | 'ol' | 'li' | 'dl' | 'span' | 'fieldset'
>;

interface LayoutProps {
  children: ReactNode;
  as?: LayoutElement;
  gap?: Gap;
  className?: string;
  id?: string;
  'aria-label'?: string;
  'aria-labelledby'?: string;
}

interface FlexProps extends LayoutProps {
  align?: CSSProperties['alignItems'];
  justify?: CSSProperties['justifyContent'];
}

function classNames(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** One below the other. */
export function Stack({ as: Element = 'div', gap = 'md', align, justify, className, ...rest }: FlexProps) {
  return (
    <Element
      {...rest}
      className={classNames(classes['stack'], className)}
      style={{ gap: gaps[gap], alignItems: align, justifyContent: justify }}
    />
  );
}

export interface GroupProps extends FlexProps {
  /** Off where the line must not break; then the children must be able to shrink. */
  wrap?: boolean;
}

/** One beside the other, in as many lines as it takes. */
export function Group({
  as: Element = 'div',
  gap = 'md',
  align = 'center',
  justify,
  wrap = true,
  className,
  ...rest
}: GroupProps) {
  return (
    <Element
      {...rest}
      className={classNames(classes['group'], className)}
      style={{ gap: gaps[gap], alignItems: align, justifyContent: justify, flexWrap: wrap ? 'wrap' : 'nowrap' }}
    />
  );
}

export interface GridProps extends LayoutProps {
  /** The least width of a column, any CSS length: as many columns as fit, on a phone one. */
  minColumn?: string;
}

/** Columns of equal width, as many as fit. */
export function Grid({ as: Element = 'div', gap = 'md', minColumn = '280px', className, ...rest }: GridProps) {
  return (
    <Element
      {...rest}
      className={classNames(classes['grid'], className)}
      style={{ gap: gaps[gap], gridTemplateColumns: `repeat(auto-fill, minmax(min(${minColumn}, 100%), 1fr))` }}
    />
  );
}

export interface SidebarProps {
  /** Filters, facts: beside the content on a wide screen, above it on a narrow one. */
  aside: ReactNode;
  children: ReactNode;
  side?: 'start' | 'end';
}

/** Content with something beside it. */
export function Sidebar({ aside, children, side = 'start' }: SidebarProps) {
  return (
    <div className={classes['sidebar']} data-side={side}>
      <div className={classes['aside']}>{aside}</div>
      <div className={classes['content']}>{children}</div>
    </div>
  );
}
