import type { ListMeasure, Metric } from './metric-name.ts';

/** The grade of each company that answers a query; who is absent answers it not at all. */
export type Grades = ReadonlyMap<string, number>;

/**
 * One measure of one ranked list, 0 to 1. A company is relevant if its grade is above 0; `grades` names at least one.
 *
 * - `mrr`: one over the place of the first relevant company, 0 if there is none within the places that count.
 * - `recall@k`: of all relevant companies, the share within the first k places.
 * - `precision@k`: of k places, the share that holds relevant companies; a list shorter than k leaves places empty.
 * - `ndcg@k`: gain 2^grade - 1, discount log2(place + 1), over the best possible list (Burges et al. 2005).
 */
export function listMetric(
  { measure, places }: Metric<ListMeasure>,
  ranked: readonly string[],
  grades: Grades,
): number {
  const found = ranked.slice(0, places).map((id) => grades.get(id) ?? 0);
  switch (measure) {
    case 'mrr': {
      const first = found.findIndex((grade) => grade > 0);
      return first < 0 ? 0 : 1 / (first + 1);
    }
    case 'recall':
      return share(countRelevant(found), countRelevant([...grades.values()]));
    case 'precision':
      return countRelevant(found) / places;
    case 'ndcg':
      return share(gain(found), gain([...grades.values()].sort((a, b) => b - a).slice(0, places)));
  }
}

function countRelevant(grades: readonly number[]): number {
  return grades.filter((grade) => grade > 0).length;
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
