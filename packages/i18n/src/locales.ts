import type { Locale } from '@karakoram/domain';

export type { Locale };

type Direction = 'ltr' | 'rtl';

interface LocaleTraits {
  /** The language's name in the language itself: what a reader looks for in a menu. */
  readonly endonym: string;
  /** The value of the `lang` attribute and of `hreflang` (BCP 47). */
  readonly htmlLang: string;
  /** The tag given to Intl: it decides the order of dates and the digits. */
  readonly intl: string;
  readonly direction: Direction;
  /** What happened less than a minute ago, in the middle of a sentence; Intl has nothing that reads well there. */
  readonly justNow: string;
}

export const localeTraits = {
  // British dates (day before month, 24 hours) are what readers in both countries expect of English.
  en: { endonym: 'English', htmlLang: 'en', intl: 'en-GB', direction: 'ltr', justNow: 'just now' },
  zh: { endonym: '中文', htmlLang: 'zh-Hans', intl: 'zh-CN', direction: 'ltr', justNow: '刚刚' },
  ur: { endonym: 'اردو', htmlLang: 'ur', intl: 'ur-PK', direction: 'rtl', justNow: 'ابھی ابھی' },
} as const satisfies Record<Locale, LocaleTraits>;

const known = ['en', 'zh', 'ur'] as const satisfies readonly Locale[];

/**
 * The best of our languages for a list of BCP 47 tags in order of preference (`navigator.languages`, or an
 * `Accept-Language` header already split and sorted). Only the primary subtag counts. Undefined when none fits.
 */
export function matchLocale(tags: readonly string[]): Locale | undefined {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = known.find((locale) => locale === primary);
    if (match) return match;
  }
  return undefined;
}
