import { countries, type Locale, locales, stripControls } from '@karakoram/domain';
import { z } from 'zod';

export const Id = z.uuid();
export const Instant = z.iso.datetime({ offset: true }).describe('RFC 3339, UTC');

/** An instant that is written down. Not before 1900: nothing here is older, and PostgreSQL has no year 0. */
export const GivenInstant = Instant.refine((moment) => Date.parse(moment) >= Date.UTC(1900), {
  params: { code: 'format_invalid' },
});

/** A day of the UTC. Not before 1900: nothing here is older, and PostgreSQL has no year 0. */
export const Day = z.iso.date().refine((day) => day >= '1900-01-01', { params: { code: 'format_invalid' } });

export const LocaleCode = z.enum(locales);
export const CountryCode = z.enum(countries);

/**
 * A text that may exist in each language. Empty strings count as absent, so that clearing a field is
 * sending it empty.
 */
export function localisedText(maxLength: number) {
  const text = z.string().trim().max(maxLength).optional();
  return z.strictObject({ en: text, zh: text, ur: text }).transform(written);
}

/**
 * A localised text of one line, which stands in lists, mails and calendars beside others: without the marks that nobody sees and
 * that turn around what follows them. A text of such marks alone is absent.
 */
export function localisedLine(maxLength: number) {
  const line = z.string().trim().max(maxLength).transform(stripControls).optional();
  return z.strictObject({ en: line, zh: line, ur: line }).transform(written);
}

/** What is not empty of the languages given. */
function written(value: Readonly<Partial<Record<Locale, string | undefined>>>) {
  const kept: Partial<Record<Locale, string>> = {};
  for (const locale of locales) {
    const given = value[locale];
    if (given) kept[locale] = given;
  }
  return kept;
}

/** A stored localised text as it goes out. */
export const LocalisedText = z
  .object({ en: z.string().optional(), zh: z.string().optional(), ur: z.string().optional() })
  .meta({ id: 'LocalisedText' });
export type LocalisedText = z.infer<typeof LocalisedText>;

/** Keyset pagination: `cursor` is opaque and comes from the page before. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type PageQuery = z.infer<typeof PageQuery>;

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** An answer without content to show, for operations whose success is all there is to say. */
export const Done = z.object({ done: z.literal(true) }).meta({ id: 'Done' });
export type Done = z.infer<typeof Done>;

/** A code of a place, sector or concept; whether there is such a one is no error of a search. */
export const SearchCode = z.string().regex(/^[A-Za-z0-9-]{1,80}$/);

/** A parameter that may be given once or repeated. */
export const repeatable = <Item extends z.ZodType>(item: Item, max: number) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item).max(max).default([]),
  );
