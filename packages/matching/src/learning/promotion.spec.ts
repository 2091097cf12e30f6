import { expect, it } from '@jest/globals';
import type { Figure, HeldOutFigures } from './held-out.ts';
import { obstaclesTo } from './promotion.ts';

const better: Figure = { handSet: 0.6, learned: 0.5, improvement: { mean: 0.1, low: 0.05, high: 0.15 } };
const good: HeldOutFigures = {
  outcomes: 200,
  liked: 30,
  disliked: 170,
  deciders: 20,
  logLoss: better,
  ranking: better,
};
const unsure: Figure = { ...better, improvement: { mean: 0.1, low: 0, high: 0.2 } };
const worse: Figure = { ...better, improvement: { mean: -0.001, low: -0.1, high: 0.1 } };

it.each([
  ['nothing stands against better weights of enough outcomes', {}, []],
  ['an outcome too few', { outcomes: 199 }, ['too_few_outcomes']],
  ['a yes too few', { liked: 29 }, ['too_few_liked']],
  ['a no too few', { disliked: 29 }, ['too_few_disliked']],
  ['a company too few', { deciders: 19 }, ['too_few_deciders']],
  ['an interval that touches 0', { logLoss: unsure }, ['not_better']],
  ['nothing to compare', { logLoss: undefined }, ['not_better']],
  ['lists in a worse order', { ranking: worse }, ['ranks_worse']],
  ['no company with a yes and a no: the order of lists is not known', { ranking: undefined }, []],
] as const)('%s', (_case, change, obstacles) => {
  expect(obstaclesTo({ ...good, ...change })).toEqual(obstacles);
});
