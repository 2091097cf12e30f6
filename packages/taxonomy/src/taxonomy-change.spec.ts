import { describe, expect, it } from '@jest/globals';
import { locales } from '@karakoram/domain';
import fc from 'fast-check';
import { phraseText } from './phrase-units.ts';
import { shippedSectors, taxonomyWith } from './taxonomy-in-use.ts';
import { noAdditions, type TaxonomyAdditions, withAdditions } from './taxonomy-additions.ts';
import { changeTaxonomy, type TaxonomyChange } from './taxonomy-change.ts';
import { createTagger } from './tagger.ts';
import { type Sector, terms } from './taxonomy-types.ts';

const small: readonly Sector[] = [
  {
    code: 'ledgers',
    en: terms('Ledgers'),
    zh: terms('账簿系统'),
    ur: terms('کھاتے داری'),
    concepts: [
      { code: 'purses', en: terms('Purses', 'wallet'), zh: terms('电子钱包'), ur: terms('ڈیجیٹل بٹوا') },
      {
        code: 'leather-purses',
        parent: 'purses',
        en: terms('Leather purses'),
        zh: terms('皮夹子'),
        ur: terms('چمڑے کا بٹوا'),
      },
      {
        code: 'red-purses',
        parent: 'leather-purses',
        en: terms('Red purses'),
        zh: terms('红皮夹'),
        ur: terms('سرخ بٹوا'),
      },
    ],
  },
  { code: 'mines', en: terms('Mines'), zh: terms('矿山开采'), ur: terms('کان کنی'), concepts: [] },
];

const add = (code: string, text: string): TaxonomyChange => ({ kind: 'addSynonym', code, locale: 'en', text });

function reasons(change: TaxonomyChange, additions: TaxonomyAdditions = noAdditions): string[] {
  const outcome = changeTaxonomy(small, additions, change);
  return outcome.ok ? [] : outcome.error.map(({ pointer, reason, by }) => [pointer, reason, by].join(' ').trim());
}

function changed(change: TaxonomyChange, additions: TaxonomyAdditions = noAdditions): TaxonomyAdditions {
  const outcome = changeTaxonomy(small, additions, change);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.additions;
}

describe('a change of the taxonomy', () => {
  it.each([
    ['the word itself', 'wallet'],
    ['another inflection', 'Wallets'],
    ['another script for it', 'ＷＡＬＬＥＴ'],
    ['a name', 'leather purse'],
  ])('is refused where another concept has %s', (_, text) => {
    expect(reasons(add('mines', text))[0]).toMatch(/^\/text term_taken (?:purses|leather-purses)$/);
  });

  it('is refused where the parts of a word are only written together', () => {
    const additions = changed(add('purses', 'coin-box'));
    expect(reasons(add('mines', 'coinbox'), additions)).toEqual(['/text term_taken purses']);
  });

  it('is refused where the concept has the word already', () => {
    expect(reasons(add('purses', 'wallets'))).toEqual(['/text term_known purses']);
  });

  it('is refused below the third level', () => {
    const concept = {
      kind: 'addConcept',
      code: 'deep',
      sector: 'ledgers',
      names: { en: 'Abyss', zh: '深渊之处', ur: 'گہرائیاں' },
    } as const;
    const synonyms = { en: [], zh: [], ur: [] };
    expect(reasons({ ...concept, synonyms, parent: 'red-purses' })).toEqual(['/parent parent_too_deep']);
    expect(reasons({ ...concept, synonyms, parent: 'leather-purses' })).toEqual([]);
  });

  it('frees the word that was withdrawn, which then cannot be brought back', () => {
    const word = { code: 'purses', locale: 'en', text: 'wallet' } as const;
    const without = changed({ kind: 'withdrawSynonym', ...word });
    const moved = changed(add('mines', 'wallet'), without);
    expect(reasons({ kind: 'restoreSynonym', ...word }, moved)).toEqual(['/text term_taken mines']);
    expect(changed({ kind: 'restoreSynonym', ...word }, without)).toEqual(noAdditions);
  });

  it('lets a word be corrected to another spelling of itself', () => {
    const word = { code: 'purses', locale: 'en', text: 'wallet' } as const;
    const edited = changed({ kind: 'editSynonym', ...word, newText: 'Wallets' });
    expect(withAdditions(small, edited)[0]?.concepts[0]?.en.synonyms).toEqual(['Wallets']);
  });

  it('makes a synonym the name, which then is no synonym any more', () => {
    const names = { en: 'Abyss', zh: '深渊之处', ur: 'گہرائیاں' };
    const synonyms = { en: ['deep pit'], zh: [], ur: [] };
    const before = changed({ kind: 'addConcept', code: 'deep', sector: 'mines', names, synonyms });
    const after = changed({ kind: 'renameConcept', code: 'deep', names: { ...names, en: 'Deep pit' } }, before);
    expect(withAdditions(small, after)[1]?.concepts[0]?.en).toEqual(terms('Deep pit'));
  });

  it('is refused where a synonym would become what the name says', () => {
    const names = { en: 'Coinbox', zh: '深渊之处', ur: 'گہرائیاں' };
    const synonyms = { en: ['coin-box'], zh: [], ur: [] };
    const before = changed({ kind: 'addConcept', code: 'deep', sector: 'mines', names, synonyms });
    const edit = { kind: 'editSynonym', code: 'deep', locale: 'en', text: 'coin-box', newText: 'Coinbox' } as const;
    expect(reasons(edit, before)).toEqual(['/newText term_known deep']);
  });

  it('keeps the words of a withdrawn concept from others, because it may come back', () => {
    const without = changed({ kind: 'withdrawConcept', code: 'purses' });
    expect(reasons(add('mines', 'wallet'), without)).toEqual(['/text term_taken purses']);
    expect(createTagger(withAdditions(small, without)).tag('wallet')).toEqual([]);
    expect(changed({ kind: 'restoreConcept', code: 'purses' }, without)).toEqual(noAdditions);
    expect(reasons({ kind: 'restoreConcept', code: 'purses' })).toEqual(['/code concept_unknown']);
  });
});

