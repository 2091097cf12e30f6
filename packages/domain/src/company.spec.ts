import { expect, test } from '@jest/globals';
import {
  companyLanguages,
  identityFields,
  isFoundedYear,
  isIdentityField,
  isVerifiedAtLeast,
  verificationLevels,
} from './company.ts';
import { locales } from './locale.ts';

test('orders the verification levels as a ladder', () => {
  for (const [height, level] of verificationLevels.entries()) {
    for (const [needed, required] of verificationLevels.entries()) {
      expect(isVerifiedAtLeast(level, required)).toBe(height >= needed);
    }
  }
});

test('takes whole years from 1800 to the current one as founding years', () => {
  expect([1799, 1800, 2026, 2027, 2000.5, Number.NaN].map((year) => isFoundedYear(year, 2026))).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('lets companies work in every language of the product', () => {
  expect(companyLanguages).toEqual(locales);
});

test('holds back only what a desk compared with a register', () => {
  expect(identityFields.every(isIdentityField)).toBe(true);
  expect(isIdentityField('website')).toBe(false);
});
