import { expect, test } from '@jest/globals';
import { isAcceptable } from './identity-check.ts';
import { checkRegistrationNumber, checkTaxNumber } from './registration-number.ts';

test('checks each country’s number by that country’s rule', () => {
  expect(isAcceptable(checkRegistrationNumber('CN', '91110000600037341L'))).toBe(true);
  expect(isAcceptable(checkRegistrationNumber('CN', '0096537'))).toBe(false);
  expect(isAcceptable(checkRegistrationNumber('PK', '0096537'))).toBe(true);
  expect(isAcceptable(checkRegistrationNumber('PK', '91110000600037341L'))).toBe(false);
  expect(isAcceptable(checkTaxNumber('CN', '91110000600037341L'))).toBe(true);
  expect(isAcceptable(checkTaxNumber('PK', 'C251459-8'))).toBe(true);
});
