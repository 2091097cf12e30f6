import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import classes from './icon-button.module.css';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  ref?: Ref<HTMLButtonElement>;
  /** What it does: read out, and shown on hover. */
  label: string;
  /** One icon, `aria-hidden`. */
  children: ReactNode;
  tone?: 'quiet' | 'danger';
}

export function IconButton({ label, tone = 'quiet', type = 'button', className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      data-tone={tone}
      className={[classes['button'], className].filter(Boolean).join(' ')}
    />
  );
}
