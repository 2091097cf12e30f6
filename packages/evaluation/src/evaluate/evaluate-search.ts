import { z } from 'zod';
import { DatasetCompany, type SearchDataset, SearchQuery } from '../dataset/dataset.ts';
import { metricsOf } from '../metrics/metric-name.ts';
import { searchBaselines, type SearchSystem } from '../systems/search-systems.ts';
import { judgedQueries, ListScores, longestList } from './queries.ts';
import type { EvaluationReport, SystemReport } from './report.ts';

/** What the product is given to search: the companies to import and the queries to answer. */
export const SearchJob = z.object({ companies: z.array(DatasetCompany), queries: z.array(SearchQuery) });
export type SearchJob = z.infer<typeof SearchJob>;

/** What it answered: ids of companies, best first, by the ids of the queries. */
export const SearchAnswers = z.record(z.string(), z.array(z.string()));
export type SearchAnswers = z.infer<typeof SearchAnswers>;

/** Compares the answers of the product's search with those of the simple systems. */
export function evaluateSearch(dataset: SearchDataset, answers: SearchAnswers): EvaluationReport {
  const { info, task, companies, queries, judgements } = dataset;
  const judged = judgedQueries(queries, judgements);
  const { ofLists } = metricsOf(task, info.metrics);
  const product: SearchSystem = { name: 'karakoram', search: ({ id }) => answers[id] ?? [] };
  const systems = [product, ...searchBaselines(companies)].map(({ name, search }): SystemReport => {
    const scores = new ListScores(ofLists);
    for (const { query, grades } of judged) scores.add(search(query, longestList), grades);
    return { name, metrics: scores.estimates() };
  });
  return { dataset: info.name, task, queries: judged.length, systems };
}
