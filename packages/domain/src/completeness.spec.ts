import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CompletenessProfile } from './completeness.ts';
import { missingForSubmission, profileCompleteness, profileFields } from './completeness.ts';

const empty: CompletenessProfile = {
  country: 'CN',
  type: 'firm',
  names: {},
  registrationNumber: null,
  taxNumber: null,
  sectors: [],
  summary: {},
  description: {},
  offers: [],
  needs: [],
  cityCode: null,
  sizeBand: null,
  founded: null,
  website: null,
  languages: [],
  hasLogo: false,
  contactName: null,
  contactEmail: null,
};

const full: CompletenessProfile = {
  country: 'CN',
  type: 'firm',
  names: { zh: '华辰技术有限公司', en: 'Huachen Technology' },
  registrationNumber: '91110000600037341L',
  taxNumber: null,
  sectors: ['artificial-intelligence'],
  summary: { zh: '机器视觉' },
  description: { zh: '工业质检' },
  offers: [{ modes: ['technology-transfer'] }],
  needs: [{ modes: [] }],
  cityCode: 'CN-1101',
  sizeBand: '11-50',
  founded: 2015,
  website: 'https://example.cn',
  languages: ['zh'],
  hasLogo: true,
  contactName: 'Li Na',
  contactEmail: 'li.na@example.cn',
};

test('is 0 for an empty profile and 100 for a full one', () => {
  const { percent, missing } = profileCompleteness(empty);
  expect(percent).toBe(0);
  expect(missing.map(({ field }) => field).sort()).toEqual([...profileFields].sort());
  expect(missing.reduce((sum, { gain }) => sum + gain, 0)).toBe(100);
  expect(profileCompleteness(full)).toEqual({ percent: 100, missing: [] });
  expect(missingForSubmission(full)).toEqual([]);
});

test('names what blocks submission first, then what adds most', () => {
  const { missing } = profileCompleteness(empty);
  const order = missing.map(({ required, gain }) => (required ? 1000 : 0) + gain);
  expect(order).toEqual([...order].sort((left, right) => right - left));
  expect(missingForSubmission(empty)).toEqual([
    'offers',
    'needs',
    'summary',
    'name',
    'sectors',
    'registration_number',
    'contact',
  ]);
});

test('asks for one statement, whether offer or need', () => {
  expect(missingForSubmission({ ...full, needs: [] })).toEqual([]);
  expect(missingForSubmission({ ...full, offers: [] })).toEqual([]);
  expect(missingForSubmission({ ...full, offers: [], needs: [] })).toEqual(['offers', 'needs']);
});

test('wants a name that the other side reads', () => {
  const fields = (profile: CompletenessProfile) => profileCompleteness(profile).missing.map(({ field }) => field);
  expect(fields({ ...full, names: { zh: '华辰' } })).toEqual(['name_other_side']);
  expect(fields({ ...full, names: { zh: '华辰', ur: 'ہواچین' } })).toEqual([]);
  expect(fields({ ...full, country: 'PK', names: { en: 'Tabeer Labs' } })).toEqual(['name_other_side']);
  expect(fields({ ...full, country: 'PK', names: { zh: '塔比尔' } })).toEqual([]);
});

test('requires a registration number where every such organisation has one', () => {
  const without = { ...full, registrationNumber: ' ' };
  expect(missingForSubmission(without)).toEqual(['registration_number']);
  expect(missingForSubmission({ ...without, type: 'university' })).toEqual(['registration_number']);
  expect(missingForSubmission({ ...without, country: 'PK', names: full.names })).toEqual(['registration_number']);
  expect(missingForSubmission({ ...without, country: 'PK', taxNumber: '4174941-3' })).toEqual([]);
  expect(missingForSubmission({ ...without, country: 'PK', type: 'university' })).toEqual([]);
});

test('takes blank text for none and half a contact for none', () => {
  expect(missingForSubmission({ ...full, summary: { en: '  ' } })).toEqual(['summary']);
  expect(missingForSubmission({ ...full, contactEmail: null })).toEqual(['contact']);
});

test('grows by exactly the gain that it promised', () => {
  const keys = Object.keys(full) as (keyof CompletenessProfile)[];
  fc.assert(
    fc.property(fc.subarray(keys.filter((key) => key !== 'country' && key !== 'type')), (filled) => {
      const profile = { ...empty, ...Object.fromEntries(filled.map((key) => [key, full[key]])) };
      const { percent, missing } = profileCompleteness(profile);
      expect(percent + missing.reduce((sum, { gain }) => sum + gain, 0)).toBe(100);
      expect(percent).toBeGreaterThanOrEqual(0);
      expect(missingForSubmission(profile)).toEqual(
        missing.filter(({ required }) => required).map(({ field }) => field),
      );
    }),
  );
});
