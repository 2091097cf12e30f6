import { z } from 'zod';
import { jobKind } from '../../platform/jobs/jobs.ts';

/** Condenses what became of requests and suggestions: of one company, or of all that something became of in the last day. */
export const learnPastOutcomes = jobKind('learn-past-outcomes', z.object({ companyId: z.uuid().optional() }));
