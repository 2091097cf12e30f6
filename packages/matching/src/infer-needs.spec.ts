import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inferNeeds } from './infer-needs.ts';
import { score } from './index.ts';
import type { MatchProfile } from './index.ts';
import { anyProfile } from './test-support/arbitraries.ts';
import { company, market, statement, tree } from './test-support/market.ts';

const rulesFor = (profile: MatchProfile) => inferNeeds(profile, tree).map(({ rule }) => rule);

describe('inferring needs', () => {
  it('gives a small software firm advanced technology upstream of its fields', () => {
    const firm = company('firm', 'PK', {
      sectors: ['artificial-intelligence'],
      sizeBand: '11-50',
      fields: ['face-recognition'],
    });
    expect(inferNeeds(firm, tree)).toEqual([
      {
        rule: 'advancedTechnology',
        inferred: true,
        confidence: 0.8,
        concepts: ['face-recognition', 'computer-vision'],
        modes: ['technology-transfer', 'joint-research'],
      },
    ]);
  });

  it('gives a large manufacturer distribution and software in the fields it sells in', () => {
    const maker = company('maker', 'CN', { sectors: ['robotics'], sizeBand: '5001+', fields: ['robot-arms'] });
    expect(rulesFor(maker)).toEqual(['marketEntry', 'softwareCapacity']);
  });

  it('gives a small maker production capacity unless it offers that itself', () => {
    const maker = company('maker', 'PK', { sectors: ['robotics'], sizeBand: '1-10', fields: ['drones'] });
    const factory = { ...maker, offers: [statement(['drones'], ['production-capacity'])] };
    expect(rulesFor(maker)).toEqual(['productionCapacity']);
    expect(rulesFor(factory)).toEqual([]);
  });

  it('keeps to the two most confident guesses', () => {
    const offers = [statement(['drones'], ['technology-transfer'])];
    const maker = company('maker', 'CN', { sectors: ['robotics', 'fintech'], sizeBand: '201-500', offers });
    expect(rulesFor(maker)).toEqual(['advancedTechnology', 'marketEntry']);
  });

  it('reads the sector off the concepts when the company gives none', () => {
    expect(rulesFor(company('firm', 'PK', { fields: ['wallets'] }))).toEqual(['advancedTechnology']);
  });

  it('infers nothing for a company that tells nothing of its work', () => {
    expect(rulesFor(company('silent', 'PK', { sectors: ['robotics'], sizeBand: '5001+' }))).toEqual([]);
  });

  it('marks everything as inferred and depends on no declared need', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const needs = inferNeeds(profile, tree);
        expect(needs.every(({ inferred }) => inferred)).toBe(true);
        expect(inferNeeds({ ...profile, needs: [] }, tree)).toEqual(needs);
      }),
    );
  });

  it('weighs a likely need that fits perfectly below a declared one for a concept that everybody names', () => {
    const firm = company('firm', 'PK', { sectors: ['fintech'], fields: ['wallets'] });
    const partner = company('partner', 'CN', { offers: [statement(['wallets'], ['technology-transfer'])] });
    const declaring = company('declaring', 'PK', { needs: [statement(['wallets'])] });
    const likely = needMetValue(firm, partner, market({ wallets: 0 }));
    expect(likely).toBeGreaterThan(0);
    expect(likely).toBeLessThan(needMetValue(declaring, partner, market({ wallets: 1000 })));
  });
});

function needMetValue(a: MatchProfile, b: MatchProfile, context: ReturnType<typeof market>): number {
  const part = score(a, b, context).forward.parts.find(({ signal }) => signal === 'needMet');
  return part!.value;
}
