import { directionOf, locales, type Locale } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, TextArea, TextField } from '../ui/index.ts';
import { useLocale } from '../../lib/i18n.ts';
import type { Texts } from './texts.ts';
import classes from './localised-fields.module.css';

export interface LocalisedFieldsProps {
  label: string;
  hint?: string;
  value: Texts;
  onWrite: (locale: Locale, words: string) => void;
  limit: number;
  /** What is wrong with the text of a language, or with all of them. */
  errorAt: (locale: Locale | undefined) => string | undefined;
  /** Several lines. */
  rows?: number;
  /** Says of a single line, too, how much of it is used, and cuts nothing. */
  counted?: boolean;
  /** Begins with the languages that are written and the reader's own; the others are a press away. */
  compact?: boolean;
  /** What stands under the text of a language. */
  below?: (locale: Locale) => ReactNode;
}

/** One text in three languages side by side, each in its own direction. */
export function LocalisedFields({
  label,
  hint,
  value,
  onWrite,
  limit,
  errorAt,
  rows,
  counted = false,
  compact = false,
  below,
}: LocalisedFieldsProps) {
  const { t } = useTranslation();
  const reader = useLocale();
  const id = useId();
  const [added, setAdded] = useState<readonly Locale[]>([]);
  const isShown = (locale: Locale): boolean =>
    !compact || locale === reader || value[locale] !== '' || added.includes(locale);
  const general = errorAt(undefined);

  return (
    <fieldset className={classes['set']} aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend className={classes['legend']}>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      {general !== undefined && (
        <p role="alert" className={classes['error']}>
          {general}
        </p>
      )}
      <div className={classes['languages']}>
        {locales.filter(isShown).map((locale) => {
          const field = {
            label: t(`common:languages.${locale}`),
            value: value[locale],
            onChange: (text: string) => onWrite(locale, text),
            lang: localeTraits[locale].htmlLang,
            dir: directionOf(locale),
            error:
              errorAt(locale) ??
              (value[locale].length > limit ? t('common:validation.tooLong', { count: limit }) : undefined),
            optional: true,
          };
          return (
            <div key={locale} role="group" aria-label={field.label} className={classes['language']}>
              {rows === undefined ? (
                <TextField {...field} {...(counted ? { limit } : { maxLength: limit })} />
              ) : (
                <TextArea {...field} rows={rows} limit={limit} />
              )}
              {below?.(locale)}
            </div>
          );
        })}
      </div>
      {compact && locales.some((locale) => !isShown(locale)) && (
        <div className={classes['more']}>
          {locales
            .filter((locale) => !isShown(locale))
            .map((locale) => (
              <Button key={locale} size="sm" variant="quiet" onClick={() => setAdded([...added, locale])}>
                {t('autosave:addLanguage', { language: t(`common:languages.${locale}`) })}
              </Button>
            ))}
        </div>
      )}
    </fieldset>
  );
}
