import { LocalisedFields, type LocalisedFieldsProps } from '../autosave/index.ts';
import { TextOrigin } from './text-origin.tsx';
import { writeText, type TextEdit, type TranslatableText } from './text-origins.ts';

interface TranslatableFieldsProps extends Omit<LocalisedFieldsProps, 'value' | 'onWrite'> {
  value: TranslatableText;
  /** Edits what is there by then: a draft arrives long after the button was pressed. */
  onEdit: (edit: TextEdit) => void;
  /** Whether drafts of translations can be asked for. */
  canDraft: boolean;
}

/** One text in three languages side by side, each with where it comes from. */
export function TranslatableFields({ value, onEdit, canDraft, below, ...rest }: TranslatableFieldsProps) {
  return (
    <LocalisedFields
      {...rest}
      value={value.text}
      onWrite={(locale, words) => onEdit((current) => writeText(current, locale, words))}
      below={(locale) => (
        <>
          {below?.(locale)}
          <TextOrigin locale={locale} value={value} onEdit={onEdit} canDraft={canDraft} />
        </>
      )}
    />
  );
}
