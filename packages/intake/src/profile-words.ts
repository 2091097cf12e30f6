import type { LocalisedText } from '@karakoram/domain';
import { tokenise } from '@karakoram/taxonomy';
import { tellingShare } from './common-words.ts';
import { proseOf } from './texts.ts';

/** A market of a million companies keeps all of this in memory. */
const distinctWords = 64;
/** A word that is repeated more often than this says no more. */
const repetitions = 8;

/** The texts of a company that say what it is and gives. */
export interface ProfileTexts {
  readonly names: LocalisedText;
  readonly offers: readonly LocalisedText[];
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
}

/**
 * The words of what a company says of itself, with repetitions: what the ranking compares beside concepts. A word of an offer or
 * of the name is chosen with more care than one in a sentence, and counts twice.
 */
export function offeredWords({ names, offers, summary, description }: ProfileTexts): string[] {
  const chosen = [...offers, names].flatMap((text) => Object.values(text));
  return wordsOf([...chosen, ...chosen, ...proseOf(summary, description)]);
}

/** The words of a company's needs, with repetitions. */
export function wantedWords(needs: readonly LocalisedText[]): string[] {
  return wordsOf(needs.flatMap((need) => Object.values(need)));
}

/** The words that tell most: those that are repeated, unless every profile uses them; of equals those that come first. */
function wordsOf(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of tokenise(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([word, count]) => ({ word, count, worth: Math.log1p(count) * tellingShare(word) }))
    .sort((x, y) => y.worth - x.worth)
    .slice(0, distinctWords)
    .flatMap(({ word, count }) => Array.from({ length: Math.min(count, repetitions) }, () => word));
}
