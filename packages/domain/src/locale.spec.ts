import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { directionOf, isLocale, locales, pickText } from './locale.ts';
import type { Locale, LocalisedText } from './locale.ts';

const anyLocale = fc.constantFrom(...locales);

test('writes Urdu from right to left and the others from left to right', () => {
  expect(locales.map(directionOf)).toEqual(['ltr', 'ltr', 'rtl']);
});

test('recognises its own languages only', () => {
  expect(locales.every(isLocale)).toBe(true);
  expect(['fr', '', 'EN', null, undefined, 1].some(isLocale)).toBe(false);
});

describe('pickText', () => {
  const cases: [LocalisedText, Locale, Locale][] = [
    [{ en: 'a', zh: 'b', ur: 'c' }, 'en', 'en'],
    [{ en: 'a', zh: 'b', ur: 'c' }, 'zh', 'zh'],
    [{ en: 'a', zh: 'b', ur: 'c' }, 'ur', 'ur'],
    [{ zh: 'b', ur: 'c' }, 'en', 'zh'],
    [{ ur: 'c' }, 'en', 'ur'],
    [{ en: 'a', ur: 'c' }, 'zh', 'en'],
    [{ ur: 'c' }, 'zh', 'ur'],
    [{ en: 'a', zh: 'b' }, 'ur', 'en'],
    [{ zh: 'b' }, 'ur', 'zh'],
    [{ en: '  ', zh: 'b' }, 'en', 'zh'],
  ];
  test.each(cases)('of %j gives a reader of %s the %s text', (text, reader, expected) => {
    expect(pickText(text, reader)).toEqual({ text: text[expected], locale: expected });
  });

  test('finds nothing where nothing is written', () => {
    expect(pickText({}, 'en')).toBeUndefined();
    expect(pickText({ en: '', zh: ' ', ur: '\n' }, 'ur')).toBeUndefined();
  });

  test('finds a text whenever there is one, the reader’s own first, and names its language truly', () => {
    const texts = fc.record({ en: fc.string(), zh: fc.string(), ur: fc.string() }, { requiredKeys: [] });
    fc.assert(
      fc.property(texts, anyLocale, (text: LocalisedText, reader) => {
        const picked = pickText(text, reader);
        const written = locales.filter((locale) => (text[locale] ?? '').trim() !== '');
        expect(picked !== undefined).toBe(written.length > 0);
        if (picked === undefined) return;
        expect(picked.text).toBe(text[picked.locale]);
        if (written.includes(reader)) expect(picked.locale).toBe(reader);
      }),
    );
  });
});
