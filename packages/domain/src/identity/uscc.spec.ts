import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isAcceptable } from './identity-check.ts';
import { checkUscc, completeUscc, decodeUscc, normaliseUscc } from './uscc.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const codesOf = (text: string) => checkUscc(text).problems.map((problem) => problem.code);

const character = fc.constantFrom(...alphabet.split(''));
const digit = fc.constantFrom(...'0123456789'.split(''));
const joined = (of: fc.Arbitrary<string>, length: number) =>
  fc.array(of, { minLength: length, maxLength: length }).map((parts) => parts.join(''));

/** Codes of market regulation in Guangdong's cities, with both checks right. */
const validCode = fc
  .tuple(joined(digit, 4), joined(character, 8))
  .map(([region, body]) => completeUscc(`9144${region}${body}`));

describe('known codes', () => {
  test.each(['91110000600037341L', '914403001922038216', '91110108551385082Q'])('%s is right', (code) => {
    expect(checkUscc(code)).toEqual({ normalised: code, problems: [] });
  });

  test.each(['914403001922038217', '91310115MA1G4L1WXK'])('%s has a wrong check, which is a warning', (code) => {
    expect(codesOf(code)).toContain('outer_check');
    expect(isAcceptable(checkUscc(code))).toBe(true);
  });

  test.each(['91350211M0000XUF46', '91350100M0001TGQXM'])(
    '%s was issued with a wrong outer and a right inner check',
    (code) => {
      expect(checkUscc(code).problems).toEqual([{ code: 'outer_check', severity: 'warning' }]);
    },
  );
});

test('reads a code however it is typed', () => {
  for (const typed of [
    ' 91110000600037341l ',
    '9111-0000-6000-3734-1L',
    '9111 0000 6000 3734 1L',
    '９１１１００００６０００３７３４１Ｌ',
    '9111\u20110000\u30006000373\u200b41L',
  ]) {
    expect(normaliseUscc(typed)).toBe('91110000600037341L');
  }
});

test.each([
  ['', ['empty']],
  [' - ', ['empty']],
  ['91110000600037341', ['wrong_length']],
  ['91110000600037341LL', ['wrong_length']],
  ['110000001234567', ['wrong_length']],
  ['91110000600O37341L', ['wrong_alphabet']],
  ['9111000060003734IL', ['wrong_alphabet']],
  ['某公司', ['wrong_length', 'wrong_alphabet']],
  ['911A0000600037341L', ['region_not_digits', 'outer_check']],
])('refuses %j: %j', (typed, expected) => {
  expect(codesOf(typed)).toEqual(expected);
  expect(isAcceptable(checkUscc(typed))).toBe(false);
  expect(decodeUscc(typed)).toBeUndefined();
});

test('warns of a region and a department that are not known, but not of the central government', () => {
  expect(codesOf(completeUscc('9199000060003734'))).toEqual(['region_unknown']);
  expect(codesOf(completeUscc('B111000060003734'))).toEqual(['department_unknown']);
  expect(codesOf(completeUscc('1110000060003734'))).toEqual([]);
});

test('says who registered the organisation, what it is and where', () => {
  expect(decodeUscc('914403001922038216')).toEqual({
    department: 'market_regulation',
    entityClass: 'company',
    regionCode: '440300',
    provinceCode: 'CN-44',
    cityCode: 'CN-4403',
    organisationCode: '192203821',
  });
  expect(decodeUscc('91110000600037341L')).toMatchObject({ provinceCode: 'CN-11', cityCode: null });
  expect(decodeUscc(completeUscc('5110000060003734'))).toMatchObject({
    department: 'civil_affairs',
    entityClass: 'association',
    provinceCode: null,
    cityCode: null,
  });
  expect(decodeUscc(completeUscc('1244000060003734'))).toMatchObject({ department: 'staffing', entityClass: null });
});

test('accepts every code whose checks were computed', () => {
  fc.assert(fc.property(validCode, (code) => expect(codesOf(code)).toEqual([])));
});

test('notices every single wrong character', () => {
  fc.assert(
    fc.property(validCode, fc.nat(17), character, (code, position, wrong) => {
      fc.pre(code.charAt(position) !== wrong);
      expect(codesOf(code.slice(0, position) + wrong + code.slice(position + 1))).toContain('outer_check');
    }),
  );
});

test('notices every wrong character in the place of the inner check by the inner check as well', () => {
  fc.assert(
    fc.property(validCode, character, (code, wrong) => {
      fc.pre(code.charAt(16) !== wrong);
      expect(codesOf(code.slice(0, 16) + wrong + code.slice(17))).toEqual(['inner_check', 'outer_check']);
    }),
  );
});

test('notices every swap of two neighbours', () => {
  fc.assert(
    fc.property(validCode, fc.integer({ min: 8, max: 16 }), (code, position) => {
      const [left, right] = [code.charAt(position), code.charAt(position + 1)];
      fc.pre(left !== right);
      expect(codesOf(code.slice(0, position) + right + left + code.slice(position + 2))).toContain('outer_check');
    }),
  );
});

test('never throws, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(checkUscc(typed).normalised).toBe(normaliseUscc(typed));
    }),
  );
});

test('leaves a normalised code as it is', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'09azAZ０９ａｚ -－\u3000\u200b'.split('')) });
  fc.assert(
    fc.property(typed, (text) => {
      const normalised = normaliseUscc(text);
      expect(normalised).toMatch(/^[0-9A-Z]*$/);
      expect(normaliseUscc(normalised)).toBe(normalised);
    }),
  );
});
