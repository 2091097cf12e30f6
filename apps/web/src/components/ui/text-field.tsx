import { TextInput } from '@mantine/core';
import './input-styles.ts';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, KeyboardEvent, ReactNode } from 'react';
import { CharacterCount } from './character-count.tsx';
import { inputProps, type FieldBaseProps, type FieldDirection } from './field.tsx';

export interface TextFieldProps extends FieldBaseProps {
  value: string;
  onChange: (value: string) => void;
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'url' | 'tel' | 'search' | 'date' | 'time' | 'number'>;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'tel' | 'search';
  placeholder?: string;
  maxLength?: number;
  /** Shows how much of it is used; longer text may be typed and is refused at submit, so that a paste is never cut. */
  limit?: number;
  /** The language that is written here, where it is another than the page's. */
  lang?: string;
  /** Addresses and numbers run left to right in every language: give `ltr`. */
  dir?: FieldDirection;
  icon?: ReactNode;
  end?: ReactNode;
  readOnly?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
}

/** One line of text. E-mail and web addresses run left to right without being told. */
export function TextField({
  type = 'text',
  dir,
  onChange,
  icon,
  end,
  limit,
  hint,
  error,
  label,
  optional,
  ...rest
}: TextFieldProps) {
  const runsLeftToRight = type === 'email' || type === 'url' || type === 'tel';
  const input = (
    <TextInput
      {...rest}
      {...inputProps({ ...rest, hint, error, label, optional }, dir ?? (runsLeftToRight ? 'ltr' : undefined))}
      type={type}
      leftSection={icon}
      rightSection={end}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  if (limit === undefined) return input;
  return (
    <div>
      {input}
      <CharacterCount length={rest.value.length} limit={limit} />
    </div>
  );
}
