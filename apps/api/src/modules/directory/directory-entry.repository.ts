import { locales, type Locale, type LocalisedText } from '@karakoram/domain';
import { normaliseText } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { searchDocument } from './search-document.ts';

/**
 * Keeps the directory in step with a company. Whoever changes a company calls `refresh` in the same transaction; when a
 * company stops being approved, the database itself takes its entry out.
 */
@Injectable()
export class DirectoryEntryRepository {
  /** Writes the entry of an approved company anew; does nothing for any other. */
  async refresh(tx: Transaction, companyId: string): Promise<void> {
    const company = await tx.company.findUniqueOrThrow({
      where: { id: companyId },
      include: { statements: { orderBy: [{ kind: 'asc' }, { position: 'asc' }] } },
    });
    if (company.status !== 'approved') return;
    const statements = company.statements.map((statement) => ({
      kind: statement.kind,
      text: presentText(statement.text),
      concepts: [...new Set([...statement.concepts, ...statement.taggedConcepts])],
      modes: statement.modes,
    }));
    const offers = statements.filter(({ kind }) => kind === 'offer');
    const needs = statements.filter(({ kind }) => kind === 'need');
    const names = presentNames(company);
    const {
      names: nameIndex,
      document,
      fieldConcepts,
    } = searchDocument({
      names,
      summary: presentText(company.summary),
      description: presentText(company.description),
      sectors: company.sectors,
      offers,
      needs,
    });
    const offerConcepts = unique(offers.flatMap(({ concepts }) => concepts));
    const needConcepts = unique(needs.flatMap(({ concepts }) => concepts));
    const entry = {
      country: company.country,
      provinceCode: company.provinceCode,
      cityCode: company.cityCode,
      sizeBand: company.sizeBand,
      verification: company.verification,
      languages: company.languages,
      sectors: company.sectors,
      modes: unique(statements.flatMap(({ modes }) => modes)),
      offerConcepts,
      needConcepts,
      fieldConcepts,
      concepts: unique([...offerConcepts, ...needConcepts, ...fieldConcepts]),
      names: nameIndex,
      sortName: sortName(names),
      approvedAt: company.approvedAt ?? company.updatedAt,
      updatedAt: company.updatedAt,
    };
    await tx.directoryEntry.upsert({ where: { companyId }, create: { companyId, ...entry }, update: entry });
    // Prisma has no type for tsvector.
    await tx.$executeRaw`UPDATE directory_entry SET document = ${document}::tsvector WHERE company_id = ${companyId}::uuid`;
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** English first, because every script sorts by its Latin form best; then whatever there is. */
function sortName(names: LocalisedText): string {
  const order: readonly Locale[] = locales;
  const first = order.map((locale) => names[locale]).find((name) => name !== undefined);
  return normaliseText(first ?? '').slice(0, 200);
}
