/** Where a record lies: `data.subarray(from, from + length)` of its segment. */
export interface RecordPlace {
  readonly data: Uint32Array;
  readonly from: number;
}

/** 16 MB: large enough that few records cross into a new one, small enough that a new one costs little. */
const segmentLength = 1 << 22;

/**
 * Records of 32-bit numbers of any length, one a slot, in segments that never move: an array that doubled would for a moment
 * need three times its size. A segment of which more than half was replaced or deleted is emptied into the newest one.
 */
export class RecordStore {
  #segments: { readonly data: Uint32Array; used: number; live: number }[] = [];
  readonly #free: number[] = [];
  #segmentOf = new Uint16Array(1024);
  #from = new Uint32Array(1024);
  #length = new Uint32Array(1024);
  #open = -1;
  /** Takes what `bringNear` reads, because reading that leads to nothing may be left out. */
  readonly #read = new Uint32Array(1);

  get bytes(): number {
    return this.#segments.reduce((sum, { data }) => sum + data.byteLength, 0) + 10 * this.#length.length;
  }

  /** Makes `record` the one of a slot. It is copied. */
  set(slot: number, record: Uint32Array): void {
    this.#makeRoom(slot);
    this.#forget(slot);
    const segment = this.#segmentFor(record.length);
    const into = this.#segments[segment];
    if (into === undefined) return;
    into.data.set(record, into.used);
    this.#segmentOf[slot] = segment;
    this.#from[slot] = into.used;
    this.#length[slot] = record.length;
    into.used += record.length;
    into.live += record.length;
  }

  delete(slot: number): void {
    this.#forget(slot);
    this.#length[slot] = 0;
  }

  /** The record of a slot that has one. It may move at the next `set`. */
  placeOf(slot: number): RecordPlace {
    const segment = this.#segments[this.#segmentOf[slot] ?? 0];
    return { data: segment?.data ?? empty, from: this.#from[slot] ?? 0 };
  }

  /**
   * Reads through the records of slots at once, so that they lie in near memory when they are read one after the other: the processor
   * then waits for many at a time and not for each alone.
   */
  bringNear(slots: readonly number[]): void {
    let read = 0;
    for (const slot of slots) {
      const { data, from } = this.placeOf(slot);
      const to = from + (this.#length[slot] ?? 0);
      for (let at = from; at < to; at += numbersPerLine) read ^= data[at] ?? 0;
    }
    this.#read[0] = read;
  }

  #forget(slot: number): void {
    const length = this.#length[slot] ?? 0;
    if (length === 0) return;
    const index = this.#segmentOf[slot] ?? 0;
    const segment = this.#segments[index];
    if (segment === undefined) return;
    segment.live -= length;
    this.#length[slot] = 0;
    if (index !== this.#open && segment.live < segment.used / 2) this.#evacuate(index);
  }

  #evacuate(index: number): void {
    const segment = this.#segments[index];
    if (segment === undefined) return;
    for (let slot = 0; slot < this.#length.length; slot += 1) {
      const length = this.#length[slot] ?? 0;
      if (length === 0 || this.#segmentOf[slot] !== index) continue;
      const from = this.#from[slot] ?? 0;
      this.#length[slot] = 0;
      segment.live -= length;
      this.set(slot, segment.data.subarray(from, from + length));
    }
    segment.used = 0;
    this.#free.push(index);
  }

  #segmentFor(length: number): number {
    if (length > segmentLength) throw new RangeError('A record is longer than a segment.');
    const open = this.#segments[this.#open];
    if (open !== undefined && open.used + length <= segmentLength) return this.#open;
    const reused = this.#free.pop();
    if (reused === undefined) this.#segments.push({ data: new Uint32Array(segmentLength), used: 0, live: 0 });
    this.#open = reused ?? this.#segments.length - 1;
    return this.#open;
  }

  #makeRoom(slot: number): void {
    if (slot < this.#length.length) return;
    const capacity = Math.max(slot + 1, this.#length.length * 2);
    this.#segmentOf = grown(new Uint16Array(capacity), this.#segmentOf);
    this.#from = grown(new Uint32Array(capacity), this.#from);
    this.#length = grown(new Uint32Array(capacity), this.#length);
  }
}

/** Of 32 bits, in the 64 bytes that a processor reads at once. */
const numbersPerLine = 16;

const empty = new Uint32Array(0);

function grown<Numbers extends Uint16Array | Uint32Array>(larger: Numbers, from: Numbers): Numbers {
  larger.set(from);
  return larger;
}
