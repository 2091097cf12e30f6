import { type Locale, locales, type LocalisedText } from '@karakoram/domain';

/** A text in the form: an entry for each language, empty where nothing is written. */
export type Texts = Record<Locale, string>;

export function textsOf(text: LocalisedText = {}): Texts {
  return { en: text.en ?? '', zh: text.zh ?? '', ur: text.ur ?? '' };
}

/** The written languages only, as the domain and the API want it. */
export function localisedOf(texts: Texts): LocalisedText {
  const text: LocalisedText = {};
  for (const locale of locales) if (texts[locale].trim() !== '') text[locale] = texts[locale].trim();
  return text;
}
