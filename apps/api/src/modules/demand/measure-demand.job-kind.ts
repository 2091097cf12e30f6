import { z } from 'zod';
import { jobKind } from '../../platform/jobs/jobs.ts';

/** A market of a million companies takes minutes. */
export const measureDemandKind = jobKind('measure-demand', z.object({}), { expireInSeconds: 1_800, retryLimit: 2 });
