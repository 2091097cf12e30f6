import { randomInt } from 'node:crypto';
import { checkNumber } from '@karakoram/domain';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const codeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

function pick(characters: string, length: number): string {
  return Array.from({ length }, () => characters.charAt(randomInt(characters.length))).join('');
}

/** A word that no other journey and no earlier run has used. */
export function uniqueWord(): string {
  return pick(letters, 9);
}

/** A Pakistani company number, or a Chinese credit code whose last character fits the rest. */
export function registrationNumber(country: 'CN' | 'PK'): string {
  if (country === 'PK') return `0${pick('123456789', 6)}`;
  const body = `91440300${pick(codeCharacters, 9)}`;
  const fitting = Array.from(codeCharacters).find(
    (last) => checkNumber('CN', 'registrationNumber', body + last).findings.length === 0,
  );
  if (fitting === undefined) return registrationNumber(country);
  return body + fitting;
}
