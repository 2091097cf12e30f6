import { describe, expect, it } from '@jest/globals';
import { nextAlertAt } from './saved-search.ts';

describe('nextAlertAt', () => {
  // A Thursday.
  it.each([
    ['daily', 'PK', '2026-11-26T02:59:59.999Z', '2026-11-26T03:00:00.000Z'],
    ['daily', 'PK', '2026-11-26T03:00:00.000Z', '2026-11-27T03:00:00.000Z'],
    ['daily', 'CN', '2026-11-25T23:00:00.000Z', '2026-11-26T00:00:00.000Z'],
    ['daily', 'CN', '2026-12-31T12:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['weekly', 'PK', '2026-11-26T12:00:00.000Z', '2026-11-30T03:00:00.000Z'],
    ['weekly', 'CN', '2026-11-29T20:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['weekly', 'CN', '2026-11-30T00:00:00.000Z', '2026-12-07T00:00:00.000Z'],
  ] as const)('is the next morning at eight of a %s reader in %s after %s', (frequency, country, now, next) => {
    expect(nextAlertAt(frequency, new Date(now), country)?.toISOString()).toBe(next);
  });

  it('is now for alerts at once and never for none', () => {
    const now = new Date('2026-11-26T12:00:00.000Z');
    expect(nextAlertAt('at_once', now, 'PK')).toEqual(now);
    expect(nextAlertAt('none', now, 'PK')).toBeNull();
  });
});
