import type { SavedQuery } from '@karakoram/contracts';
import { allConditions, conceptFilter, directoryConditions, type Parameters } from './directory-conditions.ts';
import { foundEntries } from './found-entries.ts';
import { type SearchText, searchTextOf } from './search-text.ts';
import { mostSimilarNames, nameSimilarity } from './similar-names.queries.ts';

/**
 * SQL that gives the `company_id` of every company that a search finds directly and as it is typed: with all of its words, never
 * with any of them instead, and not for something near.
 */
export function foundStatement(query: SavedQuery, parameters: Parameters): string {
  const conditions = allConditions(directoryConditions(query, parameters));
  const text = searchTextOf(query);
  const match = text === undefined ? undefined : { match: text.strict.direct, names: [] };
  const found = `SELECT e.company_id FROM ${foundEntries(query, match, parameters)} e WHERE ${conditions}`;
  if (text?.name === undefined) return found;
  const named = `SELECT company_id FROM directory_names_like(${parameters.add(text.name)}::text,
                                                             ${nameSimilarity.strict}::real, ${mostSimilarNames})`;
  return `${found} UNION SELECT e.company_id FROM ${foundEntries(query, undefined, parameters)} e
                          WHERE ${conditions} AND e.company_id IN (${named})`;
}

/**
 * The same of the entries that changed at or after `since`, and no others are looked at: their index leads, and the words are
 * sought in what it gives.
 */
export function foundAmongChangedStatement(query: SavedQuery, since: Date, parameters: Parameters): string {
  const changed = `d.changed_at >= ${parameters.add(since)}::timestamptz`;
  const conditions = allConditions(directoryConditions(query, parameters));
  // Added to an empty text, so that the index of all words has no part in it.
  const has = (tsquery: string): string => `e.document || ''::tsvector @@ ${parameters.add(tsquery)}::tsquery`;
  const concept = conceptFilter(query);
  const text = searchTextOf(query);
  const ways = [
    changed,
    conditions,
    ...(concept === undefined ? [] : [has(concept)]),
    ...(text === undefined ? [] : [`(${anyWay(text, has, parameters)})`]),
  ];
  return `SELECT e.company_id FROM directory_entry d JOIN search_entry e USING (company_id) WHERE ${ways.join(' AND ')}`;
}

function anyWay(text: SearchText, has: (tsquery: string) => string, parameters: Parameters): string {
  const ways = text.strict.direct.map(has);
  if (text.name !== undefined)
    ways.push(`word_similarity(${parameters.add(text.name)}::text, d.names) >= ${nameSimilarity.strict}`);
  return ways.length === 0 ? 'FALSE' : ways.join(' OR ');
}
