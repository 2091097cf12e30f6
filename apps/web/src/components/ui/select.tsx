import { Select as MantineSelect, MultiSelect as MantineMultiSelect } from '@mantine/core';
import './combobox-styles.ts';
import { useTranslation } from 'react-i18next';
import { inputProps, type FieldBaseProps } from './field.tsx';
import classes from './select.module.css';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

export interface OptionGroup<Value extends string = string> {
  group: string;
  items: readonly Option<Value>[];
}

type Options<Value extends string> = readonly (Option<Value> | OptionGroup<Value>)[];

function comboboxData<Value extends string>(options: Options<Value>) {
  return options.map((option) =>
    'group' in option ? { group: option.group, items: option.items.map((item) => ({ ...item })) } : { ...option },
  );
}

function flatten<Value extends string>(options: Options<Value>): readonly Option<Value>[] {
  return options.flatMap((option) => ('group' in option ? option.items : [option]));
}

export interface SelectProps<Value extends string> extends FieldBaseProps {
  options: Options<Value>;
  value: Value | null;
  onChange: (value: Value | null) => void;
  placeholder?: string;
  searchable?: boolean;
  /** Allows to choose nothing again. */
  clearable?: boolean;
}

/** One of several. With more than ten options make it searchable. */
export function Select<Value extends string>({
  options,
  onChange,
  searchable = false,
  clearable = false,
  hint,
  error,
  label,
  optional,
  ...rest
}: SelectProps<Value>) {
  const { t } = useTranslation();
  const known = flatten(options);
  const { classNames, ...field } = inputProps({ ...rest, hint, error, label, optional }, 'auto');
  return (
    <MantineSelect
      {...rest}
      {...field}
      classNames={{ ...classNames, option: classes['option'] ?? '' }}
      data={comboboxData(options)}
      searchable={searchable}
      clearable={clearable}
      clearButtonProps={{ 'aria-label': t('common:actions.clear') }}
      allowDeselect={clearable}
      nothingFoundMessage={t('common:state.noResults')}
      comboboxProps={{ shadow: 'md' }}
      onChange={(value) => onChange(known.find((option) => option.value === value)?.value ?? null)}
    />
  );
}

export interface MultiSelectProps<Value extends string> extends FieldBaseProps {
  options: Options<Value>;
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  placeholder?: string;
  searchable?: boolean;
  maxValues?: number;
}

/** Several of many. */
export function MultiSelect<Value extends string>({
  options,
  value,
  onChange,
  searchable = true,
  hint,
  error,
  label,
  optional,
  ...rest
}: MultiSelectProps<Value>) {
  const { t } = useTranslation();
  const known = flatten(options);
  const { classNames, ...field } = inputProps({ ...rest, hint, error, label, optional });
  return (
    <MantineMultiSelect
      {...rest}
      {...field}
      classNames={{ ...classNames, input: classes['box'] ?? '', inputField: classes['typed'] ?? '' }}
      // The typed part of the box is empty once something is chosen; the browser must not ask for more.
      required={false}
      data={comboboxData(options)}
      value={[...value]}
      searchable={searchable}
      clearable
      clearButtonProps={{ 'aria-label': t('common:actions.clear') }}
      hidePickedOptions
      nothingFoundMessage={t('common:state.noResults')}
      comboboxProps={{ shadow: 'md' }}
      onChange={(chosen) =>
        onChange(chosen.flatMap((one) => known.find((option) => option.value === one)?.value ?? []))
      }
    />
  );
}
