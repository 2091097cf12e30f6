import { describe, expect, it } from '@jest/globals';
import { type ReadinessStage, readinessStages } from '@karakoram/domain';
import fc from 'fast-check';
import { jointScore, score, sectorKinds, signals } from './index.ts';
import type { MatchProfile, SignalName } from './index.ts';
import { company, market, statement } from './test-support/market.ts';

const from0To1 = fc.double({ min: 0, max: 1, noNaN: true });

describe('the table of signals', () => {
  it('has weights that sum to 1, a sentence for each, and no name twice', () => {
    expect(signals.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(signals.every(({ why }) => why.endsWith('.'))).toBe(true);
    expect(new Set(signals.map(({ name }) => name)).size).toBe(signals.length);
  });

  it('is read part by part in its own order', () => {
    const { forward } = score(company('a', 'PK'), company('b', 'CN'), market());
    expect(forward.parts.map(({ signal }) => signal)).toEqual(signals.map(({ name }) => name));
  });

  it('knows the kind of every sector of the test market', () => {
    expect(sectorKinds).toMatchObject({
      'artificial-intelligence': 'software',
      fintech: 'software',
      robotics: 'goods',
    });
  });
});

describe('the joint score', () => {
  it('lies between the two sides, nearer the colder one, and is symmetric', () => {
    fc.assert(
      fc.property(from0To1, from0To1, (x, y) => {
        const joint = jointScore(x, y);
        expect(joint).toBe(jointScore(y, x));
        expect(joint).toBeGreaterThanOrEqual(Math.min(x, y) - 1e-12);
        expect(joint).toBeLessThanOrEqual((x + y) / 2 + 1e-12);
      }),
    );
  });

  it('rises with each side, so that pairs with one cold side are still told apart', () => {
    expect(jointScore(0, 0)).toBe(0);
    expect(jointScore(0, 0.6)).toBeGreaterThan(jointScore(0, 0.3));
    expect(jointScore(0, 1)).toBeLessThan(jointScore(0.1, 0.1));
  });
});

describe('a signal', () => {
  const valueOf = (signal: SignalName, a: MatchProfile, b: MatchProfile) =>
    score(a, b, market()).forward.parts.find((part) => part.signal === signal)!.value;

  it('credits parent and sibling of a needed concept less the further they are', () => {
    const looking = company('a', 'PK', { needs: [statement(['computer-vision'])] });
    const values = ['computer-vision', 'perception', 'speech-recognition', 'wallets'].map((concept) =>
      valueOf('needMet', looking, company('b', 'CN', { offers: [statement([concept])] })),
    );
    const [exact = 0] = values;
    expect(values).toEqual([exact, exact / 2, exact / 4, 0]);
  });

  it('credits a concept that a firm only writes about less than one it offers', () => {
    const looking = company('a', 'PK', { needs: [statement(['drones'])] });
    const offering = company('b', 'CN', { offers: [statement(['drones'])] });
    const writing = company('c', 'CN', { fields: ['drones'] });
    expect(valueOf('needMet', looking, writing)).toBeLessThan(valueOf('needMet', looking, offering));
    expect(valueOf('needMet', looking, writing)).toBeGreaterThan(0);
  });

  it('credits a firm that offers everything less than one that offers what is needed', () => {
    const looking = company('a', 'PK', { needs: [statement(['drones'])] });
    const specialist = company('b', 'CN', { offers: [statement(['drones'])] });
    const everything = Array.from({ length: 60 }, (_, index) => `concept-${index}`);
    const generalist = company('c', 'CN', { offers: [statement(['drones', ...everything])] });
    expect(valueOf('needMet', looking, generalist)).toBeLessThan(valueOf('needMet', looking, specialist));
  });

  it('credits fitting modes most when they come with the needed concept', () => {
    const looking = company('a', 'PK', {
      modes: ['joint-venture'],
      needs: [statement(['drones'], ['joint-venture'])],
    });
    const both = company('b', 'CN', { offers: [statement(['drones'], ['joint-venture'])] });
    const modeOnly = company('c', 'CN', { offers: [statement(['wallets'], ['joint-venture'])] });
    const neither = company('d', 'CN', { offers: [statement(['wallets'], ['investment'])] });
    expect(valueOf('modesFit', looking, both)).toBe(1);
    expect(valueOf('modesFit', looking, modeOnly)).toBe(0.4);
    expect(valueOf('modesFit', looking, neither)).toBe(0);
  });

  it('takes the sizes that a company names in place of the table, and is neutral to an unknown size', () => {
    const sized = (sizeBand?: MatchProfile['sizeBand']) => company('b', 'CN', { sizeBand });
    const choosing = company('a', 'PK', { sizeBand: '11-50', partnerSizes: ['5001+', '1-10'] });
    expect(valueOf('sizeFit', choosing, sized('5001+'))).toBe(1);
    expect(valueOf('sizeFit', choosing, sized('11-50'))).toBe(0);
    expect(valueOf('sizeFit', choosing, sized())).toBe(0.5);
    expect(valueOf('sizeFit', { ...choosing, sizeBand: undefined }, sized('1-10'))).toBe(1);
    expect(valueOf('sizeFit', { ...choosing, partnerSizes: [] }, sized('11-50'))).toBe(1);
  });

  it('credits a company in a province that is named, and is neutral where none is named or known', () => {
    const placed = (provinceCode?: string) => company('b', 'CN', { provinceCode });
    const five = ['CN-11', 'CN-12', 'CN-13', 'CN-31', 'CN-44'];
    const choosing = company('a', 'PK', { partnerPlaces: five });
    for (const place of five) expect(valueOf('placeFit', choosing, placed(place))).toBe(1);
    expect(valueOf('placeFit', choosing, placed('CN-50'))).toBe(0);
    expect(valueOf('placeFit', choosing, placed())).toBe(0.5);
    expect(valueOf('placeFit', company('a', 'PK'), placed('CN-50'))).toBe(0.5);
  });

  describe('of readiness', () => {
    const offering = (...stages: readonly (readonly [string, ReadinessStage | undefined])[]) =>
      company('b', 'CN', {
        offers: stages.map(([concept, readiness], at) => ({ ...statement([concept], [], `offer-${at}`), readiness })),
      });
    const needing = (says: Partial<MatchProfile>) => company('a', 'PK', { needs: [statement(['drones'])], ...says });
    const small = needing({ sizeBand: '11-50' });
    const large = needing({ sizeBand: '5001+' });

    it('asks more maturity the smaller the company is, and takes who researches for a large one', () => {
      const early = offering(['drones', 'concept']);
      const values = [small, needing({ sizeBand: '201-500' }), large].map((own) => valueOf('readinessFit', own, early));
      expect(values).toEqual(values.toSorted((x, y) => x - y));
      expect(new Set(values).size).toBe(3);
      const institute = needing({ sizeBand: '11-50', type: 'institute' });
      expect(valueOf('readinessFit', institute, early)).toBe(valueOf('readinessFit', large, early));
      const stages = readinessStages.map((stage) => valueOf('readinessFit', small, offering(['drones', stage])));
      expect(stages).toEqual(stages.toSorted((x, y) => x - y));
      expect(stages.at(-1)).toBe(1);
    });

    it('is neutral where no offer has a stage, or the size is not known', () => {
      expect(valueOf('readinessFit', small, offering(['drones', undefined]))).toBe(0.5);
      expect(valueOf('readinessFit', small, company('b', 'CN'))).toBe(0.5);
      expect(valueOf('readinessFit', needing({}), offering(['drones', 'concept']))).toBe(0.5);
    });

    it('looks at the offer that meets the need, and at the earliest one where none does', () => {
      const both = offering(['drones', 'on-market'], ['wallets', 'concept']);
      const swapped = offering(['drones', 'concept'], ['wallets', 'on-market']);
      expect(valueOf('readinessFit', small, both)).toBe(1);
      expect(valueOf('readinessFit', small, swapped)).toBe(0.1);
      expect(valueOf('readinessFit', company('a', 'PK', { sizeBand: '11-50' }), both)).toBe(0.1);
    });
  });

  it('does not take two firms of one concept for rivals when their modes differ', () => {
    const outsourcing = company('a', 'PK', { offers: [statement(['drones'], ['outsourcing'])] });
    const rival = { ...outsourcing, id: 'b', country: 'CN' as const };
    const licensing = { ...rival, offers: [statement(['drones'], ['technology-transfer'])] };
    expect(valueOf('complementaryField', outsourcing, rival)).toBeCloseTo(
      valueOf('complementaryField', outsourcing, licensing) / 4,
      12,
    );
  });

  it('moves the answer rate of a company with few requests little, and with many much', () => {
    const silent = (received: number) => company('b', 'CN', { responsiveness: { received, answered: 0 } });
    const a = company('a', 'PK');
    const [none = 0, one = 0, twenty = 0] = [0, 1, 20].map((received) =>
      valueOf('responsiveness', a, silent(received)),
    );
    expect(none - one).toBeLessThan(0.1);
    expect(none - twenty).toBeGreaterThan(0.3);
  });
});
