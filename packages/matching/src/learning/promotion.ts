import type { HeldOutFigures } from './held-out.ts';

/** Fewer held-out outcomes than these prove nothing. */
const leastHeldOut = { outcomes: 200, ofEach: 30, deciders: 20 } as const;

/** Why learned weights are not used. */
const promotionObstacles = [
  'too_few_outcomes',
  'too_few_liked',
  'too_few_disliked',
  'too_few_deciders',
  'not_better',
  'ranks_worse',
] as const;
export type PromotionObstacle = (typeof promotionObstacles)[number];

/**
 * What stands against using the learned weights; empty: they are to be used. They must foretell held-out outcomes better
 * beyond doubt (the whole interval of the log loss's improvement lies above 0), and must not order one company's list worse.
 */
export function obstaclesTo(heldOut: HeldOutFigures): readonly PromotionObstacle[] {
  const { outcomes, liked, disliked, deciders, logLoss, ranking } = heldOut;
  const stands: Record<PromotionObstacle, boolean> = {
    too_few_outcomes: outcomes < leastHeldOut.outcomes,
    too_few_liked: liked < leastHeldOut.ofEach,
    too_few_disliked: disliked < leastHeldOut.ofEach,
    too_few_deciders: deciders < leastHeldOut.deciders,
    not_better: logLoss === undefined || logLoss.improvement.low <= 0,
    ranks_worse: ranking !== undefined && ranking.improvement.mean < 0,
  };
  return promotionObstacles.filter((obstacle) => stands[obstacle]);
}
