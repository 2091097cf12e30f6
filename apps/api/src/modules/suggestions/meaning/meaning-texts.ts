import { locales, type LocalisedText } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';

/** What a company writes, as far as a meaning is read out of it. */
export interface MeaningSource {
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly statements: readonly {
    readonly kind: 'offer' | 'need';
    readonly text: LocalisedText;
    /** Concept codes that somebody chose. */
    readonly concepts: readonly string[];
  }[];
}

/** The texts to read; empty where a company says nothing. */
export interface MeaningTexts {
  readonly offered: string;
  readonly wanted: string;
}

/** Most models read about 500 tokens, which is so many characters of English and more than enough of Chinese. */
const longestText = 2_000;

/**
 * What is sent of a company: its offers, then summary and description; and its needs. In every language that it writes, because
 * a multilingual model reads them all. No name, contact or number is part of it.
 */
export function meaningTexts({ summary, description, statements }: MeaningSource): MeaningTexts {
  const said = (kind: 'offer' | 'need'): string[] =>
    statements.flatMap((statement) => (statement.kind === kind ? wordsOf(statement) : []));
  return {
    offered: joined([...said('offer'), ...inAllLanguages(summary), ...inAllLanguages(description)]),
    wanted: joined(said('need')),
  };
}

/** A statement without words says what its concepts are called. */
function wordsOf({ text, concepts }: MeaningSource['statements'][number]): readonly string[] {
  const written = inAllLanguages(text);
  return written.length > 0 ? written : concepts.map((code) => taxonomy.labelOf(code, 'en'));
}

function inAllLanguages(text: LocalisedText): readonly string[] {
  return locales.flatMap((locale) => text[locale]?.trim() || []);
}

/** Cut between two characters, and never within one that takes two places. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts)]
    .join('\n')
    .slice(0, longestText)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trim();
}
