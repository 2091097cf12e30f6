import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { administrator, deskOfChina, deskOfPakistan, member, user, visitor } from './actor-fixtures.ts';
import { companyTypes } from './company.ts';
import { countries } from './country.ts';
import {
  dueProgrammeReminder,
  isAddressedTo,
  mayRunProgramme,
  organisersOf,
  type ProgrammeSide,
  programmeSides,
} from './programme.ts';
import type { Actor } from './roles.ts';

describe('who runs which programmes', () => {
  const cases: [string, Actor, ProgrammeSide[]][] = [
    ['a visitor', visitor, []],
    ['a user', user(), []],
    ['an owner of a company', member('owner'), []],
    ['a reviewer without a desk', user({ platformRole: 'desk' }), []],
    ['the desk of China', deskOfChina, ['CN', 'both']],
    ['the desk of Pakistan', deskOfPakistan, ['PK', 'both']],
    ['an administrator', administrator, ['CN', 'PK', 'both']],
  ];
  test.each(cases)('%s', (_who, actor, expected) => {
    expect(organisersOf(actor)).toEqual(expected);
    for (const side of programmeSides) expect(mayRunProgramme(actor, side)).toBe(expected.includes(side));
  });
});

describe('whom a programme is for', () => {
  test.each([
    ['both', [], 'CN', 'firm', true],
    ['both', ['fund'], 'PK', 'firm', false],
    ['PK', [], 'PK', 'university', true],
    ['PK', [], 'CN', 'university', false],
    ['CN', ['firm', 'fund'], 'CN', 'fund', true],
    ['CN', ['firm'], 'PK', 'firm', false],
  ] as const)('of %s, for %j, to a company of %s that is a %s: %s', (audience, types, country, type, expected) => {
    expect(isAddressedTo({ audience, companyTypes: types }, { country, type })).toBe(expected);
  });

  test('is anybody where neither side nor type is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.constantFrom(...companyTypes), (country, type) => {
        expect(isAddressedTo({ audience: 'both', companyTypes: [] }, { country, type })).toBe(true);
      }),
    );
  });
});

describe('reminders', () => {
  const startsAt = new Date('2026-12-20T06:00:00Z');
  const daysBefore = (days: number) => new Date(startsAt.getTime() - days * 86_400_000);
  const due = (since: number, now: number, reminded: number[] = []) =>
    dueProgrammeReminder({ startsAt, since: daysBefore(since), reminded }, daysBefore(now));

  test.each([
    ['eight days before there is none', due(30, 8), undefined],
    ['at seven days there is the first', due(30, 7), 7],
    ['it comes later where nothing ran on the day', due(30, 3), 7],
    ['it comes once', due(30, 6, [7]), undefined],
    ['at one day there is the second', due(30, 1, [7]), 1],
    ['one stands for both where nothing ran for a week', due(30, 0.5), 1],
    ['the second comes once', due(30, 0.2, [7, 1]), undefined],
    ['who got a seat five days before is not told of the date anew', due(5, 4), undefined],
    ['but is reminded on the last day', due(5, 1), 1],
    ['who got a seat on the last day is not', due(0.5, 0.4), undefined],
    ['nobody is reminded of what has begun', due(30, 0), undefined],
    ['nor of what is over', due(30, -2), undefined],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('are at most two, whenever the job runs', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.array(fc.double({ min: -5, max: 40, noNaN: true }), { maxLength: 50 }),
        (since, moments) => {
          const reminded: number[] = [];
          for (const moment of moments.filter((days) => days <= since).sort((left, right) => right - left)) {
            const day = due(since, moment, reminded);
            if (day !== undefined) reminded.push(day);
          }
          expect(new Set(reminded).size).toBe(reminded.length);
          expect(reminded).toEqual(reminded.toSorted((left, right) => right - left));
        },
      ),
    );
  });
});
