import { z } from 'zod';
import { Instant, PageQuery, pageOf } from './common.ts';

const Count = z.number().int();

const Interval = z.object({ mean: z.number(), low: z.number(), high: z.number() });

/** One figure of both sets of weights on the same outcomes. */
export const RankingFigure = z
  .object({
    handSet: z.number(),
    learned: z.number(),
    improvement: Interval.describe(
      'Above 0 where the learned weights are better; low to high holds 95 of 100 resamples',
    ),
  })
  .meta({ id: 'RankingFigure' });
export type RankingFigure = z.infer<typeof RankingFigure>;

/** How learned weights did on outcomes later than those they were fitted to. A figure is left out where there is nothing to compare. */
export const RankingHeldOut = z
  .object({
    outcomes: Count,
    liked: Count,
    disliked: Count,
    deciders: Count.describe('Companies that decided'),
    logLoss: RankingFigure.optional().describe('How wrong the foretold chances are; 0 is foresight'),
    auc: RankingFigure.optional().describe('Chance that a yes scores above a no'),
    ranking: RankingFigure.optional().describe('The same within the decisions of one company'),
  })
  .meta({ id: 'RankingHeldOut' });
export type RankingHeldOut = z.infer<typeof RankingHeldOut>;

export const rankingWeightsStatuses = ['candidate', 'active', 'superseded'] as const;

/** Why learned weights are not used. */
export const rankingObstacles = [
  'too_few_outcomes',
  'too_few_liked',
  'too_few_disliked',
  'too_few_deciders',
  'not_better',
  'ranks_worse',
] as const;

export const RankingWeightsVersion = z
  .object({
    version: Count,
    status: z.enum(rankingWeightsStatuses),
    trainedAt: Instant,
    examples: Count.describe('Outcomes that the weights were fitted to'),
    heldOut: RankingHeldOut,
    obstacles: z
      .array(z.enum(rankingObstacles))
      .describe('Why they are not used; empty when nothing stands against it'),
    weights: z.record(z.string(), z.number()).describe('Signal to weight; they sum to 1'),
    defects: z
      .array(z.string())
      .describe(
        'Why they do not suit the signals of today, for the log; the hand-set weights stand in. Empty if they do',
      ),
  })
  .meta({ id: 'RankingWeightsVersion' });
export type RankingWeightsVersion = z.infer<typeof RankingWeightsVersion>;

export const RankingWeightsPage = pageOf(RankingWeightsVersion)
  .extend({
    signals: z
      .array(z.object({ name: z.string(), kind: z.enum(['content', 'background']), handSet: z.number() }))
      .describe('The signals of the ranking with their hand-set weights, in the order in which they are summed'),
    active: RankingWeightsVersion.nullable().describe(
      'The version in use, whatever page it is on; null: the hand-set ones',
    ),
  })
  .meta({ id: 'RankingWeightsPage' });
export type RankingWeightsPage = z.infer<typeof RankingWeightsPage>;

export const RankingWeightsQuery = PageQuery.meta({ id: 'RankingWeightsQuery' });
export type RankingWeightsQuery = z.infer<typeof RankingWeightsQuery>;
