import { describe, expect, it } from '@jest/globals';
import { bootstrapMean } from './bootstrap.ts';
import { Random } from './random.ts';

describe('the bootstrap', () => {
  it('has no width where all values are the same, and no value gives zeros', () => {
    expect(bootstrapMean([0.3, 0.3, 0.3], 'x')).toEqual({
      mean: expect.closeTo(0.3),
      low: expect.closeTo(0.3),
      high: expect.closeTo(0.3),
    });
    expect(bootstrapMean([], 'x')).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it('comes near the interval of the normal approximation for many values', () => {
    const random = new Random('sample');
    const values = Array.from({ length: 400 }, () => (random.chance(0.3) ? 1 : 0));
    const { mean, low, high } = bootstrapMean(values, 'x');
    const error = Math.sqrt((mean * (1 - mean)) / values.length);
    expect(mean).toBe(values.reduce<number>((sum, value) => sum + value, 0) / values.length);
    expect(Math.abs(low - (mean - 1.96 * error))).toBeLessThan(0.15 * error);
    expect(Math.abs(high - (mean + 1.96 * error))).toBeLessThan(0.15 * error);
  });

  it('holds the true mean in most of 80 samples, and not in all', () => {
    let held = 0;
    for (let sample = 0; sample < 80; sample += 1) {
      const random = new Random('coverage', sample);
      const { low, high } = bootstrapMean(
        Array.from({ length: 40 }, () => random.next()),
        'x',
      );
      if (low <= 0.5 && 0.5 <= high) held += 1;
    }
    expect(held).toBeGreaterThan(69);
    expect(held).toBeLessThan(80);
  });

  it('gives the same interval for the same seed and another for another', () => {
    const values = [0, 1, 0.5, 0.2, 0.9, 0.4];
    expect(bootstrapMean(values, 'x')).toEqual(bootstrapMean(values, 'x'));
    expect(bootstrapMean(values, 'x')).not.toEqual(bootstrapMean(values, 'y'));
  });
});

describe('random numbers from a seed', () => {
  it('are the same for the same seed and independent for another', () => {
    const draws = (...seed: (string | number)[]): number[] => {
      const random = new Random(...seed);
      return Array.from({ length: 2000 }, () => random.next());
    };
    expect(draws(1, 'a')).toEqual(draws(1, 'a'));
    const [ones, others] = [draws('texts', 17), draws('texts', 18)];
    const correlation =
      ones.reduce((sum, value, index) => sum + (value - 0.5) * (others[index]! - 0.5), 0) / (2000 / 12);
    expect(Math.abs(correlation)).toBeLessThan(0.1);
    expect(ones.every((value) => value >= 0 && value < 1)).toBe(true);
  });

  it('are normally distributed where asked', () => {
    const random = new Random('normal');
    const values = Array.from({ length: 5000 }, () => random.normal());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(Math.abs(variance - 1)).toBeLessThan(0.08);
  });
});
