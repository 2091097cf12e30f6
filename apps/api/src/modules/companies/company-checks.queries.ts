import type { CompanyCard, CompanyCheck } from '@karakoram/contracts';
import { companyFindings, type CheckedCompany, type CompanyStatus } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { companyCardSelect, presentCompanyCard } from '../company-cards/index.ts';
import { applyChange, ChangeValues } from './company-change.ts';
import { nameKeysOf } from './name-keys.ts';

/** Another company that may be the same one. */
export interface CompanyDuplicate extends CompanyCard {
  readonly status: CompanyStatus;
  readonly why: 'name' | 'registration_number';
}

/** More look-alikes than this say nothing new. */
const duplicatesShown = 20;

/**
 * The evidence beside a company: what its numbers say by themselves, and which other companies share its name or number.
 * Archived companies do not count.
 */
@Injectable()
export class CompanyChecks {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** The checks as the company's own members see them: that there is a duplicate, never which company it is. */
  async forMembers(companyId: string, company: CheckedCompany): Promise<CompanyCheck[]> {
    const rows = await this.#database.reader.company.findMany({
      where: sameIdentity(companyId, company),
      select: { country: true, registrationNumber: true, nameKeys: true },
      take: duplicatesShown,
    });
    return checksOf(company, rows);
  }

  /**
   * The checks and the companies behind them, for a desk. A pending change is checked as if it had been accepted, because
   * that is what the desk decides on. An unknown company has neither.
   */
  async forDesk(companyId: string): Promise<{ checks: CompanyCheck[]; duplicates: CompanyDuplicate[] }> {
    const row = await this.#database.reader.company.findUnique({
      where: { id: companyId },
      select: {
        country: true,
        nameEn: true,
        nameZh: true,
        nameUr: true,
        summary: true,
        registrationNumber: true,
        taxNumber: true,
        lei: true,
        provinceCode: true,
        changes: { where: { status: 'pending' }, select: { values: true }, take: 1 },
      },
    });
    if (row === null) return { checks: [], duplicates: [] };
    const live = { names: presentNames(row), country: row.country, registrationNumber: row.registrationNumber };
    const company: CheckedCompany = {
      ...applyChange(live, ChangeValues.parse(row.changes[0]?.values ?? {})),
      summary: presentText(row.summary),
      taxNumber: row.taxNumber,
      lei: row.lei,
      provinceCode: row.provinceCode,
    };
    const rows = await this.#database.reader.company.findMany({
      where: sameIdentity(companyId, company),
      select: { ...companyCardSelect, status: true, registrationNumber: true, nameKeys: true },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: duplicatesShown,
    });
    return {
      checks: checksOf(company, rows),
      duplicates: rows.map((duplicate) => ({
        ...presentCompanyCard(duplicate),
        status: duplicate.status,
        why: hasSameNumber(company, duplicate) ? 'registration_number' : 'name',
      })),
    };
  }
}

interface NumberedRow {
  readonly country: string;
  readonly registrationNumber: string | null;
  readonly nameKeys: readonly string[];
}

function sameIdentity(companyId: string, company: CheckedCompany): Prisma.CompanyWhereInput {
  return {
    id: { not: companyId },
    status: { not: 'archived' },
    OR: [
      { nameKeys: { hasSome: nameKeysOf(company.names) } },
      ...(company.registrationNumber === null
        ? []
        : [{ country: company.country, registrationNumber: company.registrationNumber }]),
    ],
  };
}

function hasSameNumber(company: CheckedCompany, row: NumberedRow): boolean {
  return (
    company.registrationNumber !== null &&
    row.country === company.country &&
    row.registrationNumber === company.registrationNumber
  );
}

function checksOf(company: CheckedCompany, others: readonly NumberedRow[]): CompanyCheck[] {
  const keys = nameKeysOf(company.names);
  const checks: CompanyCheck[] = companyFindings(company).map((finding) => ({ ...finding, params: {} }));
  const numbers = others.filter((row) => hasSameNumber(company, row)).length;
  const names = others.filter((row) => row.nameKeys.some((key) => keys.includes(key))).length;
  if (numbers > 0) {
    checks.push({
      field: 'registrationNumber',
      code: 'duplicate_registration_number',
      severity: 'warning',
      params: { count: numbers },
    });
  }
  if (names > 0) {
    checks.push({ field: 'names', code: 'duplicate_name', severity: 'warning', params: { count: names } });
  }
  return checks;
}
