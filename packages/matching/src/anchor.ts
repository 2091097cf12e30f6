import type { ConceptDistance } from './concept-tree.ts';
import type { MarketContext } from './market-context.ts';
import { focusOf, type PreparedProfile } from './prepared-profile.ts';
import { closenessOf } from './strength.ts';
import { AnchorText } from './text-comparison.ts';
import { conceptOf, isDeclared, modesOf, type Unit } from './unit.ts';

/** A unit of the anchor, its place in the data, and how near it is to the concept it is looked up by. */
export interface NearUnit {
  readonly at: number;
  readonly unit: Unit;
  readonly distance: ConceptDistance;
  /** See `closenessOf`: worked out here, because hundreds of candidates name the same concept. */
  readonly closeness: number;
}

/** By the number of every concept within reach of one of the units. */
type NearUnits = readonly (readonly NearUnit[] | undefined)[];

/**
 * The company that others are compared with, its concepts spread over their neighbours. Comparing a candidate is then one
 * look-up per concept of the candidate, whatever the size of the tree.
 */
export interface Anchor {
  readonly prepared: PreparedProfile;
  readonly context: MarketContext;
  readonly focus: number;
  readonly needs: NearUnits;
  readonly capabilities: NearUnits;
  /** As `capabilities`, with one of the units of each concept: its own work. */
  readonly work: NearUnits;
  /** How many concepts it declares to offer, and in which modes each, by the number of the concept. */
  readonly declaredOffers: number;
  readonly declaredModes: readonly (number | undefined)[];
  readonly text: AnchorText;
}

/** Spreads a prepared profile over the tree, once for all its candidates. */
export function anchorOf(prepared: PreparedProfile, context: MarketContext): Anchor {
  const { data, needsFrom, capabilitiesFrom, offeredWordsFrom } = prepared;
  const needs: NearUnit[][] = [];
  const capabilities: NearUnit[][] = [];
  const work: NearUnit[][] = [];
  const declaredModes: number[] = [];
  let declaredOffers = 0;
  for (let at = needsFrom; at < capabilitiesFrom; at += 1) spread(at, data[at] ?? 0, needs, context);
  let previous = -1;
  for (let at = capabilitiesFrom; at < offeredWordsFrom; at += 1) {
    const unit = data[at] ?? 0;
    const concept = conceptOf(unit);
    spread(at, unit, capabilities, context);
    if (concept !== previous) spread(at, unit, work, context);
    previous = concept;
    if (!isDeclared(unit)) continue;
    if (declaredModes[concept] === undefined) declaredOffers += 1;
    declaredModes[concept] = (declaredModes[concept] ?? 0) | modesOf(unit);
  }
  const text = new AnchorText(prepared, context);
  return {
    prepared,
    context,
    focus: focusOf(prepared),
    needs,
    capabilities,
    work,
    declaredOffers,
    declaredModes,
    text,
  };
}

function spread(at: number, unit: Unit, into: NearUnit[][], context: MarketContext): void {
  const own = context.specificityOf(conceptOf(unit));
  for (const { concept, distance } of context.vocabulary.nearConcepts(conceptOf(unit))) {
    const closeness = closenessOf(own, context.specificityOf(concept), distance);
    const near = into[concept];
    if (near === undefined) into[concept] = [{ at, unit, distance, closeness }];
    else near.push({ at, unit, distance, closeness });
  }
}
