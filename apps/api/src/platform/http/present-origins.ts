import type { LocalisedText, OwnTextOrigins, TextOriginViews } from '@karakoram/contracts';
import { isStale, locales, translators, type Locale, type TextOrigin, type TextOrigins } from '@karakoram/domain';
import { z } from 'zod';

const StoredOrigin = z.object({
  by: z.enum(translators),
  from: z.enum(locales),
  source: z.string(),
  confirmedAt: z.string().nullable(),
});
export const StoredOrigins = z.object({
  en: StoredOrigin.optional(),
  zh: StoredOrigin.optional(),
  ur: StoredOrigin.optional(),
});

/** Stored origins; the column is JSON, so its shape is checked on the way out. */
export function storedOrigins(column: unknown): TextOrigins {
  return StoredOrigins.parse(column);
}

/** Where the translations among the texts come from, for everybody. The words that were translated stay here. */
export function presentOrigins(text: LocalisedText, column: unknown): TextOriginViews {
  return mapped(column, ({ by, from, source, confirmedAt }) => ({
    by,
    from,
    confirmedAt,
    stale: isStale({ from, source }, text),
  }));
}

/** The same for the company's own members. */
export function presentOwnOrigins(text: LocalisedText, column: unknown): OwnTextOrigins {
  return mapped(column, ({ by, from, source, confirmedAt }) => ({
    by,
    from,
    source,
    confirmedAt,
    stale: isStale({ from, source }, text),
  }));
}

function mapped<View>(column: unknown, view: (origin: TextOrigin) => View): Partial<Record<Locale, View>> {
  const origins = storedOrigins(column);
  const views: Partial<Record<Locale, View>> = {};
  for (const locale of locales) {
    const origin = origins[locale];
    if (origin !== undefined) views[locale] = view(origin);
  }
  return views;
}
