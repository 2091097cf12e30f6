import { Checkbox as MantineCheckbox, Switch as MantineSwitch } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import type { ReactNode } from 'react';
import { inlineInputStyles } from './inline-input-styles.ts';

const switchStyles = { labelWrapper: inlineInputStyles.labelWrapper, description: inlineInputStyles.description };

export interface CheckboxProps {
  label: ReactNode;
  value: boolean;
  onChange: (value: boolean) => void;
  hint?: ReactNode;
  error?: string | undefined;
  name?: string;
  disabled?: boolean;
}

export function Checkbox({ value, onChange, hint, ...rest }: CheckboxProps) {
  return (
    <MantineCheckbox
      {...rest}
      classNames={inlineInputStyles}
      description={hint}
      checked={value}
      iconColor="var(--k-on-jade)"
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

/** A setting that takes effect at once, without a button to save. */
export function Switch({ value, onChange, hint, ...rest }: CheckboxProps) {
  return (
    <MantineSwitch
      {...rest}
      classNames={switchStyles}
      description={hint}
      checked={value}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
