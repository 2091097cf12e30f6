/**
 * How many slips turn one text into the other, at most `most`: a character left out, added, taken for another, or swapped with its
 * neighbour (Damerau and Levenshtein, optimal string alignment). Undefined if it takes more. Characters are code points.
 */
export function editDistance(one: string, other: string, most: number): number | undefined {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i += 1) {
    const current = [i + 1];
    let [left, leastOfRow] = [i + 1, i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = at(previous, j) + (a[i] === b[j] ? 0 : 1);
      let least = Math.min(at(previous, j + 1) + 1, left + 1, changed);
      if (i > 0 && j > 0 && a[i] === b[j - 1] && b[j] === a[i - 1])
        least = Math.min(least, at(beforePrevious, j - 1) + 1);
      current.push(least);
      left = least;
      if (least < leastOfRow) leastOfRow = least;
    }
    if (leastOfRow > most) return undefined;
    [beforePrevious, previous] = [previous, current];
  }
  const distance = at(previous, b.length);
  return distance > most ? undefined : distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
