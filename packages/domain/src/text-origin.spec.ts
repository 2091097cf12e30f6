import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { locales, type Locale, type LocalisedText } from './locale.ts';
import {
  circularOrigin,
  isStale,
  isUnconfirmed,
  originsAfterEdit,
  originsAfterStatement,
  ownWords,
  translators,
  unconfirmedWords,
  type TextOrigin,
  type TextOrigins,
} from './text-origin.ts';

const now = '2026-11-27T08:00:00.000Z';
const earlier = '2026-11-01T08:00:00.000Z';

const perLocale = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ en: value, zh: value, ur: value }, { requiredKeys: [] });
const anyText: fc.Arbitrary<LocalisedText> = perLocale(fc.string({ maxLength: 12 }));
const anyOrigin: fc.Arbitrary<TextOrigin> = fc
  .record({
    by: fc.constantFrom(...translators),
    from: fc.constantFrom(...locales),
    source: fc.string({ maxLength: 12 }),
    confirmed: fc.boolean(),
  })
  .map(({ by, from, source, confirmed }) => ({
    by,
    from,
    source,
    confirmedAt: by === 'machine' && confirmed ? earlier : null,
  }));
const anyOrigins: fc.Arbitrary<TextOrigins> = perLocale(anyOrigin);
const isWritten = (text: string | undefined) => (text ?? '').trim() !== '';
const stated = (origins: TextOrigins) =>
  Object.fromEntries(
    Object.entries(origins).map(([locale, { confirmedAt, ...origin }]) => [
      locale,
      { ...origin, confirmed: confirmedAt !== null },
    ]),
  );

describe('a translation', () => {
  it('is stale exactly while its source reads differently, whatever happens to its own text and to the third', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...locales), (text, later, from) => {
        const origin = { from, source: text[from] ?? '' };
        expect(isStale(origin, text)).toBe(false);
        expect(isStale(origin, { ...later, [from]: text[from] ?? '' })).toBe(false);
        expect(isStale(origin, { ...text, [from]: `${text[from] ?? ''}+` })).toBe(true);
      }),
    );
  });

  it('is not made stale by blanks, and is by a source that is taken away', () => {
    const origin = { from: 'en', source: 'Two  lines\nof text ' } as const;
    expect(isStale(origin, { en: 'Two lines of\ntext' })).toBe(false);
    expect(isStale(origin, { zh: '两行' })).toBe(true);
  });

  it('that is corrected stays what it was, confirmed or not, stale or not', () => {
    fc.assert(
      fc.property(anyOrigins, anyText, (origins, after) => {
        const kept = originsAfterEdit(origins, after);
        for (const locale of locales) {
          expect(kept[locale]).toBe(isWritten(after[locale]) ? origins[locale] : undefined);
        }
      }),
    );
  });
});

describe('what a member states', () => {
  it('confirms at this moment what was not confirmed before, and keeps the moment of what was', () => {
    const text = { en: 'Robots', zh: '机器人' };
    const draft = { by: 'machine', from: 'zh', source: '机器人' } as const;
    const first = originsAfterStatement({ en: { ...draft, confirmed: true } }, text, {}, earlier);
    expect(first.en?.confirmedAt).toBe(earlier);
    expect(originsAfterStatement({ en: { ...draft, confirmed: true } }, text, first, now).en?.confirmedAt).toBe(
      earlier,
    );
    expect(originsAfterStatement({ en: { ...draft, confirmed: false } }, text, first, now).en?.confirmedAt).toBeNull();
    const compared = { ...draft, source: '移动机器人', confirmed: true };
    expect(originsAfterStatement({ en: compared }, text, first, now).en?.confirmedAt).toBe(now);
  });

  it('changes nothing when said twice, and says nothing of languages that are not written', () => {
    fc.assert(
      fc.property(anyOrigins, anyText, (origins, text) => {
        const once = originsAfterStatement(stated(origins), text, {}, now);
        expect(originsAfterStatement(stated(once), text, once, earlier)).toEqual(once);
        expect(originsAfterEdit(once, text)).toEqual(once);
        for (const locale of locales) {
          expect(locale in once).toBe(isWritten(text[locale]) && origins[locale] !== undefined);
        }
      }),
    );
  });
});

describe('whose words count', () => {
  it('divides a text in two: what a person stands for, and what only a machine has said', () => {
    fc.assert(
      fc.property(anyText, anyOrigins, (text, origins) => {
        const [own, machine] = [ownWords(text, origins), unconfirmedWords(text, origins)];
        expect({ ...own, ...machine }).toEqual(text);
        for (const locale of locales) {
          expect(locale in own && locale in machine).toBe(false);
          const origin = origins[locale];
          if (locale in machine) expect(origin !== undefined && isUnconfirmed(origin)).toBe(true);
        }
      }),
    );
  });
});

describe('a circle of translations', () => {
  it.each<[Partial<Record<Locale, Locale>>, boolean]>([
    [{}, false],
    [{ en: 'zh' }, false],
    [{ en: 'zh', ur: 'en' }, false],
    [{ en: 'en' }, true],
    [{ en: 'zh', zh: 'en' }, true],
    [{ en: 'zh', zh: 'ur', ur: 'en' }, true],
    [{ ur: 'en', en: 'zh', zh: 'en' }, true],
  ])('%j: %s', (sources, isCircle) => {
    const origins = Object.fromEntries(Object.entries(sources).map(([locale, from]) => [locale, { from }]));
    expect(circularOrigin(origins) !== undefined).toBe(isCircle);
  });
});
