import { z } from 'zod';
import { Id, Instant } from './common.ts';

const Share = z.number().min(0).max(1);
const Count = z.number().int().nonnegative();

/** How evenly companies are shown in each other's top ten. */
export const ExposureMeasures = z
  .object({
    gini: Share.describe('Gini coefficient of how often companies are shown: 0 if all are shown equally often'),
    neverShown: Share.describe('Share of the companies with an offer or a need that are in nobody’s top ten'),
  })
  .meta({ id: 'ExposureMeasures' });

/** The figures of one plan, as they are stored. */
export const ExposurePlanFigures = z
  .object({
    before: ExposureMeasures.describe('By joint score alone'),
    after: ExposureMeasures.describe('By the plan'),
    scoreLoss: z.number().describe('Share by which the joint scores of all top tens are lower in sum'),
    ndcgLoss: z
      .number()
      .describe(
        'Share by which the mean ndcg@10 is lower, with the joint score times how much the other is sought as the gain',
      ),
    unplaced: Count.describe('Companies with an offer or a need that the plan could show to nobody'),
    durationSeconds: z.number().nonnegative(),
  })
  .meta({ id: 'ExposurePlanFigures' });
export type ExposurePlanFigures = z.infer<typeof ExposurePlanFigures>;

export const ExposurePlanView = z
  .object({ id: Id, computedAt: Instant, companies: Count, figures: ExposurePlanFigures })
  .meta({ id: 'ExposurePlan' });
export type ExposurePlanView = z.infer<typeof ExposurePlanView>;

export const ExposureOverview = z
  .object({
    planning: z.boolean().describe('A plan is being made, or waits for its turn'),
    plans: z.array(ExposurePlanView).describe('The last ones, newest first'),
  })
  .meta({ id: 'ExposureOverview' });
export type ExposureOverview = z.infer<typeof ExposureOverview>;
