import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rank } from './index.ts';
import type { MatchProfile } from './index.ts';
import { anyMarket, anyProfile } from './test-support/arbitraries.ts';
import { company, market, statement } from './test-support/market.ts';

const anyCandidates = fc.uniqueArray(anyProfile, { selector: ({ id }) => id, maxLength: 12 });
/** More than are among the first. */
const manyCandidates = fc.uniqueArray(anyProfile, { selector: ({ id }) => id, minLength: 20, maxLength: 40 });
const all = { limit: 1000 };

describe('rank, for any company and candidates', () => {
  it('gives the same order whatever the order of the candidates', () => {
    const shuffledTwice = anyCandidates.chain((candidates) =>
      fc.tuple(fc.constant(candidates), fc.shuffledSubarray(candidates, { minLength: candidates.length })),
    );
    fc.assert(
      fc.property(anyProfile, shuffledTwice, anyMarket, (a, [candidates, shuffled], context) => {
        expect(rank(a, shuffled, context, all)).toEqual(rank(a, candidates, context, all));
      }),
    );
  });

  it('orders by first places, joint score, then forward score, then id, and leaves no two places equal', () => {
    fc.assert(
      fc.property(anyProfile, anyCandidates, anyMarket, (a, candidates, context) => {
        const places = rank(a, candidates, context, all).map(({ place }) => place);
        for (const [index, place] of places.entries()) {
          const next = places[index + 1];
          if (next === undefined) continue;
          const later =
            (place.isFirst && !next.isFirst) ||
            (place.isFirst === next.isFirst && place.order > next.order) ||
            (place.isFirst === next.isFirst &&
              place.order === next.order &&
              (place.forward > next.forward || (place.forward === next.forward && place.id < next.id)));
          expect(later).toBe(true);
        }
      }),
    );
  });

  it('shows the ten with the best sums of joint score and prior first, by joint score alone, and moves nothing else', () => {
    fc.assert(
      fc.property(anyProfile, manyCandidates, anyMarket, (a, candidates, context) => {
        const unplanned = candidates.map((profile) => ({ ...profile, exposurePriorMillionths: undefined }));
        const plain = new Map(rank(a, unplanned, context, all).map((match) => [match.id, match]));
        const priors = new Map(candidates.map(({ id, exposurePriorMillionths }) => [id, exposurePriorMillionths ?? 0]));
        const ranked = rank(a, candidates, context, all);
        const sums = ranked.map(({ id, score }) => score.joint + priors.get(id)! / 1_000_000);
        for (const [index, { id, score, place }] of ranked.entries()) {
          expect(score).toEqual(plain.get(id)!.score);
          expect(place.isFirst).toBe(index < 10);
          expect(place.order).toBe(index < 10 ? score.joint : sums[index]);
        }
        expect(Math.max(-Infinity, ...sums.slice(10))).toBeLessThanOrEqual(Math.min(...sums.slice(0, 10)));
      }),
    );
  });

  it('is the order of joint scores where nobody has a prior', () => {
    fc.assert(
      fc.property(anyProfile, manyCandidates, anyMarket, (a, candidates, context) => {
        const unplanned = candidates.map((profile) => ({ ...profile, exposurePriorMillionths: undefined }));
        const joints = rank(a, unplanned, context, all).map(({ score }) => score.joint);
        expect(joints).toEqual(joints.toSorted((x, y) => y - x));
      }),
    );
  });

  it('ranks every company of the other country and none of its own', () => {
    fc.assert(
      fc.property(anyProfile, anyCandidates, anyMarket, (a, candidates, context) => {
        const ranked = rank(a, candidates, context, all).map(({ id }) => id);
        expect(ranked.toSorted()).toEqual(abroadOf(a, candidates).toSorted());
      }),
    );
  });

  it('pages without skipping or repeating', () => {
    fc.assert(
      fc.property(
        anyProfile,
        manyCandidates,
        anyMarket,
        fc.integer({ min: 1, max: 12 }),
        (a, candidates, context, limit) => {
          const paged: string[] = [];
          let page = rank(a, candidates, context, { limit });
          while (page.length > 0) {
            paged.push(...page.map(({ id }) => id));
            const last = page.at(-1)!;
            page = rank(a, candidates, context, { limit, after: last.place });
          }
          expect(paged).toEqual(rank(a, candidates, context, all).map(({ id }) => id));
        },
      ),
    );
  });
});

