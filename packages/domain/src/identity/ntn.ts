import type { IdentityCheck } from './identity-check.ts';
import { identityError, identityWarning, looksLikeIdentityCard, significantCharacters } from './identity-check.ts';

const weights = [8, 7, 6, 5, 4, 3, 2] as const;

/** The number as it is stored: seven characters with leading zeros, then a dash and the check digit if there is one. */
export function normaliseNtn(text: string): string {
  const characters = significantCharacters(text).replace(/^NTN[.:#]?(NO[.:]?)?/, '');
  return characters.length === 8 ? `${characters.slice(0, 7)}-${characters.slice(7)}` : characters;
}

/** The check digit that seven digits should have; 10 is no digit, so such a number cannot be judged. */
export function ntnCheckDigit(first7: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first7.charAt(index)), 0);
  return (11 - (sum % 11)) % 11;
}

/**
 * Checks a National Tax Number of Pakistan: seven digits, the first of which may be a letter, and an optional check digit.
 * The check rule is not official and fits most known numbers only, so a difference is a warning. A 13-digit number is a
 * sole trader's identity card, which is personal and refused.
 */
export function checkNtn(text: string): IdentityCheck {
  const normalised = normaliseNtn(text);
  if (normalised === '') return { normalised, problems: [identityError('empty')] };
  if (looksLikeIdentityCard(normalised)) return { normalised, problems: [identityError('personal_number')] };
  const [first7 = '', checkDigit] = normalised.split('-');
  if (first7.length !== 7) return { normalised, problems: [identityError('wrong_length')] };
  if (!/^[0-9A-Z][0-9]{6}(-[0-9])?$/.test(normalised)) {
    return { normalised, problems: [identityError('wrong_alphabet')] };
  }
  // The rule says nothing about numbers that begin with a letter.
  if (checkDigit === undefined || !/^[0-9]/.test(first7)) return { normalised, problems: [] };
  const expected = ntnCheckDigit(first7);
  const agrees = expected === 10 || expected === Number(checkDigit);
  return { normalised, problems: agrees ? [] : [identityWarning('check_digit')] };
}
