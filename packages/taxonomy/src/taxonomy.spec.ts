import { describe, expect, it } from '@jest/globals';
import { createTaxonomy } from './taxonomy.ts';
import { type Concept, type Sector, terms } from './taxonomy-types.ts';

function concept(code: string, parent?: string): Concept {
  return {
    code,
    ...(parent === undefined ? {} : { parent }),
    en: terms(`${code} en`),
    zh: terms(`${code} zh`),
    ur: terms(`${code} ur`),
  };
}

function sector(code: string, concepts: readonly Concept[]): Sector {
  return { code, en: terms(`${code} en`), zh: terms(`${code} zh`), ur: terms(`${code} ur`), concepts };
}

const tree = createTaxonomy([
  sector('ai', [
    concept('vision'),
    concept('faces', 'vision'),
    concept('texts', 'vision'),
    concept('scans', 'texts'),
    concept('speech'),
  ]),
  sector('space', [concept('launch')]),
]);

describe('createTaxonomy', () => {
  it('knows sectors, parents and children', () => {
    expect(tree.sectorCodes).toEqual(['ai', 'space']);
    expect(tree.sectorOf('scans')).toBe('ai');
    expect(tree.parentOf('scans')).toBe('texts');
    expect(tree.parentOf('vision')).toBeUndefined();
    expect(tree.childrenOf('vision')).toEqual(['faces', 'texts']);
    expect(tree.childrenOf('ai')).toEqual(['vision', 'speech']);
  });

  it.each([
    ['vision', 'vision', 0],
    ['vision', 'faces', 1],
    ['faces', 'texts', 2],
    ['vision', 'scans', 2],
    ['faces', 'scans', undefined],
    ['vision', 'speech', undefined],
    ['vision', 'launch', undefined],
    ['vision', 'unknown', undefined],
  ])('puts %s and %s at distance %s, both ways', (a, b, expected) => {
    expect(tree.distance(a, b)).toBe(expected);
    expect(tree.distance(b, a)).toBe(expected);
  });

  it('expands a code to itself and what is below', () => {
    expect(tree.expand('vision')).toEqual(['vision', 'faces', 'texts', 'scans']);
    expect(tree.expand('ai')).toEqual(['vision', 'faces', 'texts', 'scans', 'speech']);
    expect(tree.expand('unknown')).toEqual([]);
  });

  it('labels concepts and sectors, and an unknown code by itself', () => {
    expect([tree.labelOf('faces', 'ur'), tree.labelOf('ai', 'zh'), tree.labelOf('x', 'en')]).toEqual([
      'faces ur',
      'ai zh',
      'x',
    ]);
  });

  it('relates concepts and sectors across branches, both ways', () => {
    const related = createTaxonomy(
      [sector('ai', [concept('vision')]), sector('space', [concept('launch')])],
      [
        ['vision', 'space', 'launch'],
        ['launch', 'vision'],
      ],
    );
    expect(related.relatedTo('vision')).toEqual(['space', 'launch']);
    expect(related.relatedTo('launch')).toEqual(['vision']);
    expect(related.relatedTo('space')).toEqual(['vision']);
    expect(related.relatedTo('ai')).toEqual([]);
    expect(related.relatedTo('unknown')).toEqual([]);
  });

  it.each([
    ['an unknown code', 'vision', 'unknown'],
    ['itself', 'vision', 'vision'],
  ])('refuses to relate a concept to %s', (_, code, other) => {
    expect(() => createTaxonomy([sector('ai', [concept('vision')])], [[code, other]])).toThrow('relates');
  });

  it.each([
    ['a code used twice', [sector('a', [concept('b'), concept('b')])]],
    ['a concept with the code of a sector', [sector('a', [concept('a')])]],
    ['a parent that comes later', [sector('a', [concept('b', 'c'), concept('c')])]],
    ['a parent in another sector', [sector('a', [concept('b')]), sector('c', [concept('d', 'b')])]],
    ['a sector as parent', [sector('a', [concept('b', 'a')])]],
  ])('refuses %s', (_, sectors) => {
    expect(() => createTaxonomy(sectors)).toThrow();
  });
});
