import type { Locale } from '@karakoram/domain';
import type { Concept, Sector } from './taxonomy-types.ts';

/** How far two concepts are apart: 0 the same, 1 parent and child, 2 siblings or grandparent and grandchild. */
export type ConceptDistance = 0 | 1 | 2;

/** The tree of sectors and concepts. Every function answers for an unknown code, with undefined, an empty list or the code itself. */
export interface Taxonomy {
  readonly sectors: readonly Sector[];
  readonly sectorCodes: readonly string[];
  /** All concepts by code, parents before their children. */
  readonly conceptByCode: ReadonlyMap<string, Concept>;
  /** The sector of a concept. */
  readonly sectorOf: (code: string) => string | undefined;
  /** The concept above; undefined for a top concept of a sector. */
  readonly parentOf: (code: string) => string | undefined;
  /** The concepts directly below, in the order of the data; for a sector, its top concepts. */
  readonly childrenOf: (code: string) => readonly string[];
  /** Concepts and sectors that belong to it across the branches of the tree, in the order of the data. Symmetric. */
  readonly relatedTo: (code: string) => readonly string[];
  /** Symmetric. Undefined when the concepts are further apart than 2: sharing only a sector is no relation. */
  readonly distance: (a: string, b: string) => ConceptDistance | undefined;
  /** The preferred name of a concept or sector; an unknown code itself, so that a page shows something that can be looked up. */
  readonly labelOf: (code: string, locale: Locale) => string;
  /** The concept and everything below it, itself first. For a sector, all its concepts. Empty for an unknown code. */
  readonly expand: (code: string) => readonly string[];
}

/** Builds the tree. Sectors and concepts have codes of one name space, and a parent stands before its children in the same sector; anything else is an error in the data and throws, and so is a relation to a code that is not there. */
export function createTaxonomy(
  sectors: readonly Sector[],
  relations: readonly (readonly [code: string, ...related: readonly string[]])[] = [],
): Taxonomy {
  const sectorByCode = new Map<string, Sector>();
  const conceptByCode = new Map<string, Concept>();
  const sectorOfConcept = new Map<string, string>();
  const children = new Map<string, string[]>();

  for (const sector of sectors) {
    assertNew(sector.code);
    sectorByCode.set(sector.code, sector);
    children.set(sector.code, []);
    for (const concept of sector.concepts) {
      assertNew(concept.code);
      const siblings = children.get(concept.parent ?? sector.code);
      if (
        siblings === undefined ||
        (concept.parent !== undefined && sectorOfConcept.get(concept.parent) !== sector.code)
      ) {
        throw new Error(
          `Concept ${concept.code} names ${concept.parent ?? ''}, which does not stand before it in ${sector.code}.`,
        );
      }
      siblings.push(concept.code);
      conceptByCode.set(concept.code, concept);
      sectorOfConcept.set(concept.code, sector.code);
      children.set(concept.code, []);
    }
  }

  function assertNew(code: string): void {
    if (children.has(code)) throw new Error(`The code ${code} is used twice in the taxonomy.`);
  }

  const related = new Map<string, Set<string>>();
  for (const [code, ...others] of relations) {
    for (const other of others) {
      if (!children.has(code) || !children.has(other) || code === other)
        throw new Error(`The taxonomy relates ${code} to ${other}, and one of them is not in it.`);
      relate(code, other);
      relate(other, code);
    }
  }

  function relate(code: string, other: string): void {
    const others = related.get(code) ?? new Set();
    related.set(code, others.add(other));
  }

  const parentOf = (code: string): string | undefined => conceptByCode.get(code)?.parent;
  const childrenOf = (code: string): readonly string[] => children.get(code) ?? [];

  function expand(code: string): readonly string[] {
    const below = childrenOf(code).flatMap(expand);
    return conceptByCode.has(code) ? [code, ...below] : below;
  }

  function distance(a: string, b: string): ConceptDistance | undefined {
    if (a === b) return 0;
    const [parentOfA, parentOfB] = [parentOf(a), parentOf(b)];
    if (parentOfA === b || parentOfB === a) return 1;
    if (parentOfA !== undefined && (parentOfA === parentOfB || parentOf(parentOfA) === b)) return 2;
    if (parentOfB !== undefined && parentOf(parentOfB) === a) return 2;
    return undefined;
  }

  return {
    sectors,
    sectorCodes: [...sectorByCode.keys()],
    conceptByCode,
    sectorOf: (code) => sectorOfConcept.get(code),
    parentOf,
    childrenOf,
    relatedTo: (code) => [...(related.get(code) ?? [])],
    distance,
    labelOf: (code, locale) => (conceptByCode.get(code) ?? sectorByCode.get(code))?.[locale].name ?? code,
    expand,
  };
}
