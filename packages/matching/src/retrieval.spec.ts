import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planListLength } from './exposure/list-length.ts';
import { MarketContext, retrievalPlan, score } from './index.ts';
import { anyMarket, anyProfile } from './test-support/arbitraries.ts';
import { company, market, statement, vocabulary } from './test-support/market.ts';

describe('the plan of a retrieval', () => {
  it('looks for the needed concept first, then for its relatives', () => {
    const looking = company('a', 'PK', { needs: [statement(['computer-vision'])] });
    expect(retrievalPlan(looking, market()).offers.map(({ code }) => code)).toEqual([
      'computer-vision',
      'face-recognition',
      'perception',
      'speech-recognition',
    ]);
  });

  it('puts a declared need before a likely one', () => {
    const firm = company('a', 'PK', { sectors: ['fintech'], needs: [statement(['drones'])], fields: ['wallets'] });
    const { offers } = retrievalPlan({ ...firm, fields: [] }, market({ drones: 1000, wallets: 1 }));
    expect(offers.map(({ code }) => code)).toEqual(['drones']);
  });

  it('weighs by whole numbers above 0, each concept once, the most valuable first', () => {
    fc.assert(
      fc.property(anyProfile, anyMarket, (profile, context) => {
        const { offers, fields, needs } = retrievalPlan(profile, context);
        for (const list of [offers, fields, needs]) {
          const weights = list.map(({ weight }) => weight);
          expect(weights).toEqual(weights.toSorted((x, y) => y - x));
          expect(weights.every((weight) => weight > 0 && Number.isInteger(weight))).toBe(true);
          expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
        }
      }),
    );
  });

  it('looks companies up by concepts that it weighs, and by one at least when it weighs any', () => {
    fc.assert(
      fc.property(anyProfile, anyMarket, (profile, context) => {
        const { offers, needs, lookup } = retrievalPlan(profile, context);
        for (const code of lookup.capabilities) expect(offers.map((offer) => offer.code)).toContain(code);
        for (const code of lookup.needs) expect(needs.map((need) => need.code)).toContain(code);
        const looked = lookup.capabilities.length + lookup.needs.length;
        expect(looked > 0).toBe(offers.length + needs.length > 0);
      }),
    );
  });

  it('follows concepts only until many companies name them', () => {
    const codes = ['drones', 'grippers', 'payments', 'robot-arms', 'wallets'];
    const firm = company('a', 'PK', { needs: [statement(codes)] });
    const lookedUp = (each: number): readonly string[] =>
      retrievalPlan(firm, market(Object.fromEntries(codes.map((code) => [code, each])))).lookup.capabilities;
    expect(lookedUp(100)).toEqual(expect.arrayContaining(codes));
    expect(lookedUp(9_000)).toEqual(codes.slice(0, 4));
  });

  it('wants fewer candidates where no plan of exposure could see more', () => {
    const wanted = (companyCount: number): number =>
      retrievalPlan(company('a', 'PK'), new MarketContext({ companyCount, conceptFrequency: () => 1 }, vocabulary))
        .candidates;
    expect([1_000, 200_000, 1_000_000].map(wanted)).toEqual([150, 150, 80]);
    expect(planListLength(1_000_000)).toBeLessThan(80);
  });

  it('reaches every company with which the score finds a need met or a field shared', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        const { offers, needs } = retrievalPlan(a, context);
        const { forward, backward } = score(a, b, context);
        const codes = (list: typeof offers) => new Set(list.map(({ code }) => code));
        for (const evidence of forward.parts.flatMap((part) => part.evidence)) {
          if (evidence.kind === 'needMet') expect(codes(offers)).toContain(evidence.offerConcept);
          if (evidence.kind === 'sharedField') expect(codes(offers)).toContain(evidence.otherConcept);
        }
        for (const evidence of backward.parts.flatMap((part) => part.evidence)) {
          if (evidence.kind === 'needMet' && !evidence.inferred) expect(codes(needs)).toContain(evidence.concept);
        }
      }),
    );
  });
});
