import {
  interpolated,
  loadCatalogue,
  loadSignedInCatalogue,
  localeTraits,
  matchLocale,
  type EnglishCatalogue,
  type Namespace,
} from '@karakoram/i18n';
import { isLocale, type Locale } from '@karakoram/domain';
import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { loadChineseFonts } from './chinese-fonts.ts';
import { readStored, writeStored } from './storage.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    // Every namespace is loaded with the language, so every `t` knows them all: t('company:…').
    defaultNS: Namespace[];
    resources: EnglishCatalogue;
    strictInterpolationChecks: true;
  }
}

const storageKey = 'karakoram.locale';
const queryParameter = 'lang';

/** Numbers in the reader's digits and grouping, and every value isolated from the direction of the sentence around it. */
const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) => interpolated(value, isLocale(language) ? language : 'en'),
};

/** The language that the address asks for, if it does: links to a page in a language outrank what is remembered. */
export function localeOfAddress(): Locale | undefined {
  const asked = new URLSearchParams(window.location.search).get(queryParameter);
  return asked === null ? undefined : matchLocale([asked]);
}

function initialLocale(): Locale {
  const stored = readStored(storageKey);
  return localeOfAddress() ?? (isLocale(stored) ? stored : undefined) ?? matchLocale(navigator.languages) ?? 'en';
}

function describeDocument(locale: Locale): void {
  document.documentElement.lang = localeTraits[locale].htmlLang;
  document.documentElement.dir = localeTraits[locale].direction;
}

const loaded = new Set<string>();
let isSignedIn = false;
let started: Promise<unknown> = Promise.resolve();

async function ensure(part: string, locale: Locale, load: (locale: Locale) => Promise<object>): Promise<void> {
  const key = `${part} ${locale}`;
  if (loaded.has(key)) return;
  for (const [namespace, texts] of Object.entries(await load(locale))) {
    i18next.addResourceBundle(locale, namespace, texts);
  }
  loaded.add(key);
}

async function ensureCatalogue(locale: Locale): Promise<void> {
  await Promise.all([
    ensure('visitor', locale, loadCatalogue),
    isSignedIn ? ensure('signed in', locale, loadSignedInCatalogue) : undefined,
  ]);
}

/** Adds the texts that only signed-in people see; the session waits for it, so whoever sees a user has them. */
export async function loadTextsOfSignedIn(): Promise<void> {
  isSignedIn = true;
  await started;
  await ensureCatalogue(currentLocale());
}

/** Loads the reader's language. Nothing may be rendered before: every text comes from the catalogue. */
export async function startI18n(): Promise<void> {
  const locale = initialLocale();
  started = i18next
    .use(formatter)
    .use(initReactI18next)
    .init({
      lng: locale,
      supportedLngs: ['en', 'zh', 'ur'],
      // Catalogues are complete by construction, so another language never stands in for a missing text.
      fallbackLng: false,
      defaultNS: 'common',
      ns: [],
      // React escapes what it renders.
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
      resources: {},
    });
  await started;
  await ensureCatalogue(locale);
  describeDocument(locale);
  if (locale === 'zh') loadChineseFonts();
}

/** Shows the interface in another language without reloading. `remember` keeps it for the next visit of this device. */
export async function changeLocale(locale: Locale, { remember }: { remember: boolean }): Promise<void> {
  await ensureCatalogue(locale);
  if (locale === 'zh') loadChineseFonts();
  await i18next.changeLanguage(locale);
  describeDocument(locale);
  if (!remember) return;
  writeStored(storageKey, locale);
  // An address that still asks for the old language would bring it back on reload.
  const address = new URL(window.location.href);
  if (!address.searchParams.has(queryParameter)) return;
  address.searchParams.set(queryParameter, locale);
  window.history.replaceState(window.history.state, '', address);
}

/** The language now shown, for code outside components. */
export function currentLocale(): Locale {
  return isLocale(i18next.language) ? i18next.language : 'en';
}

/** The language now shown; the component renders again when it changes. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'en';
}
