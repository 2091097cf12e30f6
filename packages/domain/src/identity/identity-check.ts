/** What can be wrong with an identity number. One list for all numbers, so that every problem has one sentence a language. */
export const identityProblemCodes = [
  'empty',
  'wrong_length',
  'unusual_length',
  'wrong_alphabet',
  'personal_number',
  'region_not_digits',
  'region_unknown',
  'department_unknown',
  'inner_check',
  'outer_check',
  'check_digit',
] as const;
export type IdentityProblemCode = (typeof identityProblemCodes)[number];

/**
 * An `error` refuses the number. A `warning` asks the member to look again and shows the desk; it never refuses, because
 * numbers that break the rule have been issued.
 */
export interface IdentityProblem {
  code: IdentityProblemCode;
  severity: 'error' | 'warning';
}

/** The number as it is stored and compared, and what is wrong with it. */
export interface IdentityCheck {
  normalised: string;
  problems: IdentityProblem[];
}

export function identityError(code: IdentityProblemCode): IdentityProblem {
  return { code, severity: 'error' };
}

export function identityWarning(code: IdentityProblemCode): IdentityProblem {
  return { code, severity: 'warning' };
}

/** True if nothing refuses the number; warnings may remain. */
export function isAcceptable(check: IdentityCheck): boolean {
  return check.problems.every((problem) => problem.severity !== 'error');
}

/**
 * The characters of a typed number that carry meaning: full-width forms become half-width, letters upper-case; blanks,
 * invisible characters and dashes of every kind go.
 */
export function significantCharacters(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}\u2212_]/gu, '');
}

/** A Pakistani identity card number has 13 digits and belongs to a person: it is refused wherever it is typed. */
export function looksLikeIdentityCard(normalised: string): boolean {
  return /^[0-9]{13}$/.test(normalised);
}

/** The value of a digit or letter where A is 10 and Z is 35, as GB 11714 and ISO 17442 count. */
export function base36Value(character: string): number {
  return Number.parseInt(character, 36);
}
