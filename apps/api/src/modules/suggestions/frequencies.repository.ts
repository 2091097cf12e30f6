import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';
import { marketFactsChannel } from './market-context.queries.ts';

/**
 * So many companies tell how common a concept or a word is; a larger market is sampled, and its counts are scaled up. A company
 * uses ten times as many words as it names concepts, and no statement may take longer than the pool lets it.
 */
const countedForConcepts = 100_000;
const countedForWords = 30_000;

@Injectable()
export class FrequenciesRepository {
  /**
   * Counts anew how many listed companies name each concept and use each word. Writes only what changed, so that most runs
   * write little, and announces it if anything did.
   */
  async refresh(tx: Transaction): Promise<void> {
    // Two runs at once would lock the same rows in different orders; the second waits here instead.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('concept_frequency'))`;
    const [total] = await tx.$queryRaw<{ companies: number }[]>`SELECT count(*)::int AS companies FROM directory_entry`;
    const percentOf = (counted: number): number => Math.min(100, (100 * counted) / Math.max(1, total?.companies ?? 0));
    const written = [
      await tx.$executeRawUnsafe(refreshConcepts, percentOf(countedForConcepts)),
      await tx.$executeRawUnsafe(refreshWords, percentOf(countedForWords)),
    ];
    if (written.some((rows) => rows > 0)) await tx.$executeRaw`SELECT pg_notify(${marketFactsChannel}, '')`;
  }
}

const refreshConcepts = refreshStatement('concept_frequency', 'code', 'SELECT unnest(concepts) AS term FROM sample', 1);
/** A word that only one company uses tells nothing about another. */
const refreshWords = refreshStatement(
  'word_frequency',
  'word',
  `SELECT DISTINCT company_id, unnest(offered_words || wanted_words) AS term FROM sample`,
  2,
);

/** $1 percentage of companies to count. The sample is the same every time, so that counts of a quiet market hold still. */
function refreshStatement(table: string, column: string, terms: string, atLeast: number): string {
  return `
    WITH sample AS (
      SELECT company_id, concepts, offered_words, wanted_words
      FROM directory_entry TABLESAMPLE BERNOULLI ($1::float8) REPEATABLE (1)
    ), counted AS (
      SELECT term, ceil(count(*) * 100 / $1::float8)::int AS companies FROM (${terms}) AS named
      GROUP BY term HAVING count(*) >= ${atLeast}
    ), gone AS (
      DELETE FROM ${table} f WHERE NOT EXISTS (SELECT FROM counted WHERE counted.term = f.${column}) RETURNING 1
    ), changed AS (
      INSERT INTO ${table} AS f (${column}, companies) SELECT term, companies FROM counted
      ON CONFLICT (${column}) DO UPDATE SET companies = excluded.companies WHERE f.companies <> excluded.companies
      RETURNING 1
    )
    SELECT FROM gone UNION ALL SELECT FROM changed`;
}
