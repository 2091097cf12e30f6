import { conceptFilter, type DirectoryFilters, type Parameters } from './directory-conditions.ts';
import type { Alternatives, Evidence, Matches } from './search-text.ts';
import type { SimilarName } from './similar-names.queries.ts';

/** What a text finds, as far as it is known before its companies are read. */
export interface TextMatch extends Matches {
  readonly relaxed: boolean;
  readonly evidence: readonly Evidence[];
  /** They are found directly. */
  readonly names: readonly SimilarName[];
}

/**
 * The entries that any of the queries finds and the chosen concept leaves, as a table. What is in the brackets asks for nothing
 * but the text index and the key, and OFFSET keeps it apart: otherwise the planner may read entries in some other order and
 * look for the words in each document.
 */
export function foundEntries(
  filters: DirectoryFilters,
  text: { readonly match: Alternatives; readonly names: readonly SimilarName[] } | undefined,
  parameters: Parameters,
): string {
  const concept = conceptFilter(filters);
  const has = (tsquery: string): string => `document @@ ${parameters.add(tsquery)}::tsquery`;
  if (text === undefined) return concept === undefined ? 'search_entry' : entriesThat(has(concept));
  const found = text.match.map((one) => has(concept === undefined ? one : `${one} & ${concept}`));
  if (text.names.length > 0) {
    const named = `company_id = ANY (${parameters.add(text.names.map(({ id }) => id))}::uuid[])`;
    found.push(concept === undefined ? named : `(${named} AND ${has(concept)})`);
  }
  return entriesThat(found.length === 0 ? 'FALSE' : found.join(' OR '));
}

function entriesThat(condition: string): string {
  return `(SELECT * FROM search_entry WHERE ${condition} OFFSET 0)`;
}
