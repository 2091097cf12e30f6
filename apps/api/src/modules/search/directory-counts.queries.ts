import type { DirectoryFacet, DirectoryFacets } from '@karakoram/contracts';
import { countries, sizeBands, verificationLevels } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { countStatement } from './count-statement.ts';
import { type DirectoryFilters, Parameters } from './directory-conditions.ts';
import type { TextMatch } from './found-entries.ts';
import { type CountedRow, KeptCounts } from './kept-counts.ts';

export interface DirectoryCounts {
  readonly total: number;
  readonly related: number;
  readonly facets: DirectoryFacets;
}

/** Counts what a search of the directory finds. */
@Injectable()
export class DirectoryCountsQueries {
  readonly #kept: KeptCounts<DirectoryFacet | 'direct', DirectoryCounts>;

  constructor(database: Database, clock: Clock) {
    this.#kept = new KeptCounts(database, clock, readCounts);
  }

  /** As many companies as there are at some moment after the call. */
  count(filters: DirectoryFilters, text: TextMatch | undefined): Promise<DirectoryCounts> {
    const parameters = new Parameters();
    return this.#kept.count(countStatement(filters, text, parameters), parameters);
  }
}

function readCounts(rows: readonly CountedRow<DirectoryFacet | 'direct'>[]): DirectoryCounts {
  const facets: DirectoryFacets = { country: [], sector: [], mode: [], city: [], size: [], verification: [] };
  let [total, direct]: [number, number | undefined] = [0, undefined];
  for (const { facet, value, count } of rows) {
    if (facet === 'total') total = count;
    else if (facet === 'direct') direct = count;
    else if (facet !== 'snapshot' && facet !== 'hidden' && value !== null) facets[facet].push({ value, count });
  }
  return { total, related: total - (direct ?? total), facets: inOrder(facets) };
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
