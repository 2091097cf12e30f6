import { describe, expect, it } from '@jest/globals';
import type { CooperationMode } from '@karakoram/domain';
import { createConceptTree } from '../concept-tree.ts';
import { Vocabulary } from '../vocabulary.ts';
import { answersCounted, type Demand, type Supplier, Supply } from './supply.ts';

const tree = createConceptTree([
  { code: 'vision', sector: 'ai' },
  { code: 'inspection', parent: 'vision', sector: 'ai' },
  { code: 'faces', parent: 'vision', sector: 'ai' },
  { code: 'speech', sector: 'ai' },
]);

const supplier = (
  id: string,
  { concepts = [], modes = [], ...given }: Partial<Supplier> & { concepts?: string[] },
): Supplier => ({
  id,
  country: 'CN',
  fields: [],
  modes,
  offers: concepts.length === 0 ? [] : [{ concepts, modes, inferred: false }],
  ...given,
});

const answers = (suppliers: readonly Supplier[], demand: Partial<Demand> = {}) => {
  const supply = new Supply(new Vocabulary(tree));
  for (const one of suppliers) supply.add(one);
  return supply.answersTo({ country: 'PK', concepts: ['inspection'], modes: [], ...demand });
};

describe('what answers a demand', () => {
  it('is nothing where no company of the other country offers anything near', () => {
    expect(answers([supplier('a', { concepts: ['speech'] })])).toEqual({ good: 0, nearest: undefined });
    expect(answers([supplier('a', { country: 'PK', concepts: ['inspection'] })]).good).toBe(0);
  });

  it.each([
    ['the concept, offered', { concepts: ['inspection'] }, 0, true],
    ['the concept, described', { fields: ['inspection'] }, 0, false],
    ['a parent of it, offered', { concepts: ['vision'] }, 1, true],
  ])('is good where it is %s', (_, given, distance, declared) => {
    const { good, nearest } = answers([supplier('a', given)]);
    expect(good).toBe(1);
    expect(nearest).toMatchObject({ companyId: 'a', distance, declared });
  });

  it.each([
    ['a sibling, offered', { concepts: ['faces'] }],
    ['a parent of it, described', { fields: ['vision'] }],
    [
      'the concept, by a company that names everything',
      { concepts: ['inspection', ...Array.from({ length: 60 }, (_, n) => `c${n}`)] },
    ],
  ])('is near and not good where it is %s', (_, given) => {
    const { good, nearest } = answers([supplier('a', given)]);
    expect(good).toBe(0);
    expect(nearest?.companyId).toBe('a');
  });

  it('is of a form that fits, or of none that is known to differ', () => {
    const makes: CooperationMode[] = ['production-capacity'];
    const given = { concepts: ['inspection'], modes: makes };
    expect(answers([supplier('a', given)], { modes: ['production-capacity'] })).toMatchObject({
      good: 1,
      nearest: { form: 'fits' },
    });
    expect(answers([supplier('a', given)], { modes: ['investment'] })).toMatchObject({
      good: 0,
      nearest: { form: 'differs', distance: 0 },
    });
    expect(answers([supplier('a', given)])).toMatchObject({ good: 1, nearest: { form: 'unknown' } });
  });

  it('counts a company once, whatever it offers, and no more than anybody wants to know', () => {
    const twice = supplier('a', { concepts: ['inspection', 'vision'], fields: ['faces'] });
    expect(answers([twice], { concepts: ['inspection', 'vision'] }).good).toBe(1);
    const many = Array.from({ length: answersCounted + 20 }, (_, n) => supplier(`s${n}`, { concepts: ['inspection'] }));
    expect(answers(many).good).toBe(answersCounted);
  });

  it('depends on no order', () => {
    const suppliers = [
      supplier('b', { concepts: ['inspection'] }),
      supplier('a', { concepts: ['inspection'] }),
      supplier('c', { concepts: ['vision'] }),
      supplier('d', { fields: ['inspection'] }),
    ];
    const expected = answers(suppliers);
    expect(expected).toMatchObject({ good: 4, nearest: { companyId: 'a', distance: 0 } });
    expect(answers(suppliers.toReversed())).toEqual(expected);
  });

  it('is nothing for a demand that names no concept', () => {
    expect(answers([supplier('a', { concepts: ['inspection'] })], { concepts: [] })).toEqual({
      good: 0,
      nearest: undefined,
    });
  });
});
