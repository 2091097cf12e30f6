import { Worker } from 'node:worker_threads';
import type { TaxonomyAdditions } from '@karakoram/taxonomy';
import { z } from 'zod';

/** The worker lies beside this file, as it was written or as it was compiled. */
const workerFile = import.meta.url.replace(/demand-thread(\.[jt]s)$/, 'demand.worker$1');

/** What the thread is started with. */
export const ThreadData = z.object({
  databaseUrl: z.string(),
  /** What administrators have added to the taxonomy. */
  additions: z.custom<TaxonomyAdditions>(),
  now: z.date(),
});
export type ThreadData = z.infer<typeof ThreadData>;

/** A market, measured, ready to be stored. */
export interface MeasuredDemand {
  readonly companies: number;
  readonly needs: number;
  readonly requests: number;
  readonly unmet: number;
  /** Some thousand rows each, as JSON, see `DemandRow`: a thread hands texts over at no cost, and the database takes them as they are. */
  readonly batches: readonly string[];
}

/**
 * Measures the demand of the whole market in a thread of its own, which ends with it: reading and comparing keep a processor busy
 * for as long as they take. Rejects if the thread fails.
 */
export function measureInThread(data: ThreadData): Promise<MeasuredDemand> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(workerFile), { workerData: data });
    // A process ends when its server is closed, whatever this thread is doing.
    worker.unref();
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that measures demand has ended without an answer.')));
  });
}
