import { byText } from './by-text.ts';
import { creditAt } from './concept-neighbours.ts';
import type { MarketContext } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import { focusOf, type PreparedProfile, prepareProfile } from './prepared-profile.ts';
import { capabilityCertaintyOf, needCertaintyOf } from './strength.ts';
import { conceptOf, type Unit } from './unit.ts';

/** A concept to look for, and what a company that names it gains: a whole number, so that sums are exact wherever they are made. */
export interface WeightedConcept {
  readonly code: string;
  readonly weight: number;
}

/**
 * How the companies worth scoring are found, the same for every store of companies:
 *
 * 1. Looked at are the companies that name one of `lookup.capabilities` among their offers or fields, or one of `lookup.needs`
 *    among their declared needs.
 * 2. Each gets the sum of the weights of what it names: of offers and fields times its focus in 256ths (`focusIn256ths`), of
 *    needs times 256. What is both offered and described counts as offered.
 * 3. The highest sums are kept, the smaller id first among equals.
 * 4. Where those are fewer than wanted, companies that share one of `sectors` follow, then any; the newest first.
 */
export interface RetrievalPlan {
  /** By what it offers, and by what it only writes about. Most valuable first. */
  readonly offers: readonly WeightedConcept[];
  readonly fields: readonly WeightedConcept[];
  /** By what it declares to need. Most valuable first. */
  readonly needs: readonly WeightedConcept[];
  readonly lookup: { readonly capabilities: readonly string[]; readonly needs: readonly string[] };
  /** Sorted. */
  readonly sectors: readonly string[];
  /** How many are wanted, see `candidatesPerRanking`. */
  readonly candidates: number;
}

const candidatesInAnyMarket = 80;
const candidatesInUsualMarket = 150;
/** In companies. */
const usualMarket = 200_000;

/**
 * How many companies are scored in full for one ranking in a market of so many: more than anybody reads. The first ten alone would
 * be as good with 80, but an exposure plan lifts those whom others hide, and needs the choice (see docs/matching.md). In a market so
 * large that a plan has no memory for longer lists (`planListLength`) the rest would be work for nothing.
 */
export function candidatesPerRanking(companies: number): number {
  return companies <= usualMarket ? candidatesInUsualMarket : candidatesInAnyMarket;
}

/** Longer lists cost more than their tail, distant relatives of common concepts, brings. */
const conceptsPerList = 96;

/**
 * What a hit adds to the score of a pair, both directions together, roughly: a need met (with its modes), a declared need of
 * theirs that we meet (a need to them, a demand to us), and a field that both work in (which is also what their likely needs
 * are about).
 */
const pairShares = { needMet: 0.38, demandMet: 0.46, field: 0.45 } as const;

/** The share of a described field in what a declared offer is worth; about what the score itself makes of it. */
const describedShare = 0.6;

/** Weights are whole numbers of thousandths. */
const scale = 1_000;

/**
 * A retrieval looks at the companies of the most valuable concepts until, by their frequency, so many name them, and at those of
 * the first few in any case. A smaller market is looked at whole.
 */
const lookedAt = 6_000;
const leastLookups = 4;

/**
 * It weighs what they say by the most valuable concepts until these are named so often: past that, what distant relatives add does
 * not outweigh the work, which must not grow with the market.
 */
const mentionsWeighed = 300_000;

/** Plans the retrieval for a company. */
export function retrievalPlan(profile: MatchProfile, context: MarketContext): RetrievalPlan {
  return planFor(prepareProfile(profile, context.vocabulary), context, context.companyCount);
}

/** The same for a prepared profile, over so many companies or what else is ranked by the figures of their market. */
export function planFor(
  { data, needsFrom, capabilitiesFrom, offeredWordsFrom, wantedSectors }: PreparedProfile,
  context: MarketContext,
  size: number,
): RetrievalPlan {
  const needUnits = data.subarray(needsFrom, capabilitiesFrom);
  const capabilityUnits = data.subarray(capabilitiesFrom, offeredWordsFrom);
  const worth = sumByConcept([
    [expand(needUnits, needCertaintyOf, context), pairShares.needMet],
    [expand(capabilityUnits, () => 1, context), pairShares.field],
  ]);
  const demand = sumByConcept([[expand(capabilityUnits, capabilityCertaintyOf, context), pairShares.demandMet]]);
  const offers = inThousandths(worth, 1, context);
  const needs = inThousandths(demand, 1, context);
  const fields = inThousandths(worth, describedShare, context);
  return {
    ...mostValuable({ offers, fields, needs }, context),
    lookup: lookupOf(offers, needs, context),
    sectors: context.vocabulary.sectorsIn(wantedSectors),
    candidates: candidatesPerRanking(size),
  };
}

