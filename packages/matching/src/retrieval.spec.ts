import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retrievalConcepts, score } from './index.ts';
import { anyMarket, anyProfile } from './test-support/arbitraries.ts';
import { company, market, statement } from './test-support/market.ts';

describe('the concepts to retrieve by', () => {
  it('are the needed concept first, then its relatives', () => {
    const looking = company('a', 'PK', { needs: [statement(['computer-vision'])] });
    expect(retrievalConcepts(looking, market()).wanted.map(({ code }) => code)).toEqual([
      'computer-vision',
      'face-recognition',
      'perception',
      'speech-recognition',
    ]);
  });

  it('put a declared need before a likely one', () => {
    const firm = company('a', 'PK', { fields: ['wallets'], needs: [statement(['drones'])] });
    const { wanted } = retrievalConcepts(firm, market({ drones: 1000, wallets: 1 }));
    expect(wanted.map(({ code }) => code)).toEqual(['drones', 'wallets', 'payments']);
  });

  it('weigh above 0 and at most 1, each once, the most valuable first', () => {
    fc.assert(
      fc.property(anyProfile, anyMarket, (profile, context) => {
        const { wanted, offered, fields } = retrievalConcepts(profile, context);
        for (const list of [wanted, offered, fields]) {
          const weights = list.map(({ weight }) => weight);
          expect(weights).toEqual(weights.toSorted((x, y) => y - x));
          expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
          expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
        }
      }),
    );
  });

  it('reach every company with which the score finds a need met or a field shared', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        const { wanted, offered, fields } = retrievalConcepts(a, context);
        const { forward, backward } = score(a, b, context);
        const codes = (list: typeof wanted) => new Set(list.map(({ code }) => code));
        for (const evidence of forward.parts.flatMap((part) => part.evidence)) {
          if (evidence.kind === 'needMet') expect(codes(wanted)).toContain(evidence.offerConcept);
          if (evidence.kind === 'sharedField') expect(codes(fields)).toContain(evidence.otherConcept);
        }
        for (const evidence of backward.parts.flatMap((part) => part.evidence)) {
          if (evidence.kind === 'needMet') expect(codes(offered)).toContain(evidence.concept);
        }
      }),
    );
  });
});
