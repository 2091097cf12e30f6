import { handSetWeights, learnWeights, signals } from '@karakoram/matching';
import { describe, expect, it } from '@jest/globals';
import { learningReport } from './learning-report.ts';

const nothing = learnWeights([], { seed: 1 });

describe('the report of a learning run', () => {
  it('names every signal with both weights and what the difference means', () => {
    const report = learningReport(nothing);
    for (const { name, why } of signals) {
      expect(report).toContain(`${name.padEnd(30)}     ${handSetWeights[name].toFixed(3)}     `);
      expect(report).toContain(why);
    }
  });

  it('says which way a weight moved', () => {
    const [first, second] = signals;
    const weights = {
      ...handSetWeights,
      [first.name]: handSetWeights[first.name] - 0.05,
      [second.name]: handSetWeights[second.name] + 0.05,
    };
    const report = learningReport({ ...nothing, weights });
    expect(report).toContain(`Counts for less than was thought. ${first.why}`);
    expect(report).toContain(`Counts for more than was thought. ${second.why}`);
  });

  it('gives the reason why weights are not used, and a figure with its interval', () => {
    const logLoss = { handSet: 0.6, learned: 0.61, improvement: { mean: -0.01, low: -0.02, high: 0.004 } };
    const report = learningReport({
      ...nothing,
      version: 7,
      heldOut: { outcomes: 900, liked: 400, disliked: 500, deciders: 60, logLoss },
      obstacles: ['not_better'],
    });
    expect(report).toContain('     0.600     0.610    -0.010  (95 %: -0.020 to +0.004)');
    expect(report).toContain('Kept as version 7. The learned weights are not used: they do not foretell');
  });
});
