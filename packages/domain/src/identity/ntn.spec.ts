import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAcceptable } from './identity-check.ts';
import { checkNtn, ntnCheckDigit } from './ntn.ts';

test.each([
  ['4174941-3', '4174941-3', []],
  ['41749413', '4174941-3', []],
  ['4174941', '4174941', []],
  ['NTN: 4174941–3', '4174941-3', []],
  ['C251459-8', 'C251459-8', []],
  ['c251459-8', 'C251459-8', []],
  ['0012345', '0012345', []],
  ['4174941-4', '4174941-4', [{ code: 'check_digit', severity: 'warning' }]],
  ['35202-1234567-1', '3520212345671', [{ code: 'personal_number', severity: 'error' }]],
  ['417494', '417494', [{ code: 'wrong_length', severity: 'error' }]],
  ['4174941-33', '417494133', [{ code: 'wrong_length', severity: 'error' }]],
  ['41C4941-3', '41C4941-3', [{ code: 'wrong_alphabet', severity: 'error' }]],
  ['4174941-A', '4174941-A', [{ code: 'wrong_alphabet', severity: 'error' }]],
  [' ', '', [{ code: 'empty', severity: 'error' }]],
])('reads %j as %j with %j', (typed, normalised, problems) => {
  expect(checkNtn(typed)).toEqual({ normalised, problems });
});

const sevenDigits = fc.integer({ min: 0, max: 9_999_999 }).map((number) => String(number).padStart(7, '0'));

test('never refuses a number for its check digit, and warns of every digit but the right one', () => {
  fc.assert(
    fc.property(sevenDigits, fc.nat(9), (first7, digit) => {
      const check = checkNtn(`${first7}-${digit}`);
      const expected = ntnCheckDigit(first7);
      expect(isAcceptable(check)).toBe(true);
      expect(check.problems.length).toBe(expected === 10 || expected === digit ? 0 : 1);
    }),
  );
});
