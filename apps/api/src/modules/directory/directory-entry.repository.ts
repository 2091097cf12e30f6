import { isDeepStrictEqual } from 'node:util';
import { LocalisedText } from '@karakoram/contracts';
import { locales, ownWords, unconfirmedWords, type Locale } from '@karakoram/domain';
import { conceptsIn, offeredWords, wantedWords } from '@karakoram/intake';
import { normaliseText } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Transaction } from '../../platform/database/database.ts';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';
import { storedOrigins } from '../../platform/http/present-origins.ts';
import { ShortCardsRepository } from '../company-cards/index.ts';
import { documentsWith, searchDocument } from './search-document.ts';
import { searchDocumentVersion } from './search-document-version.ts';

/**
 * Keeps the directory in step with a company. Whoever changes a company calls `refresh` in the same transaction; when a
 * company stops being approved, the database itself takes its entry out.
 */
@Injectable()
export class DirectoryEntryRepository {
  readonly #shortCards: ShortCardsRepository;

  constructor(shortCards: ShortCardsRepository) {
    this.#shortCards = shortCards;
  }

  /** Writes the entry of an approved company anew; does nothing for any other. */
  refresh(tx: Transaction, companyId: string): Promise<void> {
    return this.refreshAll(tx, [companyId]);
  }

  /** The same for some hundred companies at once, in a few statements. */
  async refreshAll(tx: Transaction, companyIds: readonly string[]): Promise<void> {
    const companies = await tx.company.findMany({
      where: { id: { in: [...companyIds] }, status: 'approved' },
      include: companyParts,
      // Everybody locks entries in the same order, so that two writers cannot wait for each other.
      orderBy: { id: 'asc' },
    });
    if (companies.length === 0) return;
    // Nothing waits from here to the entries: statements and entries are of one taxonomy.
    const read = companies.map(withTagsOfNow);
    const entries = JSON.stringify(read.map(({ company }) => entryOf(company)));
    const retagged = read.flatMap(({ retagged }) => retagged);
    // Prisma has no type for tsvector, and one statement for all beats one for each. The search entry follows its entry, as
    // it does when an entry is deleted: everybody locks the two in that order.
    if (retagged.length > 0) await tx.$executeRawUnsafe(tagStatements, JSON.stringify(retagged));
    await tx.$executeRawUnsafe(upsertEntries, entries);
    await tx.$executeRawUnsafe(upsertSearchEntries, entries);
    await this.#shortCards.write(
      tx,
      companies.map(({ id }) => id),
    );
  }

  /**
   * Writes up to `most` entries anew that another version of the search document wrote, of those whose texts have one of
   * `words` if some are given; returns how many.
   */
  async refreshOutdated(tx: Transaction, most: number, words: readonly string[] = []): Promise<number> {
    const version = searchDocumentVersion();
    const query = documentsWith(words);
    // Two ranges and not <>, which no index serves. The company is taken as well, as everybody does who changes it: a profile
    // that somebody is saving is left out, because saving it writes its entry anew.
    const outdated = await tx.$queryRawUnsafe<{ company_id: string }[]>(
      `SELECT company_id FROM directory_entry entry JOIN company ON company.id = company_id
        WHERE (written_by < $1 OR written_by > $1) ${query === undefined ? '' : 'AND company_id IN (SELECT company_id FROM search_entry WHERE document @@ $3::tsquery)'}
        LIMIT $2 FOR NO KEY UPDATE SKIP LOCKED`,
      version,
      most,
      ...(query === undefined ? [] : [query]),
    );
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
  offered_words: 'text[]',
  wanted_words: 'text[]',
  partner_sizes: 'text[]',
  partner_places: 'text[]',
  written_by: 'text',
  approved_at: 'timestamptz',
  updated_at: 'timestamptz',
} as const;

