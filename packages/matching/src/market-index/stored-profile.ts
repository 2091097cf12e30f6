import { type Country, countries } from '@karakoram/domain';
import type { MatchProfile } from '../match-profile.ts';
import type { MeasuredVector, PreparedMeaning } from '../meaning.ts';
import { type PreparedProfile, prepareProfile, priorOf } from '../prepared-profile.ts';
import { unstated } from '../readiness.ts';
import { statementOf, type Unit } from '../unit.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { RecordPlace } from './record-store.ts';
import { uuidAt, uuidWords, wordsOfUuid } from './uuid-words.ts';

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
} as const;
const headLength = 26;
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
  const ids = [...profile.needs, ...profile.offers].flatMap(({ id }) => wordsOfUuid(id));
  const vectors = vectorsOf(prepared.meaning);
  const idsFrom =
    headLength + prepared.data.length + vectors.reduce((sum, one) => sum + wordsOf(one.numbers.length), 0);
  const record = new Uint32Array(idsFrom + ids.length);
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
  record.set(ids, idsFrom);
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

/** A prepared profile that reads a record where it lies: it holds until the store changes. */
export class StoredProfile implements PreparedProfile {
  readonly id: string;
  readonly country: Country;
  readonly data: Uint32Array;
  readonly needsFrom: number;
  readonly capabilitiesFrom: number;
  readonly offeredWordsFrom: number;
  readonly wantedWordsFrom: number;
  readonly acceptedWordsFrom: number;
  readonly end: number;
  readonly sectors: number;
  readonly wantedSectors: number;
  /** The sectors that the company itself gave. */
  readonly givenSectors: number;
  readonly modes: number;
  readonly offeredModes: number;
  readonly breadth: number;
  readonly sizeBand: number;
  readonly carrier: number;
  readonly place: number;
  readonly partnerSizes: number;
  readonly partnerPlaces: number;
  readonly languages: number;
  readonly verification: number;
  readonly updatedDaysAgo: number;
  readonly received: number;
  readonly answered: number;
  readonly medianHoursToAnswer: number;
  readonly outcomes: number;
  readonly acceptedPartners: number;
  readonly exposurePrior: number;
  readonly approvedAt: number;
  readonly meaning: PreparedMeaning | undefined;
  readonly #idsFrom: number;
  readonly #needStatements: number;

  /** `today` in days since 1970. */
  constructor(id: string, { data, from }: RecordPlace, today: number) {
    const traits = data[from + head.traits] ?? 0;
    const medianHours = data[from + head.medianHours] ?? noHours;
    this.id = id;
    this.country = countries[(traits >>> 28) & 0xf] ?? countries[0];
    this.data = data;
    this.needsFrom = from + headLength;
    this.capabilitiesFrom = this.needsFrom + (data[from + head.needs] ?? 0);
    this.offeredWordsFrom = this.capabilitiesFrom + (data[from + head.capabilities] ?? 0);
    this.wantedWordsFrom = this.offeredWordsFrom + (data[from + head.offeredWords] ?? 0);
    this.acceptedWordsFrom = this.wantedWordsFrom + (data[from + head.wantedWords] ?? 0);
    this.end = this.acceptedWordsFrom + (data[from + head.acceptedWords] ?? 0);
    const meaning = data[from + head.meaning] ?? 0;
    this.meaning = meaning === 0 ? undefined : meaningAt(data, this.end, meaning & 0xffff, meaning >>> 16);
    this.#idsFrom = this.end + (meaning >>> 16) * wordsOf(meaning & 0xffff);
    this.outcomes = (data[from + head.halfOutcomes] ?? 0) / 2;
    this.acceptedPartners = data[from + head.acceptedPartners] ?? 0;
    this.sectors = data[from + head.sectors] ?? 0;
    this.wantedSectors = data[from + head.wantedSectors] ?? 0;
    this.givenSectors = data[from + head.givenSectors] ?? 0;
    this.modes = traits & 0xff;
    this.offeredModes = (traits >>> 8) & 0xff;
    this.sizeBand = ((traits >>> 16) & 0xf) - 1;
    this.languages = (traits >>> 20) & 0xf;
    this.verification = (traits >>> 24) & 0xf;
    const wishes = data[from + head.wishes] ?? 0;
    this.partnerSizes = wishes & 0xff;
    this.place = (wishes >>> 8) & 0xff;
    this.carrier = (wishes >>> 16) & 0xf;
    this.partnerPlaces = data[from + head.partnerPlaces] ?? 0;
    this.breadth = data[from + head.breadth] ?? 0;
    this.#needStatements = data[from + head.needStatements] ?? 0;
    this.updatedDaysAgo = Math.max(0, today - (data[from + head.updatedDay] ?? 0));
    this.received = data[from + head.received] ?? 0;
    this.answered = data[from + head.answered] ?? 0;
    this.medianHoursToAnswer = medianHours === noHours ? Number.NaN : medianHours;
    this.exposurePrior = priorOf((data[from + head.exposurePrior] ?? 0) | 0);
    this.approvedAt = (data[from + head.approvedHigh] ?? 0) * lowWord + (data[from + head.approvedLow] ?? 0);
  }

  needId(need: Unit): string | undefined {
    return this.#statementId(statementOf(need), 0);
  }

  offerId(capability: Unit): string | undefined {
    return this.#statementId(statementOf(capability), this.#needStatements);
  }

  offersAt(stage: number): number {
    const two = this.data[this.needsFrom - headLength + head.readiness + (stage >> 1)] ?? 0;
    return (two >>> (stageBits * (stage & 1))) & 0xffff;
  }

  /** `place` is counted from 1; 0 is no statement. */
  #statementId(place: number, before: number): string | undefined {
    return place === 0 ? undefined : uuidAt(this.data, this.#idsFrom + (before + place - 1) * uuidWords);
  }
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
