/** What the texts of a company mean: vectors of a language model, all of a market by the same one. */
export interface Meaning {
  /** Of its offers, summary and description. */
  readonly offered: Int8Array;
  /** Of its needs; left out: it declares none in words. */
  readonly wanted?: Int8Array;
}

/** A vector and the sum of its squares, a whole number. */
export interface MeasuredVector {
  readonly numbers: Int8Array;
  readonly squares: number;
}

/** A `Meaning` with everything worked out that depends on one company alone. */
export interface PreparedMeaning {
  readonly offered: MeasuredVector;
  readonly wanted?: MeasuredVector;
}

const largest = 127;

/** So long a vector may be that the product of two sums of squares is still an exact whole number. */
export const longestVector = 4_096;

/**
 * A vector in whole numbers from -127 to 127. Only its direction is kept, so that neither a length nor a scale is: what two
 * have in common is a quotient of whole numbers, the same on every machine, from both ends and in any order.
 *
 * @throws RangeError for a vector without a direction, with numbers that are none, or longer than `longestVector`.
 */
export function wholeVector(numbers: readonly number[]): Int8Array<ArrayBuffer> {
  if (numbers.length > longestVector) throw new RangeError(`A vector has more than ${longestVector} numbers.`);
  const peak = numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (!Number.isFinite(peak) || peak === 0) throw new RangeError('A vector has no direction.');
  return Int8Array.from(numbers, (one) => Math.round((one / peak) * largest));
}

export function prepareMeaning({ offered, wanted }: Meaning): PreparedMeaning {
  return { offered: measured(offered), wanted: wanted === undefined ? undefined : measured(wanted) };
}

function measured(numbers: Int8Array): MeasuredVector {
  return { numbers, squares: product(numbers, numbers) };
}

/** The cosine of two vectors, -1 to 1; 0 for vectors of two lengths, which were not made by the same model. */
export function likeness(x: MeasuredVector, y: MeasuredVector): number {
  if (x.numbers.length !== y.numbers.length || x.squares === 0 || y.squares === 0) return 0;
  return product(x.numbers, y.numbers) / Math.sqrt(x.squares * y.squares);
}

function product(x: Int8Array, y: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < x.length; at += 1) sum += (x[at] ?? 0) * (y[at] ?? 0);
  return sum;
}

/** A pair of which so much is usual tells nothing, whatever the model: not more than this is ever called usual. */
const mostUsual = 0.95;

/**
 * How alike two companies of two countries usually are: the mean of the cosines of all pairs, 0 to 0.95. Models differ most in
 * this: by some, any two texts have a cosine of 0.7.
 */
export function usualLikeness(ours: readonly Int8Array[], theirs: readonly Int8Array[]): number {
  const [own, other] = [meanOf(ours), meanOf(theirs)];
  if (own.length !== other.length) return 0;
  // The mean of all products is the product of the means.
  const mean = own.reduce((sum, one, at) => sum + one * (other[at] ?? 0), 0);
  return Math.min(mostUsual, Math.max(0, mean));
}

/** The mean of the vectors, each brought to length 1 before. */
function meanOf(vectors: readonly Int8Array[]): readonly number[] {
  const sums: number[] = [];
  for (const vector of vectors) {
    const length = Math.sqrt(product(vector, vector));
    if (length > 0) vector.forEach((one, at) => (sums[at] = (sums[at] ?? 0) + one / length));
  }
  return sums.map((sum) => sum / vectors.length);
}
