import type { Estimate } from '../statistics/bootstrap.ts';
import type { Task } from '../dataset/dataset.ts';

/** What one system reached, by the names of the metrics. */
export interface SystemReport {
  readonly name: string;
  readonly metrics: Readonly<Record<string, Estimate>>;
}

/** What an evaluation found: exactly what `--json` prints. */
export interface EvaluationReport {
  readonly dataset: string;
  readonly task: Task;
  /** How many queries were counted: those for which some company is relevant. */
  readonly queries: number;
  readonly systems: readonly SystemReport[];
}

/** The report as rows of a table, the header first: system, metric, mean, interval, n. */
export function reportRows({ queries, systems }: EvaluationReport): string[][] {
  const rows = systems.flatMap(({ name, metrics }) =>
    Object.entries(metrics).map(([metric, { mean, low, high }]) => [
      name,
      metric,
      formatNumber(mean),
      `${formatNumber(low)} – ${formatNumber(high)}`,
      String(queries),
    ]),
  );
  return [['system', 'metric', 'mean', '95 % interval', 'n'], ...rows];
}

/** Shares with four digits after the point, large totals with one. */
function formatNumber(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(1) : value.toFixed(4);
}
