/** The languages of the product, in source order: the order in which content is looked for when nothing better is known. */
export const locales = ['en', 'zh', 'ur'] as const;
export type Locale = (typeof locales)[number];

/** A person's text in one, two or three languages. An absent or blank entry means that nobody wrote it. */
export type LocalisedText = Partial<Record<Locale, string>>;

/** A text together with the language it is written in, so that a page can label it and set its direction. */
export interface PickedText {
  text: string;
  locale: Locale;
}

const directions = { en: 'ltr', zh: 'ltr', ur: 'rtl' } as const satisfies Record<Locale, 'ltr' | 'rtl'>;

/** Own language first, then English, the language both sides share; English readers are given Chinese before Urdu. */
const readingOrders = {
  en: ['en', 'zh', 'ur'],
  zh: ['zh', 'en', 'ur'],
  ur: ['ur', 'en', 'zh'],
} as const satisfies Record<Locale, readonly Locale[]>;

/** The writing direction of a language, as the value of HTML's `dir`. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return directions[locale];
}

/** True if the value is one of the product's languages. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/**
 * The text that a reader of `locale` should see: their own language if it is there, otherwise the first that is.
 * Blank text counts as absent. Undefined if nothing was written in any language.
 */
export function pickText(text: LocalisedText, locale: Locale): PickedText | undefined {
  for (const candidate of readingOrders[locale]) {
    const written = text[candidate];
    if (written !== undefined && written.trim() !== '') return { text: written, locale: candidate };
  }
  return undefined;
}
