import type { ConceptDistance, ConceptTree } from './concept-tree.ts';

/** A concept near another, itself included. */
export interface Neighbour {
  readonly code: string;
  readonly distance: ConceptDistance;
}

/** How much of a match is left at each distance: half of a parent or child, a quarter of a sibling. Hand-set. */
const creditByDistance: Readonly<Record<ConceptDistance, number>> = { 0: 1, 1: 0.5, 2: 0.25 };

/** The share of credit, 0 to 1, for two concepts at this distance. */
export function creditAt(distance: ConceptDistance): number {
  return creditByDistance[distance];
}

/**
 * Every concept within distance 2, the concept itself first. The tree's own `distance` has the last word, so that looking
 * a concept up here and comparing two of them can never disagree.
 */
export function neighboursOf(code: string, tree: ConceptTree): readonly Neighbour[] {
  const parent = tree.parentOf(code);
  const grandparent = parent === undefined ? undefined : tree.parentOf(parent);
  const children = tree.childrenOf(code);
  const near = new Set([
    code,
    ...(parent === undefined ? [] : [parent, ...tree.childrenOf(parent)]),
    ...(grandparent === undefined ? [] : [grandparent]),
    ...children,
    ...children.flatMap((child) => tree.childrenOf(child)),
  ]);
  return [...near].flatMap((other) => {
    const distance = tree.distance(code, other);
    return distance === undefined ? [] : { code: other, distance };
  });
}
