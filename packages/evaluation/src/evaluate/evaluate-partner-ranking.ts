import type { PartnerDataset } from '../dataset/dataset.ts';
import { metricsOf } from '../metrics/metric-name.ts';
import { readCompanies } from './read-companies.ts';
import type { RankingSystem } from '../systems/ranking-system.ts';
import type { Progress } from './progress.ts';
import { judgedQueries, ListScores, longestList } from './queries.ts';
import type { EvaluationReport, SystemReport } from './report.ts';

/** Ranks the candidates of every query by every system. */
export async function evaluatePartnerRanking(
  { info, task, companies, queries, judgements, history }: PartnerDataset,
  systems: readonly RankingSystem[],
  progress: Progress,
): Promise<EvaluationReport> {
  const judged = judgedQueries(queries, judgements);
  const { ofLists } = metricsOf(task, info.metrics);
  const evaluated = readCompanies(companies, progress);
  const reports: SystemReport[] = [];
  for (const system of systems) {
    await system.prepare(evaluated, history);
    const scores = new ListScores(ofLists);
    for (const [done, { query, grades }] of judged.entries()) {
      progress(system.name, done, judged.length);
      const ranked = await system.rank({ company: query.company, candidates: query.candidates, limit: longestList });
      scores.add(ranked, grades);
    }
    progress(system.name, judged.length, judged.length);
    reports.push({ name: system.name, metrics: scores.estimates() });
  }
  return { dataset: info.name, task, queries: judged.length, systems: reports };
}
