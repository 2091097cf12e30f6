import type { MarketDataset, MarketJudgement, PastOutcome } from '../dataset/dataset.ts';
import { type KnownCompany, marketMetric, type ShownMarket } from '../metrics/market-metrics.ts';
import { metricsOf } from '../metrics/metric-name.ts';
import type { Estimate } from '../statistics/bootstrap.ts';
import type { RankingSystem } from '../systems/ranking-system.ts';
import type { Progress } from './progress.ts';
import { judgedQueries, ListScores, longestList } from './queries.ts';
import { readCompanies } from './read-companies.ts';
import type { EvaluationReport, SystemReport } from './report.ts';

/** What a company can look at if the data set does not say. */
const usualCapacity = 5;

/**
 * Ranks the whole other country for every company, because a market is about what all are shown; the lists of the queries are
 * longer and are measured one by one as well.
 */
export async function evaluateMarket(
  { info, task, companies, queries, judgements, history }: MarketDataset,
  systems: readonly RankingSystem[],
  progress: Progress,
): Promise<EvaluationReport> {
  const judged = judgedQueries(queries, judgements);
  const { ofLists, ofMarket } = metricsOf(task, info.metrics);
  const capacities = new Map(companies.map(({ id, capacity }) => [id, capacity ?? usualCapacity]));
  const capacityOf = (company: string): number => capacities.get(company) ?? usualCapacity;
  const known = knownCompanies(queries, judgements);
  const evaluated = readCompanies(companies, progress);
  const longestOfMarket = Math.max(...ofMarket.map(({ places }) => places));
  const lookingFor = new Map(judged.map((one) => [one.query.company, one]));

  async function measure(system: RankingSystem, past: readonly PastOutcome[]): Promise<Record<string, Estimate>> {
    await system.prepare(evaluated, past);
    const scores = new ListScores(ofLists);
    const lists = new Map<string, readonly string[]>();
    for (const { id } of evaluated) {
      progress(system.name, lists.size, evaluated.length);
      const query = lookingFor.get(id);
      const limit = query === undefined ? longestOfMarket : longestList;
      const ranked = await system.rank({ company: id, limit });
      if (query !== undefined) scores.add(ranked, query.grades);
      lists.set(id, ranked.slice(0, longestOfMarket));
    }
    const shown: ShownMarket = { lists, capacityOf };
    const wide = ofMarket.map((metric) => [metric.name, marketMetric(metric, known, shown)] as const);
    return { ...scores.estimates(), ...Object.fromEntries(wide) };
  }

  const reports: SystemReport[] = [];
  for (const system of systems) reports.push({ name: system.name, metrics: await measure(system, history) });
  return { dataset: info.name, task, queries: judged.length, systems: reports };
}

function knownCompanies(
  queries: MarketDataset['queries'],
  judgements: readonly MarketJudgement[],
): readonly KnownCompany[] {
  const mutual = new Map<string, Set<string>>(queries.map(({ id }) => [id, new Set()]));
  for (const judgement of judgements) if (judgement.mutual) mutual.get(judgement.query)?.add(judgement.company);
  return queries.map(({ id, company }) => ({ company, mutual: mutual.get(id) ?? new Set() }));
}
