import { locales, type LocalisedText } from '@karakoram/domain';
import { tokenise } from '@karakoram/taxonomy';

/** What a company says first says most; a market of a million companies keeps all of this in memory. */
const distinctWords = 64;
/** A word that is repeated more often than this says no more. */
const repetitions = 3;

/** The words of texts in the order given, with repetitions: what the ranking compares beside concepts. */
export function profileWords(texts: readonly LocalisedText[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const locale of locales) {
      for (const word of tokenise(text[locale] ?? '')) {
        const count = counts.get(word) ?? 0;
        if (count > 0 || counts.size < distinctWords) counts.set(word, Math.min(count + 1, repetitions));
      }
    }
  }
  return [...counts].flatMap(([word, count]) => Array.from({ length: count }, () => word));
}
