import { Radio } from '@mantine/core';
import '@mantine/core/styles/Radio.layer.css';
import type { ReactNode } from 'react';
import { Stack } from './layout.tsx';
import { inlineInputStyles } from './inline-input-styles.ts';
import { inputProps, type FieldBaseProps } from './field.tsx';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> extends FieldBaseProps {
  options: readonly RadioOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in view. */
export function RadioGroup<Value extends string>({ options, value, onChange, ...rest }: RadioGroupProps<Value>) {
  return (
    <Radio.Group
      {...inputProps(rest)}
      value={value}
      onChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
    >
      <Stack gap="xs">
        {options.map((option) => (
          <Radio
            key={option.value}
            classNames={inlineInputStyles}
            value={option.value}
            label={option.label}
            description={option.hint}
            disabled={option.disabled}
            iconColor="var(--k-on-jade)"
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
