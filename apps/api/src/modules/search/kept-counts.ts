import { LRUCache } from 'lru-cache';
import type { Clock } from '../../platform/clock/clock.ts';
import type { Database, KeyedStatement } from '../../platform/database/database.ts';
import { hiddenSectors } from './hidden-sectors.ts';
import type { Parameters } from './directory-conditions.ts';

/** A number of something; or what the count depended on besides: what it saw of the database, and the hidden sectors. */
export interface CountedRow<Facet extends string> {
  readonly facet: Facet | 'total' | 'snapshot' | 'hidden';
  readonly value: string | null;
  readonly count: number;
}

/** The rows that every kept statement has besides its counts. */
export const countedSnapshot = `
    SELECT 'snapshot' AS facet, pg_current_snapshot()::text AS value, 0 AS count
    UNION ALL SELECT 'hidden', (${hiddenSectors}), 0`;

interface Counted<Counts> {
  readonly counts: Counts;
  /** What the count saw of the database. */
  readonly snapshot: string;
  readonly hidden: string;
}

interface Kept<Counts> {
  readonly counted: Promise<Counted<Counts>>;
  readonly until: number;
}

/** Searches whose counts are kept, a few kilobytes each. */
const keptSearches = 500;
/** Far less than changes of the market are remembered. */
const keptMilliseconds = 600_000;

/** Whether a change of the market was committed that a snapshot did not see, and which sectors are hidden now. */
const sinceSnapshot = {
  name: 'market-since-snapshot',
  text: `
  SELECT EXISTS (SELECT 1 FROM market_change
                  WHERE transaction_id >= pg_snapshot_xmin($1::pg_snapshot)
                    AND NOT pg_visible_in_snapshot(transaction_id, $1::pg_snapshot)) AS changed,
         (${hiddenSectors}) AS hidden`,
} as const satisfies KeyedStatement;

/**
 * Counts what a search finds. To count a broad search is to read a good part of the market, so a count is kept until something
 * changes: before it is given out again, PostgreSQL is asked whether the market was changed by a transaction that it did not
 * see. It is therefore never old. Equal searches that arrive together wait for one count.
 */
export class KeptCounts<Facet extends string, Counts> {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #read: (rows: readonly CountedRow<Facet>[]) => Counts;
  readonly #kept = new LRUCache<string, Kept<Counts>>({ max: keptSearches });

  /** `read` makes the counts of the rows of a statement. */
  constructor(database: Database, clock: Clock, read: (rows: readonly CountedRow<Facet>[]) => Counts) {
    this.#database = database;
    this.#clock = clock;
    this.#read = read;
  }

  /** As many as there are at some moment after the call. The rows of `countedSnapshot` are among those of the statement. */
  async count(statement: string, parameters: Parameters): Promise<Counts> {
    const key = JSON.stringify([statement, parameters.values]);
    const kept = this.#kept.get(key);
    if (kept !== undefined && this.#now() < kept.until) {
      const counted = await kept.counted;
      if (await this.#isCurrent(counted)) return counted.counts;
    }
    // One that has begun since the call is as good as one that begins now.
    const begun = this.#kept.get(key);
    const counted = begun === kept || begun === undefined ? this.#begin(key, statement, parameters) : begun.counted;
    return (await counted).counts;
  }

  async #isCurrent({ snapshot, hidden }: Counted<Counts>): Promise<boolean> {
    const [since] = await this.#database.queryByKeys<{ changed: boolean; hidden: string }>(sinceSnapshot, [snapshot]);
    return since !== undefined && !since.changed && since.hidden === hidden;
  }

  #begin(key: string, statement: string, parameters: Parameters): Promise<Counted<Counts>> {
    const counted = this.#database
      .search<CountedRow<Facet> & Record<string, unknown>>(statement, parameters.values)
      .then((rows) => ({
        counts: this.#read(rows),
        snapshot: rows.find(({ facet }) => facet === 'snapshot')?.value ?? '',
        hidden: rows.find(({ facet }) => facet === 'hidden')?.value ?? '',
      }));
    this.#kept.set(key, { counted, until: this.#now() + keptMilliseconds });
    // A failure is told to those who wait for it, and not kept.
    counted.catch(() => {
      if (this.#kept.get(key)?.counted === counted) this.#kept.delete(key);
    });
    return counted;
  }

  #now(): number {
    return this.#clock.now().getTime();
  }
}
