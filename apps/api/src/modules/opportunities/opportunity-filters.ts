import { type OpportunityFacet, opportunityFacets, type OpportunityFilters } from '@karakoram/contracts';
import { taxonomy } from '@karakoram/taxonomy';
import { any, type CountedRow, countedSnapshot, type Parameters, searchTextOf } from '../search/index.ts';

/** The filters of a listing as SQL over `opportunity_entry AS e`. */
interface Conditions {
  /** Filters that no facet shows: they hold for every count. */
  readonly base: readonly string[];
  /** The filter of each facet, where one is chosen. */
  readonly facets: Readonly<Partial<Record<OpportunityFacet, string>>>;
}

function conditionsOf(filters: OpportunityFilters, now: Date, parameters: Parameters): Conditions {
  const given = (value: unknown, type: string): string => `${parameters.add(value)}::${type}`;
  const base = ['e.listed', `e.expires_at > ${given(now, 'timestamptz')}`];
  const facets: Partial<Record<OpportunityFacet, string>> = {};
  if (filters.open === true) base.push('e.open');
  if (filters.concept !== undefined) {
    const branch = [filters.concept, ...taxonomy.expand(filters.concept)];
    base.push(`e.concepts && ${given(branch, 'text[]')}`);
  }
  const text = searchTextOf(filters);
  if (text !== undefined) {
    const { direct } = text.strict;
    base.push(direct.length === 0 ? 'FALSE' : `e.document @@ ${given(any(direct), 'tsquery')}`);
  }
  if (filters.type.length > 0) facets.type = `e.type = ANY (${given(filters.type, '"OpportunityType"[]')})`;
  if (filters.direction !== undefined)
    facets.direction = `e.direction = ${given(filters.direction, '"OpportunityDirection"')}`;
  if (filters.country !== undefined) facets.country = `e.country = ${given(filters.country, '"Country"')}`;
  if (filters.sector.length > 0) facets.sector = `e.sectors && ${given(filters.sector, 'text[]')}`;
  if (filters.mode.length > 0) facets.mode = `e.modes && ${given(filters.mode, 'text[]')}`;
  if (filters.stage.length > 0) facets.stage = `e.stage = ANY (${given(filters.stage, 'text[]')})`;
  return { base, facets };
}

/** All filters together: what is public at that moment and fits them. */
export function allFilters(filters: OpportunityFilters, now: Date, parameters: Parameters): string {
  const { base, facets } = conditionsOf(filters, now, parameters);
  return [...base, ...opportunityFacets.flatMap((facet) => facets[facet] ?? [])].join(' AND ');
}

/** True for filters that the index of words answers, and no index of dates. */
export function asksForWords({ q, concept }: OpportunityFilters): boolean {
  return (q !== undefined && q !== '') || concept !== undefined;
}

/** What a facet is counted by: a column of one value, or of several. */
const counted = {
  type: 'type',
  direction: 'direction',
  country: 'country',
  sector: 'unnest(sectors)',
  mode: 'unnest(modes)',
  stage: 'stage',
} as const satisfies Record<OpportunityFacet, string>;

/**
 * SQL that counts all that is found and each facet under all filters but its own, in one pass. What misses one of the chosen
 * facets counts for that facet alone; what misses two counts for none.
 */
export function opportunityCountStatement(filters: OpportunityFilters, now: Date, parameters: Parameters): string {
  const { base, facets } = conditionsOf(filters, now, parameters);
  const chosen = opportunityFacets.filter((facet) => facets[facet] !== undefined);
  const misses = chosen.map((facet) => `CASE WHEN ${facets[facet]} THEN 0 ELSE ${bitOf(facet)} END`);
  const counts = opportunityFacets.map(
    (facet) => `
    UNION ALL SELECT '${facet}', value, sum(count)::int
      FROM (SELECT ${counted[facet]}::text AS value, count FROM tally
             WHERE missed ${chosen.includes(facet) ? `IN (0, ${bitOf(facet)})` : '= 0'}) AS one
     WHERE value IS NOT NULL ${facet === 'sector' ? 'AND value NOT IN (SELECT code FROM hidden_sector)' : ''}
     GROUP BY value`,
  );
  return `
    WITH tally AS MATERIALIZED (
      SELECT type, direction, country, stage, sectors, modes, missed, count(*)::int AS count
        FROM (SELECT e.type, e.direction, e.country, e.stage, e.sectors, e.modes, ${['0', ...misses].join(' + ')} AS missed
                FROM opportunity_entry e WHERE ${base.join(' AND ')}) AS entry
       WHERE missed IN (${['0', ...chosen.map(bitOf)].join(', ')})
       GROUP BY type, direction, country, stage, sectors, modes, missed
    )
    ${countedSnapshot}
    UNION ALL SELECT 'total', NULL, coalesce(sum(count), 0)::int FROM tally WHERE missed = 0
    ${counts.join('')}`;
}

export type OpportunityCountRow = CountedRow<OpportunityFacet>;

function bitOf(facet: OpportunityFacet): number {
  return 1 << opportunityFacets.indexOf(facet);
}
