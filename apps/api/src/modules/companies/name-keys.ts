import { locales, sameCompanyKey, type LocalisedText } from '@karakoram/domain';

/** The keys by which likely duplicates of a company are found: one for each of its names. */
export function nameKeysOf(names: LocalisedText): string[] {
  const keys = locales.map((locale) => sameCompanyKey(names[locale] ?? ''));
  return [...new Set(keys)].filter((key) => key !== '');
}
