import { expect, test } from '@jest/globals';
import { checkCuin } from './cuin.ts';

test.each([
  ['0096537', '0096537', []],
  ['CUIN-0123456', '0123456', []],
  ['cuin no. 0123456', '0123456', []],
  ['CUIN: 0123456', '0123456', []],
  ['009 6537', '0096537', []],
  ['96537', '96537', [{ code: 'unusual_length', severity: 'warning' }]],
  ['12345678', '12345678', [{ code: 'unusual_length', severity: 'warning' }]],
  ['35202-1234567-1', '3520212345671', [{ code: 'personal_number', severity: 'error' }]],
  ['K-12345', 'K12345', [{ code: 'wrong_alphabet', severity: 'error' }]],
  ['CUIN', '', [{ code: 'empty', severity: 'error' }]],
  ['', '', [{ code: 'empty', severity: 'error' }]],
])('reads %j as %j with %j', (typed, normalised, problems) => {
  expect(checkCuin(typed)).toEqual({ normalised, problems });
});
