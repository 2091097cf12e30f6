import { tokeniseQuery } from '@karakoram/taxonomy';
import type { DatasetCompany, SearchQuery } from '../dataset/dataset.ts';
import { Random } from '../statistics/random.ts';
import { Bm25 } from './bm25.ts';
import { companyTokens } from './company-text.ts';

/** Something that answers searches with the ids of companies, best first. */
export interface SearchSystem {
  readonly name: string;
  readonly search: (query: SearchQuery, limit: number) => readonly string[];
}

/**
 * What the search must beat: an order that knows nothing, and the words of the query in the words of the companies (BM25)
 * without any knowledge of concepts. Both leave the filters out: those are no matter of order.
 */
export function searchBaselines(companies: readonly DatasetCompany[]): SearchSystem[] {
  const ids = companies.map(({ id }) => id);
  const documents = companies.map(companyTokens);
  return [
    {
      name: 'random',
      search: ({ id }, limit) => {
        const random = new Random('random order', id);
        return inOrder(
          ids,
          ids.map(() => random.next()),
          limit,
        );
      },
    },
    {
      name: 'bm25',
      search: ({ text }, limit) => {
        const scores = new Bm25(documents, [tokeniseQuery(text)]).documentScores(0);
        const found = scores.filter((score) => score > 0).length;
        return inOrder(ids, scores, Math.min(limit, found));
      },
    },
  ];
}

function inOrder(ids: readonly string[], scores: ArrayLike<number>, limit: number): string[] {
  return ids
    .map((id, number) => ({ id, score: scores[number] ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id }) => id);
}
