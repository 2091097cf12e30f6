/** Saturation of repeated words and weight of a text's length, as usual (Robertson and Zaragoza 2009). */
const saturation = 1.2;
const lengthWeight = 0.75;

/** A text as the numbers of its words, each once, and how often each occurs. */
interface Counted {
  readonly words: Int32Array;
  readonly counts: Int32Array;
  readonly length: number;
}

/**
 * BM25 between a fixed set of documents and a fixed set of queries, both numbered from 0. Every word of a query counts once.
 * A score is a share of the summed weights of the query's words, so that those of long and of short queries can be added.
 */
export class Bm25 {
  readonly #vocabulary = new Map<string, number>();
  readonly #documents: readonly Counted[];
  readonly #queries: readonly Counted[];
  readonly #averageLength: number;
  /** What a word of a query weighs: the rarer among the documents, the more. */
  readonly #wordWeights: Float64Array;
  readonly #queryWeights: Float64Array;
  readonly #documentsByWord: readonly Int32Array[];
  readonly #queriesByWord: readonly Int32Array[];

  constructor(documents: readonly (readonly string[])[], queries: readonly (readonly string[])[]) {
    this.#documents = documents.map((tokens) => this.#count(tokens));
    this.#queries = queries.map((tokens) => this.#count(tokens));
    const total = this.#documents.reduce((sum, { length }) => sum + length, 0);
    this.#averageLength = Math.max(1, total / Math.max(1, documents.length));
    this.#documentsByWord = invert(this.#documents, this.#vocabulary.size);
    this.#queriesByWord = invert(this.#queries, this.#vocabulary.size);
    this.#wordWeights = Float64Array.from(this.#documentsByWord, ({ length }) =>
      Math.log(1 + (documents.length - length + 0.5) / (length + 0.5)),
    );
    this.#queryWeights = Float64Array.from(this.#queries, ({ words }) =>
      words.reduce((sum, word) => sum + this.#weightOf(word), 0),
    );
  }

  /** How well each document answers this query. */
  documentScores(query: number): Float64Array {
    const scores = new Float64Array(this.#documents.length);
    const weight = this.#queryWeights[query] ?? 0;
    for (const word of this.#queries[query]?.words ?? []) {
      for (const document of this.#documentsByWord[word] ?? []) {
        scores[document] = (scores[document] ?? 0) + this.#wordScore(document, word) / weight;
      }
    }
    return scores;
  }

  /** How well this document answers each query. */
  queryScores(document: number): Float64Array {
    const scores = new Float64Array(this.#queries.length);
    for (const word of this.#documents[document]?.words ?? []) {
      const score = this.#wordScore(document, word);
      for (const query of this.#queriesByWord[word] ?? []) {
        scores[query] = (scores[query] ?? 0) + score / (this.#queryWeights[query] ?? 1);
      }
    }
    return scores;
  }

  #wordScore(document: number, word: number): number {
    const text = this.#documents[document];
    if (text === undefined) return 0;
    const count = text.counts[indexOf(text.words, word)] ?? 0;
    const length = 1 - lengthWeight + (lengthWeight * text.length) / this.#averageLength;
    return (this.#weightOf(word) * count * (saturation + 1)) / (count + saturation * length);
  }

  #weightOf(word: number): number {
    return this.#wordWeights[word] ?? 0;
  }

  #count(tokens: readonly string[]): Counted {
    const counts = new Map<number, number>();
    for (const token of tokens) {
      const word = this.#vocabulary.get(token) ?? this.#vocabulary.size;
      this.#vocabulary.set(token, word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const words = Int32Array.from(counts.keys()).sort();
    return { words, counts: words.map((word) => counts.get(word) ?? 0), length: tokens.length };
  }
}

/** For each word the texts that have it. */
function invert(texts: readonly Counted[], words: number): Int32Array[] {
  const lists = Array.from({ length: words }, (): number[] => []);
  for (const [text, counted] of texts.entries()) for (const word of counted.words) lists[word]?.push(text);
  return lists.map((list) => Int32Array.from(list));
}

/** The place of a value that is in a sorted array. */
function indexOf(sorted: Int32Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
