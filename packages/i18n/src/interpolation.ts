import type { Locale } from '@karakoram/domain';
import { localeTraits } from './locales.ts';

const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';
const rightToLeftLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Wraps a value for insertion into a sentence of the locale, so that neither disturbs the order of the other: always in
 * Urdu, and in other languages when the value itself runs right to left. Left-to-right values in left-to-right sentences
 * come back unchanged.
 * Source: Unicode Standard Annex 9, section 2.4 (explicit directional isolates).
 */
export function isolate(value: string, locale: Locale): string {
  if (value === '') return value;
  const needed = localeTraits[locale].direction === 'rtl' || rightToLeftLetter.test(value);
  return needed ? `${firstStrongIsolate}${value}${popDirectionalIsolate}` : value;
}

const numberFormats = new Map<Locale, Intl.NumberFormat>();

function formatNumber(value: number, locale: Locale): string {
  let format = numberFormats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(localeTraits[locale].intl);
    numberFormats.set(locale, format);
  }
  return format.format(value);
}

/** The text that stands for `{{name}}` in a sentence of the locale: numbers grouped as its readers do, everything isolated. */
export function interpolated(value: unknown, locale: Locale): string {
  if (typeof value === 'number' || typeof value === 'bigint')
    return isolate(formatNumber(Number(value), locale), locale);
  if (typeof value === 'string') return isolate(value, locale);
  return '';
}
