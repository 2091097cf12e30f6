import type { Judgement } from '../dataset/dataset.ts';
import { type Grades, listMetric } from '../metrics/list-metrics.ts';
import type { ListMeasure, Metric } from '../metrics/metric-name.ts';
import { bootstrapMean, type Estimate } from '../statistics/bootstrap.ts';

/** A query and the companies that answer it. */
export interface JudgedQuery<Query> {
  readonly query: Query;
  readonly grades: Grades;
}

/** A list longer than this is cut: the reciprocal rank of what comes later is next to nothing. */
export const longestList = 1_000;

/** The queries that some company answers, in order; the others can tell no system from another. */
export function judgedQueries<Query extends { readonly id: string }>(
  queries: readonly Query[],
  judgements: readonly Judgement[],
): JudgedQuery<Query>[] {
  const byQuery = new Map<string, Map<string, number>>();
  for (const { query, company, grade } of judgements) {
    if (grade <= 0) continue;
    const grades = byQuery.get(query) ?? new Map<string, number>();
    grades.set(company, grade);
    byQuery.set(query, grades);
  }
  return queries.flatMap((query) => {
    const grades = byQuery.get(query.id);
    return grades === undefined ? [] : [{ query, grades }];
  });
}

/** Collects the metrics of one system, query by query. */
export class ListScores {
  readonly #values: readonly (readonly [Metric<ListMeasure>, number[]])[];

  constructor(metrics: readonly Metric<ListMeasure>[]) {
    this.#values = metrics.map((metric) => [metric, []]);
  }

  add(ranked: readonly string[], grades: Grades): void {
    for (const [metric, values] of this.#values) values.push(listMetric(metric, ranked, grades));
  }

  /** Mean and interval of each metric. The same resamples for every system, so that intervals compare. */
  estimates(): Record<string, Estimate> {
    return Object.fromEntries(this.#values.map(([{ name }, values]) => [name, bootstrapMean(values, name)]));
  }
}
