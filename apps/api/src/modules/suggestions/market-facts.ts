import { handSetWeights, type MarketFacts, readWeights, withMeaning } from '@karakoram/matching';

/** Runs one statement: the pool of the process, or a connection of a thread's own. */
export type Query = <Row extends object>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/**
 * Reads what is counted over the market. A snapshot: what is counted anew later does not change it. Meanings count as soon as
 * the embedding service has read enough to know what is usual; `space` is undefined where none is named.
 */
export async function readMarketFacts(query: Query, space: string | undefined): Promise<MarketFacts> {
  const [concepts, words, total, active, usual] = await Promise.all([
    query<{ code: string; companies: number }>('SELECT code, companies FROM concept_frequency'),
    query<{ word: string; companies: number }>('SELECT word, companies FROM word_frequency'),
    query<{ companies: number }>('SELECT count(*)::int AS companies FROM directory_entry'),
    query<{ weights: unknown }>(`SELECT weights FROM ranking_weights WHERE status = 'active'`),
    space === undefined
      ? []
      : query<{ likeness: number }>('SELECT likeness FROM usual_likeness WHERE model = $1', [space]),
  ]);
  const byCode = new Map(concepts.map(({ code, companies }) => [code, companies]));
  const byWord = new Map(words.map(({ word, companies }) => [word, companies]));
  const learnt = active[0] === undefined ? undefined : readWeights(active[0].weights);
  // Weights of other signals than today's are not used; the page of the administration says so.
  const weights = learnt?.ok === true ? learnt.value : undefined;
  return {
    companyCount: total[0]?.companies ?? 0,
    conceptFrequency: (code) => byCode.get(code) ?? 0,
    wordFrequency: (word) => byWord.get(word) ?? 0,
    ...(usual[0] === undefined
      ? { weights }
      : { usualLikeness: usual[0].likeness, weights: withMeaning(weights ?? handSetWeights) }),
  };
}
