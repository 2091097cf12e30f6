import { languagesOf, locales, type LocalisedText } from '@karakoram/domain';
import type { FieldIssue } from './app-error.ts';

/** An issue for each language in which one of the texts, by their fields, is not written. */
export function missingLanguages(texts: Readonly<Record<string, LocalisedText>>): FieldIssue[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const written = languagesOf(text);
    return locales
      .filter((locale) => !written.includes(locale))
      .map((locale) => ({ pointer: `/${field}/${locale}`, code: 'every_language_required', params: {} }));
  });
}
