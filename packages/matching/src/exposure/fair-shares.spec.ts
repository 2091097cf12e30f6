import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairShares } from './fair-shares.ts';

const anyCapacities = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 });

describe('fairShares', () => {
  it('share out every place', () => {
    fc.assert(
      fc.property(fc.nat(500), anyCapacities, (places, capacities) => {
        expect(fairShares(places, capacities).reduce((sum, one) => sum + one, 0)).toBeCloseTo(places, 6);
      }),
    );
  });

  it('are equal but for capacities that are smaller, as long as all together suffice', () => {
    fc.assert(
      fc.property(fc.nat(500), anyCapacities, (places, capacities) => {
        fc.pre(capacities.reduce((sum, one) => sum + one, 0) >= places);
        const shares = fairShares(places, capacities);
        const level = Math.max(...shares);
        for (const [index, share] of shares.entries()) {
          expect(share).toBeCloseTo(Math.min(capacities[index]!, level), 6);
        }
      }),
    );
  });

  it('stretch capacities alike where they do not suffice', () => {
    expect(fairShares(60, [10, 20])).toEqual([20, 40]);
  });
});
