import { expect, test } from '@jest/globals';
import { countries, isCountry, otherCountry, timeZoneOf } from './country.ts';

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
