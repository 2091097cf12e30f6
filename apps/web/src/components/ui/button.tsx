import { Button as MantineButton } from '@mantine/core';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/Button.layer.css';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { buttonLook, type ButtonSize, type ButtonVariant } from './button-look.ts';

interface LookProps {
  /** `primary` once in a view, for the one thing to do; `attention` where an answer is asked for; `danger` where something is lost. */
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  iconEnd?: ReactNode;
  fullWidth?: boolean;
}

export interface ButtonProps extends LookProps, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'color' | 'style'> {
  ref?: Ref<HTMLButtonElement>;
  /** Shows that the work is going on and refuses a second press. */
  loading?: boolean;
}

export function Button({ variant = 'secondary', size = 'md', icon, iconEnd, type = 'button', ...rest }: ButtonProps) {
  return (
    <MantineButton {...rest} {...buttonLook(variant, size)} type={type} leftSection={icon} rightSection={iconEnd} />
  );
}

interface ButtonAnchorProps extends LookProps, Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'color' | 'style'> {
  ref?: Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ variant = 'secondary', size = 'md', icon, iconEnd, ...rest }: ButtonAnchorProps) {
  return (
    <MantineButton {...rest} {...buttonLook(variant, size)} component="a" leftSection={icon} rightSection={iconEnd} />
  );
}

/** A link that looks like a button: for what leads to another page. */
export const ButtonLink = createLink(ButtonAnchor);

/** A link that looks like a button and downloads a file. */
export function DownloadLink(props: ButtonAnchorProps & { href: string }) {
  return <ButtonAnchor {...props} download />;
}
