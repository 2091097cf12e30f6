import { type MarketContext, wholeWorth } from './market-context.ts';
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

/**
 * The words of the anchor, ready to be looked up by those of its candidates.
 *
 * A text is a vector: the logarithm of each word's count over the length of the text. The likeness of two is their scalar product
 * over the words that both use, each times its squared weight (how few companies use it), and over those of one that are akin to
 * one of the other (`MarketContext.worthsOf`). For the side that needs, what the words of its needs find is added. Lengths do not
 * know how rare words are, so that a candidate's is read off its counts alone.
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
    const table = this.#table;
    const { rows } = table;
    const length = this.#length;
    const otherLength = Math.sqrt(other.textSquares);
    let common = 0;
    let ours = 0;
    let theirs = 0;
    let shared = 0;
    let likeOurs = 0;
    let likeTheirs = 0;
    for (let at = offeredWordsFrom; at < wantedWordsFrom; at += 1) {
      const counted = data[at] ?? 0;
      const word = wordOf(counted);
      if (!table.mayHave(word)) continue;
      const row = table.rowOf(word);
      const count = logCountOf(counted);
      shared += rows[row + column.tells] ?? 0;
      common += (rows[row + column.worthOffered] ?? 0) * count;
      ours += (rows[row + column.worthWanted] ?? 0) * count;
      likeOurs += (rows[row + column.accepted] ?? 0) * count;
    }
    for (let at = wantedWordsFrom; at < acceptedWordsFrom; at += 1) {
      const counted = data[at] ?? 0;
      const row = table.rowOf(wordOf(counted));
      theirs += (rows[row + column.worthOffered] ?? 0) * logCountOf(counted);
    }
    for (let at = acceptedWordsFrom; at < end; at += 1) {
      const weighed = data[at] ?? 0;
      const row = table.rowOf(wordOf(weighed));
      likeTheirs += (rows[row + column.offered] ?? 0) * weightOf(weighed);
    }
    const likeness = share(common, length * otherLength) / wholeWorth;
    forward.likeness = likeness + share(ours, needLength * otherLength) / wholeWorth;
    backward.likeness = likeness + share(theirs, needLength * length) / wholeWorth;
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

/**
 * A row of the table: a word; 1 where the anchor offers it and it tells something; how often it stands in the offers, and how much
 * it weighs in those accepted before; what a word of the other that is this one finds in the anchor's offers and in its needs.
 */
const column = { word: 0, tells: 1, offered: 2, accepted: 3, worthOffered: 4, worthWanted: 5 } as const;
const rowLength = 8;
/** In place of a word: the row is free. */
const nobody = -1;

/** A bit a word, by a hash of it: two kilobytes, in which those of an anchor and their kin are few. */
const markBits = 14;

/**
 * The anchor's words and their kin by their numbers: open addressing in one array that stays in the processor's nearest memory,
 * because thousands of words are looked up for one ranking and most are not there.
 */
class WordTable {
  readonly rows: Int32Array;
  readonly #marks = new Uint32Array(2 ** markBits / 32);
  readonly #mask: number;

  constructor(
    { data, offeredWordsFrom, wantedWordsFrom, acceptedWordsFrom, end }: PreparedProfile,
    context: MarketContext,
  ) {
    let count = end - offeredWordsFrom;
    for (let at = offeredWordsFrom; at < acceptedWordsFrom; at += 1)
      count += context.worthsOf(wordOf(data[at] ?? 0)).length;
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * count)));
    this.#mask = capacity - 1;
    this.rows = new Int32Array(capacity * rowLength);
    for (let row = 0; row < this.rows.length; row += rowLength) this.rows[row] = nobody;
    for (let at = offeredWordsFrom; at < wantedWordsFrom; at += 1) {
      const counted = data[at] ?? 0;
      this.#add(wordOf(counted), column.offered, logCountOf(counted));
      if (context.wordWeightOf(wordOf(counted)) > 0) this.#add(wordOf(counted), column.tells, 1);
      this.#addWorths(counted, column.worthOffered, context);
    }
    for (let at = wantedWordsFrom; at < acceptedWordsFrom; at += 1) {
      this.#addWorths(data[at] ?? 0, column.worthWanted, context);
    }
    for (let at = acceptedWordsFrom; at < end; at += 1) {
      this.#add(wordOf(data[at] ?? 0), column.accepted, weightOf(data[at] ?? 0));
    }
  }

  /** False for most words that are not in the table, and for none that is: one look that spares most of those at the rows. */
  mayHave(word: number): boolean {
    const mark = markOf(word);
    return ((this.#marks[mark >>> 5] ?? 0) & (1 << (mark & 31))) !== 0;
  }

  /** The row of a word, or the free one where it would be: nothing but zeros, apart from the mark. */
  rowOf(word: number): number {
    let place = hashOf(word) & this.#mask;
    for (;;) {
      const row = place * rowLength;
      const there = this.rows[row];
      if (there === word || there === nobody) return row;
      place = (place + 1) & this.#mask;
    }
  }

  #addWorths(counted: number, into: number, context: MarketContext): void {
    const count = logCountOf(counted);
    for (const { word, worth } of context.worthsOf(wordOf(counted))) this.#add(word, into, worth * count);
  }

  #add(word: number, into: number, value: number): void {
    const row = this.rowOf(word);
    const mark = markOf(word);
    this.#marks[mark >>> 5] = (this.#marks[mark >>> 5] ?? 0) | (1 << (mark & 31));
    this.rows[row] = word;
    this.rows[row + into] = (this.rows[row + into] ?? 0) + value;
  }
}

function markOf(word: number): number {
  return hashOf(word) >>> (32 - markBits);
}

/** Mixed towards the upper bits. */
function hashOf(word: number): number {
  return Math.imul(word, 0x9e3779b1);
}
