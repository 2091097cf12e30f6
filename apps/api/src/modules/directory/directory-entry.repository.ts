import { locales, ownWords, unconfirmedWords, type Locale, type LocalisedText } from '@karakoram/domain';
import { offeredWords, wantedWords } from '@karakoram/intake';
import { normaliseText } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { storedOrigins } from '../../platform/http/present-origins.ts';
import { searchDocument } from './search-document.ts';

import { searchDocumentVersion } from './search-document-version.ts';

/**
 * Keeps the directory in step with a company. Whoever changes a company calls `refresh` in the same transaction; when a
 * company stops being approved, the database itself takes its entry out.
 */
@Injectable()
export class DirectoryEntryRepository {
  /** Writes the entry of an approved company anew; does nothing for any other. */
  refresh(tx: Transaction, companyId: string): Promise<void> {
    return this.refreshAll(tx, [companyId]);
  }

  /** The same for some hundred companies at once, in two statements. */
  async refreshAll(tx: Transaction, companyIds: readonly string[]): Promise<void> {
    const companies = await tx.company.findMany({
      where: { id: { in: [...companyIds] }, status: 'approved' },
      include: { statements: { orderBy: [{ kind: 'asc' }, { position: 'asc' }] } },
      // Everybody locks entries in the same order, so that two writers cannot wait for each other.
      orderBy: { id: 'asc' },
    });
    if (companies.length === 0) return;
    // Prisma has no type for tsvector, and one statement for all beats one for each.
    await tx.$executeRawUnsafe(upsertEntries, JSON.stringify(companies.map(entryOf)));
  }

  /** Writes up to `most` entries anew that another version of the search document wrote; returns how many. */
  async refreshOutdated(tx: Transaction, most: number): Promise<number> {
    // Two ranges and not <>, which no index serves; an entry that somebody else is writing needs nothing from us.
    const outdated = await tx.$queryRaw<{ company_id: string }[]>`
      SELECT company_id FROM directory_entry
       WHERE written_by < ${searchDocumentVersion} OR written_by > ${searchDocumentVersion}
       LIMIT ${most} FOR UPDATE SKIP LOCKED`;
    await this.refreshAll(
      tx,
      outdated.map(({ company_id }) => company_id),
    );
    return outdated.length;
  }
}

const entryColumns = {
  company_id: 'uuid',
  country: '"Country"',
  type: '"CompanyType"',
  province_code: 'text',
  city_code: 'text',
  size_band: 'text',
  verification: '"VerificationLevel"',
  languages: '"Locale"[]',
  sectors: 'text[]',
  modes: 'text[]',
  offer_concepts: 'text[]',
  need_concepts: 'text[]',
  field_concepts: 'text[]',
  concepts: 'text[]',
  names: 'text',
  sort_name: 'text',
  document: 'tsvector',
  offered_words: 'text[]',
  wanted_words: 'text[]',
  partner_sizes: 'text[]',
  partner_places: 'text[]',
  written_by: 'text',
  approved_at: 'timestamptz',
  updated_at: 'timestamptz',
} as const;

type EntryColumn = keyof typeof entryColumns;

const columnNames = Object.keys(entryColumns).join(', ');

const upsertEntries = `
  INSERT INTO directory_entry (${columnNames})
  SELECT ${columnNames} FROM jsonb_to_recordset($1::jsonb) AS entry (${Object.entries(entryColumns)
    .map(([column, type]) => `${column} ${type}`)
    .join(', ')})
  ON CONFLICT (company_id) DO UPDATE SET ${Object.keys(entryColumns)
    .filter((column) => column !== 'company_id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;

type CompanyRow = Prisma.CompanyGetPayload<{ include: { statements: true } }>;

function entryOf(company: CompanyRow): Record<EntryColumn, string | string[] | null> {
  const summary = wordsOf(company.summary, company.summaryOrigins);
  const description = wordsOf(company.description, company.descriptionOrigins);
  const statements = company.statements.map((statement) => ({
    kind: statement.kind,
    ...wordsOf(statement.text, statement.textOrigins),
    concepts: [...new Set([...statement.concepts, ...statement.taggedConcepts])],
    modes: statement.modes,
  }));
  const offers = statements.filter(({ kind }) => kind === 'offer');
  const needs = statements.filter(({ kind }) => kind === 'need');
  const names = presentNames(company);
  const search = searchDocument({
    names,
    summary: summary.own,
    description: description.own,
    sectors: company.sectors,
    offers: offers.map(({ own, concepts }) => ({ text: own, concepts })),
    needs: needs.map(({ own, concepts }) => ({ text: own, concepts })),
    unconfirmed: [summary, description, ...statements].map(({ unconfirmed }) => unconfirmed),
  });
  const offerConcepts = unique(offers.flatMap(({ concepts }) => concepts));
  const needConcepts = unique(needs.flatMap(({ concepts }) => concepts));
  return {
    company_id: company.id,
    country: company.country,
    type: company.type,
    province_code: company.provinceCode,
    city_code: company.cityCode,
    size_band: company.sizeBand,
    verification: company.verification,
    languages: company.languages,
    sectors: company.sectors,
    modes: unique(statements.flatMap(({ modes }) => modes)),
    offer_concepts: offerConcepts,
    need_concepts: needConcepts,
    field_concepts: search.fieldConcepts,
    concepts: unique([...offerConcepts, ...needConcepts, ...search.fieldConcepts]),
    names: search.names,
    sort_name: sortName(names),
    document: search.document,
    offered_words: offeredWords({
      names,
      offers: offers.map(({ own }) => own),
      summary: summary.own,
      description: description.own,
    }),
    wanted_words: wantedWords(needs.map(({ own }) => own)),
    partner_sizes: company.partnerSizes,
    partner_places: company.partnerPlaces,
    written_by: searchDocumentVersion,
    approved_at: (company.approvedAt ?? company.updatedAt).toISOString(),
    updated_at: company.updatedAt.toISOString(),
  };
}

/** What the company says itself, and apart from it what only a machine has said. */
function wordsOf(column: unknown, origins: unknown): { own: LocalisedText; unconfirmed: LocalisedText } {
  const text = presentText(column);
  const stored = storedOrigins(origins);
  return { own: ownWords(text, stored), unconfirmed: unconfirmedWords(text, stored) };
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
