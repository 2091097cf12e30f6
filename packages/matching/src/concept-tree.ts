/** How far two concepts are apart: 0 the same, 1 parent and child, 2 siblings or grandparent and grandchild. */
export type ConceptDistance = 0 | 1 | 2;

/**
 * What the ranking needs to know of the taxonomy. It is passed in, because administrators add concepts at run time
 * and because the ranking must not depend on where concepts come from.
 */
export interface ConceptTree {
  /** The sector of a concept; undefined for an unknown code. */
  sectorOf(code: string): string | undefined;
  /** The direct parent; undefined for a top concept of a sector and for an unknown code. */
  parentOf(code: string): string | undefined;
  /** The direct children, empty for a leaf and for an unknown code. */
  childrenOf(code: string): readonly string[];
  /** Symmetric. Undefined when the concepts are further apart than 2: sharing only a sector is no relation here. */
  distance(a: string, b: string): ConceptDistance | undefined;
}

/** A concept as `createConceptTree` reads it. */
export interface ConceptNode {
  readonly code: string;
  readonly parent?: string;
  readonly sector: string;
}

/**
 * Builds the tree from a list in any order. A parent that is not in the list makes its child a top concept.
 * An unknown code is at distance 0 from itself and unrelated to everything else.
 */
export function createConceptTree(nodes: readonly ConceptNode[]): ConceptTree {
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const children = new Map<string, string[]>();
  for (const { code, parent } of byCode.values()) {
    if (parent === undefined || !byCode.has(parent)) continue;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [code]);
    else siblings.push(code);
  }

  function parentOf(code: string): string | undefined {
    const parent = byCode.get(code)?.parent;
    return parent !== undefined && byCode.has(parent) ? parent : undefined;
  }

  function distance(a: string, b: string): ConceptDistance | undefined {
    if (a === b) return 0;
    const parentOfA = parentOf(a);
    const parentOfB = parentOf(b);
    if (parentOfA === b || parentOfB === a) return 1;
    if (parentOfA !== undefined && (parentOfA === parentOfB || parentOf(parentOfA) === b)) return 2;
    if (parentOfB !== undefined && parentOf(parentOfB) === a) return 2;
    return undefined;
  }

  return {
    sectorOf: (code) => byCode.get(code)?.sector,
    parentOf,
    childrenOf: (code) => children.get(code) ?? [],
    distance,
  };
}
