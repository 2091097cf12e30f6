import type { Locale } from '@karakoram/domain';
import type { en } from './en/index.ts';
import type { signedIn } from './en/signed-in.ts';
import type { Translation } from './translation.ts';

export { interpolated, isolate } from './interpolation.ts';
export { localeTraits, matchLocale } from './locales.ts';
export type { Translation } from './translation.ts';

/** English as written, with its texts as literal types: from it the compiler knows every key and every placeholder. */
export type EnglishCatalogue = typeof en & typeof signedIn;
export type Namespace = keyof EnglishCatalogue;
/** What visitors see, in one language: namespace, then key. */
export type Catalogue = Translation<typeof en>;
/** What only signed-in people see. */
export type SignedInCatalogue = Translation<typeof signedIn>;

/**
 * The catalogue of one language. Each language is a module of its own behind a dynamic import, so a reader downloads
 * one language, not three.
 */
export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'en':
      return (await import('./en/index.ts')).en;
    case 'zh':
      return (await import('./zh/index.ts')).zh;
    case 'ur':
      return (await import('./ur/index.ts')).ur;
  }
}

/** The part of a language that comes with a session. */
export async function loadSignedInCatalogue(locale: Locale): Promise<SignedInCatalogue> {
  switch (locale) {
    case 'en':
      return (await import('./en/signed-in.ts')).signedIn;
    case 'zh':
      return (await import('./zh/signed-in.ts')).signedIn;
    case 'ur':
      return (await import('./ur/signed-in.ts')).signedIn;
  }
}
