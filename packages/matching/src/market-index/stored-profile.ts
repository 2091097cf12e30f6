import { type Country, countries } from '@karakoram/domain';
import type { MatchProfile } from '../match-profile.ts';
import type { MeasuredVector, PreparedMeaning } from '../meaning.ts';
import { type PreparedProfile, prepareProfile, priorOf } from '../prepared-profile.ts';
import { unstated } from '../readiness.ts';
import { statementOf, type Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { RecordPlace } from './record-store.ts';
import type { SlotIds } from './slot-ids.ts';
import { uuidAt, uuidWords, writeUuid } from './uuid-words.ts';

/** Numbers at the head of a record, in this order; behind them the data of the prepared profile, its vectors of
 * meaning if it has any, and the ids of its statements. */
const head = {
  needs: 0,
  capabilities: 1,
  offeredWords: 2,
  wantedWords: 3,
  sectors: 4,
  wantedSectors: 5,
  givenSectors: 6,
  /** modes, offered modes: 8 bits each; size band + 1, languages, verification, country: 4 bits each. */
  traits: 7,
  breadth: 8,
  needStatements: 9,
  updatedDay: 10,
  received: 11,
  answered: 12,
  medianHours: 13,
  /** Milliseconds since 1970, their upper 32 bits and their lower ones. */
  approvedHigh: 14,
  approvedLow: 15,
  /** A prior is signed; here its bits. */
  exposurePrior: 16,
  acceptedWords: 17,
  /** Outcomes tell in halves. */
  halfOutcomes: 18,
  acceptedPartners: 19,
  /** partner sizes: 8 bits; place: 8 bits; carrier: 4 bits. */
  wishes: 20,
  partnerPlaces: 21,
  /** Offers by stage, 16 bits each, two of them to a number: three numbers. */
  readiness: 22,
  /** How many numbers a vector of meaning has, 0 without one; from bit 16 on, how many vectors. */
  meaning: 25,
  textSquares: 26,
} as const;
const headLength = 27;
const stageBits = 16;

/** In place of a number of hours. */
const noHours = 0xffff_ffff;
const lowWord = 2 ** 32;

/** A profile as a record of numbers. `today` in days since 1970, `approvedAt` in milliseconds. */
export function recordOf(
  profile: MatchProfile,
  approvedAt: number,
  today: number,
  vocabulary: Vocabulary,
): Uint32Array<ArrayBuffer> {
  const prepared = prepareProfile(profile, vocabulary);
  const statements = [...profile.needs, ...profile.offers];
  const vectors = vectorsOf(prepared.meaning);
  const idsFrom =
    headLength + prepared.data.length + vectors.reduce((sum, one) => sum + wordsOf(one.numbers.length), 0);
  const record = new Uint32Array(idsFrom + statements.length * uuidWords);
  record[head.needs] = prepared.capabilitiesFrom;
  record[head.capabilities] = prepared.offeredWordsFrom - prepared.capabilitiesFrom;
  record[head.offeredWords] = prepared.wantedWordsFrom - prepared.offeredWordsFrom;
  record[head.wantedWords] = prepared.acceptedWordsFrom - prepared.wantedWordsFrom;
  record[head.acceptedWords] = prepared.end - prepared.acceptedWordsFrom;
  record[head.halfOutcomes] = 2 * prepared.outcomes;
  record[head.acceptedPartners] = prepared.acceptedPartners;
  record[head.sectors] = prepared.sectors;
  record[head.wantedSectors] = prepared.wantedSectors;
  record[head.givenSectors] = vocabulary.sectorMask(profile.sectors);
  record[head.traits] =
    prepared.modes |
    (prepared.offeredModes << 8) |
    ((prepared.sizeBand + 1) << 16) |
    (prepared.languages << 20) |
    (prepared.verification << 24) |
    (countries.indexOf(profile.country) << 28);
  record[head.wishes] = prepared.partnerSizes | (prepared.place << 8) | (prepared.carrier << 16);
  record[head.partnerPlaces] = prepared.partnerPlaces;
  for (let stage = 0; stage <= unstated; stage += 1) {
    const at = head.readiness + (stage >> 1);
    record[at] = (record[at] ?? 0) | (prepared.offersAt(stage) << (stageBits * (stage & 1)));
  }
  record[head.textSquares] = prepared.textSquares;
  record[head.breadth] = prepared.breadth;
  record[head.needStatements] = profile.needs.length;
  record[head.updatedDay] = Math.max(0, today - prepared.updatedDaysAgo);
  record[head.received] = prepared.received;
  record[head.answered] = prepared.answered;
  record[head.medianHours] = Number.isNaN(prepared.medianHoursToAnswer) ? noHours : prepared.medianHoursToAnswer;
  record[head.approvedHigh] = Math.floor(approvedAt / lowWord);
  record[head.approvedLow] = approvedAt % lowWord;
  record[head.exposurePrior] = profile.exposurePriorMillionths ?? 0;
  record.set(prepared.data, headLength);
  record[head.meaning] = (vectors[0]?.numbers.length ?? 0) | (vectors.length << 16);
  let at = headLength + prepared.data.length;
  for (const { numbers, squares } of vectors) {
    record[at] = squares;
    new Int8Array(record.buffer, 4 * (at + 1), numbers.length).set(numbers);
    at += wordsOf(numbers.length);
  }
  for (const [place, { id }] of statements.entries()) {
    const from = idsFrom + place * uuidWords;
    // A row behind a statement has a UUID; of any other id nothing is kept.
    if (!writeUuid(id, record, from)) record.fill(0, from, from + uuidWords);
  }
  return record;
}

/** The offered one first. Both are of one model, so of one length. */
function vectorsOf(meaning: PreparedMeaning | undefined): readonly MeasuredVector[] {
  if (meaning === undefined) return [];
  const { offered, wanted } = meaning;
  return wanted === undefined ? [offered] : [offered, wanted];
}

/** The words that a vector of so many numbers takes: the sum of its squares, then four numbers a word. */
function wordsOf(length: number): number {
  return 1 + Math.ceil(length / 4);
}

/**
 * A prepared profile that reads a record where it lies: it holds until the store changes. Most fields are read when they are asked
 * for, because a ranking makes hundreds of these and asks little of most.
 */
export class StoredProfile implements PreparedProfile {
  readonly slot: number;
  readonly data: Uint32Array;
  readonly needsFrom: number;
  readonly capabilitiesFrom: number;
  readonly offeredWordsFrom: number;
  readonly wantedWordsFrom: number;
  readonly acceptedWordsFrom: number;
  readonly end: number;
  readonly #ids: SlotIds;
  readonly #today: number;

  /** `today` in days since 1970. */
  constructor(slot: number, ids: SlotIds, { data, from }: RecordPlace, today: number) {
    this.slot = slot;
    this.#ids = ids;
    this.data = data;
    this.needsFrom = from + headLength;
    this.capabilitiesFrom = this.needsFrom + (data[from + head.needs] ?? 0);
    this.offeredWordsFrom = this.capabilitiesFrom + (data[from + head.capabilities] ?? 0);
    this.wantedWordsFrom = this.offeredWordsFrom + (data[from + head.offeredWords] ?? 0);
    this.acceptedWordsFrom = this.wantedWordsFrom + (data[from + head.wantedWords] ?? 0);
    this.end = this.acceptedWordsFrom + (data[from + head.acceptedWords] ?? 0);
    this.#today = today;
  }

  get id(): string {
    return this.#ids.idOf(this.slot);
  }

  get country(): Country {
    return countries[bits(this.#head(head.traits), 28, 4)] ?? countries[0];
  }

  get sectors(): number {
    return this.#head(head.sectors);
  }

  get wantedSectors(): number {
    return this.#head(head.wantedSectors);
  }

  /** The sectors that the company itself gave. */
  get givenSectors(): number {
    return this.#head(head.givenSectors);
  }

  get modes(): number {
    return bits(this.#head(head.traits), 0, 8);
  }

  get offeredModes(): number {
    return bits(this.#head(head.traits), 8, 8);
  }

  get breadth(): number {
    return this.#head(head.breadth);
  }

  get textSquares(): number {
    return this.#head(head.textSquares);
  }

  get sizeBand(): number {
    return bits(this.#head(head.traits), 16, 4) - 1;
  }

  get languages(): number {
    return bits(this.#head(head.traits), 20, 4);
  }

  get verification(): number {
    return bits(this.#head(head.traits), 24, 4);
  }

  get partnerSizes(): number {
    return bits(this.#head(head.wishes), 0, 8);
  }

  get place(): number {
    return bits(this.#head(head.wishes), 8, 8);
  }

  get carrier(): number {
    return bits(this.#head(head.wishes), 16, 4);
  }

  get partnerPlaces(): number {
    return this.#head(head.partnerPlaces);
  }

  get updatedDaysAgo(): number {
    return Math.max(0, this.#today - this.#head(head.updatedDay));
  }

  get received(): number {
    return this.#head(head.received);
  }

  get answered(): number {
    return this.#head(head.answered);
  }

  get medianHoursToAnswer(): number {
    const hours = this.#head(head.medianHours);
    return hours === noHours ? Number.NaN : hours;
  }

  get outcomes(): number {
    return this.#head(head.halfOutcomes) / 2;
  }

  get acceptedPartners(): number {
    return this.#head(head.acceptedPartners);
  }

  get exposurePrior(): number {
    return priorOf(this.#head(head.exposurePrior) | 0);
  }

  /** Milliseconds since 1970. */
  get approvedAt(): number {
    return this.#head(head.approvedHigh) * lowWord + this.#head(head.approvedLow);
  }

  get meaning(): PreparedMeaning | undefined {
    const { length, vectors } = this.#meaningShape;
    return length === 0 ? undefined : meaningAt(this.data, this.end, length, vectors);
  }

  needId(need: Unit): string | undefined {
    return this.#statementId(statementOf(need), 0);
  }

  offerId(capability: Unit): string | undefined {
    return this.#statementId(statementOf(capability), this.#head(head.needStatements));
  }

  offersAt(stage: number): number {
    return bits(this.#head(head.readiness + (stage >> 1)), stageBits * (stage & 1), stageBits);
  }

  /** `place` is counted from 1; 0 is no statement. */
  #statementId(place: number, before: number): string | undefined {
    if (place === 0) return undefined;
    const { length, vectors } = this.#meaningShape;
    const idsFrom = this.end + vectors * wordsOf(length);
    return uuidAt(this.data, idsFrom + (before + place - 1) * uuidWords);
  }

  /** How many numbers a vector of its meaning has, and how many vectors there are. */
  get #meaningShape(): { readonly length: number; readonly vectors: number } {
    const shape = this.#head(head.meaning);
    return { length: bits(shape, 0, 16), vectors: bits(shape, 16, 16) };
  }

  #head(at: number): number {
    return this.data[this.needsFrom - headLength + at] ?? 0;
  }
}

/** Some bits of a number, `from` the lowest. */
function bits(number: number, from: number, count: number): number {
  return (number >>> from) & ((1 << count) - 1);
}

function meaningAt(data: Uint32Array, from: number, length: number, vectors: number): PreparedMeaning {
  return {
    offered: vectorAt(data, from, length),
    wanted: vectors < 2 ? undefined : vectorAt(data, from + wordsOf(length), length),
  };
}

/** Where it lies, and not a copy. */
function vectorAt(data: Uint32Array, from: number, length: number): MeasuredVector {
  const numbers = new Int8Array(data.buffer, data.byteOffset + 4 * (from + 1), length);
  return { numbers, squares: data[from] ?? 0 };
}
