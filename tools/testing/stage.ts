import type { ThrowawayPostgres } from '../launcher/throwaway-postgres.ts';

/** One part of `npm test`. */
export interface Stage {
  /** What `--only` calls it. */
  readonly name: string;
  readonly title: string;
  /** True when its tests wait for things on a clock, so that it must have the machine to itself. */
  readonly alone?: boolean;
  readonly run: (context: StageContext) => Promise<StageResult>;
}

export interface StageContext {
  /** A folder for the stage to write to; deleted when all is over. */
  readonly temporaryFolder: string;
  /** The PostgreSQL server for tests, started when it is first asked for. */
  readonly server: () => Promise<ThrowawayPostgres>;
  readonly signal: AbortSignal;
  /** Further parameters for the test runner, such as the name of one file. */
  readonly parameters: readonly string[];
  /** Receives output as it comes; otherwise it is shown at the end if something failed. */
  readonly onOutput?: (chunk: string) => void;
}

export interface StageResult extends Counts {
  readonly output: string;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A check that has no tests of its own counts as one. */
export function countCheck(code: number): Counts {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Makes sure that counts tell the truth about a run of tests: one that crashed, or in which nothing ran, has failed,
 * whatever its report says.
 */
export function countRun(reported: Counts, code: number): Counts {
  const nothingRan = reported.passed + reported.failed === 0;
  return reported.failed === 0 && (code !== 0 || nothingRan) ? { ...reported, failed: 1 } : reported;
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) };
}

/** The last line of `npm test`, which scripts read. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