describe('a layer of additions', () => {
  it('leaves nodes that nothing was changed of the objects they were', () => {
    const layered = withAdditions(shippedSectors, {
      ...noAdditions,
      synonyms: [{ code: 'crypto-mining', locale: 'en', text: 'hash forge' }],
    });
    const same = layered.filter((sector, at) => sector === shippedSectors[at]);
    expect(same).toHaveLength(shippedSectors.length - 1);
  });

  it('gives way to a release that brings the same code, and to one that drops a parent or a sector', () => {
    const names = { en: 'Purses', zh: '钱夹', ur: 'بٹوے' };
    const layered = withAdditions(small, {
      ...noAdditions,
      concepts: [
        { code: 'purses', sector: 'mines', names },
        { code: 'orphan', sector: 'mines', parent: 'gone', names },
        { code: 'homeless', sector: 'gone', names },
      ],
      withdrawnSynonyms: [{ code: 'gone', locale: 'en', text: 'gone' }],
    });
    expect(layered[1]?.concepts.map(({ code, parent }) => [code, parent])).toEqual([['orphan', undefined]]);
    expect(layered[0]?.concepts).toEqual(small[0]?.concepts);
  });
});

describe('any sequence of changes', () => {
  const codes = ['ledgers', 'purses', 'leather-purses', 'red-purses', 'mines', 'added-one', 'added-two', 'nowhere'];
  const words = [
    'wallet',
    'coin box',
    'coin-box',
    'shaft',
    'Shafts',
    'ore',
    'purse',
    'red purses',
    'gold bar',
    '金条库',
    'سونے کی اینٹ',
  ];
  const code = fc.constantFrom(...codes);
  const word = fc.constantFrom(...words);
  const synonym = fc.record({ code, locale: fc.constantFrom(...locales), text: word });
  const change: fc.Arbitrary<TaxonomyChange> = fc.oneof(
    synonym.map((one) => ({ kind: 'addSynonym' as const, ...one })),
    synonym.map((one) => ({ kind: 'withdrawSynonym' as const, ...one })),
    synonym.map((one) => ({ kind: 'restoreSynonym' as const, ...one })),
    fc.tuple(synonym, word).map(([one, newText]) => ({ kind: 'editSynonym' as const, ...one, newText })),
    fc.tuple(fc.constantFrom('added-one', 'added-two'), code, word).map(([added, parent, name]) => ({
      kind: 'addConcept' as const,
      code: added,
      sector: 'ledgers',
      ...(codes.indexOf(parent) % 2 === 0 ? {} : { parent }),
      names: { en: name, zh: `${name}之术`, ur: `${name} فن` },
      synonyms: { en: [], zh: [], ur: [] },
    })),
    code.map((one) => ({ kind: 'withdrawConcept' as const, code: one })),
    code.map((one) => ({ kind: 'restoreConcept' as const, code: one })),
  );

  it('leaves a taxonomy in which every word means one concept and is found by it', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let additions = noAdditions;
        for (const one of changes) {
          const outcome = changeTaxonomy(small, additions, one);
          if (outcome.ok) additions = outcome.value.additions;
        }
        const sectors = withAdditions(small, additions);
        const nodes = sectors.flatMap((sector) => [sector, ...sector.concepts]);
        const owners = new Map<string, string>();
        const tagger = createTagger(sectors);
        for (const node of nodes) {
          for (const locale of locales) {
            for (const text of [node[locale].name, ...node[locale].synonyms]) {
              const key = phraseText(text)
                .units.map((unit) => unit.key)
                .join(' ');
              expect(owners.get(key) ?? node.code).toBe(node.code);
              owners.set(key, node.code);
              const isFound = tagger.tag(text).some((mention) => mention.code === node.code);
              expect(isFound).toBe(!('isWithdrawn' in node && node.isWithdrawn === true));
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can be built into a taxonomy', () => {
    const additions = changed({
      kind: 'addConcept',
      code: 'added-one',
      sector: 'ledgers',
      parent: 'purses',
      names: { en: 'Coin box', zh: '钱币匣子', ur: 'سکوں کا ڈبہ' },
      synonyms: { en: [], zh: [], ur: [] },
    });
    const moved = {
      ...additions,
      concepts: additions.concepts.map((one) => ({ ...one, sector: 'blockchain', parent: 'crypto-wallets' })),
    };
    const taxonomy = taxonomyWith(moved);
    expect(taxonomy.parentOf('added-one')).toBe('crypto-wallets');
    expect(taxonomy.labelOf('added-one', 'zh')).toBe('钱币匣子');
    expect(taxonomy.expand('crypto-wallets')).toContain('added-one');
  });
});
