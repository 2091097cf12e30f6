import type { Locale } from '@karakoram/domain';

/** Characters that one word takes on average, so that a Chinese sentence that names English products is still Chinese. */
const charactersPerWord = { en: 5, zh: 1.6, ur: 4 } as const satisfies Record<Locale, number>;

const scripts = {
  en: /\p{Script=Latin}/gu,
  zh: /\p{Script=Han}/gu,
  ur: /\p{Script=Arabic}/gu,
} as const satisfies Record<Locale, RegExp>;

/**
 * The language of a text among the three of the product, by the share of words in each script: Latin is taken for
 * English, Han for Chinese, Arabic for Urdu. English if there are no letters, and on a tie.
 */
export function detectLanguage(text: string): Locale {
  const wordsIn = (locale: Locale): number => (text.match(scripts[locale])?.length ?? 0) / charactersPerWord[locale];
  let best: Locale = 'en';
  let most = wordsIn('en');
  for (const locale of ['zh', 'ur'] as const) {
    const count = wordsIn(locale);
    if (count > most) {
      best = locale;
      most = count;
    }
  }
  return best;
}
