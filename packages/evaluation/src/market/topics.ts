import { taxonomy } from '@karakoram/taxonomy';
import { Random } from '../statistics/random.ts';

/** How many numbers say what somebody can do or looks for. */
export const dimensions = 8;

/** How far concepts lie from the middle of their sector, children from their parents, and sectors from one another. */
const spread = { sector: 1, concept: 0.5, child: 0.3 } as const;

/** Of the complements of a topic, how many are of the same sector and how many of any. */
const complementsWithin = 2;
const complementsAnywhere = 1;

/** Every concept of the taxonomy as a point in a space that only the generator knows. */
export interface Topics {
  readonly codes: readonly string[];
  /** `dimensions` numbers for each. */
  readonly points: Float32Array;
  readonly sectorOf: readonly string[];
  /** Topics whose companies tend to need what the companies of this one do, and the other way round. */
  readonly complements: readonly (readonly number[])[];
  /** The topics by sector. */
  readonly bySector: ReadonlyMap<string, readonly number[]>;
  /** The topics of the nearest points, nearest first, the topic itself among them. */
  readonly nearest: readonly Uint16Array[];
}

/** Places all concepts at random, near concepts of the tree near one another, and pairs those that complement each other. */
export function createTopics(seed: number): Topics {
  const codes = [...taxonomy.conceptByCode.keys()];
  const numbers = new Map(codes.map((code, number) => [code, number]));
  const sectorOf = codes.map((code) => taxonomy.sectorOf(code) ?? '');
  const points = placeConcepts(seed, codes, numbers, sectorOf);
  const bySector = new Map<string, number[]>();
  for (const [number, sector] of sectorOf.entries()) bySector.set(sector, [...(bySector.get(sector) ?? []), number]);
  return {
    codes,
    points,
    sectorOf,
    bySector,
    complements: pairUp(seed, codes.length, bySector),
    nearest: rankAll(points),
  };
}

function placeConcepts(
  seed: number,
  codes: readonly string[],
  numbers: ReadonlyMap<string, number>,
  sectorOf: readonly string[],
): Float32Array {
  const points = new Float32Array(codes.length * dimensions);
  for (const [number, code] of codes.entries()) {
    const parent = numbers.get(taxonomy.parentOf(code) ?? '');
    const sector = new Random(seed, 'sector', sectorOf[number] ?? '');
    const own = new Random(seed, 'concept', code);
    for (let axis = 0; axis < dimensions; axis += 1) {
      // Parents stand before their children, so theirs is known.
      const origin = parent === undefined ? sector.normal() * spread.sector : (points[parent * dimensions + axis] ?? 0);
      const distance = parent === undefined ? spread.concept : spread.child;
      points[number * dimensions + axis] = origin + own.normal() * distance;
    }
  }
  return points;
}

function pairUp(
  seed: number,
  count: number,
  bySector: ReadonlyMap<string, readonly number[]>,
): readonly (readonly number[])[] {
  const complements = Array.from({ length: count }, (): number[] => []);
  const match = (members: readonly number[], round: string): void => {
    const order = shuffled(members, new Random(seed, 'complements', round));
    for (let at = 0; at + 1 < order.length; at += 2) {
      const [one = 0, other = 0] = [order[at], order[at + 1]];
      complements[one]?.push(other);
      complements[other]?.push(one);
    }
  };
  for (const [sector, members] of bySector) {
    for (let round = 0; round < complementsWithin; round += 1) match(members, `${sector} ${round}`);
  }
  const all = complements.map((_, number) => number);
  for (let round = 0; round < complementsAnywhere; round += 1) match(all, `any ${round}`);
  return complements;
}

/** Fisher and Yates. */
function shuffled(items: readonly number[], random: Random): number[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

function rankAll(points: Float32Array): Uint16Array[] {
  const count = points.length / dimensions;
  return Array.from({ length: count }, (_, topic) => {
    const distances = Float64Array.from({ length: count }, (__, other) =>
      squaredDistance(points, topic, points, other),
    );
    return Uint16Array.from({ length: count }, (__, other) => other).sort(
      (a, b) => (distances[a] ?? 0) - (distances[b] ?? 0) || a - b,
    );
  });
}

/** Between the `one`th point of an array and the `other`th of another. */
export function squaredDistance(ones: Float32Array, one: number, others: Float32Array, other: number): number {
  let sum = 0;
  for (let axis = 0; axis < dimensions; axis += 1) {
    const difference = (ones[one * dimensions + axis] ?? 0) - (others[other * dimensions + axis] ?? 0);
    sum += difference * difference;
  }
  return sum;
}
