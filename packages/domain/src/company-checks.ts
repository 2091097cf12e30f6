import type { Country } from './country.ts';
import type { IdentityCheck, IdentityProblemCode } from './identity/identity-check.ts';
import { checkCuin } from './identity/cuin.ts';
import { checkLei } from './identity/lei.ts';
import { checkNtn } from './identity/ntn.ts';
import { checkUscc, decodeUscc } from './identity/uscc.ts';
import type { Locale, LocalisedText } from './locale.ts';

/** Everything that a check of a company can find; each has one sentence in each language. */
export const companyCheckCodes = [
  'uscc_wrong_length',
  'uscc_wrong_alphabet',
  'uscc_region_not_digits',
  'uscc_region_unknown',
  'uscc_department_unknown',
  'uscc_inner_check',
  'uscc_outer_check',
  'uscc_other_province',
  'cuin_wrong_alphabet',
  'cuin_unusual_length',
  'cuin_personal_number',
  'ntn_wrong_length',
  'ntn_wrong_alphabet',
  'ntn_personal_number',
  'ntn_check_digit',
  'lei_wrong_length',
  'lei_wrong_alphabet',
  'lei_check_digit',
  'duplicate_name',
  'duplicate_registration_number',
  'missing_name_other_side',
  'missing_summary_other_side',
] as const;
export type CompanyCheckCode = (typeof companyCheckCodes)[number];

/** The fields that hold an identity number. */
export const numberFields = ['registrationNumber', 'taxNumber', 'lei'] as const;
export type NumberField = (typeof numberFields)[number];

/** One finding about one field. Only an `error` refuses the value; a desk reads all of them. */
export interface CompanyFinding {
  field: NumberField | 'names' | 'summary';
  code: CompanyCheckCode;
  severity: 'error' | 'warning' | 'info';
}

/** The parts of a company that can be checked without looking at any other. */
export interface CheckedCompany {
  country: Country;
  names: LocalisedText;
  summary: LocalisedText;
  registrationNumber: string | null;
  taxNumber: string | null;
  lei: string | null;
  provinceCode: string | null;
}

interface NumberRule {
  check(text: string): IdentityCheck;
  codes: Partial<Record<IdentityProblemCode, CompanyCheckCode>>;
}

const uscc: NumberRule = {
  check: checkUscc,
  codes: {
    wrong_length: 'uscc_wrong_length',
    wrong_alphabet: 'uscc_wrong_alphabet',
    region_not_digits: 'uscc_region_not_digits',
    region_unknown: 'uscc_region_unknown',
    department_unknown: 'uscc_department_unknown',
    inner_check: 'uscc_inner_check',
    outer_check: 'uscc_outer_check',
  },
};
const cuin: NumberRule = {
  check: checkCuin,
  codes: {
    wrong_alphabet: 'cuin_wrong_alphabet',
    unusual_length: 'cuin_unusual_length',
    personal_number: 'cuin_personal_number',
  },
};
const ntn: NumberRule = {
  check: checkNtn,
  codes: {
    wrong_length: 'ntn_wrong_length',
    wrong_alphabet: 'ntn_wrong_alphabet',
    personal_number: 'ntn_personal_number',
    check_digit: 'ntn_check_digit',
  },
};
const lei: NumberRule = {
  check: checkLei,
  codes: { wrong_length: 'lei_wrong_length', wrong_alphabet: 'lei_wrong_alphabet', check_digit: 'lei_check_digit' },
};

const numberRules = {
  CN: { registrationNumber: uscc, taxNumber: uscc, lei },
  PK: { registrationNumber: cuin, taxNumber: ntn, lei },
} as const satisfies Record<Country, Record<NumberField, NumberRule>>;

/** The languages in which the other side reads: Chinese for Pakistan's companies, English or Urdu for China's. */
const otherSideLocales = { CN: ['en', 'ur'], PK: ['zh'] } as const satisfies Record<Country, readonly Locale[]>;

/**
 * A number as it is stored, and what is wrong with it, by the rule of the company's country. An empty text has no findings
 * and is stored as null.
 */
export function checkNumber(
  country: Country,
  field: NumberField,
  text: string,
): { normalised: string | null; findings: CompanyFinding[] } {
  const rule: NumberRule = numberRules[country][field];
  const { normalised, problems } = rule.check(text);
  if (normalised === '') return { normalised: null, findings: [] };
  const findings = problems.flatMap(({ code, severity }) => {
    const named = rule.codes[code];
    return named === undefined ? [] : [{ field, code: named, severity }];
  });
  return { normalised, findings };
}

function isUnread(text: LocalisedText, country: Country): boolean {
  const written = Object.values(text).some((value) => value.trim() !== '');
  return written && otherSideLocales[country].every((locale) => (text[locale] ?? '').trim() === '');
}

/** What the company's own data shows: wrong or doubtful numbers, and texts that the other side cannot read. */
export function companyFindings(company: CheckedCompany): CompanyFinding[] {
  const findings = numberFields.flatMap((field) => checkNumber(company.country, field, company[field] ?? '').findings);
  const province =
    company.country === 'CN' && company.registrationNumber !== null
      ? decodeUscc(company.registrationNumber)?.provinceCode
      : undefined;
  // A company often moves after it was registered, so this is worth a look and no more.
  if (province && company.provinceCode !== null && province !== company.provinceCode) {
    findings.push({ field: 'registrationNumber', code: 'uscc_other_province', severity: 'info' });
  }
  if (isUnread(company.names, company.country)) {
    findings.push({ field: 'names', code: 'missing_name_other_side', severity: 'info' });
  }
  if (isUnread(company.summary, company.country)) {
    findings.push({ field: 'summary', code: 'missing_summary_other_side', severity: 'info' });
  }
  return findings;
}
