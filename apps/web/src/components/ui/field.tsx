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
  /** Fields are required unless they say that they are not. `unmarked` for filters, which nobody expects to have to fill in. */
  optional?: boolean | 'unmarked';
  disabled?: boolean;
}

/** Which way the text of a field runs: `auto` as what is typed does. */
export type FieldDirection = 'ltr' | 'rtl' | 'auto';

function FieldLabel({ label, optional }: Pick<FieldBaseProps, 'label' | 'optional'>) {
  const { t } = useTranslation();
  if (optional !== true) return label;
  return (
    <>
      {label}
      <span className={classes['optional']}>{t('common:state.optional')}</span>
    </>
  );
}

/** The part of Mantine's input props that is the same for every field. */
export function inputProps(
  { label, hint, error, name, optional, disabled }: FieldBaseProps,
  direction?: FieldDirection,
) {
  return {
    label: <FieldLabel label={label} optional={optional} />,
    description: hint,
    error,
    name,
    disabled,
    // Spoken, not drawn: almost every field is required, so the others are marked instead.
    required: optional === undefined || optional === false,
    withAsterisk: false,
    // Mantine sets `dir` on the box around the input, where `auto` finds no text to go by: there the class says it.
    dir: direction === 'auto' ? undefined : direction,
    classNames: {
      label: classes['label'] ?? '',
      description: classes['hint'] ?? '',
      error: classes['error'] ?? '',
      input: direction === 'auto' ? (classes['plaintext'] ?? '') : '',
    },
  };
}
