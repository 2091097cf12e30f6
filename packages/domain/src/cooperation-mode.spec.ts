import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cooperationModes, modesFit, neutralModesFit } from './cooperation-mode.ts';

const modes = fc.subarray([...cooperationModes]);

test('fits modes that meet, refuses modes that do not, and holds silence against nobody', () => {
  expect(modesFit(['investment', 'joint-venture'], ['joint-venture'])).toBe(1);
  expect(modesFit(['investment'], ['distribution'])).toBe(0);
  expect(modesFit([], ['distribution'])).toBe(neutralModesFit);
  expect(modesFit(['investment'], [])).toBe(neutralModesFit);
  expect(modesFit([], [])).toBe(neutralModesFit);
});

test('does not depend on the order of the sides or of the modes', () => {
  fc.assert(
    fc.property(modes, modes, (offer, need) => {
      const fit = modesFit(offer, need);
      expect(modesFit(need, offer)).toBe(fit);
      expect(modesFit([...offer].reverse(), [...need].reverse())).toBe(fit);
      expect(fit).toBeGreaterThanOrEqual(0);
      expect(fit).toBeLessThanOrEqual(1);
    }),
  );
});
