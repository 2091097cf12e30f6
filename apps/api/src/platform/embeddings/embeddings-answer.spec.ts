import { describe, expect, it } from '@jest/globals';
import { readAnswer } from './embeddings-answer.ts';
import { EmbeddingsUnavailable } from './embeddings.ts';

const answer = (...embeddings: readonly unknown[]): unknown => ({
  object: 'list',
  data: embeddings.map((embedding, index) => ({ object: 'embedding', index, embedding })),
});

describe('an answer of the service', () => {
  it('becomes a vector for each text, in the order of the texts', () => {
    const data = [
      { index: 1, embedding: [0, 2] },
      { index: 0, embedding: [-3, 0] },
    ];
    expect(readAnswer({ data }, 2, undefined)).toEqual([Int8Array.of(-127, 0), Int8Array.of(0, 127)]);
  });

  it('is taken in its own order where it numbers nothing', () => {
    expect(readAnswer({ data: [{ embedding: [1, 0] }, { embedding: [0, 1] }] }, 2, undefined)).toEqual([
      Int8Array.of(127, 0),
      Int8Array.of(0, 127),
    ]);
  });

  it.each([
    ['of another form', { vectors: [[1, 2]] }],
    ['that is none', 'down for maintenance'],
    ['with a vector too few', answer()],
    ['with a vector too many', answer([1, 0], [0, 1])],
    ['for another text', { data: [{ index: 7, embedding: [1, 0] }] }],
    ['of other dimensions than asked for', answer([1, 0, 0])],
    ['with a vector without a direction', answer([0, 0])],
    ['with something that is no number', answer([1, null])],
    ['with a number beyond all numbers', JSON.parse('{"data":[{"embedding":[1e999,1]}]}')],
  ])('is refused %s', (_what, body) => {
    expect(() => readAnswer(body, 1, 2)).toThrow(EmbeddingsUnavailable);
  });

  it('is refused with vectors of two lengths', () => {
    expect(() => readAnswer(answer([1, 0], [1, 0, 0]), 2, undefined)).toThrow(EmbeddingsUnavailable);
  });
});
