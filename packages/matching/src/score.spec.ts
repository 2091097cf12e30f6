import { describe, expect, it } from '@jest/globals';
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
