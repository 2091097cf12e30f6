import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import classes from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'attention' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

interface LookProps {
  /**
   * `primary` once in a view, for the one thing to do; `attention` where an answer is asked for; `danger` where something
   * is lost; `quiet` for what is at hand but not urged.
   */
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  iconEnd?: ReactNode;
  fullWidth?: boolean;
}

function look({ variant = 'secondary', size = 'md', fullWidth }: LookProps, className: string | undefined) {
  return {
    className: className === undefined ? classes['button'] : `${classes['button'] ?? ''} ${className}`,
    'data-variant': variant,
    'data-size': size,
    'data-full-width': fullWidth === true ? true : undefined,
  };
}

export interface ButtonProps extends LookProps, ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>;
  /** Shows that the work is going on and refuses a second press. */
  loading?: boolean;
}

export function Button({
  variant,
  size,
  icon,
  iconEnd,
  fullWidth,
  loading = false,
  type = 'button',
  className,
  disabled,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      {...look({ variant, size, fullWidth }, className)}
      type={type}
      disabled={disabled === true || loading}
      data-loading={loading || undefined}
      aria-busy={loading || undefined}
    >
      {icon}
      <span>{children}</span>
      {iconEnd}
    </button>
  );
}

interface ButtonAnchorProps extends LookProps, AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ variant, size, icon, iconEnd, fullWidth, className, children, ...rest }: ButtonAnchorProps) {
  return (
    <a {...rest} {...look({ variant, size, fullWidth }, className)}>
      {icon}
      <span>{children}</span>
      {iconEnd}
    </a>
  );
}

/** A link that looks like a button: for what leads to another page. */
export const ButtonLink = createLink(ButtonAnchor);

/** A link that looks like a button and downloads a file. */
export function DownloadLink(props: ButtonAnchorProps & { href: string }) {
  return <ButtonAnchor {...props} download />;
}
