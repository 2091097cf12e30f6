import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkLei, completeLei } from './lei.ts';

const digits = '0123456789'.split('');
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const character = fc.constantFrom(...digits, ...letters);
const validLei = fc.array(character, { minLength: 18, maxLength: 18 }).map((parts) => completeLei(parts.join('')));
const codesOf = (text: string) => checkLei(text).problems.map((problem) => problem.code);

test.each([
  ['5493001KJTIIGC8Y1R12', []],
  ['5493 001k jtii gc8y 1r12', []],
  ['5493001KJTIIGC8Y1R13', ['check_digit']],
  ['5493001KJTIIGC8Y1R1', ['wrong_length']],
  ['5493001KJTIIGC8Y1R1A', ['wrong_alphabet']],
  ['5493001KJTIIGC8Ü1R12', ['wrong_alphabet']],
  ['', ['empty']],
])('%j: %j', (typed, expected) => {
  expect(codesOf(typed)).toEqual(expected);
});

test('accepts every identifier whose check was computed', () => {
  fc.assert(fc.property(validLei, (lei) => expect(codesOf(lei)).toEqual([])));
});

test('notices every digit in place of another and every letter in place of another', () => {
  fc.assert(
    fc.property(validLei, fc.nat(19), character, (lei, position, wrong) => {
      const right = lei.charAt(position);
      fc.pre(right !== wrong && digits.includes(right) === digits.includes(wrong));
      expect(codesOf(lei.slice(0, position) + wrong + lei.slice(position + 1))).toEqual(['check_digit']);
    }),
  );
});
