import { describe, expect, it } from '@jest/globals';
import { listMetric } from './list-metrics.ts';
import { metricsOf } from './metric-name.ts';

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 2],
  ['elsewhere', 0],
]);
const ranked = ['x', 'b', 'elsewhere', 'a', 'y'];

function measured(name: string, list: readonly string[] = ranked): number {
  const [metric] = metricsOf('partner-ranking', [name]).ofLists;
  return listMetric(metric!, list, grades);
}

describe('a metric of a list', () => {
  it.each([
    ['mrr', 1 / 2],
    ['mrr@1', 0],
    ['recall@2', 1 / 3],
    ['recall@5', 2 / 3],
    ['precision@2', 1 / 2],
    ['precision@4', 2 / 4],
    // Five places, of which the list fills five; ten, of which it fills five.
    ['precision@10', 2 / 10],
    // Gains 2^grade - 1: found 1 at place 2 and 7 at place 4; best possible 7, 3, 1.
    ['ndcg@4', (1 / Math.log2(3) + 7 / Math.log2(5)) / (7 + 3 / Math.log2(3) + 1 / 2)],
    // With two places, the best possible is 7, 3.
    ['ndcg@2', 1 / Math.log2(3) / (7 + 3 / Math.log2(3))],
  ])('%s is what one gets by hand', (name, expected) => {
    expect(measured(name)).toBeCloseTo(expected, 12);
  });

  it('is 1 for the best list and 0 for one without a relevant company', () => {
    for (const name of ['mrr', 'recall@3', 'precision@3', 'ndcg@3']) {
      expect(measured(name, ['a', 'c', 'b'])).toBeCloseTo(1, 12);
      expect(measured(name, ['x', 'y', 'elsewhere'])).toBe(0);
      expect(measured(name, [])).toBe(0);
    }
  });
});

describe('the names of metrics', () => {
  it.each(['recall', 'precision', 'ndcg', 'recall@0', 'recall@ten', 'map', 'mutual-hit@10', ''])(
    'refuses %s for a partner ranking',
    (name) => {
      expect(metricsOf('partner-ranking', ['mrr', name]).unknown).toBe(name);
    },
  );

  it('takes other spellings of the measures of a market, and adds the usual ones once', () => {
    const { ofMarket, unknown } = metricsOf('market', ['mutual hit@10', 'Gini', 'expected_matches@5']);
    expect(unknown).toBeUndefined();
    expect(ofMarket.map(({ name }) => name)).toEqual([
      'mutual hit@10',
      'Gini',
      'expected_matches@5',
      'expected-matches@10',
      'never-in-top@10',
    ]);
  });
});
