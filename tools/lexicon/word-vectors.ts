import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Word vectors of one dimension, each of length 1; the words that are used most come first. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly vectors: readonly Float64Array[];
}

/** The directions that nearly all vectors share tell how often a word is used and where, and little of what it means. */
const commonDirections = 6;
/** They are looked for among so many of the words that are used most. */
const sampled = 20_000;

/**
 * Reads vectors of GloVe's text format: a word and its numbers a line, the words that are used most first (Pennington, Socher,
 * Manning 2014). Of the first `count` lines those words are kept that `keep` gives a form to, each form by its first word; their
 * vectors without the mean and the six main directions of the first 20,000 ("All-but-the-Top", Mu and Viswanath 2018).
 */
export async function readWordVectors(
  file: string,
  count: number,
  keep: (word: string) => string | undefined,
): Promise<WordVectors> {
  const sample: Float64Array[] = [];
  const kept = new Map<string, Float64Array>();
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line === count) break;
    line += 1;
    const [word = '', ...numbers] = text.split(' ');
    const vector = Float64Array.from(numbers, Number);
    if (sample.length < sampled) sample.push(vector);
    const form = keep(word);
    if (form !== undefined && !kept.has(form)) kept.set(form, vector);
  }
  const mean = meanOf(sample);
  const centred = sample.map((vector) => minus(vector, mean, 1));
  const directions = mainDirections(centred, commonDirections);
  const vectors = Array.from(kept.values(), (vector) => {
    const own = directions.reduce(
      (left, direction) => minus(left, direction, dot(left, direction)),
      minus(vector, mean, 1),
    );
    return ofLength1(own);
  });
  return { words: [...kept.keys()], vectors };
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function minus(a: Float64Array, b: Float64Array, times: number): Float64Array {
  return a.map((value, at) => value - times * (b[at] ?? 0));
}

function ofLength1(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function meanOf(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return sum.map((value) => value / vectors.length);
}

/** Principal components by power iteration on the covariances, one after another. */
function mainDirections(centred: readonly Float64Array[], count: number): Float64Array[] {
  const size = centred[0]?.length ?? 0;
  const covariances = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of centred) {
    for (let row = 0; row < size; row += 1) {
      const [target, factor] = [covariances[row] ?? new Float64Array(size), vector[row] ?? 0];
      for (let at = 0; at < size; at += 1) target[at] = (target[at] ?? 0) + factor * (vector[at] ?? 0);
    }
  }
  const found: Float64Array[] = [];
  while (found.length < count) {
    let direction = ofLength1(Float64Array.from({ length: size }, (_, at) => 1 / (1 + at)));
    for (let round = 0; round < 500; round += 1) {
      const turned = Float64Array.from(covariances, (row) => dot(row, direction));
      direction = ofLength1(found.reduce((left, known) => minus(left, known, dot(left, known)), turned));
    }
    found.push(direction);
  }
  return found;
}
