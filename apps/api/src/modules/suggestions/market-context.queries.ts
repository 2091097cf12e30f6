import type { MarketContext } from '@karakoram/matching';
import { taxonomy } from '@karakoram/taxonomy';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';

/** A context is used for so long before it is read anew. */
const freshMilliseconds = 60_000;

interface Snapshot {
  readonly readAt: number;
  readonly context: Promise<MarketContext>;
}

/**
 * What the ranking knows of the whole market. One snapshot serves every request for a minute: it is two queries over
 * tables that change slowly, and two pages of one list rank alike only under the same snapshot.
 */
@Injectable()
export class MarketContextQueries {
  readonly #database: Database;
  readonly #clock: Clock;
  #snapshot: Snapshot | undefined;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** The snapshot, at most a minute old. Callers at the same moment share one reading; a failed one is not kept. */
  current(): Promise<MarketContext> {
    const now = this.#clock.now().getTime();
    if (this.#snapshot !== undefined && now - this.#snapshot.readAt < freshMilliseconds) return this.#snapshot.context;
    const snapshot: Snapshot = { readAt: now, context: this.#read() };
    this.#snapshot = snapshot;
    snapshot.context.catch(() => {
      if (this.#snapshot === snapshot) this.#snapshot = undefined;
    });
    return snapshot.context;
  }

  /** Makes the next reader read anew; called when the frequencies were counted in this process. */
  forget(): void {
    this.#snapshot = undefined;
  }

  async #read(): Promise<MarketContext> {
    const [frequencies, companyCount] = await Promise.all([
      this.#database.reader.conceptFrequency.findMany(),
      this.#database.reader.directoryEntry.count(),
    ]);
    const byCode = new Map(frequencies.map(({ code, companies }) => [code, companies]));
    return { companyCount, conceptFrequency: (code) => byCode.get(code) ?? 0, tree: taxonomy };
  }
}