/** What a mention counts whose company's focus does not matter, or is whole. */
export const wholeMention = 256;

/** The focus of a company that names so many concepts of its own work, in 256ths, rounded down so that SQL computes the same. */
export function focusIn256ths(breadth: number): number {
  return Math.floor(focusOf({ breadth }) * wholeMention);
}

/** Concepts and all their relatives, each by its most valuable way. */
function expand(
  units: Uint32Array,
  certaintyOf: (unit: Unit) => number,
  context: MarketContext,
): ReadonlyMap<number, number> {
  const certainties = new Map<number, number>();
  for (const unit of units) {
    const concept = conceptOf(unit);
    certainties.set(concept, Math.max(certaintyOf(unit), certainties.get(concept) ?? 0));
  }
  const weights = new Map<number, number>();
  for (const [concept, certainty] of certainties) {
    const own = context.specificityOf(concept);
    for (const near of context.vocabulary.nearConcepts(concept)) {
      const weight = certainty * creditAt(near.distance) * Math.min(own, context.specificityOf(near.concept));
      if (weight > (weights.get(near.concept) ?? 0)) weights.set(near.concept, weight);
    }
  }
  return weights;
}

function sumByConcept(lists: readonly (readonly [ReadonlyMap<number, number>, number])[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [weights, share] of lists) {
    for (const [concept, weight] of weights) sums.set(concept, (sums.get(concept) ?? 0) + share * weight);
  }
  return sums;
}

function inThousandths(
  worth: ReadonlyMap<number, number>,
  share: number,
  { vocabulary }: MarketContext,
): readonly WeightedConcept[] {
  return [...worth]
    .map(([concept, weight]) => ({
      code: vocabulary.concepts.textOf(concept),
      weight: Math.round(scale * share * weight),
    }))
    .filter(({ weight }) => weight > 0)
    .sort(mostValuableFirst)
    .slice(0, conceptsPerList);
}

function mostValuableFirst(x: WeightedConcept, y: WeightedConcept): number {
  return y.weight - x.weight || byText(x.code, y.code);
}

type WeightedSides = Pick<RetrievalPlan, 'offers' | 'fields' | 'needs'>;

/** The part of the lists that is worth weighing: all of them where they are named little enough. */
function mostValuable({ offers, fields, needs }: WeightedSides, context: MarketContext): WeightedSides {
  const mentionsOf = (list: readonly WeightedConcept[]): number =>
    list.reduce((sum, { code }) => sum + context.conceptFrequency(code), 0);
  if (mentionsOf(offers) + mentionsOf(fields) + mentionsOf(needs) <= mentionsWeighed) return { offers, fields, needs };
  let mentions = 0;
  let least = 0;
  for (const { code, weight } of [...offers, ...fields, ...needs].sort(mostValuableFirst)) {
    mentions += context.conceptFrequency(code);
    if (mentions > mentionsWeighed) break;
    least = weight;
  }
  const worthIt = ({ weight }: WeightedConcept): boolean => weight >= least;
  return { offers: offers.filter(worthIt), fields: fields.filter(worthIt), needs: needs.filter(worthIt) };
}

/** The most valuable concepts that together name no more companies than may be looked at, or the first few. */
function lookupOf(
  offers: readonly WeightedConcept[],
  needs: readonly WeightedConcept[],
  context: MarketContext,
): RetrievalPlan['lookup'] {
  const capabilities: string[] = [];
  const needed: string[] = [];
  const counted = new Set<string>();
  let companies = 0;
  for (;;) {
    const [offer, need] = [offers[capabilities.length], needs[needed.length]];
    const isOffer = need === undefined || (offer !== undefined && mostValuableFirst(offer, need) <= 0);
    const next = isOffer ? offer : need;
    if (next === undefined) break;
    // One frequency stands for both sides of a concept.
    if (!counted.has(next.code)) companies += context.conceptFrequency(next.code);
    if (counted.size >= leastLookups && companies > lookedAt) break;
    counted.add(next.code);
    (isOffer ? capabilities : needed).push(next.code);
  }
  return { capabilities, needs: needed };
}
