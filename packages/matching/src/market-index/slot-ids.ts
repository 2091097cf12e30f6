import { byText } from '../by-text.ts';
import { uuidAt, uuidWords, writeUuid } from './uuid-words.ts';

/**
 * The ids of the companies of an index, by their slots and back. They are UUIDs, kept as four numbers and found by open addressing:
 * some 32 bytes a company, where texts in a `Map` take a hundred and are looked at by every garbage collection. Others, as data
 * sets have them, are kept as texts.
 */
export class SlotIds {
  #words = new Uint32Array(1024 * uuidWords);
  readonly #texts = new Map<number, string>();
  readonly #slotsOfTexts = new Map<string, number>();
  /** Slots, each from the place on that its UUID says. At most half of the places are not free. */
  #table = new Int32Array(4096).fill(free);
  /** Places of the table that are not free. */
  #occupied = 0;
  readonly #asked = new Uint32Array(uuidWords);
  #size = 0;
  #end = 0;

  /** How many ids there are. */
  get size(): number {
    return this.#size;
  }

  /** All slots are below. */
  get end(): number {
    return this.#end;
  }

  get bytes(): number {
    return this.#words.byteLength + this.#table.byteLength;
  }

  slotOf(id: string): number | undefined {
    if (!writeUuid(id, this.#asked, 0)) return this.#slotsOfTexts.get(id);
    const mask = this.#table.length - 1;
    for (let place = this.#placeOf(this.#asked, 0); ; place = (place + 1) & mask) {
      const slot = this.#table[place] ?? free;
      if (slot === free) return undefined;
      if (slot !== left && this.#isAsked(slot)) return slot;
    }
  }

  /** Empty for a slot that has none. */
  idOf(slot: number): string {
    return this.#texts.get(slot) ?? uuidAt(this.#words, slot * uuidWords) ?? '';
  }

  has(slot: number): boolean {
    return this.#isUuid(slot) || this.#texts.has(slot);
  }

  /** The caller sees to it that neither is there. */
  add(id: string, slot: number): void {
    this.#size += 1;
    this.#end = Math.max(this.#end, slot + 1);
    if (this.#words.length < this.#end * uuidWords)
      this.#words = grown(this.#words, Math.ceil(this.#end * 1.5) * uuidWords);
    if (writeUuid(id, this.#words, slot * uuidWords)) {
      this.#occupied += 1;
      if (2 * this.#occupied > this.#table.length) this.#buildTable();
      else this.#place(slot);
      return;
    }
    this.#words.fill(0, slot * uuidWords, (slot + 1) * uuidWords);
    this.#texts.set(slot, id);
    this.#slotsOfTexts.set(id, slot);
  }

  delete(slot: number): void {
    this.#size -= 1;
    const text = this.#texts.get(slot);
    if (text === undefined) {
      const mask = this.#table.length - 1;
      let place = this.#placeOf(this.#words, slot * uuidWords);
      while (this.#table[place] !== slot) place = (place + 1) & mask;
      this.#table[place] = left;
      this.#words.fill(0, slot * uuidWords, (slot + 1) * uuidWords);
      return;
    }
    this.#texts.delete(slot);
    this.#slotsOfTexts.delete(text);
  }

  /** The order of the ids as texts. Of UUIDs it is that of their numbers, so that no text need be made. */
  compare(slot: number, other: number): number {
    if (this.#texts.size > 0) return byText(this.idOf(slot), this.idOf(other));
    const words = this.#words;
    const [from, otherFrom] = [slot * uuidWords, other * uuidWords];
    for (let word = 0; word < uuidWords; word += 1) {
      const difference = (words[from + word] ?? 0) - (words[otherFrom + word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  #isAsked(slot: number): boolean {
    const [words, asked, from] = [this.#words, this.#asked, slot * uuidWords];
    return (
      words[from + 3] === asked[3] &&
      words[from + 2] === asked[2] &&
      words[from + 1] === asked[1] &&
      words[from] === asked[0]
    );
  }

  /** Where the search for a UUID begins. Of the product the upper bits count, in which all bits of the numbers have a part. */
  #placeOf(words: Uint32Array, from: number): number {
    const mixed = Math.imul((words[from + 3] ?? 0) ^ (words[from + 2] ?? 0) ^ (words[from + 1] ?? 0), 0x9e3779b1);
    return (mixed >>> 8) & (this.#table.length - 1);
  }

  #isUuid(slot: number): boolean {
    const [words, from] = [this.#words, slot * uuidWords];
    return ((words[from] ?? 0) | (words[from + 1] ?? 0) | (words[from + 2] ?? 0) | (words[from + 3] ?? 0)) !== 0;
  }

  #place(slot: number): void {
    const mask = this.#table.length - 1;
    let place = this.#placeOf(this.#words, slot * uuidWords);
    while (this.#table[place] !== free) place = (place + 1) & mask;
    this.#table[place] = slot;
  }

  /** Anew, with room for as many again, and without what has left. */
  #buildTable(): void {
    const uuids = this.#size - this.#texts.size;
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1024, 4 * uuids)))).fill(free);
    this.#occupied = uuids;
    for (let slot = 0; slot < this.#end; slot += 1) {
      if (this.#isUuid(slot)) this.#place(slot);
    }
  }
}

/** In place of a slot. What was looked for past one that has left is still found. */
const free = -1;
const left = -2;

function grown(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(numbers);
  return larger;
}
