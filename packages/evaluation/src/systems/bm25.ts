/** Saturation of repeated words and weight of a text's length, as usual (Robertson and Zaragoza 2009). */
const saturation = 1.2;
const lengthWeight = 0.75;

/** A text as the numbers of its words, each once, and a value for each of them. */
interface Counted {
  readonly words: Int32Array;
  /** How often each word occurs; of a document, after weighing, what each adds to a score. */
  readonly values: Float64Array;
  readonly length: number;
}

/** The texts that have a word, and the value that it has in each. */
interface Postings {
  readonly texts: Int32Array;
  readonly values: Float64Array;
}

/**
 * BM25 between a fixed set of documents and a fixed set of queries, both numbered from 0. Every word of a query counts once.
 * A score is a share of the summed weights of the query's words, so that those of long and of short queries can be added.
 */
export class Bm25 {
  readonly #documents: readonly Counted[];
  readonly #queries: readonly Counted[];
  readonly #queryWeights: Float64Array;
  readonly #documentsByWord: readonly Postings[];
  readonly #queriesByWord: readonly Postings[];

  constructor(documents: readonly (readonly string[])[], queries: readonly (readonly string[])[]) {
    const vocabulary = new Map<string, number>();
    const counted = documents.map((tokens) => count(tokens, vocabulary));
    this.#queries = queries.map((tokens) => count(tokens, vocabulary));
    const wordWeights = inverseFrequencies(counted, vocabulary.size);
    const weightOf = (word: number): number => wordWeights[word] ?? 0;
    const averageLength = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length);
    this.#documents = counted.map(({ words, values, length }) => {
      const dampening = saturation * (1 - lengthWeight + (lengthWeight * length) / averageLength);
      const weighed = values.map(
        (times, at) => (weightOf(words[at] ?? 0) * times * (saturation + 1)) / (times + dampening),
      );
      return { words, values: weighed, length };
    });
    this.#queryWeights = Float64Array.from(this.#queries, ({ words }) =>
      words.reduce((sum, word) => sum + weightOf(word), 0),
    );
    this.#documentsByWord = invert(this.#documents, vocabulary.size);
    this.#queriesByWord = invert(this.#queries, vocabulary.size);
  }

  /** How well each document answers this query. */
  documentScores(query: number): Float64Array {
    const scores = new Float64Array(this.#documents.length);
    const weight = this.#queryWeights[query] ?? 0;
    for (const word of this.#queries[query]?.words ?? []) {
      const { texts, values } = this.#documentsByWord[word] ?? none;
      for (let at = 0; at < texts.length; at += 1) {
        const document = texts[at] ?? 0;
        scores[document] = (scores[document] ?? 0) + (values[at] ?? 0) / weight;
      }
    }
    return scores;
  }

  /** How well this document answers each query. */
  queryScores(document: number): Float64Array {
    const scores = new Float64Array(this.#queries.length);
    const { words, values } = this.#documents[document] ?? { words: new Int32Array(), values: new Float64Array() };
    for (const [place, word] of words.entries()) {
      const score = values[place] ?? 0;
      const { texts } = this.#queriesByWord[word] ?? none;
      for (let at = 0; at < texts.length; at += 1) {
        const query = texts[at] ?? 0;
        scores[query] = (scores[query] ?? 0) + score / (this.#queryWeights[query] ?? 1);
      }
    }
    return scores;
  }
}

const none: Postings = { texts: new Int32Array(), values: new Float64Array() };

function count(tokens: readonly string[], vocabulary: Map<string, number>): Counted {
  const counts = new Map<number, number>();
  for (const token of tokens) {
    const word = vocabulary.get(token) ?? vocabulary.size;
    vocabulary.set(token, word);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = Int32Array.from(counts.keys()).sort();
  return { words, values: Float64Array.from(words, (word) => counts.get(word) ?? 0), length: tokens.length };
}

/** What each word weighs: the fewer documents have it, the more. */
function inverseFrequencies(documents: readonly Counted[], words: number): Float64Array {
  const frequencies = new Float64Array(words);
  for (const { words: own } of documents) for (const word of own) frequencies[word] = (frequencies[word] ?? 0) + 1;
  return frequencies.map((frequency) => Math.log(1 + (documents.length - frequency + 0.5) / (frequency + 0.5)));
}

/** For each word the texts that have it. */
function invert(texts: readonly Counted[], words: number): Postings[] {
  const lists = Array.from({ length: words }, (): { texts: number[]; values: number[] } => ({ texts: [], values: [] }));
  for (const [text, { words: own, values }] of texts.entries()) {
    for (const [at, word] of own.entries()) {
      lists[word]?.texts.push(text);
      lists[word]?.values.push(values[at] ?? 0);
    }
  }
  return lists.map((list) => ({ texts: Int32Array.from(list.texts), values: Float64Array.from(list.values) }));
}
