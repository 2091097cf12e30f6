import { cooperationModes, countries, locales, sizeBands, verificationLevels } from '@karakoram/domain';
import fc from 'fast-check';
import type { MarketContext } from '../market-context.ts';
import type { MatchProfile, Statement } from '../match-profile.ts';
import { conceptCodes, conceptNodes, tree } from './market.ts';

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
  },
  { requiredKeys: ['concepts', 'modes', 'inferred'] },
);

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
    languages: fc.uniqueArray(fc.constantFrom(...locales)),
    verification: fc.constantFrom(...verificationLevels),
    updatedDaysAgo: fc.integer({ min: 0, max: 3000 }),
    responsiveness: fc.record(
      {
        received: fc.integer({ min: 0, max: 50 }),
        answered: fc.integer({ min: 0, max: 50 }),
        medianHoursToAnswer: fc.double({ min: 0, max: 2000, noNaN: true }),
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

/** Any market over the small tree, also an empty one. */
export const anyMarket: fc.Arbitrary<MarketContext> = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), anyFrequencies)
  .map(([companyCount, frequencies]) => ({
    companyCount,
    conceptFrequency: (code) => frequencies[code] ?? 0,
    tree,
  }));
