import type { OwnTextOrigins, TextOriginsInput } from '@karakoram/contracts';
import { circularOrigin, isStale, locales, originsAfterEdit, type Locale, type LocalisedText } from '@karakoram/domain';
import type { Texts } from '../autosave/texts.ts';

/** Where a text comes from, as the form holds it: what the member states. */
export type OriginValue = NonNullable<TextOriginsInput[Locale]>;
export type OriginValues = Partial<Record<Locale, OriginValue>>;

/** A text in three languages together with where each of them comes from. */
export interface TranslatableText {
  readonly text: Texts;
  readonly origins: OriginValues;
}

export type TextEdit = (current: TranslatableText) => TranslatableText;

export function originValuesOf(origins: OwnTextOrigins): OriginValues {
  const values: OriginValues = {};
  for (const locale of locales) {
    const origin = origins[locale];
    if (origin === undefined) continue;
    const { by, from, source, confirmedAt } = origin;
    values[locale] = { by, from, source, confirmed: confirmedAt !== null };
  }
  return values;
}

/** As they travel: of the written languages only, always with their entries in the same order. */
export function originsToSend(origins: OriginValues, text: LocalisedText): TextOriginsInput {
  return originsAfterEdit(origins, text);
}

/** A new text in one language. What was a translation stays one until nothing is left of it. */
export function writeText({ text, origins }: TranslatableText, locale: Locale, words: string): TranslatableText {
  const next = { ...text, [locale]: words };
  return { text: next, origins: originsAfterEdit(origins, next) };
}

/** Puts a machine's draft into a language, unless somebody has written there since `before`. Undefined if so. */
export function putDraft(
  { text, origins }: TranslatableText,
  draft: { readonly locale: Locale; readonly from: Locale; readonly source: string; readonly text: string },
  before: string,
): TranslatableText | undefined {
  const { locale, from, source } = draft;
  if (text[locale] !== before) return undefined;
  return {
    text: { ...text, [locale]: draft.text },
    origins: { ...origins, [locale]: { by: 'machine', from, source, confirmed: false } },
  };
}

/** States where a language comes from; null: from the company itself. */
export function stateOrigin(
  { text, origins }: TranslatableText,
  locale: Locale,
  origin: OriginValue | null,
): TranslatableText {
  const others = originsAfterEdit(origins, { ...text, [locale]: '' });
  return { text, origins: origin === null ? others : { ...others, [locale]: origin } };
}

/** What comparing a translation with its source as it reads now comes to: it is up to date, and a machine's is confirmed. */
export function compared({ text }: TranslatableText, origin: OriginValue): OriginValue {
  return { ...origin, source: text[origin.from].trim(), confirmed: origin.by === 'machine' };
}

/** How a translation stands to its source as it reads on the screen. */
export function stateOf({ text }: TranslatableText, origin: OriginValue): 'current' | 'stale' | 'gone' {
  if (text[origin.from].trim() === '') return 'gone';
  return isStale(origin, text) ? 'stale' : 'current';
}

/** The languages that a text can have been translated from: written ones that do not themselves go back to it. */
export function possibleSources({ text, origins }: TranslatableText, locale: Locale): Locale[] {
  return locales.filter(
    (from) =>
      from !== locale && text[from].trim() !== '' && circularOrigin({ ...origins, [locale]: { from } }) === undefined,
  );
}

/** The language to draft from: the one it was drafted from before, otherwise one that the company wrote itself, otherwise any. */
export function draftSource(current: TranslatableText, locale: Locale): Locale | undefined {
  const origin = current.origins[locale];
  const sources = possibleSources(current, locale);
  if (origin !== undefined && sources.includes(origin.from)) return origin.from;
  return sources.find((from) => current.origins[from] === undefined) ?? sources[0];
}
