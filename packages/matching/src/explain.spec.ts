import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, reasonKeys, score } from './index.ts';
import type { MatchProfile, ScorePart } from './index.ts';
import { anyMarket, anyProfile } from './test-support/arbitraries.ts';
import { company, market, statement } from './test-support/market.ts';

const explained = (a: MatchProfile, b: MatchProfile) => explain(score(a, b, market()));

/** The weakest link of a direction that has these parts alone. */
const weakestOf = (parts: readonly ScorePart[]) =>
  explain({ forward: { total: 0, parts }, backward: { total: 1, parts: [] }, joint: 0 }).weakestLink.key;

describe('explain', () => {
  const softwareHouse = company('a', 'PK', {
    sectors: ['artificial-intelligence'],
    sizeBand: '11-50',
    offers: [statement(['forecasting'], ['outsourcing'], 'offer-1')],
    needs: [statement(['computer-vision'], ['technology-transfer'], 'need-1')],
  });
  const laboratory = company('b', 'CN', {
    sectors: ['artificial-intelligence'],
    sizeBand: '51-200',
    offers: [statement(['face-recognition'], ['technology-transfer'], 'offer-2')],
    needs: [statement(['forecasting'], ['outsourcing'], 'need-2')],
  });

  it('names the need and the offer on each side, what before how', () => {
    const { reasonsForA, reasonsForB } = explained(softwareHouse, laboratory);
    expect(reasonsForA.map(({ key }) => key)).toEqual([
      'reason.needMetNearby',
      'reason.offerWanted',
      'reason.modesFit',
    ]);
    expect(reasonsForB[0]).toEqual({
      key: 'reason.needMet',
      params: {
        concept: 'forecasting',
        offerConcept: 'forecasting',
        distance: 0,
        inferred: false,
        offerDeclared: true,
        needId: 'need-2',
        offerId: 'offer-1',
      },
    });
  });

  it('says that a likely need is inferred, and by which rule', () => {
    const undeclared = { ...softwareHouse, needs: [], offers: [statement(['computer-vision'], ['outsourcing'])] };
    const licensing = { ...laboratory, offers: [statement(['computer-vision'], ['technology-transfer'])] };
    const [first] = explained(undeclared, licensing).reasonsForA;
    expect(first).toMatchObject({ key: 'reason.likelyNeed.advancedTechnology', params: { inferred: true } });
  });

  it('tells one likely need at most, then the fields that are shared', () => {
    const fields = ['drones', 'grippers', 'wallets'];
    const a = company('a', 'PK', { sectors: ['fintech'], fields });
    const keys = explained(a, company('b', 'CN', { fields })).reasonsForA.map(({ key }) => key);
    expect(keys).toEqual(['reason.likelyNeed.advancedTechnology', 'reason.sharedField', 'reason.sharedField']);
  });

  it('finds the weakest link on the colder side', () => {
    const silent = company('b', 'CN', { offers: laboratory.offers, sectors: laboratory.sectors });
    expect(explained(softwareHouse, silent).weakestLink).toEqual({
      key: 'weakLink.noNeedDeclared',
      params: { side: 'b' },
    });
    expect(explained(silent, softwareHouse).weakestLink).toEqual({
      key: 'weakLink.noNeedDeclared',
      params: { side: 'a' },
    });
  });

  it('calls firms with the same offers rivals and gives no shared field as a reason', () => {
    const needs = [statement(['wallets'])];
    const a = company('a', 'PK', { offers: [statement(['drones']), statement(['wallets'])], needs });
    const b = { ...a, id: 'b', country: 'CN' as const };
    const { reasonsForA, weakestLink } = explained(a, b);
    expect(weakestLink.key).toBe('weakLink.rivalOffers');
    expect(reasonsForA.map(({ key }) => key)).not.toContain('reason.sharedField');
  });

  it('says that size, place and stage are those wished for, or that they are not', () => {
    const says = { languages: [], verification: 'none' as const, updatedDaysAgo: 5000 };
    const offer = { ...statement(['drones']), readiness: 'demonstration' as const };
    const wishing = company('a', 'PK', {
      ...says,
      sizeBand: '11-50',
      partnerSizes: ['201-500'],
      partnerPlaces: ['CN-44'],
    });
    const wished = company('b', 'CN', { ...says, sizeBand: '201-500', provinceCode: 'CN-44', offers: [offer] });
    expect(explained(wishing, wished).reasonsForA).toEqual([
      { key: 'reason.sizeWanted', params: { theirs: '201-500' } },
      { key: 'reason.placeWanted', params: { place: 'CN-44' } },
      { key: 'reason.readinessFits', params: { stage: 'demonstration' } },
    ]);
    const parts = (b: MatchProfile) =>
      score(wishing, b, market()).forward.parts.filter(({ signal }) => /^(size|place|readiness)Fit$/.test(signal));
    const other = { ...wished, sizeBand: '1-10' as const, provinceCode: 'CN-31', offers: [statement(['drones'])] };
    expect(parts(other).map(({ finding }) => finding)).toEqual(['misses', 'misses', 'unknown']);
    expect(weakestOf(parts(other).slice(0, 1))).toBe('weakLink.sizeNotWanted');
    expect(weakestOf(parts(other).slice(1, 2))).toBe('weakLink.placeNotWanted');
    const early = { ...wished, offers: [{ ...offer, readiness: 'concept' as const }] };
    expect(weakestOf(parts(early))).toBe('weakLink.readinessApart');
  });

  it('has no key twice', () => {
    expect(new Set(reasonKeys).size).toBe(reasonKeys.length);
  });

  it('gives any pair at most three reasons a side, by known keys, and mirrors them from the other end', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, anyMarket, (a, b, context) => {
        const { reasonsForA, reasonsForB, weakestLink } = explain(score(a, b, context));
        const mirrored = explain(score(b, a, context));
        for (const reason of [...reasonsForA, ...reasonsForB, weakestLink]) expect(reasonKeys).toContain(reason.key);
        expect(Math.max(reasonsForA.length, reasonsForB.length)).toBeLessThanOrEqual(3);
        expect([mirrored.reasonsForB, mirrored.reasonsForA]).toEqual([reasonsForA, reasonsForB]);
      }),
    );
  });
});
