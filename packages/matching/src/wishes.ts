import { companyLimits, type SizeBand, sizeBands } from '@karakoram/domain';
import type { Vocabulary } from './vocabulary.ts';

/** Of one place; five of them fit into an integer that is not negative. */
const placeBits = 6;
const onePlace = (1 << placeBits) - 1;

/** A place as a number, from 1 on; 0 where none is known. */
export function placeNumber(code: string | undefined, { places }: Vocabulary): number {
  return code === undefined ? 0 : places.numberOf(code) + 1;
}

/** The code of a place by the number that `placeNumber` gave it. */
export function placeOf(number: number, { places }: Vocabulary): string {
  return places.textOf(number - 1);
}

/** Places as one number, which `includesPlace` reads; 0 for none. */
export function packPlaces(codes: readonly string[], vocabulary: Vocabulary): number {
  return codes
    .slice(0, companyLimits.partnerPlacesMax)
    .reduce((packed, code) => (packed << placeBits) | placeNumber(code, vocabulary), 0);
}

/** Whether a place, which is not 0, is one of the packed ones. */
export function includesPlace(packed: number, place: number): boolean {
  for (let rest = packed; rest !== 0; rest >>>= placeBits) if ((rest & onePlace) === place) return true;
  return false;
}

/** A set of sizes as bits in the order of `sizeBands`; 0 for none. */
export function sizeMask(bands: readonly SizeBand[]): number {
  return bands.reduce((mask, band) => mask | (1 << sizeBands.indexOf(band)), 0);
}
