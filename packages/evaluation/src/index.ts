/**
 * Measures the ranking and the search on data sets of one format, beside simple systems, and makes synthetic markets in
 * that format. Pure: files, databases and the screen belong to the commands. docs/evaluation.md explains it for readers.
 */
export { type Dataset, type SearchDataset, type SearchQuery } from './dataset/dataset.ts';
export { DatasetError } from './dataset/dataset-error.ts';
export { type DatasetSource, readDataset } from './dataset/read-dataset.ts';
export { evaluateMarket } from './evaluate/evaluate-market.ts';
export { evaluatePartnerRanking } from './evaluate/evaluate-partner-ranking.ts';
export { evaluateSearch, SearchAnswers, SearchJob } from './evaluate/evaluate-search.ts';
export type { Progress } from './evaluate/progress.ts';
export { longestList } from './evaluate/queries.ts';
export { readCompanies } from './evaluate/read-companies.ts';
export { type EvaluationReport, reportRows } from './evaluate/report.ts';
export { type GeneratedFile, generateMarket } from './market/generate-market.ts';
export { marketSystems, partnerSystems } from './systems/systems.ts';
