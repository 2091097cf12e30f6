import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['huawei', 'huawei', 0],
    ['huawie', 'huawei', 1],
    ['huawi', 'huawei', 1],
    ['huaweii', 'huawei', 1],
    ['hoawai', 'huawei', 2],
    ['人工只能', '人工智能', 1],
    ['مصنوئی', 'مصنوعی', 1],
    ['🤖a', 'a', 1],
    ['', 'ab', 2],
  ])('counts the slips from %s to %s', (one, other, slips) => {
    expect(editDistance(one, other, 3)).toBe(slips);
  });

  it('gives up where there are more', () => {
    expect(editDistance('robot', 'camera', 3)).toBeUndefined();
    expect(editDistance('a', 'abcde', 3)).toBeUndefined();
  });

  it('is the same both ways, and no less than the difference in length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '人', '🤖'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const distance = editDistance(one, other, 8);
        expect(editDistance(other, one, 8)).toBe(distance);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(Array.from(one).length - Array.from(other).length));
      }),
    );
  });
});
