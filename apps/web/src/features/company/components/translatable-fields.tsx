import { writeText, type TextEdit, type TranslatableText } from '../text-origins.ts';
import { LocalisedFields, type LocalisedFieldsProps } from '../../../components/autosave/index.ts';
import { TextOrigin } from './text-origin.tsx';

interface TranslatableFieldsProps extends Omit<LocalisedFieldsProps, 'value' | 'onWrite' | 'below'> {
  value: TranslatableText;
  /** Edits what is there by then: a draft arrives long after the button was pressed. */
  onEdit: (edit: TextEdit) => void;
}

/** One text in three languages side by side, each with where it comes from. */
export function TranslatableFields({ value, onEdit, ...rest }: TranslatableFieldsProps) {
  return (
    <LocalisedFields
      {...rest}
      value={value.text}
      onWrite={(locale, words) => onEdit((current) => writeText(current, locale, words))}
      below={(locale) => <TextOrigin locale={locale} value={value} onEdit={onEdit} />}
    />
  );
}
