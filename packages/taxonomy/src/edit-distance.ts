/**
 * How many slips turn one text into the other, at most `most`: a character left out, added, taken for another, or swapped with its
 * neighbour (Damerau and Levenshtein, optimal string alignment). Undefined if it takes more. Characters are code points.
 */
export function editDistance(one: string, other: string, most: number): number | undefined {
  const [a, b] = [Array.from(one), Array.from(other)];
  if (Math.abs(a.length - b.length) > most) return undefined;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, character] of a.entries()) {
    const current = [i + 1];
    for (const [j, otherCharacter] of b.entries()) {
      const at = (row: readonly number[], index: number): number => row[index] ?? most + 1;
      let least = Math.min(
        at(previous, j + 1) + 1,
        at(current, j) + 1,
        at(previous, j) + Number(character !== otherCharacter),
      );
      if (character === b[j - 1] && otherCharacter === a[i - 1]) least = Math.min(least, at(beforePrevious, j - 1) + 1);
      current.push(least);
    }
    if (Math.min(...current) > most) return undefined;
    [beforePrevious, previous] = [previous, current];
  }
  const distance = previous.at(-1) ?? 0;
  return distance > most ? undefined : distance;
}
