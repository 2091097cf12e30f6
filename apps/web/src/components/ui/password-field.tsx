import { PasswordInput } from '@mantine/core';
import './input-styles.ts';
import '@mantine/core/styles/Loader.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import fieldClasses from './field.module.css';
import { inputProps, type FieldBaseProps } from './field.tsx';

export interface PasswordFieldProps extends FieldBaseProps {
  value: string;
  onChange: (value: string) => void;
  /** Tells password managers whether to fill in or to propose. */
  autoComplete: 'current-password' | 'new-password';
}

/** A password, with a switch to read what was typed. */
export function PasswordField({ onChange, hint, error, label, optional, ...rest }: PasswordFieldProps) {
  const { t } = useTranslation();
  const { classNames, ...field } = inputProps({ ...rest, hint, error, label, optional });
  const [isVisible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...rest}
      {...field}
      classNames={{ ...classNames, innerInput: fieldClasses['plaintext'] ?? '' }}
      visible={isVisible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{
        'aria-label': isVisible ? t('common:password.hide') : t('common:password.show'),
        'aria-hidden': undefined,
        tabIndex: 0,
      }}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
