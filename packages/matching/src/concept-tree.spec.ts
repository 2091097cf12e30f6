import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { neighboursOf } from './concept-neighbours.ts';
import { anyConcept } from './test-support/arbitraries.ts';
import { conceptCodes, tree } from './test-support/market.ts';

describe('the concept tree', () => {
  it.each([
    ['computer-vision', 'computer-vision', 0],
    ['computer-vision', 'perception', 1],
    ['computer-vision', 'face-recognition', 1],
    ['computer-vision', 'speech-recognition', 2],
    ['face-recognition', 'perception', 2],
    ['face-recognition', 'speech-recognition', undefined],
    ['perception', 'forecasting', undefined],
    ['grippers', 'wallets', undefined],
    ['unheard-of', 'unheard-of', 0],
    ['unheard-of', 'wallets', undefined],
  ])('puts %s and %s at distance %s', (a, b, distance) => {
    expect(tree.distance(a, b)).toBe(distance);
  });

  it('measures the same distance both ways', () => {
    fc.assert(fc.property(anyConcept, anyConcept, (a, b) => expect(tree.distance(a, b)).toBe(tree.distance(b, a))));
  });

  it('counts as neighbours exactly the concepts that have a distance', () => {
    fc.assert(
      fc.property(anyConcept, (code) => {
        const expected = [...new Set([...conceptCodes, code])].filter(
          (other) => tree.distance(code, other) !== undefined,
        );
        const neighbours = neighboursOf(code, tree);
        expect(neighbours.map((near) => near.code).toSorted()).toEqual(expected.toSorted());
        for (const near of neighbours) expect(near.distance).toBe(tree.distance(code, near.code));
      }),
    );
  });
});
