import { Textarea } from '@mantine/core';
import './input-styles.ts';
import { useFormat } from '../../lib/format.ts';
import classes from './text-area.module.css';
import { inputProps, type FieldBaseProps } from './field.tsx';

export interface TextAreaProps extends FieldBaseProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  /** Shows how much of it is used; longer text may be typed and is refused at submit, so that a paste is never cut. */
  limit?: number;
  placeholder?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl' | 'auto';
  onBlur?: () => void;
}

/** Several lines of text. */
export function TextArea({ rows = 4, limit, onChange, hint, error, label, optional, ...rest }: TextAreaProps) {
  const format = useFormat();
  return (
    <div>
      <Textarea
        {...rest}
        {...inputProps({ ...rest, hint, error, label, optional })}
        rows={rows}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {limit !== undefined && (
        <p className={classes['count']} data-over={rest.value.length > limit || undefined} dir="ltr">
          {format.number(rest.value.length)} / {format.number(limit)}
        </p>
      )}
    </div>
  );
}
