import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sameCompanyKey } from './duplicate-name.ts';

describe('gives one key to the writings of one name', () => {
  test.each([
    ['English', ['NetSol Technologies Ltd.', 'NETSOL TECHNOLOGIES LIMITED', 'Net-Sol Technologies (Pvt.) Ltd']],
    [
      'one owner',
      ['Tabeer Labs (SMC-Private) Limited', 'M/s Tabeer Labs', 'The Tabeer Labs Company', 'TABEER LABS P.V.T. LTD'],
    ],
    ['an ampersand', ['Noor & Sons Co., Ltd.', 'Noor and Sons']],
    ['accents', ['Café Robotics Inc.', 'Cafe Robotics']],
    ['width', ['Ｈｕａｃｈｅｎｇ　Ｔｅｃｈ', 'Huacheng Tech']],
    [
      'Chinese',
      [
        '华辰技术有限公司',
        '华辰技术 有限公司',
        '华辰技术有限责任公司',
        '华辰技术股份有限公司',
        '华辰技术公司',
        '华辰技术',
      ],
    ],
    ['brackets', ['北京（中关村）华辰科技有限公司', '北京(中关村)华辰科技有限公司', '北京中关村华辰科技有限公司']],
    ['Urdu', ['تعبیر سسٹمز (پرائیویٹ) لمیٹڈ', 'تعبیر سسٹمز لمیٹڈ', 'تعبير سسٹمز پرائیوٹ لمیٹڈ', 'تعبیر سسٹمز کمپنی']],
  ])('%s', (_what, names) => {
    const keys = new Set(names.map(sameCompanyKey));
    expect([...keys]).toHaveLength(1);
    expect(keys.has('')).toBe(false);
  });
});

test.each([
  ['华辰技术有限公司', '华辰技术集团有限公司'],
  ['华辰技术有限公司', '华辰技术有限公司深圳分公司'],
  ['Tabeer Labs Ltd', 'Tabeer Systems Ltd'],
  ['Limited Brands', 'Brands'],
])('keeps %j and %j apart', (left, right) => {
  expect(sameCompanyKey(left)).not.toBe(sameCompanyKey(right));
});

test('leaves something of a name that is nothing but a legal form', () => {
  expect(sameCompanyKey('Company Limited')).toBe('company');
  expect(sameCompanyKey('有限公司')).toBe('有限公司');
  expect(sameCompanyKey('The')).toBe('the');
});

test('is empty only without letters and digits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Z', '7', '华', 'ب', '.', '-', ' ', '&', '(', '’') }),
      (name) => {
        if (/[\p{L}\p{N}&]/u.test(name)) expect(sameCompanyKey(name)).not.toBe('');
        else expect(sameCompanyKey(name)).toBe('');
      },
    ),
  );
});

test('does not depend on case, punctuation around words or a legal form at the end', () => {
  const word = fc.string({ unit: fc.constantFrom(...'bdgklmnrtuvwxyz'.split('')), minLength: 4, maxLength: 9 });
  const ending = fc.constantFrom('', ' Ltd', ' (Pvt.) Ltd.', ', Inc.', ' Co., Ltd', ' LLC', ' Private Limited');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), ending, (words, suffix) => {
      expect(sameCompanyKey(`  ${words.join(' - ').toUpperCase()}${suffix}`)).toBe(sameCompanyKey(words.join(' ')));
    }),
  );
});
