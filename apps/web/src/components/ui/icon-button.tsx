import { ActionIcon } from '@mantine/core';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color' | 'style'> {
  ref?: Ref<HTMLButtonElement>;
  /** What it does: read out, and shown on hover. */
  label: string;
  children: ReactNode;
  tone?: 'quiet' | 'danger';
  loading?: boolean;
}

export function IconButton({ label, tone = 'quiet', type = 'button', ...rest }: IconButtonProps) {
  return (
    <ActionIcon
      {...rest}
      type={type}
      size={36}
      variant="subtle"
      color={tone === 'danger' ? 'vermilion' : 'jade'}
      aria-label={label}
      title={label}
    />
  );
}
