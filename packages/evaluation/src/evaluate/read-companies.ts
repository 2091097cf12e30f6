import { readCompany } from '@karakoram/intake';
import type { DatasetCompany } from '../dataset/dataset.ts';
import type { EvaluatedCompany } from '../systems/ranking-system.ts';
import type { Progress } from './progress.ts';

/** Data sets are of the past, so the year only has to be one that rules no company out. */
const anyLaterYear = 2100;

/** Reads all companies as an import does. What it leaves out of a company is the import's business, not an error. */
export function readCompanies(companies: readonly DatasetCompany[], progress: Progress): EvaluatedCompany[] {
  return companies.map((described, done) => {
    progress('reading companies', done + 1, companies.length);
    return { id: described.id, described, imported: readCompany(described, anyLaterYear, () => undefined) };
  });
}
