import type { Statistics } from '@karakoram/contracts';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

/** The home page shows these to everybody who passes by, so they are counted once a minute at most. */
const keptMilliseconds = 60_000;

@Injectable()
export class StatisticsQueries {
  readonly #database: Database;
  readonly #clock: Clock;
  #kept: { readonly until: number; readonly statistics: Promise<Statistics> } | undefined;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** How much the directory holds, at most a minute old. */
  statistics(): Promise<Statistics> {
    const now = this.#clock.now().getTime();
    if (this.#kept !== undefined && now < this.#kept.until) return this.#kept.statistics;
    const statistics = this.#count();
    this.#kept = { until: now + keptMilliseconds, statistics };
    // A failure is told to those who wait for it, and not kept.
    statistics.catch(() => {
      this.#kept = undefined;
    });
    return statistics;
  }

  async #count(): Promise<Statistics> {
    const rows = await this.#database.query<{ kind: string; value: string; count: number }>(`
      SELECT 'country' AS kind, country::text AS value, count(*)::int AS count FROM directory_entry GROUP BY 2
      UNION ALL
      SELECT 'sector', sector, count(*)::int FROM directory_entry, unnest(sectors) AS sector GROUP BY 2
      UNION ALL
      SELECT 'statement', s.kind::text, count(*)::int FROM statement s JOIN directory_entry USING (company_id) GROUP BY 2
      UNION ALL
      SELECT 'hidden', code, 1 FROM hidden_sector`);
    const countOf = (kind: string, value: string): number =>
      rows.find((row) => row.kind === kind && row.value === value)?.count ?? 0;
    const [CN, PK] = [countOf('country', 'CN'), countOf('country', 'PK')];
    return {
      companies: { total: CN + PK, CN, PK },
      offers: countOf('statement', 'offer'),
      needs: countOf('statement', 'need'),
      sectors: taxonomy.sectorCodes
        .filter((code) => countOf('hidden', code) === 0)
        .map((code) => ({ code, companies: countOf('sector', code) })),
    };
  }
}
