import type { DirectoryFacets } from '@karakoram/contracts';
import { countries, sizeBands, verificationLevels } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database, type KeyedStatement } from '../../platform/database/database.ts';
import { type CountRow, countStatement, hiddenSectors } from './count-statement.ts';
import { type DirectoryFilters, Parameters } from './directory-conditions.ts';
import type { TextMatch } from './found-entries.ts';

export interface DirectoryCounts {
  readonly total: number;
  readonly related: number;
  readonly facets: DirectoryFacets;
}

interface Counted {
  readonly counts: DirectoryCounts;
  /** What the count saw of the database. */
  readonly snapshot: string;
  readonly hidden: string;
}

interface Kept {
  readonly counted: Promise<Counted>;
  readonly until: number;
}

/** Searches whose counts are kept, a few kilobytes each. */
const keptSearches = 500;
/** Far less than changes of the market are remembered. */
const keptMilliseconds = 600_000;

/** Whether a change of the market was committed that a snapshot did not see, and which sectors are hidden now. */
const sinceSnapshot = {
  name: 'directory-since-snapshot',
  text: `
  SELECT EXISTS (SELECT 1 FROM market_change
                  WHERE transaction_id >= pg_snapshot_xmin($1::pg_snapshot)
                    AND NOT pg_visible_in_snapshot(transaction_id, $1::pg_snapshot)) AS changed,
         (${hiddenSectors}) AS hidden`,
} as const satisfies KeyedStatement;

/**
 * Counts what a search finds. To count a broad search is to read a good part of the market, so a count is kept until something
 * changes: before it is given out again, PostgreSQL is asked whether the directory was changed by a transaction that it did
 * not see. It is therefore never old. Equal searches that arrive together wait for one count.
 */
@Injectable()
export class DirectoryCountsQueries {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** As many companies as there are at some moment after the call. */
  async count(filters: DirectoryFilters, text: TextMatch | undefined): Promise<DirectoryCounts> {
    const parameters = new Parameters();
    const statement = countStatement(filters, text, parameters);
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

  async #isCurrent({ snapshot, hidden }: Counted): Promise<boolean> {
    const [since] = await this.#database.queryByKeys<{ changed: boolean; hidden: string }>(sinceSnapshot, [snapshot]);
    return since !== undefined && !since.changed && since.hidden === hidden;
  }

  #begin(key: string, statement: string, parameters: Parameters): Promise<Counted> {
    const counted = this.#database
      .search<CountRow & Record<string, unknown>>(statement, parameters.values)
      .then(readCounts);
    this.#kept.delete(key);
    this.#kept.set(key, { counted, until: this.#now() + keptMilliseconds });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > keptSearches && oldest !== undefined) this.#kept.delete(oldest);
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

function readCounts(rows: readonly CountRow[]): Counted {
  const facets: DirectoryFacets = { country: [], sector: [], mode: [], city: [], size: [], verification: [] };
  let [total, direct, snapshot, hidden]: [number, number | undefined, string, string] = [0, undefined, '', ''];
  for (const { facet, value, count } of rows) {
    if (facet === 'total') total = count;
    else if (facet === 'direct') direct = count;
    else if (facet === 'snapshot') snapshot = value ?? '';
    else if (facet === 'hidden') hidden = value ?? '';
    else if (value !== null) facets[facet].push({ value, count });
  }
  return { counts: { total, related: total - (direct ?? total), facets: inOrder(facets) }, snapshot, hidden };
}

/** Facets as people read them: lists with an order of their own in it, all others by count; levels count the ones above. */
function inOrder(facets: DirectoryFacets): DirectoryFacets {
  const byCount = (a: { value: string; count: number }, b: { value: string; count: number }): number =>
    b.count - a.count || a.value.localeCompare(b.value);
  const ordered = (values: DirectoryFacets['country'], order: readonly string[]): DirectoryFacets['country'] =>
    values.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  const atLeast = verificationLevels.slice(1).map((level, index) => ({
    value: level,
    count: facets.verification
      .filter(({ value }) => verificationLevels.slice(index + 1).some((stronger) => stronger === value))
      .reduce((sum, { count }) => sum + count, 0),
  }));
  return {
    country: ordered(facets.country, countries),
    sector: facets.sector.toSorted(byCount),
    mode: facets.mode.toSorted(byCount),
    city: facets.city.toSorted(byCount),
    size: ordered(facets.size, sizeBands),
    verification: atLeast.filter(({ count }) => count > 0),
  };
}
