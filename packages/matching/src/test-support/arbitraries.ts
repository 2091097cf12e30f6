import {
  companyTypes,
  cooperationModes,
  countries,
  locales,
  readinessStages,
  sizeBands,
  verificationLevels,
} from '@karakoram/domain';
import fc from 'fast-check';
import { MarketContext } from '../market-context.ts';
import type { MatchProfile, Statement } from '../match-profile.ts';
import type { Meaning } from '../meaning.ts';
import { handSetWeights, withMeaning } from '../signals.ts';
import { conceptCodes, conceptNodes, vocabulary } from './market.ts';

const sectors = [...new Set(conceptNodes.map(({ sector }) => sector))];

/** Mostly concepts of the tree, and one that no tree knows. */
export const anyConcept = fc.constantFrom(...conceptCodes, 'unheard-of');

const anyModes = fc.uniqueArray(fc.constantFrom(...cooperationModes), { maxLength: 3 });

/** Any statement, declared or not, also without concepts or with one twice. */
export const anyStatement: fc.Arbitrary<Statement> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    concepts: fc.array(anyConcept, { maxLength: 4 }),
    modes: anyModes,
    inferred: fc.boolean(),
    readiness: fc.constantFrom(...readinessStages),
  },
  { requiredKeys: ['concepts', 'modes', 'inferred'] },
);

const anyProvince = fc.constantFrom('CN-11', 'CN-31', 'CN-44', 'PK-PB', 'PK-SD', 'PK-IS');

const anyWord = fc.constantFrom('lathe', 'spindle', 'invoice', 'ledger', 'drone', 'camera', 'rare');
const anyWords = fc.array(anyWord, { maxLength: 8 }).map((words) => words.join(' '));
const anyVector = fc.uniqueArray(fc.record({ word: anyWord, weight: fc.double({ min: 0, max: 1, noNaN: true }) }), {
  selector: ({ word }) => word,
  maxLength: 4,
});

const vectorOf = (length: number): fc.Arbitrary<Int8Array> => fc.int8Array({ minLength: length, maxLength: length });

/** Mostly of one model, whose vectors fill no whole words; now and then of another. */
const anyMeaning = fc.oneof({ weight: 5, arbitrary: meaningOf(5) }, { weight: 1, arbitrary: meaningOf(8) });

function meaningOf(length: number): fc.Arbitrary<Meaning> {
  return fc.record({ offered: vectorOf(length), wanted: vectorOf(length) }, { requiredKeys: ['offered'] });
}

/** Any company, also one that says nothing at all. */
export const anyProfile: fc.Arbitrary<MatchProfile> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 4 }),
    country: fc.constantFrom(...countries),
    sectors: fc.uniqueArray(fc.constantFrom(...sectors, 'unheard-of'), { maxLength: 3 }),
    offers: fc.array(anyStatement, { maxLength: 4 }),
    needs: fc.array(anyStatement, { maxLength: 4 }),
    fields: fc.array(anyConcept, { maxLength: 6 }),
    modes: anyModes,
    sizeBand: fc.constantFrom(...sizeBands),
    type: fc.constantFrom(...companyTypes),
    provinceCode: anyProvince,
    partnerSizes: fc.uniqueArray(fc.constantFrom(...sizeBands), { maxLength: 4 }),
    partnerPlaces: fc.uniqueArray(anyProvince, { maxLength: 5 }),
    languages: fc.uniqueArray(fc.constantFrom(...locales)),
    verification: fc.constantFrom(...verificationLevels),
    updatedDaysAgo: fc.integer({ min: 0, max: 3000 }),
    exposurePriorMillionths: fc.integer({ min: -300_000, max: 300_000 }),
    meaning: anyMeaning,
    words: fc.record({ offered: anyWords, wanted: anyWords }),
    outcomes: fc.record({
      weight: fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
      accepted: fc.nat(5),
      acceptedWords: anyVector,
    }),
    responsiveness: fc.record(
      {
        received: fc.integer({ min: 0, max: 50 }),
        answered: fc.integer({ min: 0, max: 50 }),
        medianHoursToAnswer: fc.integer({ min: 0, max: 2000 }),
      },
      { requiredKeys: ['received', 'answered'] },
    ),
  },
  {
    requiredKeys: [
      'id',
      'country',
      'sectors',
      'offers',
      'needs',
      'fields',
      'modes',
      'languages',
      'verification',
      'updatedDaysAgo',
      'responsiveness',
    ],
  },
);

/** How often each concept is named, for a market of the same thousand companies. */
const anyFrequencies = fc.dictionary(anyConcept, fc.integer({ min: 0, max: 1000 }));

/** The lengths of the test's words stand for how common they are. */
const wordFrequency = (word: string): number => word.length * 20;

/** Any market over the small tree, also an empty one, with and without a service that reads meanings. */
export const anyMarket: fc.Arbitrary<MarketContext> = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), anyFrequencies, fc.option(fc.double({ min: 0, max: 0.95, noNaN: true })))
  .map(
    ([companyCount, frequencies, usualLikeness]) =>
      new MarketContext(
        {
          companyCount,
          conceptFrequency: (code) => frequencies[code] ?? 0,
          wordFrequency,
          ...(usualLikeness === null ? {} : { usualLikeness, weights: withMeaning(handSetWeights) }),
        },
        vocabulary,
      ),
  );
