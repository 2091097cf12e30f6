import type { TextOriginViews } from '@karakoram/contracts';
import { directionOf, pickText, type Locale, type LocalisedText, type PickedText } from '@karakoram/domain';
import { localeTraits } from '@karakoram/i18n';
import { useCallback } from 'react';
import { useLocale } from './i18n.ts';

/** A text with what the element that shows it must say of it. */
export interface ShownText {
  text: string;
  locale: Locale;
  /** For the `lang` and `dir` attributes of the element that shows the text. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** True where the text is not in the reader's language and wants a label that says in which it is. */
  isForeign: boolean;
}

export interface LocalisedPick extends ShownText {
  /** Undefined for the company's own words. */
  origin: TextOriginViews[Locale];
  /** What a translation was made from, as it reads now; undefined where it is gone. */
  original: ShownText | undefined;
}

/** Picks what this reader sees of a text that somebody wrote, or had translated, in one, two or three languages. */
export function useLocalised(): (
  text: LocalisedText | null | undefined,
  origins?: TextOriginViews,
) => LocalisedPick | undefined {
  const reader = useLocale();
  return useCallback(
    (text, origins = {}) => {
      const picked = text ? pickText(text, reader) : undefined;
      if (!text || !picked) return undefined;
      const shown = ({ text: words, locale }: PickedText): ShownText => ({
        text: words,
        locale,
        lang: localeTraits[locale].htmlLang,
        dir: directionOf(locale),
        isForeign: locale !== reader,
      });
      const origin = origins[picked.locale];
      const source = origin === undefined ? undefined : text[origin.from];
      return {
        ...shown(picked),
        origin,
        original: origin && source !== undefined ? shown({ text: source, locale: origin.from }) : undefined,
      };
    },
    [reader],
  );
}
