import { type Neighbour, neighboursOf } from './concept-neighbours.ts';
import type { ConceptDistance } from './concept-tree.ts';
import type { MarketContext } from './market-context.ts';
import type { ConceptUnit, NeedUnit, PreparedProfile, WorkUnit } from './prepared-profile.ts';

/** A unit and how far it is from the concept it was looked up by. */
interface NearUnit<Unit> {
  readonly unit: Unit;
  readonly distance: ConceptDistance;
}

/** Units by the code of every concept within reach of them. */
type NeighbourIndex<Unit> = ReadonlyMap<string, readonly NearUnit<Unit>[]>;

/**
 * The company that others are compared with, its concepts spread over their neighbours. Comparing a candidate is then one
 * look-up per concept of the candidate, whatever the size of the tree.
 */
export interface Anchor {
  readonly prepared: PreparedProfile;
  readonly needs: NeighbourIndex<NeedUnit>;
  readonly capabilities: NeighbourIndex<ConceptUnit>;
  readonly work: NeighbourIndex<WorkUnit>;
}

/** Spreads a prepared profile over the tree, once for all its candidates. */
export function anchorOf(prepared: PreparedProfile, { tree }: MarketContext): Anchor {
  const known = new Map<string, readonly Neighbour[]>();
  const neighbours = (code: string) => {
    const found = known.get(code) ?? neighboursOf(code, tree);
    known.set(code, found);
    return found;
  };
  return {
    prepared,
    needs: indexUnits(prepared.needs, neighbours),
    capabilities: indexUnits(prepared.capabilities, neighbours),
    work: indexUnits(prepared.work, neighbours),
  };
}

function indexUnits<Unit extends { readonly code: string }>(
  units: readonly Unit[],
  neighbours: (code: string) => readonly Neighbour[],
): NeighbourIndex<Unit> {
  const index = new Map<string, NearUnit<Unit>[]>();
  for (const unit of units) {
    for (const { code, distance } of neighbours(unit.code)) {
      const near = index.get(code);
      if (near === undefined) index.set(code, [{ unit, distance }]);
      else near.push({ unit, distance });
    }
  }
  return index;
}
