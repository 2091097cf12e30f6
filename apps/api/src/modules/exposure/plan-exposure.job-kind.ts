import { z } from 'zod';
import { jobKind } from '../../platform/jobs/jobs.ts';

/** A plan for a market of a million companies takes minutes. */
export const planExposureKind = jobKind('plan-exposure', z.object({}), {
  expireInSeconds: 3_600,
  retryLimit: 2,
});
