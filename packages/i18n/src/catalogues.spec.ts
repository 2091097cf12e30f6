import { describe, expect, it } from '@jest/globals';
import { interpolated, isolate, loadCatalogue, loadSignedInCatalogue, matchLocale } from './index.ts';

const locales = ['en', 'zh', 'ur'] as const;

type Tree = { readonly [key: string]: string | Tree };

/** Every text of a catalogue by its dotted path. */
function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') texts.set(path, value);
    else for (const [inner, text] of flatten(value, path)) texts.set(inner, text);
  }
  return texts;
}

const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].sort();

const catalogues = new Map<string, Map<string, string>>();
for (const locale of locales)
  catalogues.set(locale, flatten({ ...(await loadCatalogue(locale)), ...(await loadSignedInCatalogue(locale)) }));
const english = catalogues.get('en') ?? new Map<string, string>();

describe('catalogues', () => {
  it.each(['zh', 'ur'])('have the same keys in %s as in English', (locale) => {
    expect([...(catalogues.get(locale) ?? new Map()).keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each(locales)('have no empty text in %s', (locale) => {
    const empty = [...(catalogues.get(locale) ?? [])].filter(([, text]) => text.trim() === '').map(([path]) => path);
    expect(empty).toEqual([]);
  });

  it.each(['zh', 'ur'])('have the same placeholders in %s as in English', (locale) => {
    const differing = [...english]
      .filter(([path, text]) => {
        const translated = catalogues.get(locale)?.get(path) ?? '';
        return placeholders(text).join() !== placeholders(translated).join();
      })
      .map(([path]) => path);
    expect(differing).toEqual([]);
  });

  it.each(locales)('give every plural both forms in %s', (locale) => {
    const texts = catalogues.get(locale) ?? new Map<string, string>();
    const lonely = [...texts.keys()]
      .filter((path) => /_(one|other)$/.test(path))
      .map((path) => path.replace(/_(one|other)$/, ''))
      .filter((stem) => !texts.has(`${stem}_one`) || !texts.has(`${stem}_other`));
    expect(lonely).toEqual([]);
  });

  it('say the same for one and for many in Chinese, which knows no plural', () => {
    const chinese = catalogues.get('zh') ?? new Map<string, string>();
    const differing = [...chinese].filter(
      ([path, text]) => path.endsWith('_one') && chinese.get(path.replace(/_one$/, '_other')) !== text,
    );
    expect(differing).toEqual([]);
  });

  it('are written in the script of their language', () => {
    // A text that is nothing but placeholders, signs or a proper name in Latin letters is listed here.
    const exempt = new Set<string>([
      'common.fieldInLanguage',
      'common.labelled',
      'directory.card.conceptSeparator',
      'savedSearches.text',
      'savedSearches.rhythm',
      'programmes.onlyTypes',
      'resources.file',
      'ownOpportunities.desk.decided',
      'runProgrammes.taken',
    ]);
    const foreign = (locale: string, script: RegExp): string[] =>
      [...(catalogues.get(locale) ?? [])]
        .filter(([path, text]) => !exempt.has(path) && !script.test(text))
        .map(([path]) => path);
    expect(foreign('zh', /\p{Script=Han}/u)).toEqual([]);
    expect(foreign('ur', /\p{Script=Arabic}/u)).toEqual([]);
  });
});

describe('interpolated', () => {
  it('isolates every value in Urdu', () => {
    expect(interpolated('Chengdu AI', 'ur')).toBe('\u2068Chengdu AI\u2069');
  });

  it('isolates only right-to-left values in left-to-right languages', () => {
    expect(interpolated('Chengdu AI', 'en')).toBe('Chengdu AI');
    expect(isolate('لاہور', 'zh')).toBe('\u2068لاہور\u2069');
  });

  it('groups the digits of numbers', () => {
    expect(interpolated(5618, 'en')).toBe('5,618');
  });
});

describe('matchLocale', () => {
  it('takes the first language that we have, whatever its region', () => {
    expect(matchLocale(['fr-FR', 'zh-Hant-TW', 'en'])).toBe('zh');
    expect(matchLocale(['ur-PK'])).toBe('ur');
    expect(matchLocale(['de'])).toBeUndefined();
  });
});