/** What a search reads, by the expression that makes it of the same values. */
const searchColumns = {
  company_id: 'company_id',
  approved_at: 'approved_at',
  sectors: 'value_set_of(sectors)',
  modes: 'value_set_of(modes)',
  languages: 'value_set_of(languages::text[])',
  country: 'country',
  type: 'type',
  verification: 'verification',
  province_code: 'province_code',
  city_code: 'city_code',
  size_band: 'size_band',
  sort_name: 'sort_name',
  document: 'document',
} as const;

type EntryColumn = keyof typeof entryColumns;

const upsertEntries = upsert('directory_entry', entryColumns, Object.keys(entryColumns));

const upsertSearchEntries = upsert(
  'search_entry',
  { ...entryColumns, document: 'tsvector' },
  Object.keys(searchColumns),
  Object.values(searchColumns),
);

/** SQL that writes rows out of the values in `$1`, whose types are given: the columns from the expressions, new or anew. */
function upsert(
  table: string,
  types: Readonly<Record<string, string>>,
  columns: readonly string[],
  expressions: readonly string[] = columns,
): string {
  const given = Object.entries(types).map(([name, type]) => `${name} ${type}`);
  const written = columns.filter((column) => column !== 'company_id').map((column) => `${column} = excluded.${column}`);
  return `
    INSERT INTO ${table} (${columns.join(', ')})
    SELECT ${expressions.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS entry (${given.join(', ')})
    ON CONFLICT (company_id) DO UPDATE SET ${written.join(', ')}`;
}

/** What a company posts anonymously is not told of it here either. */
const companyParts = {
  statements: { orderBy: [{ kind: 'asc' }, { position: 'asc' }] },
  opportunityEntries: {
    where: { anonymous: false },
    orderBy: { opportunityId: 'asc' },
    select: { direction: true, concepts: true, modes: true, card: true },
  },
} as const satisfies Prisma.CompanyInclude;

type CompanyRow = Prisma.CompanyGetPayload<{ include: typeof companyParts }>;

const Posted = z.object({ title: LocalisedText });

const tagStatements = `
  UPDATE statement SET tagged_concepts = retagged.concepts
    FROM jsonb_to_recordset($1::jsonb) AS retagged (id uuid, concepts text[]) WHERE statement.id = retagged.id`;

/** The company with its statements tagged by the taxonomy in use, and those of them that this changes. */
function withTagsOfNow(company: CompanyRow): { company: CompanyRow; retagged: { id: string; concepts: string[] }[] } {
  const statements = company.statements.map((statement) => ({
    ...statement,
    taggedConcepts: conceptsIn(wordsOf(statement.text, statement.textOrigins).own),
  }));
  const before = new Map(company.statements.map(({ id, taggedConcepts }) => [id, taggedConcepts]));
  const retagged = statements.flatMap(({ id, taggedConcepts }) =>
    isDeepStrictEqual(before.get(id), taggedConcepts) ? [] : [{ id, concepts: taggedConcepts }],
  );
  return { company: { ...company, statements }, retagged };
}

function entryOf(company: CompanyRow): Record<EntryColumn | 'document', string | string[] | null> {
  const summary = wordsOf(company.summary, company.summaryOrigins);
  const description = wordsOf(company.description, company.descriptionOrigins);
  const statements = company.statements.map((statement) => ({
    kind: statement.kind,
    ...wordsOf(statement.text, statement.textOrigins),
    concepts: [...new Set([...statement.concepts, ...statement.taggedConcepts])],
    modes: statement.modes,
  }));
  const posted = company.opportunityEntries.map(({ direction, concepts, modes, card }) => ({
    kind: direction === 'offer' ? ('offer' as const) : ('need' as const),
    own: Posted.parse(card).title,
    concepts,
    modes,
  }));
  const stated = [...statements, ...posted];
  const offers = stated.filter(({ kind }) => kind === 'offer');
  const needs = stated.filter(({ kind }) => kind === 'need');
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
    modes: unique(stated.flatMap(({ modes }) => modes)),
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
    written_by: searchDocumentVersion(),
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
