import { isLocale, type Locale } from '@karakoram/domain';
import { interpolated, loadCatalogue, loadSignedInCatalogue } from '@karakoram/i18n';
import { createInstance, type FormatterModule, type TFunction } from 'i18next';

/** A text of the catalogue, as the page inserts values into it: `words('desk:reviewOf', { company })`. */
export type Words = TFunction;

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => interpolated(value, isLocale(language) ? language : 'en'),
};

const loaded = new Map<Locale, Promise<Words>>();

async function load(locale: Locale): Promise<Words> {
  const instance = createInstance().use(formatter);
  await instance.init({
    lng: locale,
    fallbackLng: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: { [locale]: { ...(await loadCatalogue(locale)), ...(await loadSignedInCatalogue(locale)) } },
  });
  return instance.t;
}

/** Every text that a reader of the language meets, so that journeys look for what the catalogue says and never for words of their own. */
export function wordsOf(locale: Locale): Promise<Words> {
  const words = loaded.get(locale) ?? load(locale);
  loaded.set(locale, words);
  return words;
}
