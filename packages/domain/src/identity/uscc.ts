import type { IdentityCheck, IdentityProblem } from './identity-check.ts';
import { base36Value, identityError, identityWarning, significantCharacters } from './identity-check.ts';

/** The characters of GB 32100-2015 in the order of their values 0 to 30: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const outerWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const innerWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** The body that registered the organisation: character 1. */
const departments = {
  '1': 'staffing',
  '2': 'foreign_affairs',
  '3': 'justice',
  '4': 'culture',
  '5': 'civil_affairs',
  '6': 'tourism',
  '7': 'religion',
  '8': 'trade_union',
  '9': 'market_regulation',
  A: 'military',
  N: 'agriculture',
  Y: 'other',
} as const;
export type UsccDepartment = (typeof departments)[keyof typeof departments];

/** Characters 1 and 2 together, where the meaning of the class is known. */
const entityClasses = {
  '51': 'association',
  '52': 'private_non_enterprise_unit',
  '53': 'foundation',
  '91': 'company',
  '92': 'sole_trader',
  '93': 'farmers_cooperative',
} as const;
export type UsccEntityClass = (typeof entityClasses)[keyof typeof entityClasses];

/** The first two digits of GB/T 2260. */
const provincePrefixes = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** Bodies registered by the central government carry 100000 instead of a province. */
const nationalPrefix = '10';

/** What the characters of a code say. `provinceCode` and `cityCode` are codes of `places`; a city may be unknown there. */
export interface UsccMeaning {
  department: UsccDepartment | null;
  entityClass: UsccEntityClass | null;
  regionCode: string;
  provinceCode: string | null;
  cityCode: string | null;
  organisationCode: string;
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

/** Check character 17 for characters 9 to 16, by GB 11714. */
function innerCheckOf(organisation: string): string {
  const sum = innerWeights.reduce(
    (total, weight, index) => total + weight * base36Value(organisation.charAt(index)),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Check character 18 for characters 1 to 17, by GB 32100-2015. */
function outerCheckOf(first17: string): string {
  const sum = outerWeights.reduce(
    (total, weight, index) => total + weight * alphabet.indexOf(first17.charAt(index)),
    0,
  );
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * The whole code for its first 16 characters, which must be of the alphabet: both check characters are appended. For
 * invented companies and tests; a real code is never made up.
 */
export function completeUscc(first16: string): string {
  const first17 = first16 + innerCheckOf(first16.slice(8));
  return first17 + outerCheckOf(first17);
}

/** The code as it is stored: half-width, upper-case, without blanks and dashes. */
export function normaliseUscc(text: string): string {
  return significantCharacters(text);
}

/**
 * Checks a Unified Social Credit Code (GB 32100-2015). Length, alphabet and a region that is not digits are errors. Wrong
 * check characters are warnings: codes have been issued whose outer check fails although the inner one holds. The outer
 * check notices every single wrong character and every swap of two neighbours.
 */
export function checkUscc(text: string): IdentityCheck {
  const normalised = normaliseUscc(text);
  if (normalised === '') return { normalised, problems: [identityError('empty')] };
  const problems: IdentityProblem[] = [];
  if (normalised.length !== 18) problems.push(identityError('wrong_length'));
  if (!/^[0-9A-HJ-NPQRTUWXY]*$/.test(normalised)) problems.push(identityError('wrong_alphabet'));
  if (problems.length > 0) return { normalised, problems };

  const meaning = decode(normalised);
  if (!/^[0-9]{6}$/.test(meaning.regionCode)) problems.push(identityError('region_not_digits'));
  else if (meaning.provinceCode === null && !meaning.regionCode.startsWith(nationalPrefix)) {
    problems.push(identityWarning('region_unknown'));
  }
  if (meaning.department === null) problems.push(identityWarning('department_unknown'));
  if (normalised.charAt(16) !== innerCheckOf(normalised.slice(8, 16))) problems.push(identityWarning('inner_check'));
  if (normalised.charAt(17) !== outerCheckOf(normalised.slice(0, 17))) problems.push(identityWarning('outer_check'));
  return { normalised, problems };
}

/** What the code says about its holder, checks apart; undefined if length, alphabet or region are wrong. */
export function decodeUscc(text: string): UsccMeaning | undefined {
  const { normalised, problems } = checkUscc(text);
  return problems.some((problem) => problem.severity === 'error') ? undefined : decode(normalised);
}

function decode(normalised: string): UsccMeaning {
  const regionCode = normalised.slice(2, 8);
  const province = regionCode.slice(0, 2);
  const isProvince = provincePrefixes.has(province);
  const city = regionCode.slice(2, 4);
  return {
    department: lookUp(departments, normalised.charAt(0)),
    entityClass: lookUp(entityClasses, normalised.slice(0, 2)),
    regionCode,
    provinceCode: isProvince ? `CN-${province}` : null,
    cityCode: isProvince && city !== '00' ? `CN-${province}${city}` : null,
    organisationCode: normalised.slice(8, 17),
  };
}
