/**
 * A convex quadratic of `size` unknowns, with bounds: minimise ½ x'Hx - r'x, where the unknowns before `unbounded` are not
 * negative and, when there is a `limit`, limit'x is not above 0.
 */
export interface BoundedQuadratic {
  readonly size: number;
  /** H, symmetric and positive definite, row by row. */
  readonly curvature: Float64Array;
  /** r. */
  readonly pull: Float64Array;
  /** Index of the first unknown that may be negative. */
  readonly unbounded: number;
  readonly limit?: Float64Array;
}

const mostSweeps = 2_000;
const stillness = 1e-12;
const mostHalvings = 80;

/** The minimum, to about ten digits. `start` is where the search begins. */
export function minimiseBounded(problem: BoundedQuadratic, start: Float64Array): Float64Array {
  const { limit } = problem;
  const free = descend(problem, problem.pull, start);
  if (limit === undefined || product(limit, free) <= 0) return free;
  // The limit binds. Its price rises until it is kept; the least such price is the multiplier of the exact solution.
  const at = (price: number, from: Float64Array): Float64Array =>
    descend(
      problem,
      problem.pull.map((value, index) => value - price * (limit[index] ?? 0)),
      from,
    );
  let tooLow = 0;
  let enough = 1;
  let kept = at(enough, free);
  while (product(limit, kept) > 0 && enough < 1e12) {
    tooLow = enough;
    enough *= 4;
    kept = at(enough, kept);
  }
  for (let halving = 0; halving < mostHalvings && enough - tooLow > 1e-10 * enough; halving++) {
    const price = (tooLow + enough) / 2;
    const tried = at(price, kept);
    if (product(limit, tried) > 0) tooLow = price;
    else [enough, kept] = [price, tried];
  }
  return kept;
}

/** Coordinate descent: each unknown in turn goes to its best place, not below its bound, until none moves any more. */
function descend(
  { size, curvature, unbounded }: BoundedQuadratic,
  pull: Float64Array,
  start: Float64Array,
): Float64Array {
  const x = Float64Array.from(start);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let largestMove = 0;
    for (let index = 0; index < size; index++) {
      let residual = pull[index] ?? 0;
      for (let other = 0; other < size; other++) residual -= (curvature[index * size + other] ?? 0) * (x[other] ?? 0);
      const was = x[index] ?? 0;
      const best = was + residual / (curvature[index * size + index] ?? 1);
      const is = index < unbounded ? Math.max(0, best) : best;
      x[index] = is;
      largestMove = Math.max(largestMove, Math.abs(is - was));
    }
    if (largestMove < stillness) break;
  }
  return x;
}

function product(x: Float64Array, y: Float64Array): number {
  return x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
}
