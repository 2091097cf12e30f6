import { type Country, countries, ownWords } from '@karakoram/domain';
import { usualLikeness } from '@karakoram/matching';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { presentText } from '../../../platform/http/present-localised.ts';
import { storedOrigins } from '../../../platform/http/present-origins.ts';
import { meaningTexts, type MeaningTexts } from './meaning-texts.ts';

/** A company whose vectors are due. */
export interface DueCompany {
  readonly companyId: string;
  /** Another one after each change of the company. */
  readonly change: string;
  /** Empty texts for a company that is not listed. */
  readonly texts: MeaningTexts;
}

/** So many companies tell what is usual. */
const sampled = 2_000;

@Injectable()
export class MeaningsQueries {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Companies whose vectors are due, those that have waited longest first. */
  async due(most: number): Promise<readonly DueCompany[]> {
    const due = await this.#database.query<{ company_id: string; change: string }>(
      'SELECT company_id, change::text AS change FROM meaning_due ORDER BY meaning_due.change LIMIT $1',
      [most],
    );
    const companies = await this.#database.reader.company.findMany({
      where: { id: { in: due.map((row) => row.company_id) }, status: 'approved' },
      select: {
        id: true,
        summary: true,
        summaryOrigins: true,
        description: true,
        descriptionOrigins: true,
        statements: {
          select: { kind: true, text: true, textOrigins: true, concepts: true },
          orderBy: [{ kind: 'asc' }, { position: 'asc' }],
        },
      },
    });
    const textsById = new Map(
      companies.map((company) => [
        company.id,
        meaningTexts({
          summary: ownText(company.summary, company.summaryOrigins),
          description: ownText(company.description, company.descriptionOrigins),
          statements: company.statements.map((one) => ({ ...one, text: ownText(one.text, one.textOrigins) })),
        }),
      ]),
    );
    return due.map(({ company_id: companyId, change }) => ({
      companyId,
      change,
      texts: textsById.get(companyId) ?? { offered: '', wanted: '' },
    }));
  }

  /** How alike two companies of two countries usually are, by a sample, to two digits; undefined without any of one country. */
  async usualLikeness(space: string): Promise<number | undefined> {
    const [row] = await this.#database.query<{ companies: number }>(
      'SELECT count(*)::int AS companies FROM company_meaning',
    );
    const percent = Math.min(100, (100 * sampled) / Math.max(1, row?.companies ?? 0));
    const rows = await this.#database.query<{ country: Country; offered: Buffer }>(
      `SELECT e.country, m.offered
       FROM (SELECT * FROM company_meaning TABLESAMPLE SYSTEM ($2::float8) REPEATABLE (1)) m
       JOIN directory_entry e USING (company_id)
       WHERE m.model = $1`,
      [space, percent],
    );
    const length = rows[0]?.offered.length;
    const [ours = [], theirs = []] = countries.map((country) =>
      rows
        .filter((one) => one.country === country && one.offered.length === length)
        .map(({ offered }) => new Int8Array(offered)),
    );
    if (ours.length === 0 || theirs.length === 0) return undefined;
    // A third digit would change with every company and says nothing.
    return Math.round(100 * usualLikeness(ours, theirs)) / 100;
  }
}

/** What a company says itself: a machine's translation that nobody checked is not sent to be read. */
function ownText(text: unknown, origins: unknown) {
  return ownWords(presentText(text), storedOrigins(origins));
}
