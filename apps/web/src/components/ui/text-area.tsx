import { Textarea } from '@mantine/core';
import './input-styles.ts';
import { CharacterCount } from './character-count.tsx';
import { inputProps, type FieldBaseProps, type FieldDirection } from './field.tsx';

export interface TextAreaProps extends FieldBaseProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  /** Shows how much of it is used; longer text may be typed and is refused at submit, so that a paste is never cut. */
  limit?: number;
  placeholder?: string;
  lang?: string;
  dir?: FieldDirection;
  onBlur?: () => void;
}

/** Where a text ends to grow and begins to scroll. */
const mostRows = 14;

/** Several lines of text, which grow with what is typed. */
export function TextArea({ rows = 4, limit, dir, onChange, hint, error, label, optional, ...rest }: TextAreaProps) {
  return (
    <div>
      <Textarea
        {...rest}
        {...inputProps({ ...rest, hint, error, label, optional }, dir)}
        autosize
        minRows={rows}
        maxRows={Math.max(rows, mostRows)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {limit !== undefined && <CharacterCount length={rest.value.length} limit={limit} />}
    </div>
  );
}
