import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitLogistic, logLoss, type LogisticProblem } from './logistic-fit.ts';

const columns = 3;

const anyProblem: fc.Arbitrary<LogisticProblem> = fc
  .record({
    rows: fc.array(
      fc.record({
        values: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: columns, maxLength: columns }),
        liked: fc.boolean(),
        telling: fc.constantFrom(0.25, 1),
        group: fc.nat(1),
      }),
      { maxLength: 30 },
    ),
    prior: fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: columns, maxLength: columns }),
    priorStrength: fc.constantFrom(0.05, 1, 20),
    isLimited: fc.boolean(),
  })
  .map(({ rows, prior, priorStrength, isLimited }) => ({
    columns,
    values: Float64Array.from(rows.flatMap(({ values }) => values)),
    liked: Uint8Array.from(rows, ({ liked }) => Number(liked)),
    telling: Float64Array.from(rows, ({ telling }) => telling),
    group: Uint8Array.from(rows, ({ group }) => group),
    groups: 2,
    prior,
    priorStrength,
    ...(isLimited ? { limit: Float64Array.of(-0.3, -0.3, 0.7) } : {}),
  }));

describe('a fit', () => {
  it('keeps its bounds, and no allowed point near it is more likely', () => {
    fc.assert(
      fc.property(
        anyProblem,
        fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (problem, moves) => {
          const { slopes, intercepts } = fitLogistic(problem);
          for (const slope of slopes) expect(slope).toBeGreaterThanOrEqual(0);
          expect(excess(problem, slopes)).toBeLessThanOrEqual(1e-9);
          const nearby = slopes.map((slope, at) => Math.max(0, slope + moves[at]!));
          if (excess(problem, nearby) > 0) return;
          const best = penalisedLoss(problem, slopes, intercepts);
          const other = penalisedLoss(
            problem,
            nearby,
            intercepts.map((one, at) => one + moves[columns + at]!),
          );
          expect(best).toBeLessThanOrEqual(other + 1e-6);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the prior where there are no rows', () => {
    const problem = { columns: 2, values: new Float64Array(), liked: new Uint8Array(), telling: new Float64Array() };
    const fit = fitLogistic({ ...problem, group: new Uint8Array(), groups: 1, prior: [2, 3], priorStrength: 1 });
    expect(fit.slopes[0]).toBeCloseTo(2, 9);
    expect(fit.slopes[1]).toBeCloseTo(3, 9);
  });

  it('finds the odds of a group in its intercept', () => {
    const liked = Uint8Array.from({ length: 4_000 }, (_, row) => Number(row % 4 === 0));
    const fit = fitLogistic({
      columns: 1,
      values: new Float64Array(4_000),
      liked,
      telling: new Float64Array(4_000).fill(1),
      group: new Uint8Array(4_000),
      groups: 1,
      prior: [1],
      priorStrength: 1,
    });
    expect(fit.intercepts[0]).toBeCloseTo(Math.log(1 / 3), 3);
  });
});

it.each([
  [0, true, Math.LN2],
  [0, false, Math.LN2],
  [800, true, 0],
  [800, false, 800],
  [-800, true, 800],
])('the log loss of log-odds %d when it was %s is %d', (logOdds, liked, loss) => {
  expect(logLoss(logOdds, liked)).toBeCloseTo(loss, 9);
});

function excess({ limit }: LogisticProblem, slopes: Float64Array): number {
  return limit === undefined ? 0 : slopes.reduce((sum, slope, at) => sum + slope * limit[at]!, 0);
}

function penalisedLoss(problem: LogisticProblem, slopes: Float64Array, intercepts: Float64Array): number {
  const { liked, telling, values, group, prior, priorStrength } = problem;
  const rows = liked.reduce((sum, yes, row) => {
    const logOdds = slopes.reduce(
      (odds, slope, at) => odds + slope * values[row * columns + at]!,
      intercepts[group[row]!]!,
    );
    return sum + telling[row]! * logLoss(logOdds, yes === 1);
  }, 0);
  const penalty = slopes.reduce((sum, slope, at) => sum + 0.5 * priorStrength * (slope - prior[at]!) ** 2, 0);
  return rows + penalty + intercepts.reduce((sum, one) => sum + 0.005 * one ** 2, 0);
}
