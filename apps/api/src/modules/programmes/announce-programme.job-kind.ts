import { z } from 'zod';
import { jobKind } from '../../platform/jobs/jobs.ts';

/** Tells those who registered of a change, a batch a run, each in one transaction with the job for the next. */
export const announceProgramme = jobKind(
  'announce-programme',
  z.object({
    programmeId: z.uuid(),
    kind: z.enum(['programme_changed', 'programme_cancelled']),
    after: z.string().regex(/^\d+$/),
  }),
);
