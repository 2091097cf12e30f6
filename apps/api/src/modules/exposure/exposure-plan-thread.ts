import { Worker } from 'node:worker_threads';
import type { ExposurePlan } from '@karakoram/matching';
import { z } from 'zod';

/** The worker lies beside this file, as it was written or as it was compiled. */
const workerFile = import.meta.url.replace(/exposure-plan-thread(\.[jt]s)$/, 'exposure-plan.worker$1');

/** What the thread is started with. */
export const ThreadData = z.object({
  databaseUrl: z.string(),
  /** Of the embedding service, if one is named. */
  space: z.string().optional(),
  now: z.date(),
});
export type ThreadData = z.infer<typeof ThreadData>;

/** A plan, ready to be stored. */
export interface PlannedMarket extends Pick<ExposurePlan, 'before' | 'after' | 'loss'> {
  readonly companies: number;
  /** How many companies the plan could not place. */
  readonly unplaced: number;
  /**
   * What it decides about each company, some thousands at a time, as JSON: `company_id`, `prior_millionths`, `appearances`,
   * `introduced_to`. Texts, because a thread hands them over at no cost, and the database takes them as they are.
   */
  readonly batches: readonly string[];
}

/**
 * Plans the exposure of the market in a thread of its own, which ends with it: reading, ranking and planning keep a processor
 * busy for as long as they take. Rejects if the thread fails.
 */
export function planInThread(data: ThreadData): Promise<PlannedMarket> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile), { workerData: data });
    // A process ends when its server is closed, whatever this thread is doing.
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread of the exposure plan has ended without one.')));
  });
}
