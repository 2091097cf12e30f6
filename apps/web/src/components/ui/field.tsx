import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './field.module.css';

/** What every field has. `error` comes from `form.field(name)`, and a field with an error is announced as invalid. */
export interface FieldBaseProps {
  label: ReactNode;
  /** One sentence below the label: what to write, or why it is asked. */
  hint?: ReactNode;
  error?: string | undefined;
  name?: string;
  /** Fields are required unless they say that they are not. */
  optional?: boolean;
  disabled?: boolean;
}

function FieldLabel({ label, optional }: { label: ReactNode; optional: boolean | undefined }) {
  const { t } = useTranslation();
  if (optional !== true) return label;
  return (
    <>
      {label} <span className={classes['optional']}>({t('common:state.optional')})</span>
    </>
  );
}

/** The part of Mantine's input props that is the same for every field. */
export function inputProps({ label, hint, error, name, optional, disabled }: FieldBaseProps) {
  return {
    label: <FieldLabel label={label} optional={optional} />,
    description: hint,
    error,
    name,
    disabled,
    // Spoken, not drawn: almost every field is required, so the others are marked instead.
    required: optional !== true,
    withAsterisk: false,
    classNames: { label: classes['label'] ?? '', description: classes['hint'] ?? '', error: classes['error'] ?? '' },
  };
}
