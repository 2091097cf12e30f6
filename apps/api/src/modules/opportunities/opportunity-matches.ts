import type { OpportunityFilters } from '@karakoram/contracts';
import type { Parameters } from '../search/index.ts';
import { allFilters } from './opportunity-filters.ts';

/** SQL that gives `opportunity_id`, `company_id` and `listed_at` of everything that is public at that moment and fits the filters. */
export function foundOpportunitiesStatement(filters: OpportunityFilters, now: Date, parameters: Parameters): string {
  return `SELECT ${found} FROM opportunity_entry e WHERE ${allFilters(filters, now, parameters)}`;
}

/**
 * The same of the entries that changed at or after `since`, and no others are looked at: their index leads, and the filters are
 * tried on what it gives.
 */
export function foundAmongChangedOpportunitiesStatement(
  filters: OpportunityFilters,
  since: Date,
  now: Date,
  parameters: Parameters,
): string {
  // The offset keeps the filters, and with them the index of all words, out of what is read first.
  const changed = `SELECT * FROM opportunity_entry WHERE changed_at >= ${parameters.add(since)}::timestamptz OFFSET 0`;
  return `SELECT ${found} FROM (${changed}) e WHERE ${allFilters(filters, now, parameters)}`;
}

const found = 'e.opportunity_id, e.company_id, e.listed_at';
