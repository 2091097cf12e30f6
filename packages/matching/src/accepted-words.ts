import { byText } from './by-text.ts';
import type { MarketContext } from './market-context.ts';
import { countWords, logCountOf, type WordWeight, wordOf } from './words.ts';

/** A partner by the words of its offers and description, see `ProfileWords`, and how much the outcome with it tells. */
export interface PartnerWords {
  readonly offered: string;
  /** As in `PastOutcomes`; above 0. */
  readonly weight: number;
}

/** What partners have in common does not need more words than this. */
const keptWords = 512;

/**
 * What accepted partners have in common, as a vector of at most 512 words (Rocchio 1971, positive part): the sum of their texts,
 * each by how much its outcome tells. Weights are scaled so that their scalar product with the text of another company is a
 * likeness as that of two texts, see `AnchorText`.
 */
export function acceptedWords(partners: readonly PartnerWords[], context: MarketContext): readonly WordWeight[] {
  const { vocabulary } = context;
  const sums = new Map<number, number>();
  for (const { offered, weight } of partners) {
    const counted = countWords(offered, vocabulary);
    const length = Math.sqrt(counted.reduce((sum, one) => sum + logCountOf(one) ** 2, 0));
    for (const one of counted) {
      const share = (weight * logCountOf(one)) / length;
      sums.set(wordOf(one), (sums.get(wordOf(one)) ?? 0) + share);
    }
  }
  let squares = 0;
  for (const [word, sum] of sums) squares += (sum * context.wordWeightOf(word)) ** 2;
  const length = Math.sqrt(squares);
  return [...sums]
    .map(([word, sum]) => ({
      word: vocabulary.words.textOf(word),
      weight: Math.min(1, (sum * context.wordWeightOf(word) ** 2) / length),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((x, y) => y.weight - x.weight || byText(x.word, y.word))
    .slice(0, keptWords);
}
