import { minimiseBounded } from './bounded-quadratic.ts';

/** What a fit is asked to explain: rows of `columns` values, and a yes or no for each row. */
export interface LogisticProblem {
  readonly columns: number;
  /** Row by row. */
  readonly values: Float64Array;
  readonly liked: Uint8Array;
  /** How much each row counts. */
  readonly telling: Float64Array;
  /** Which intercept each row has, from 0 up to below `groups`. */
  readonly group: Uint8Array;
  readonly groups: number;
  /** Where the slopes are pulled to, */
  readonly prior: ArrayLike<number>;
  /** and how hard: the inverse of the variance that they are believed to have around it. */
  readonly priorStrength: number;
  /** When given, limit'slopes is not above 0. */
  readonly limit?: Float64Array;
}

/** The chance of a yes is 1 / (1 + exp(-(slopes'values + intercept of the group))). */
export interface LogisticFit {
  /** Not negative. */
  readonly slopes: Float64Array;
  readonly intercepts: Float64Array;
}

/** Keeps an intercept finite where all rows of a group say the same. */
const interceptStrength = 0.01;
const mostSteps = 60;
const mostHalvings = 40;

interface Quadratic {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
}

/**
 * The most likely slopes and intercepts under the prior: the minimum of a strictly convex function on a convex set, so it is
 * unique and does not depend on where the search begins. Newton's method; each step minimises the quadratic
 * approximation under the same bounds (a proximal Newton step), halved until it gains what it promised in part.
 */
export function fitLogistic(problem: LogisticProblem): LogisticFit {
  const { columns, groups, limit } = problem;
  const size = columns + groups;
  const limitOfAll = limit === undefined ? undefined : Float64Array.from({ length: size }, (_, at) => limit[at] ?? 0);
  // All bounds are kept at 0, and from there on by every step.
  let point: Float64Array = new Float64Array(size);
  let value = lossAt(problem, point);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, curvature } = quadraticAt(problem, point);
    const pull = times(curvature, point).map((product, at) => product - (gradient[at] ?? 0));
    const target = minimiseBounded({ size, curvature, pull, unbounded: columns, limit: limitOfAll }, point);
    const move = target.map((coordinate, at) => coordinate - (point[at] ?? 0));
    // The slope of the loss along the move: negative, and 0 only at the minimum.
    const promised = dot(gradient, move);
    if (promised > -1e-9 * (1 + Math.abs(value))) break;
    let length = 1;
    let next = target;
    let nextValue = lossAt(problem, next);
    for (let halving = 0; halving < mostHalvings && nextValue > value + 1e-4 * length * promised; halving++) {
      length /= 2;
      next = point.map((coordinate, at) => coordinate + length * (move[at] ?? 0));
      nextValue = lossAt(problem, next);
    }
    if (nextValue >= value) break;
    point = next;
    value = nextValue;
  }
  return { slopes: point.slice(0, columns), intercepts: point.slice(columns) };
}

/** -log of the chance that was given to what happened, without overflow. */
export function logLoss(logOdds: number, liked: boolean): number {
  const against = liked ? -logOdds : logOdds;
  return against > 0 ? against + Math.log1p(Math.exp(-against)) : Math.log1p(Math.exp(against));
}

function lossAt(problem: LogisticProblem, point: Float64Array): number {
  const { columns, groups, prior, priorStrength } = problem;
  let sum = 0;
  for (let at = 0; at < columns; at++) sum += 0.5 * priorStrength * ((point[at] ?? 0) - (prior[at] ?? 0)) ** 2;
  for (let at = columns; at < columns + groups; at++) sum += 0.5 * interceptStrength * (point[at] ?? 0) ** 2;
  for (let row = 0; row < problem.liked.length; row++) {
    sum += (problem.telling[row] ?? 0) * logLoss(logOddsAt(problem, point, row), problem.liked[row] === 1);
  }
  return sum;
}

function logOddsAt({ columns, values, group }: LogisticProblem, point: Float64Array, row: number): number {
  let sum = point[columns + (group[row] ?? 0)] ?? 0;
  for (let at = 0; at < columns; at++) sum += (point[at] ?? 0) * (values[row * columns + at] ?? 0);
  return sum;
}

/** Gradient and second derivatives of the loss. */
function quadraticAt(problem: LogisticProblem, point: Float64Array): Quadratic {
  const { columns, groups, values, prior, priorStrength } = problem;
  const size = columns + groups;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  for (let at = 0; at < size; at++) {
    const strength = at < columns ? priorStrength : interceptStrength;
    gradient[at] = strength * ((point[at] ?? 0) - (at < columns ? (prior[at] ?? 0) : 0));
    curvature[at * size + at] = strength;
  }
  for (let row = 0; row < problem.liked.length; row++) {
    const telling = problem.telling[row] ?? 0;
    const chance = 1 / (1 + Math.exp(-logOddsAt(problem, point, row)));
    const error = telling * (chance - (problem.liked[row] ?? 0));
    const spread = telling * chance * (1 - chance);
    const intercept = columns + (problem.group[row] ?? 0);
    gradient[intercept] = (gradient[intercept] ?? 0) + error;
    curvature[intercept * size + intercept] = (curvature[intercept * size + intercept] ?? 0) + spread;
    for (let at = 0; at < columns; at++) {
      const value = values[row * columns + at] ?? 0;
      if (value === 0) continue;
      const line = at * size;
      const spreadValue = spread * value;
      gradient[at] = (gradient[at] ?? 0) + error * value;
      curvature[line + intercept] = (curvature[line + intercept] ?? 0) + spreadValue;
      for (let other = 0; other <= at; other++) {
        curvature[line + other] = (curvature[line + other] ?? 0) + spreadValue * (values[row * columns + other] ?? 0);
      }
    }
  }
  mirror(curvature, columns, size);
  return { gradient, curvature };
}

/** The sums were made for one half of the symmetric matrix: slopes by earlier slopes, and slopes by intercepts. */
function mirror(curvature: Float64Array, columns: number, size: number): void {
  for (let at = 0; at < columns; at++) {
    for (let other = 0; other < at; other++) curvature[other * size + at] = curvature[at * size + other] ?? 0;
    for (let other = columns; other < size; other++) curvature[other * size + at] = curvature[at * size + other] ?? 0;
  }
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, at) => dot(matrix.subarray(at * size, (at + 1) * size), vector));
}

function dot(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
}
