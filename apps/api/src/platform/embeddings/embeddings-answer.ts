import { wholeVector } from '@karakoram/matching';
import { z } from 'zod';
import { EmbeddingsUnavailable } from './embeddings.ts';

const Answer = z.object({
  data: z.array(z.object({ index: z.number().int().min(0).optional(), embedding: z.array(z.number()) })),
});

/**
 * Reads an answer to a request for so many texts. Vectors come in the order of the texts, whatever the order of the answer.
 *
 * @throws EmbeddingsUnavailable for one that is not exactly a usable vector for each text, all of one length.
 */
export function readAnswer(body: unknown, texts: number, dimensions: number | undefined): readonly Int8Array[] {
  const answer = Answer.safeParse(body);
  if (!answer.success) throw new EmbeddingsUnavailable('the answer has not the form of an OpenAI-compatible one');
  const { data } = answer.data;
  if (data.length !== texts) throw new EmbeddingsUnavailable(`${data.length} vectors for ${texts} texts`);
  const inOrder = new Map(data.map(({ index, embedding }, place) => [index ?? place, embedding]));
  return Array.from({ length: texts }, (_, place) => {
    const numbers = inOrder.get(place);
    if (numbers === undefined) throw new EmbeddingsUnavailable('a text has no vector, another has two');
    const expected = dimensions ?? data[0]?.embedding.length;
    if (numbers.length !== expected)
      throw new EmbeddingsUnavailable(`a vector of ${numbers.length} numbers instead of ${expected}`);
    return vectorOf(numbers);
  });
}

function vectorOf(numbers: readonly number[]): Int8Array {
  try {
    return wholeVector(numbers);
  } catch (error) {
    throw new EmbeddingsUnavailable(error instanceof Error ? error.message : 'a vector cannot be used');
  }
}
