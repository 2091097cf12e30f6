import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { score, specificity } from './index.ts';
import type { DirectionScore, MatchProfile } from './index.ts';
import { anyConcept, anyMarket, anyProfile, anyStatement } from './test-support/arbitraries.ts';
import { company, market, statement } from './test-support/market.ts';

/** Sums of a few doubles may differ in the last bits. */
const rounding = 1e-12;

describe('the score of any two companies', () => {
  it('is the sum of its parts in each direction', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        const { forward, backward } = score(a, b, context);
        for (const direction of [forward, backward])
          expect(Math.abs(sumOfParts(direction) - direction.total)).toBeLessThan(1e-9);
      }),
    );
  });

  it('holds every value, contribution and total between 0 and 1', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        const { forward, backward, joint } = score(a, b, context);
        const parts = [...forward.parts, ...backward.parts];
        const figures = [
          joint,
          forward.total,
          backward.total,
          ...parts.flatMap((part) => [part.value, part.contribution]),
        ];
        for (const figure of figures) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same from both ends', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        const fromA = score(a, b, context);
        const fromB = score(b, a, context);
        expect(fromA.forward).toEqual(fromB.backward);
        expect(fromA.backward).toEqual(fromB.forward);
        expect(fromA.joint).toBe(fromB.joint);
      }),
    );
  });

  it('does not depend on the order of offers, needs, fields, sectors, modes, languages and wishes', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        expect(score(reversed(a), reversed(b), context)).toEqual(score(a, b, context));
      }),
    );
  });

  it('never falls when a company declares one more need', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, anyStatement, (a, b, context, need) => {
        expectNoLoss(a, b, { ...a, needs: [...a.needs, need] }, context);
      }),
    );
  });

  it('never falls when a company declares a need that the other meets', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, anyConcept, (a, b, context, concept) => {
        const offering = { ...b, offers: [...b.offers, statement([concept], ['outsourcing'])] };
        expectNoLoss(a, offering, { ...a, needs: [...a.needs, statement([concept], ['outsourcing'])] }, context);
      }),
    );
  });
});

describe('a match on a rarer concept', () => {
  it('counts at least as much as the same match on a more common one, among any other needs and offers', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, fc.nat(1000), fc.nat(1000), (a, b, x, y) => {
        const [rare, common] = [market({ grippers: Math.min(x, y) }), market({ grippers: Math.max(x, y) })];
        const needing = { ...a, needs: [...a.needs, statement(['grippers'])] };
        const offering = { ...b, offers: [...b.offers, statement(['grippers'])] };
        const [ofRare, ofCommon] = [score(needing, offering, rare), score(needing, offering, common)];
        expect(ofRare.forward.total).toBeGreaterThanOrEqual(ofCommon.forward.total - rounding);
        expect(ofRare.joint).toBeGreaterThanOrEqual(ofCommon.joint - rounding);
      }),
    );
  });

  it('counts strictly more when it is all there is', () => {
    const needing = company('a', 'PK', { needs: [statement(['grippers', 'drones'])] });
    const context = market({ grippers: 5, drones: 500 });
    const rare = score(needing, company('b', 'CN', { offers: [statement(['grippers'])] }), context);
    const common = score(needing, company('c', 'CN', { offers: [statement(['drones'])] }), context);
    expect(rare.forward.total).toBeGreaterThan(common.forward.total);
    expect(specificity('grippers', context)).toBeGreaterThan(specificity('drones', context));
  });
});

function expectNoLoss(
  before: MatchProfile,
  other: MatchProfile,
  after: MatchProfile,
  context: Parameters<typeof score>[2],
): void {
  const was = score(before, other, context);
  const is = score(after, other, context);
  expect(is.forward.total).toBeGreaterThanOrEqual(was.forward.total - rounding);
  expect(is.backward.total).toBeGreaterThanOrEqual(was.backward.total - rounding);
  expect(is.joint).toBeGreaterThanOrEqual(was.joint - rounding);
}

function sumOfParts({ parts }: DirectionScore): number {
  return parts.reduce((sum, { contribution }) => sum + contribution, 0);
}

function reversed(profile: MatchProfile): MatchProfile {
  const statements = (list: MatchProfile['offers']) =>
    list.map((one) => ({ ...one, concepts: one.concepts.toReversed(), modes: one.modes.toReversed() })).toReversed();
  return {
    ...profile,
    sectors: profile.sectors.toReversed(),
    offers: statements(profile.offers),
    needs: statements(profile.needs),
    fields: profile.fields.toReversed(),
    modes: profile.modes.toReversed(),
    languages: profile.languages.toReversed(),
    partnerSizes: profile.partnerSizes?.toReversed(),
    partnerPlaces: profile.partnerPlaces?.toReversed(),
  };
}
