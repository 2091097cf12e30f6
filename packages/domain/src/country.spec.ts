import { expect, test } from '@jest/globals';
import { countries, isCountry, otherCountry, timeZoneOf, utcOffsetOf, wallClockOf } from './country.ts';

test('gives each side the other, and each itself back', () => {
  expect(countries.map(otherCountry)).toEqual(['PK', 'CN']);
  expect(countries.map((country) => otherCountry(otherCountry(country)))).toEqual([...countries]);
});

test('keeps Beijing three hours ahead of Pakistan in winter and summer', () => {
  const hourIn = (timeZone: string, at: string) =>
    Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(new Date(at)));
  for (const at of ['2026-01-15T06:00:00Z', '2026-07-15T06:00:00Z']) {
    expect([hourIn(timeZoneOf('CN'), at), hourIn(timeZoneOf('PK'), at)]).toEqual([14, 11]);
  }
});

test('recognises the two countries only', () => {
  expect(countries.every(isCountry)).toBe(true);
  expect(['cn', 'IN', '', null].some(isCountry)).toBe(false);
});

test('reads a moment on the clock of each side, across midnight', () => {
  const moment = new Date('2026-12-06T18:30:00Z');
  expect(wallClockOf(moment, 'CN')).toEqual({ day: '2026-12-07', time: '02:30' });
  expect(wallClockOf(moment, 'PK')).toEqual({ day: '2026-12-06', time: '23:30' });
  for (const country of countries) {
    const { day, time } = wallClockOf(moment, country);
    expect(new Date(`${day}T${time}:00${utcOffsetOf(country)}`)).toEqual(moment);
  }
});
