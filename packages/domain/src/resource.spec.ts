import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Locale, locales } from './locale.ts';
import {
  availableResourceActions,
  currentVersions,
  languagesOf,
  resourceActions,
  resourceStatuses,
  resourceTransition,
} from './resource.ts';

const everyPair = resourceStatuses.flatMap((status) => resourceActions.map((action) => [status, action] as const));

test.each(everyPair)('from %s, %s leads where the table says, or nowhere', (status, action) => {
  const next = { 'draft publish': 'published', 'published withdraw': 'withdrawn', 'withdrawn publish': 'published' };
  const expected = Object.entries(next).find(([pair]) => pair === `${status} ${action}`)?.[1];
  expect(resourceTransition(status, action)).toEqual(
    expected === undefined ? { ok: false, error: { status, action } } : { ok: true, value: expected },
  );
  expect(availableResourceActions(status).includes(action)).toBe(expected !== undefined);
});

test('a text has the languages in which something can be read', () => {
  expect(languagesOf({ en: 'a', zh: '  ', ur: 'ب' })).toEqual(['en', 'ur']);
  expect(languagesOf({})).toEqual([]);
});

describe('the versions that hold today', () => {
  const version = (number: number, ...languages: Locale[]) => ({ number, languages });

  test('are the newest of each language, newest first', () => {
    const versions = [version(1, 'en', 'zh', 'ur'), version(2, 'en'), version(3, 'zh'), version(4, 'zh')];
    expect(currentVersions(versions).map(({ number }) => number)).toEqual([4, 2, 1]);
  });

  test('are one where it has all languages', () => {
    expect(currentVersions([version(1, 'en'), version(2, 'en', 'zh', 'ur')]).map(({ number }) => number)).toEqual([2]);
  });

  test('leave no language without the newest that has it', () => {
    const some = fc.array(fc.uniqueArray(fc.constantFrom(...locales), { minLength: 1 }), { maxLength: 12 });
    fc.assert(
      fc.property(some, (languages) => {
        const versions = languages.map((of, index) => version(index + 1, ...of));
        const current = currentVersions(versions);
        for (const locale of locales) {
          const newest = versions.findLast((one) => one.languages.includes(locale));
          const found = current.find((one) => one.languages.includes(locale));
          expect(found).toBe(newest);
        }
        expect(current.length).toBeLessThanOrEqual(locales.length);
      }),
    );
  });
});
