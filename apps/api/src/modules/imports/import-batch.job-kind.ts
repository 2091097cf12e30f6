import { z } from 'zod';
import { jobKind } from '../../platform/jobs/jobs.ts';

/**
 * A few hundred rows of an import. Each batch enqueues the next in the transaction that marks it done, so that an import
 * goes on where it was after a killed process, once this short time is over.
 */
export const importBatch = jobKind(
  'import-batch',
  z.object({ runId: z.uuid(), step: z.enum(['check', 'import']), after: z.number().int() }),
  { expireInSeconds: 60, retryDelay: 2 },
);
