import type { SavedQuery } from '@karakoram/contracts';
import { allConditions, directoryConditions, type Parameters } from './directory-conditions.ts';
import { matches, similarity } from './directory.queries.ts';
import { searchText } from './search-text.ts';

/**
 * SQL that gives the `company_id` of every company that a search finds as it is typed: with all of its words, never with any
 * of them instead.
 */
export function foundStatement(query: SavedQuery, parameters: Parameters): string {
  const conditions = allConditions(directoryConditions(query, parameters));
  const text = textOf(query);
  const found = text === undefined ? 'TRUE' : `e.company_id IN (${matches(text, false, parameters)})`;
  return `SELECT e.company_id FROM directory_entry e WHERE ${conditions} AND ${found}`;
}

/**
 * The same of the entries that changed at or after `since`, and no others are looked at: their index leads, and the words are
 * sought in what it gives.
 */
export function foundAmongChangedStatement(query: SavedQuery, since: Date, parameters: Parameters): string {
  const changed = `e.changed_at >= ${parameters.add(since)}::timestamptz`;
  const conditions = allConditions(directoryConditions(query, parameters));
  const text = textOf(query);
  if (text === undefined) return `SELECT e.company_id FROM directory_entry e WHERE ${changed} AND ${conditions}`;
  const ways: string[] = [];
  // Added to an empty text, so that the index of all words has no part in it.
  if (text.strict !== undefined) ways.push(`e.document || ''::tsvector @@ ${parameters.add(text.strict)}::tsquery`);
  if (text.name !== undefined)
    ways.push(`word_similarity(${parameters.add(text.name)}::text, e.names) >= ${similarity.strict}`);
  const found = ways.length === 0 ? 'FALSE' : ways.join(' OR ');
  return `SELECT e.company_id FROM directory_entry e WHERE ${changed} AND ${conditions} AND (${found})`;
}

function textOf({ q }: SavedQuery) {
  return q === undefined || q === '' ? undefined : searchText(q);
}
