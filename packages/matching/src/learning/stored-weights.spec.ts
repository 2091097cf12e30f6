import { describe, expect, it } from '@jest/globals';
import { handSetWeights, signals } from '../signals.ts';
import { readWeights } from './stored-weights.ts';

const without = (name: string, weights: Record<string, number> = handSetWeights): Record<string, number> => {
  const kept = Object.entries(weights).filter(([one]) => one !== name);
  const sum = kept.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(kept.map(([one, weight]) => [one, weight / sum]));
};

describe('readWeights', () => {
  it('reads complete weights as they are', () => {
    expect(readWeights({ ...handSetWeights })).toEqual({ ok: true, value: handSetWeights });
  });

  it('reads weights from before the signal of meanings', () => {
    const read = readWeights(without('meaningFit'));
    if (!read.ok) throw new Error(read.error.join());
    for (const { name, weight } of signals) expect(read.value[name]).toBeCloseTo(weight, 12);
  });

  it('gives a signal that came later its hand-set weight, and keeps the proportions of the others', () => {
    const stored = without('needMet', { ...handSetWeights, textFit: 0.5 });
    const read = readWeights(stored);
    if (!read.ok) throw new Error(read.error.join());
    expect(read.value.needMet).toBe(handSetWeights.needMet);
    expect(read.value.textFit / read.value.modesFit).toBeCloseTo(stored['textFit']! / stored['modesFit']!, 10);
    expect(signals.reduce((sum, { name }) => sum + read.value[name], 0)).toBeCloseTo(1, 10);
  });

  it.each([
    ['of a signal that is no more', { ...without('needMet'), charm: 0 }, 'no such signal as charm'],
    [
      'that do not sum to 1',
      { ...handSetWeights, needMet: 0 },
      `the weights sum to ${(1 - handSetWeights.needMet).toFixed(6)}`,
    ],
    ['below 0', { ...handSetWeights, needMet: -0.1 }, 'they are not numbers from 0 to 1'],
    ['that are none', 'needMet', 'they are no weights'],
    ['that are empty', {}, 'the weights sum to 0.000000'],
  ])('refuses weights %s', (_, stored, defect) => {
    expect(readWeights(stored)).toEqual({ ok: false, error: [defect] });
  });
});
