import type { IdentityCheck } from './identity-check.ts';
import { identityError, identityWarning, looksLikeIdentityCard, significantCharacters } from './identity-check.ts';

/** The number as it is stored: digits only, with its leading zeros, without the word CUIN before it. */
export function normaliseCuin(text: string): string {
  return significantCharacters(text).replace(/^CUIN[.:#]?(NO[.:]?)?/, '');
}

/**
 * Checks a company number of Pakistan's Securities and Exchange Commission. It is sequential and has no check digit: any
 * digits are accepted, a length other than 7 is a warning. A 13-digit number is a person's identity card and refused.
 */
export function checkCuin(text: string): IdentityCheck {
  const normalised = normaliseCuin(text);
  if (normalised === '') return { normalised, problems: [identityError('empty')] };
  if (!/^[0-9]+$/.test(normalised)) return { normalised, problems: [identityError('wrong_alphabet')] };
  if (looksLikeIdentityCard(normalised)) return { normalised, problems: [identityError('personal_number')] };
  return { normalised, problems: normalised.length === 7 ? [] : [identityWarning('unusual_length')] };
}
