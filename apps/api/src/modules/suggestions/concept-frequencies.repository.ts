import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.ts';

@Injectable()
export class ConceptFrequenciesRepository {
  /** Counts anew how many listed companies name each concept. Writes only what changed, so that most runs write little. */
  async refresh(tx: Transaction): Promise<void> {
    // Two runs at once would lock the same rows in different orders; the second waits here instead.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('concept_frequency'))`;
    await tx.$executeRaw`
      WITH counted AS (
        SELECT code, count(*)::int AS companies FROM directory_entry CROSS JOIN unnest(concepts) AS code GROUP BY code
      ), gone AS (
        DELETE FROM concept_frequency f WHERE NOT EXISTS (SELECT FROM counted WHERE counted.code = f.code)
      )
      INSERT INTO concept_frequency AS f (code, companies) SELECT code, companies FROM counted
      ON CONFLICT (code) DO UPDATE SET companies = excluded.companies WHERE f.companies <> excluded.companies`;
  }
}
