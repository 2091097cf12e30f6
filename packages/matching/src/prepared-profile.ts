import { inferNeedsFrom, type NeedRule, ownConcepts, sectorsOf } from './infer-needs.ts';
import { type MarketContext, specificity } from './market-context.ts';
import type { MatchProfile, Statement } from './match-profile.ts';
import { type ModeMask, modeMaskOf } from './mode-mask.ts';

/** One concept of one side of a profile. A unit is what the ranking compares; statements are only where it came from. */
export interface ConceptUnit {
  readonly code: string;
  readonly specificity: number;
  /** How sure it is that the company means it, 0 to 1. */
  readonly certainty: number;
  readonly declared: boolean;
  readonly modes: ModeMask;
  readonly statementId?: string;
}

export interface NeedUnit extends ConceptUnit {
  readonly rule?: NeedRule;
}

/** A concept of the company's own work, declared or only written about. */
export interface WorkUnit {
  readonly code: string;
  readonly specificity: number;
}

/** A profile with everything worked out that does not depend on the other company. */
export interface PreparedProfile {
  readonly profile: MatchProfile;
  readonly needs: readonly NeedUnit[];
  readonly capabilities: readonly ConceptUnit[];
  /** Each concept of the capabilities once. */
  readonly work: readonly WorkUnit[];
  /** The concepts it declares to offer, each with all its modes (0 when it names none): what makes two firms rivals. */
  readonly declaredOffers: ReadonlyMap<string, ModeMask>;
  readonly sectors: readonly string[];
  /** Its own sectors and those of the needs it declares. */
  readonly wantedSectors: ReadonlySet<string>;
  /** What it is open to. */
  readonly modes: ModeMask;
  /** What it is open to and what its offers say. */
  readonly offeredModes: ModeMask;
  /** 1 for a company with the usual number of concepts or fewer, less for one that names everything. */
  readonly focus: number;
}

/** A likely need weighs less than the most common declared one that is met exactly (0.5, see `specificity`). */
const inferredNeedCertainty = 0.4;
/** A concept that a company only writes about is an offer more often than not. */
const undeclaredOfferCertainty = 0.6;
/** Up to so many concepts a company may name without each of them saying less. */
const usualBreadth = 12;

/** Works out once what scoring asks of a profile again and again. */
export function prepareProfile(profile: MatchProfile, context: MarketContext): PreparedProfile {
  const own = ownConcepts(profile);
  const sectors = sectorsOf(profile, own, context.tree);
  const focus = Math.min(1, Math.sqrt(usualBreadth / Math.max(1, own.length)));
  const companyModes = modeMaskOf(profile.modes);
  return {
    profile,
    needs: needUnitsOf(profile, own, companyModes, context),
    capabilities: capabilityUnitsOf(profile, companyModes, focus, context),
    work: own.map((code) => ({ code, specificity: specificity(code, context) })),
    declaredOffers: declaredOffersOf(profile),
    sectors,
    wantedSectors: new Set([...sectors, ...neededSectors(profile, context)]),
    modes: companyModes,
    offeredModes: profile.offers.reduce((mask, offer) => mask | modeMaskOf(offer.modes), companyModes),
    focus,
  };
}

function needUnitsOf(
  profile: MatchProfile,
  own: readonly string[],
  companyModes: ModeMask,
  context: MarketContext,
): readonly NeedUnit[] {
  const units: NeedUnit[] = [];
  for (const need of profile.needs) {
    addUnits(units, need, companyModes, need.inferred ? inferredNeedCertainty : 1, context);
  }
  for (const need of inferNeedsFrom(profile, own, context.tree)) {
    addUnits(units, need, companyModes, inferredNeedCertainty * need.confidence, context, need.rule);
  }
  return units;
}

function capabilityUnitsOf(
  profile: MatchProfile,
  companyModes: ModeMask,
  focus: number,
  context: MarketContext,
): readonly ConceptUnit[] {
  const units: ConceptUnit[] = [];
  for (const offer of profile.offers) {
    addUnits(units, offer, companyModes, focus * (offer.inferred ? undeclaredOfferCertainty : 1), context);
  }
  const offered = new Set(profile.offers.flatMap((offer) => offer.concepts));
  const onlyWritten = profile.fields.filter((code) => !offered.has(code));
  const field: Statement = { concepts: onlyWritten, modes: [], inferred: true };
  addUnits(units, field, companyModes, focus * undeclaredOfferCertainty, context);
  return units;
}

/** Adds one unit per concept. Two statements may name the same one: of their matches the best counts. */
function addUnits(
  units: NeedUnit[],
  statement: Statement,
  companyModes: ModeMask,
  certainty: number,
  context: MarketContext,
  rule?: NeedRule,
): void {
  const modes = statement.modes.length > 0 ? modeMaskOf(statement.modes) : companyModes;
  for (const code of statement.concepts) {
    units.push({
      code,
      specificity: specificity(code, context),
      certainty,
      declared: !statement.inferred,
      modes,
      statementId: statement.id,
      rule,
    });
  }
}

function declaredOffersOf(profile: MatchProfile): ReadonlyMap<string, ModeMask> {
  const offers = new Map<string, ModeMask>();
  for (const { concepts, modes, inferred } of profile.offers) {
    if (inferred) continue;
    for (const code of concepts) offers.set(code, (offers.get(code) ?? 0) | modeMaskOf(modes));
  }
  return offers;
}

function neededSectors(profile: MatchProfile, { tree }: MarketContext): readonly string[] {
  return profile.needs.flatMap((need) => need.concepts.flatMap((code) => tree.sectorOf(code) ?? []));
}
