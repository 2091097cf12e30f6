import { signals } from '../signals.ts';
import { Concordance } from './concordance.ts';
import type { Examples } from './examples.ts';
import type { FittedWeights, WeightModel } from './fit-weights.ts';
import { logLoss } from './logistic-fit.ts';
import { questions } from './outcome-evidence.ts';
import { seededRandom } from './seeded-random.ts';

/** One figure of both sets of weights. `improvement` is above 0 where the learned ones are better, whichever way that is. */
export interface Figure {
  readonly handSet: number;
  readonly learned: number;
  readonly improvement: Interval;
}

/** A difference and where it lies in 95 of 100 resamples. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** How both sets of weights do on outcomes that neither was fitted to. A figure is absent where there is nothing to compare. */
export interface HeldOutFigures {
  readonly outcomes: number;
  readonly liked: number;
  readonly disliked: number;
  /** Companies that decided. */
  readonly deciders: number;
  /** Mean of -log of the chance given to what happened, weighed by how telling it is; 0 would be foresight. */
  readonly logLoss?: Figure;
  /** Chance that a yes scores above a no to the same question: 0.5 is chance, 1 is perfect. */
  readonly auc?: Figure;
  /** The same for a yes and a no of one company: what its list looks like. The mean over companies, each counting once. */
  readonly ranking?: Figure;
}

const resamples = 1_000;

/** What one model gives for each figure, when each company counts as often as `times` says. Undefined: nothing to compare. */
interface Measure {
  readonly isBetterHigh: boolean;
  readonly of: (model: WeightModel) => (times: Float64Array) => number | undefined;
}

/**
 * Compares the two by a paired bootstrap: companies are drawn with replacement, with all that they decided, because the
 * decisions of one company resemble each other; both sets of weights are measured on the same draw. The same seed gives the same intervals.
 */
export function compareOnHeldOut(examples: Examples, fitted: FittedWeights, seed: number): HeldOutFigures {
  const draws = drawCompanies(examples.deciderCount, seed);
  const figureOf = ({ isBetterHigh, of }: Measure): Figure | undefined => {
    const [handSetOn, learnedOn] = [of(fitted.handSet), of(fitted.learned)];
    const once = onceEach(examples);
    const [handSet, learned] = [handSetOn(once), learnedOn(once)];
    if (handSet === undefined || learned === undefined) return undefined;
    const sign = isBetterHigh ? 1 : -1;
    const differences = draws.flatMap((times) => {
      const [before, after] = [handSetOn(times), learnedOn(times)];
      return before === undefined || after === undefined ? [] : [sign * (after - before)];
    });
    return { handSet, learned, improvement: { mean: sign * (learned - handSet), ...quantiles(differences) } };
  };
  const liked = examples.liked.reduce((sum, one) => sum + one, 0);
  return {
    outcomes: examples.count,
    liked,
    disliked: examples.count - liked,
    deciders: examples.deciderCount,
    logLoss: figureOf({ isBetterHigh: false, of: (model) => meanLogLoss(examples, model) }),
    auc: figureOf({ isBetterHigh: true, of: (model) => areaUnderCurve(examples, model) }),
    ranking: figureOf({ isBetterHigh: true, of: (model) => rankingWithinCompany(examples, model) }),
  };
}

function onceEach({ deciderCount }: Examples): Float64Array {
  return new Float64Array(deciderCount).fill(1);
}

/** How often each company is drawn, for each resample. */
function drawCompanies(companies: number, seed: number): readonly Float64Array[] {
  const random = seededRandom(seed);
  return Array.from({ length: resamples }, () => {
    const times = new Float64Array(companies);
    for (let draw = 0; draw < companies; draw++) {
      const company = Math.floor(random() * companies);
      times[company] = (times[company] ?? 0) + 1;
    }
    return times;
  });
}

function quantiles(differences: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = Float64Array.from(differences).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

/** The totals of the deciders' directions under a model. */
function totalsOf(examples: Examples, { weights }: WeightModel): Float64Array {
  const list = signals.map(({ name }) => weights[name]);
  return Float64Array.from({ length: examples.count }, (_, row) =>
    list.reduce((sum, weight, column) => sum + weight * (examples.values[row * list.length + column] ?? 0), 0),
  );
}

function meanLogLoss(examples: Examples, model: WeightModel): ReturnType<Measure['of']> {
  const totals = totalsOf(examples, model);
  const lossOf = new Float64Array(examples.deciderCount);
  const tellingOf = new Float64Array(examples.deciderCount);
  for (let row = 0; row < examples.count; row++) {
    const logOdds = model.sharpness * (totals[row] ?? 0) + (model.intercepts[examples.question[row] ?? 0] ?? 0);
    const decider = examples.decider[row] ?? 0;
    const telling = examples.telling[row] ?? 0;
    lossOf[decider] = (lossOf[decider] ?? 0) + telling * logLoss(logOdds, examples.liked[row] === 1);
    tellingOf[decider] = (tellingOf[decider] ?? 0) + telling;
  }
  return (times) => ratio(weighted(lossOf, times), weighted(tellingOf, times));
}

function areaUnderCurve(examples: Examples, model: WeightModel): ReturnType<Measure['of']> {
  const totals = totalsOf(examples, model);
  const strata = rowsBy(examples, (row) => examples.question[row] ?? 0).map(
    (rows) => new Concordance(rows, totals, examples),
  );
  return (times) => {
    const counts = strata.map((stratum) => stratum.count(times));
    return ratio(
      counts.reduce((sum, { agreeing }) => sum + agreeing, 0),
      counts.reduce((sum, { pairs }) => sum + pairs, 0),
    );
  };
}

function rankingWithinCompany(examples: Examples, model: WeightModel): ReturnType<Measure['of']> {
  const totals = totalsOf(examples, model);
  const once = onceEach(examples);
  const agreeing = new Float64Array(examples.deciderCount);
  const pairs = new Float64Array(examples.deciderCount);
  const strata = rowsBy(
    examples,
    (row) => (examples.decider[row] ?? 0) * questions.length + (examples.question[row] ?? 0),
  );
  for (const rows of strata) {
    const decider = examples.decider[rows[0] ?? 0] ?? 0;
    const count = new Concordance(rows, totals, examples).count(once);
    agreeing[decider] = (agreeing[decider] ?? 0) + count.agreeing;
    pairs[decider] = (pairs[decider] ?? 0) + count.pairs;
  }
  const comparable = pairs.map((count) => Number(count > 0));
  const accuracy = agreeing.map((count, decider) => (comparable[decider] === 1 ? count / (pairs[decider] ?? 1) : 0));
  return (times) => ratio(weighted(accuracy, times), weighted(comparable, times));
}

function rowsBy({ count }: Examples, keyOf: (row: number) => number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let row = 0; row < count; row++) {
    const key = keyOf(row);
    const rows = groups.get(key);
    if (rows === undefined) groups.set(key, [row]);
    else rows.push(row);
  }
  return [...groups.values()];
}

function weighted(values: Float64Array, times: Float64Array): number {
  return values.reduce((sum, value, at) => sum + value * (times[at] ?? 0), 0);
}

function ratio(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
