import { describe, expect, it } from '@jest/globals';
import { createFormat } from './format.ts';

const noon = new Date('2026-11-23T12:00:00Z');

describe('createFormat', () => {
  it('shows one instant on the clocks of both sides, with the day of each', () => {
    expect(createFormat('en').clocksOf('2026-11-23T17:30:00Z')).toEqual({
      beijing: '01:30',
      pakistan: '22:30',
      beijingDay: '24 Nov 2026',
      pakistanDay: '23 Nov 2026',
    });
  });

  it('counts the time between two moments in the largest unit that fits', () => {
    const { relative } = createFormat('en');
    expect(relative('2026-11-20T12:00:00Z', noon)).toBe('3 days ago');
    expect(relative('2026-11-23T14:00:00Z', noon)).toBe('in 2 hours');
    expect(relative('2026-11-23T11:59:50Z', noon)).toBe('just now');
    expect(relative('2026-11-23T12:00:10Z', noon)).toBe('this minute');
  });

  it('groups numbers and names units as the reader does', () => {
    expect(createFormat('en').number(5618)).toBe('5,618');
    expect(createFormat('en').bytes(2_500_000)).toBe('2.5 MB');
    expect(createFormat('en').bytes(907)).toBe('0.9 kB');
    expect(createFormat('zh').duration(3 * 86_400)).toBe('3天');
    expect(createFormat('ur').percent(0.42)).toContain('42');
  });
});
