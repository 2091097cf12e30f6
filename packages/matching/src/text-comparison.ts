import type { MarketContext } from './market-context.ts';
import type { PreparedProfile } from './prepared-profile.ts';
import { logCountOf, weightOf, wholeLog, wholeWeight, wordOf } from './words.ts';

/** What the texts of two companies say of one direction. Likenesses are no shares yet: their readings make them that. */
export interface TextMatch {
  /** How far the words of the other answer those of the wanting company. */
  likeness: number;
  /** How many words the two share that not everybody uses. */
  shared: number;
  /** How like the other is to those whom the wanting company accepted before. */
  likenessToAccepted: number;
}

/** A need's words weigh as if its text had this length; not its own, so that a further need takes nothing away. */
const needLength = 2 * wholeLog;

/** The squared weight of a word that nobody else uses. Whole numbers, see `wholeLog`. */
const wholeSquare = 1_024;

/**
 * The words of the anchor, ready to be looked up by those of its candidates.
 *
 * A text is a vector: the logarithm of each word's count over the length of the text. The likeness of two is their scalar product
 * over the words that both use, each times its squared weight (how few companies use it). For the side that needs, what the words
 * of its needs find is added. Lengths do not know how rare words are, so that a candidate's is read off its counts alone.
 */
export class AnchorText {
  readonly #table: WordTable;
  readonly #length: number;

  constructor(prepared: PreparedProfile, context: MarketContext) {
    this.#length = Math.sqrt(prepared.textSquares);
    this.#table = new WordTable(prepared, context);
  }

  /** Writes into `forward` what the anchor finds in the other, and into `backward` the reverse. */
  compare(other: PreparedProfile, forward: TextMatch, backward: TextMatch): void {
    const { data, offeredWordsFrom, wantedWordsFrom, acceptedWordsFrom, end } = other;
    const { rows } = this.#table;
    const [length, otherLength] = [this.#length, Math.sqrt(other.textSquares)];
    let [common, ours, theirs, shared, likeOurs, likeTheirs] = [0, 0, 0, 0, 0, 0];
    for (let at = offeredWordsFrom; at < wantedWordsFrom; at += 1) {
      const counted = data[at] ?? 0;
      const row = this.#table.rowOf(wordOf(counted));
      if (rows[row] === nobody) continue;
      const count = logCountOf(counted);
      const square = rows[row + column.square] ?? 0;
      const offered = rows[row + column.offered] ?? 0;
      if (offered > 0 && square > 0) shared += 1;
      common += square * offered * count;
      ours += square * (rows[row + column.wanted] ?? 0) * count;
      likeOurs += (rows[row + column.accepted] ?? 0) * count;
    }
    for (let at = wantedWordsFrom; at < acceptedWordsFrom; at += 1) {
      const counted = data[at] ?? 0;
      const row = this.#table.rowOf(wordOf(counted));
      theirs += (rows[row + column.square] ?? 0) * (rows[row + column.offered] ?? 0) * logCountOf(counted);
    }
    for (let at = acceptedWordsFrom; at < end; at += 1) {
      const weighed = data[at] ?? 0;
      const row = this.#table.rowOf(wordOf(weighed));
      likeTheirs += (rows[row + column.offered] ?? 0) * weightOf(weighed);
    }
    const likeness = share(common, length * otherLength) / wholeSquare;
    forward.likeness = likeness + share(ours, needLength * otherLength) / wholeSquare;
    backward.likeness = likeness + share(theirs, needLength * length) / wholeSquare;
    forward.shared = shared;
    backward.shared = shared;
    forward.likenessToAccepted = share(likeOurs, otherLength) / wholeWeight;
    backward.likenessToAccepted = share(likeTheirs, length) / wholeWeight;
  }
}

/** 0 of nothing. */
function share(part: number, whole: number): number {
  return part === 0 ? 0 : part / whole;
}

/** A row of the table. */
const column = { word: 0, square: 1, offered: 2, wanted: 3, accepted: 4 } as const;
const rowLength = 8;
/** In place of a word: the row is free. */
const nobody = -1;

/**
 * The anchor's words by their numbers: open addressing in one array that stays in the processor's nearest memory, because
 * thousands of words are looked up for one ranking and most are not there.
 */
class WordTable {
  readonly rows: Int32Array;
  readonly #mask: number;
  readonly #context: MarketContext;

  constructor(prepared: PreparedProfile, context: MarketContext) {
    const { data, offeredWordsFrom, wantedWordsFrom, acceptedWordsFrom, end } = prepared;
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(4, 3 * (end - offeredWordsFrom))));
    this.#mask = capacity - 1;
    this.#context = context;
    this.rows = new Int32Array(capacity * rowLength);
    for (let row = 0; row < this.rows.length; row += rowLength) this.rows[row] = nobody;
    this.#fill(data, offeredWordsFrom, wantedWordsFrom, column.offered, logCountOf);
    this.#fill(data, wantedWordsFrom, acceptedWordsFrom, column.wanted, logCountOf);
    this.#fill(data, acceptedWordsFrom, end, column.accepted, weightOf);
  }

  /** The row of a word, or the free one where it would be: nothing but zeros, apart from the mark. */
  rowOf(word: number): number {
    let place = Math.imul(word, 0x9e3779b1) & this.#mask;
    for (;;) {
      const row = place * rowLength;
      const there = this.rows[row];
      if (there === word || there === nobody) return row;
      place = (place + 1) & this.#mask;
    }
  }

  #fill(data: Uint32Array, from: number, to: number, into: number, valueOf: (packed: number) => number): void {
    for (let at = from; at < to; at += 1) {
      const packed = data[at] ?? 0;
      const row = this.rowOf(wordOf(packed));
      this.rows[row] = wordOf(packed);
      this.rows[row + column.square] = Math.round(wholeSquare * this.#context.wordWeightOf(wordOf(packed)) ** 2);
      this.rows[row + into] = valueOf(packed);
    }
  }
}
