import { type DirectoryFacet, directoryFacets } from '@karakoram/contracts';
import { allConditions, type DirectoryFilters, directoryConditions, type Parameters } from './directory-conditions.ts';
import { everyMatch } from './find-statement.ts';
import { foundEntries, type TextMatch } from './found-entries.ts';
import { countedSnapshot } from './kept-counts.ts';

/** Cities beyond these are too many to choose from by looking; the search box finds them. */
const citiesShown = 20;

/** What a facet is counted by. */
const columns = {
  country: 'country',
  sector: 'sectors',
  mode: 'modes',
  city: 'city_code',
  size: 'size_band',
  verification: 'verification',
} as const satisfies Record<DirectoryFacet, string>;

/** Columns that rows are grouped by together: those of few values, and each of the others. */
const groups = [['country', 'size_band', 'verification'], ['sectors'], ['modes'], ['city_code']] as const;
const grouped = groups.flat();

/**
 * SQL that counts all companies found, those of them found directly, and each facet under all filters but its own, in one pass.
 * A company that misses one of the chosen facets counts for that facet alone; one that misses two counts for none.
 */
export function countStatement(filters: DirectoryFilters, text: TextMatch | undefined, parameters: Parameters): string {
  const conditions = directoryConditions(filters, parameters);
  const found = foundEntries(filters, everyMatch(text), parameters);
  const chosen = directoryFacets.filter((facet) => conditions.facets[facet] !== undefined);
  const misses = chosen.map((facet) => `CASE WHEN ${conditions.facets[facet]} THEN 0 ELSE ${bitOf(facet)} END`);
  const base = ['TRUE', ...conditions.base].join(' AND ');
  const counted = (facet: DirectoryFacet): string =>
    `grouped = ${groupingOf(facet)} AND missed ${chosen.includes(facet) ? `IN (0, ${bitOf(facet)})` : '= 0'}`;
  const plain = (facet: DirectoryFacet): string =>
    `SELECT '${facet}', ${columns[facet]}::text, sum(count)::int FROM tally
      WHERE ${counted(facet)} AND ${columns[facet]} IS NOT NULL GROUP BY 2`;
  const ofSets = (facet: 'sector' | 'mode', where = 'TRUE'): string =>
    `SELECT '${facet}', value, sum(count)::int FROM tally JOIN value_set s ON s.id = ${columns[facet]}, unnest(s."values") AS value
      WHERE ${counted(facet)} AND ${where} GROUP BY 2`;
  const chosenCityFirst = filters.city === undefined ? '' : `value = ${parameters.add(filters.city)} DESC, `;
  return `
    WITH tally AS MATERIALIZED (
      SELECT ${grouped.join(', ')}, ${chosen.length === 0 ? '0 AS missed' : 'missed'},
             grouping(${grouped.join(', ')}) AS grouped, count(*)::int AS count
        FROM (SELECT ${grouped.map((column) => `e.${column}`).join(', ')}, ${['0', ...misses].join(' + ')} AS missed
                FROM ${found} e WHERE ${base}) entry
       ${chosen.length === 0 ? 'GROUP BY' : `WHERE missed IN (${['0', ...chosen.map(bitOf)].join(', ')}) GROUP BY missed,`}
             GROUPING SETS (${groups.map((columnsOfOne) => `(${columnsOfOne.join(', ')})`).join(', ')})
    )
    SELECT 'total' AS facet, NULL AS value, coalesce(sum(count), 0)::int AS count
      FROM tally WHERE grouped = ${groupingOf('country')} AND missed = 0
    ${text?.wide === undefined ? '' : `UNION ALL SELECT 'direct', NULL, count(*)::int FROM ${directEntries(filters, text, parameters)}`}
    UNION ALL ${countedSnapshot}
    UNION ALL ${plain('country')}
    UNION ALL ${ofSets('sector', 'value NOT IN (SELECT code FROM hidden_sector)')}
    UNION ALL ${ofSets('mode')}
    UNION ALL (SELECT 'city', value, count FROM (${plain('city')}) AS city (facet, value, count)
                ORDER BY ${chosenCityFirst}count DESC, value LIMIT ${citiesShown})
    UNION ALL ${plain('size')}
    UNION ALL ${plain('verification')}`;
}

function directEntries(filters: DirectoryFilters, { direct, names }: TextMatch, parameters: Parameters): string {
  const conditions = allConditions(directoryConditions(filters, parameters));
  return `${foundEntries(filters, { match: direct, names }, parameters)} e WHERE ${conditions}`;
}

function bitOf(facet: DirectoryFacet): number {
  return 1 << directoryFacets.indexOf(facet);
}

/** `grouping()` of the rows that a facet is counted in: a bit for each column that they are not grouped by, the last lowest. */
function groupingOf(facet: DirectoryFacet): number {
  const group: readonly string[] = groups.find((one) => one.some((column) => column === columns[facet])) ?? [];
  return grouped.reduce((bits, column) => bits * 2 + (group.includes(column) ? 0 : 1), 0);
}
