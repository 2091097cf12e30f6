import { locales, type Locale, type LocalisedText } from './locale.ts';

/** So many drafts of translations a company may ask for in an hour of the clock: all texts of a full profile in two languages. */
export const draftsPerHour = 60;

/** Who or what can have made a translation. */
export const translators = ['person', 'machine'] as const;
export type Translator = (typeof translators)[number];

/** Where a text comes from that is not the company's own. */
export type TextOrigin = {
  readonly by: Translator;
  /** The language it was translated from. */
  readonly from: Locale;
  /** What the text in that language said when this one was translated, or last compared with it. */
  readonly source: string;
  /** When a person compared a machine's translation with its source, RFC 3339; null for one that nobody did, and for a person's. */
  readonly confirmedAt: string | null;
};

/** The origins of one localised text. A language without one was written by the company itself. */
export type TextOrigins = Partial<Record<Locale, TextOrigin>>;

/** True if the text that this one was translated from reads differently now or is gone. Blanks and line breaks do not count. */
export function isStale({ from, source }: Pick<TextOrigin, 'from' | 'source'>, text: LocalisedText): boolean {
  return folded(text[from] ?? '') !== folded(source);
}

/** True for the words of a machine that no person has compared with their source: they are nobody's statement yet. */
export function isUnconfirmed({ by, confirmedAt }: Pick<TextOrigin, 'by' | 'confirmedAt'>): boolean {
  return by === 'machine' && confirmedAt === null;
}

/**
 * The origins of a text after an edit that says nothing about them. Correcting a translation leaves it one, and neither confirms it
 * nor makes it up to date: a single letter would. A text that was taken away takes its origin along, so that what is written in
 * its place is the company's own.
 */
export function originsAfterEdit<Origin>(
  origins: Partial<Record<Locale, Origin>>,
  text: LocalisedText,
): Partial<Record<Locale, Origin>> {
  const kept: Partial<Record<Locale, Origin>> = {};
  for (const locale of locales) {
    const origin = origins[locale];
    if (origin !== undefined && isWritten(text[locale])) kept[locale] = origin;
  }
  return kept;
}

/**
 * The origins as a member states them, as they are stored: of the languages that are written, with the moment of a confirmation,
 * which stays that of the first. A person's translation needs none.
 */
export function originsAfterStatement(
  stated: Partial<Record<Locale, Omit<TextOrigin, 'confirmedAt'> & { readonly confirmed: boolean }>>,
  text: LocalisedText,
  before: TextOrigins,
  now: string,
): TextOrigins {
  const origins: TextOrigins = {};
  for (const locale of locales) {
    const origin = stated[locale];
    if (origin === undefined || !isWritten(text[locale])) continue;
    const { by, from, source, confirmed } = origin;
    const isConfirmed = by === 'machine' && confirmed;
    const earlier = before[locale];
    const sameConfirmation = earlier?.from === from && earlier.source === source ? earlier.confirmedAt : null;
    origins[locale] = { by, from, source, confirmedAt: isConfirmed ? (sameConfirmation ?? now) : null };
  }
  return origins;
}

/** A language whose text goes back to itself, at once or by way of others; undefined where every translation has an original. */
export function circularOrigin(origins: Partial<Record<Locale, Pick<TextOrigin, 'from'>>>): Locale | undefined {
  return locales.find((start) => {
    let at = origins[start]?.from;
    for (let steps = 0; at !== undefined && steps < locales.length; steps += 1) {
      if (at === start) return true;
      at = origins[at]?.from;
    }
    return false;
  });
}

/** Whose words the languages of a text are, as far as that matters for what counts. */
type Authorship = Partial<Record<Locale, Pick<TextOrigin, 'by' | 'confirmedAt'>>>;

/** The text without what only a machine has said: what counts as the company's statement. */
export function ownWords(text: LocalisedText, origins: Authorship): LocalisedText {
  return wordsWhere(text, origins, (origin) => origin === undefined || !isUnconfirmed(origin));
}

/** What only a machine has said so far. */
export function unconfirmedWords(text: LocalisedText, origins: Authorship): LocalisedText {
  return wordsWhere(text, origins, (origin) => origin !== undefined && isUnconfirmed(origin));
}

function wordsWhere(
  text: LocalisedText,
  origins: Authorship,
  counts: (origin: Authorship[Locale]) => boolean,
): LocalisedText {
  const words: LocalisedText = {};
  for (const locale of locales) {
    const written = text[locale];
    if (written !== undefined && counts(origins[locale])) words[locale] = written;
  }
  return words;
}

function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
