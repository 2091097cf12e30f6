import type { Country } from '@karakoram/domain';
import { byText } from './concept-matches.ts';
import { creditAt, neighboursOf } from './concept-neighbours.ts';
import { type MarketContext, specificity } from './market-context.ts';
import type { MatchProfile } from './match-profile.ts';
import { prepareProfile } from './prepared-profile.ts';

/** A concept to look for and how much finding it is worth, above 0 and at most 1. */
export interface WeightedConcept {
  readonly code: string;
  readonly weight: number;
}

/**
 * What to look for in other profiles, most valuable first. A source that adds up the weights of what it finds keeps the
 * companies that the full score would put first, as far as concepts decide it.
 */
export interface RetrievalConcepts {
  /** To be found among the offers and fields of others: declared and likely needs with their relatives. */
  readonly wanted: readonly WeightedConcept[];
  /** To be found among the declared needs of others: offers and fields with their relatives. */
  readonly offered: readonly WeightedConcept[];
  /** To be found among the offers and fields of others: the company's own work with its relatives. */
  readonly fields: readonly WeightedConcept[];
  /** Sectors in which to look when concepts find too few. Sorted. */
  readonly sectors: readonly string[];
}

/** Longer lists cost the source more than their tail, distant relatives of common concepts, brings. */
const conceptsPerList = 64;

/** Expands a profile to the concepts by which its candidates are found. */
export function retrievalConcepts(profile: MatchProfile, context: MarketContext): RetrievalConcepts {
  const { needs, capabilities, work, wantedSectors } = prepareProfile(profile, context);
  return {
    wanted: expand(needs, context),
    offered: expand(capabilities, context),
    fields: expand(
      work.map(({ code }) => ({ code, certainty: 1 })),
      context,
    ),
    sectors: [...wantedSectors].sort(),
  };
}

function expand(
  units: readonly { readonly code: string; readonly certainty: number }[],
  context: MarketContext,
): readonly WeightedConcept[] {
  const certainties = new Map<string, number>();
  for (const { code, certainty } of units) {
    certainties.set(code, Math.max(certainty, certainties.get(code) ?? 0));
  }
  const weights = new Map<string, number>();
  for (const [code, certainty] of certainties) {
    const own = specificity(code, context);
    for (const near of neighboursOf(code, context.tree)) {
      const weight = certainty * creditAt(near.distance) * Math.min(own, specificity(near.code, context));
      if (weight > (weights.get(near.code) ?? 0)) weights.set(near.code, weight);
    }
  }
  return [...weights]
    .map(([code, weight]) => ({ code, weight }))
    .sort((x, y) => y.weight - x.weight || byText(x.code, y.code))
    .slice(0, conceptsPerList);
}

/** What the ranking asks of a store of companies. */
export interface CandidateQuery {
  /** For whom: never itself a candidate. */
  readonly companyId: string;
  /** The country to search, which is not that company's own. */
  readonly country: Country;
  readonly concepts: RetrievalConcepts;
  /** How many candidates to return at most; some hundreds. */
  readonly limit: number;
}

/**
 * Finds the companies worth scoring: SQL now, an index in memory later.
 *
 * It leaves out whom the ranking cannot know about: companies that are not approved, that are dismissed, blocked either
 * way, in a pending request or one declined in the last 180 days, or already collaborating. It returns whole profiles in any
 * order, each once, and fills up by sector when concepts find fewer than `limit`.
 */
export interface CandidateSource {
  findCandidates(query: CandidateQuery): Promise<readonly MatchProfile[]>;
}
