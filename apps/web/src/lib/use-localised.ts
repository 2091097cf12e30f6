import { directionOf, pickText, type Locale, type LocalisedText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useCallback } from 'react';
import { useLocale } from './i18n.ts';

export interface LocalisedPick {
  text: string;
  locale: Locale;
  /** For the `lang` and `dir` attributes of the element that shows the text. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** True where the text is not in the reader's language and wants a label that says in which it is. */
  isForeign: boolean;
}

/** Picks what this reader sees of a text that somebody wrote in one, two or three languages. */
export function useLocalised(): (text: LocalisedText | null | undefined) => LocalisedPick | undefined {
  const reader = useLocale();
  return useCallback(
    (text) => {
      const picked = text ? pickText(text, reader) : undefined;
      if (!picked) return undefined;
      return {
        ...picked,
        lang: localeTraits[picked.locale].htmlLang,
        dir: directionOf(picked.locale),
        isForeign: picked.locale !== reader,
      };
    },
    [reader],
  );
}
