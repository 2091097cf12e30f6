/**
 * The Gini coefficient of non-negative values: 0 when all are the same, towards 1 when one has everything. 0 when all are 0.
 */
export function gini(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  let sum = 0;
  let weighted = 0;
  for (const [index, value] of sorted.entries()) {
    sum += value;
    weighted += (index + 1) * value;
  }
  const { length } = sorted;
  return sum === 0 ? 0 : (2 * weighted) / (length * sum) - (length + 1) / length;
}
