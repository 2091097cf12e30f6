import { dot, type WordVectors } from './word-vectors.ts';

/** From this cosine on two words are kin: at 0.55 twice as many were, and ranked no better. */
const kin = 0.6;

/** The words that are used alike, both ways: each with those that stand behind it in the alphabet. */
export function kinOf({ words, vectors }: WordVectors): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const vector = vectors[index] ?? new Float64Array();
    for (let other = 0; other < index; other += 1) {
      if (dot(vector, vectors[other] ?? vector) <= kin) continue;
      const [first, second] = [word, words[other] ?? word].sort();
      if (first !== undefined && second !== undefined) found.set(first, [...(found.get(first) ?? []), second]);
    }
  }
  return found;
}
