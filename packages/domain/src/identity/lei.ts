import type { IdentityCheck } from './identity-check.ts';
import { base36Value, identityError, significantCharacters } from './identity-check.ts';

/** The remainder of the number by 97 after each letter has been written as its value 10 to 35, digit by digit (ISO 7064). */
function remainder97(characters: string): number {
  let remainder = 0;
  for (const character of characters) {
    const value = base36Value(character);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}

/** The whole identifier for its first 18 characters. For invented companies and tests. */
export function completeLei(first18: string): string {
  return first18 + String(98 - remainder97(`${first18}00`)).padStart(2, '0');
}

/** The identifier as it is stored: upper-case, without blanks and dashes. */
export function normaliseLei(text: string): string {
  return significantCharacters(text);
}

/**
 * Checks a Legal Entity Identifier (ISO 17442): 20 letters and digits, the last two of which are digits that make the whole
 * number leave 1 by 97. A wrong check is an error here: every issued identifier satisfies it. It notices every digit in
 * place of another digit and every letter in place of another letter.
 */
export function checkLei(text: string): IdentityCheck {
  const normalised = normaliseLei(text);
  if (normalised === '') return { normalised, problems: [identityError('empty')] };
  if (normalised.length !== 20) return { normalised, problems: [identityError('wrong_length')] };
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(normalised)) return { normalised, problems: [identityError('wrong_alphabet')] };
  return { normalised, problems: remainder97(normalised) === 1 ? [] : [identityError('check_digit')] };
}
