import type { MarketContext } from './market-context.ts';
import { NearUnits } from './near-units.ts';
import { declaresNeeds, focusOf, type PreparedProfile } from './prepared-profile.ts';
import { capabilityCertaintyOf, needCertaintyOf } from './strength.ts';
import { AnchorText } from './text-comparison.ts';
import { conceptOf, isDeclared, modesOf } from './unit.ts';

/**
 * The company that others are compared with, its concepts spread over their neighbours. Comparing a candidate is then one
 * look-up per concept of the candidate, whatever the size of the tree.
 */
export interface Anchor {
  readonly prepared: PreparedProfile;
  readonly context: MarketContext;
  readonly focus: number;
  readonly needs: NearUnits;
  /** Whether any of them is declared. */
  readonly declaresNeeds: boolean;
  readonly capabilities: NearUnits;
  /** As `capabilities`, with one of the units of each concept: its own work. */
  readonly work: NearUnits;
  /** How many concepts it declares to offer, and in which modes each, by the number of the concept. */
  readonly declaredOffers: number;
  readonly declaredModes: ReadonlyMap<number, number>;
  readonly text: AnchorText;
}

/** Spreads a prepared profile over the tree, once for all its candidates. */
export function anchorOf(prepared: PreparedProfile, context: MarketContext): Anchor {
  const { data, needsFrom, capabilitiesFrom, offeredWordsFrom } = prepared;
  const work: number[] = [];
  const declaredModes = new Map<number, number>();
  let previous = -1;
  for (let at = capabilitiesFrom; at < offeredWordsFrom; at += 1) {
    const unit = data[at] ?? 0;
    const concept = conceptOf(unit);
    if (concept !== previous) work.push(at);
    previous = concept;
    if (isDeclared(unit)) declaredModes.set(concept, (declaredModes.get(concept) ?? 0) | modesOf(unit));
  }
  return {
    prepared,
    context,
    focus: focusOf(prepared),
    needs: new NearUnits(data, placesFrom(needsFrom, capabilitiesFrom), needCertaintyOf, context),
    declaresNeeds: declaresNeeds(prepared),
    capabilities: new NearUnits(data, placesFrom(capabilitiesFrom, offeredWordsFrom), capabilityCertaintyOf, context),
    work: new NearUnits(data, work, capabilityCertaintyOf, context),
    declaredOffers: declaredModes.size,
    declaredModes,
    text: new AnchorText(prepared, context),
  };
}

function placesFrom(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
