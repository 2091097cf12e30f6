import type { Sought } from '@karakoram/contracts';
import type { SavedSearchSubject } from '@karakoram/domain';
import { foundAmongChangedOpportunitiesStatement, foundOpportunitiesStatement } from '../opportunities/index.ts';
import { foundAmongChangedStatement, foundStatement, type Parameters } from '../search/index.ts';

/** SQL that gives the `id` of everything that a search finds at that moment. */
export function findsStatement(sought: Sought, now: Date, parameters: Parameters): string {
  switch (sought.subject) {
    case 'companies':
      return `SELECT company_id AS id FROM (${foundStatement(sought.query, parameters)}) found`;
    case 'opportunities':
      return `SELECT opportunity_id AS id FROM (${foundOpportunitiesStatement(sought.query, now, parameters)}) found`;
  }
}

/** SQL that gives `id`, `company_id` and `listed_at` of everything that a search finds among what changed at or after `since`. */
export function findsSinceStatement(sought: Sought, since: Date, now: Date, parameters: Parameters): string {
  switch (sought.subject) {
    case 'companies': {
      const found = foundAmongChangedStatement(sought.query, since, parameters);
      return `SELECT e.company_id AS id, e.company_id, e.listed_at FROM (${found}) found JOIN directory_entry e USING (company_id)`;
    }
    case 'opportunities': {
      const found = foundAmongChangedOpportunitiesStatement(sought.query, since, now, parameters);
      return `SELECT opportunity_id AS id, company_id, listed_at FROM (${found}) found`;
    }
  }
}

/** Where the names of what was found are, and when each became public, by `id`. */
export const namedFinds = {
  companies: `
    SELECT id, approved_at AS since, jsonb_strip_nulls(jsonb_build_object('en', name_en, 'zh', name_zh, 'ur', name_ur)) AS names
      FROM company`,
  opportunities: `SELECT opportunity_id AS id, published_at AS since, card->'title' AS names FROM opportunity_entry`,
} as const satisfies Record<SavedSearchSubject, string>;
