import { includesPlace, placeOf } from '../wishes.ts';
import { misses, neutralValue, type SignalReader, unknown } from './reading.ts';

/** Whether the other company is in a province that the wanting one names. */
export const placeFit: SignalReader = {
  value: ({ wanting: { partnerPlaces }, other: { place } }) => {
    if (partnerPlaces === 0 || place === 0) return neutralValue;
    return includesPlace(partnerPlaces, place) ? 1 : 0;
  },
  describe: ({ wanting: { partnerPlaces }, other: { place }, context }) => {
    if (partnerPlaces === 0 || place === 0) return unknown;
    if (!includesPlace(partnerPlaces, place)) return misses;
    return { finding: 'fits', evidence: [{ kind: 'place', place: placeOf(place, context.vocabulary) }] };
  },
};
