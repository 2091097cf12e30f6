import { describe, expect, it } from '@jest/globals';
import { Pauses } from './pauses.ts';

describe('the pauses after failures', () => {
  it('grow with every failure up to half an hour, and end with a success', () => {
    const pauses = new Pauses();
    expect([1, 2, 3, 4, 5, 6, 7, 8].map(() => pauses.failed(0))).toEqual([30, 60, 120, 240, 480, 960, 1800, 1800]);
    expect(pauses.isPause(1_799_999)).toBe(true);
    expect([0, 1_799_001, 1_800_000, 9_999_999].map((now) => pauses.secondsLeft(now))).toEqual([1800, 1, 0, 0]);
    expect(pauses.isPause(1_800_000)).toBe(false);
    pauses.succeeded();
    expect(pauses.isPause(0)).toBe(false);
    expect(pauses.failed(0)).toBe(30);
  });

  it('are as long as the service asks for, within half an hour', () => {
    expect(new Pauses().failed(0, 90)).toBe(90);
    expect(new Pauses().failed(0, 5)).toBe(30);
    expect(new Pauses().failed(0, 86_400)).toBe(1800);
  });
});
