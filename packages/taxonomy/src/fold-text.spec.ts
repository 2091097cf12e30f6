import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  it('traces each unit to the piece of the original it came from', () => {
    const folded = foldText('Xﬁ\u200bＡé');
    expect(folded.text).toBe('xfiaé');
    expect([folded.startOf(0), folded.startOf(1), folded.startOf(2), folded.startOf(3)]).toEqual([0, 1, 1, 3]);
    expect(folded.endOf(2)).toBeGreaterThanOrEqual(2);
    expect(folded.endOf(4)).toBe(5);
  });

  it('keeps track through the longest expansion there is', () => {
    const folded = foldText('\ufdfa'.repeat(100));
    expect(folded.text.length).toBeGreaterThan(1000);
    expect(folded.endOf(folded.text.length - 1)).toBe(100);
  });

  it('gives offsets within the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const folded = foldText(value);
        let before = 0;
        for (let offset = 0; offset < folded.text.length; offset += 1) {
          expect(folded.startOf(offset)).toBeGreaterThanOrEqual(before);
          expect(folded.endOf(offset)).toBeGreaterThan(folded.startOf(offset));
          expect(folded.endOf(offset)).toBeLessThanOrEqual(value.length);
          before = folded.startOf(offset);
        }
      }),
    );
  });
});