describe('rank, by example', () => {
  const softwareHouse = company('lahore-software', 'PK', {
    sectors: ['artificial-intelligence'],
    sizeBand: '11-50',
    offers: [statement(['forecasting'], ['outsourcing'])],
    needs: [statement(['computer-vision'], ['technology-transfer'])],
  });
  const sameSector = company('same-sector', 'CN', {
    sectors: ['artificial-intelligence'],
    sizeBand: '51-200',
    offers: [statement(['speech-recognition'], ['distribution'])],
  });
  const goodPartner = company('good-partner', 'CN', {
    sectors: ['artificial-intelligence'],
    sizeBand: '51-200',
    offers: [statement(['computer-vision'], ['technology-transfer'])],
    needs: [statement(['forecasting'], ['outsourcing'])],
  });

  it('puts the firm that offers what is needed, and needs what is offered, above one that shares only the sector', () => {
    expect(idsOf(softwareHouse, [sameSector, goodPartner])).toEqual(['good-partner', 'same-sector']);
  });

  it('puts a firm that wants it back above one that offers the same but wants nothing of it', () => {
    const indifferent = { ...goodPartner, id: 'indifferent', needs: [statement(['wallets'], ['investment'])] };
    expect(idsOf(softwareHouse, [indifferent, goodPartner])).toEqual(['good-partner', 'indifferent']);
  });

  it('puts a firm that offers the needed concept above those that offer its parent, its sibling, and something else', () => {
    const offering = (id: string, concept: string) => company(id, 'CN', { offers: [statement([concept])] });
    const candidates = [
      offering('else', 'wallets'),
      offering('parent', 'perception'),
      offering('sibling', 'speech-recognition'),
      offering('exact', 'computer-vision'),
    ];
    const looking = company('looking', 'PK', { needs: [statement(['computer-vision'])] });
    expect(idsOf(looking, candidates)).toEqual(['exact', 'parent', 'sibling', 'else']);
  });

  it('puts a competitor below a firm of the same field with another capability', () => {
    const maker = company('maker', 'PK', {
      fields: ['computer-vision'],
      offers: [statement(['grippers'], ['outsourcing'])],
    });
    const rival = { ...maker, id: 'rival', country: 'CN' as const };
    const complement = { ...rival, id: 'complement', offers: [statement(['robot-arms'], ['production-capacity'])] };
    expect(idsOf(maker, [rival, complement])).toEqual(['complement', 'rival']);
  });

  it('puts a declared need that is met above a likely one', () => {
    const looking = company('looking', 'PK', {
      sectors: ['artificial-intelligence'],
      offers: [statement(['face-recognition'], ['outsourcing'])],
      needs: [statement(['payments'], ['technology-transfer'])],
    });
    const fields = ['face-recognition'];
    const declared = company('declared', 'CN', { fields, offers: [statement(['payments'], ['technology-transfer'])] });
    const likely = company('likely', 'CN', { fields, offers: [statement(fields, ['technology-transfer'])] });
    expect(idsOf(looking, [likely, declared])).toEqual(['declared', 'likely']);
  });

  it('counts a candidate once and never suggests a company to itself', () => {
    expect(idsOf(softwareHouse, [goodPartner, goodPartner, softwareHouse])).toEqual(['good-partner']);
  });
});

function idsOf(a: MatchProfile, candidates: readonly MatchProfile[]): readonly string[] {
  return rank(a, candidates, market(), all).map(({ id }) => id);
}

function abroadOf(a: MatchProfile, candidates: readonly MatchProfile[]): readonly string[] {
  return candidates.filter(({ country }) => country !== a.country).map(({ id }) => id);
}
