/**
 * The ranking of companies of the other country: two-sided, explained, pure.
 *
 * How it works, in the order of the files:
 *
 * 1. A company is a `MatchProfile`, the market a `MarketContext` with its `ConceptTree`. The caller makes both from rows;
 *    nothing here reads a database, a clock, a text or a random number.
 * 2. `retrievalPlan` says by which concepts the few hundred companies worth scoring are found. `MarketIndex` follows it in memory;
 *    whoever keeps companies elsewhere follows the same plan and finds the same.
 * 3. `score` reads every signal of the table `signals` both ways. Needs that nobody declared are inferred by the rules of
 *    `needRules`. The weights of a direction sum to 1, every value lies between 0 and 1, and the contributions of the parts
 *    sum to the total. `jointScore` joins the two directions.
 * 4. `rank` orders candidates: joint score, forward score, id. The order is total and independent of the input's order.
 * 5. `explain` turns the parts into reasons for both sides: keys of `reasonKeys` with codes as parameters.
 *
 * What stays true whatever the weights are (each is a property test):
 * - `score(a, b).forward` equals `score(b, a).backward`;
 * - declaring one more need never lowers a score, neither forward nor joint (its meaning aside: a vector of all needs turns);
 * - a match on a rarer concept counts at least as much as the same match on a more common one;
 * - a company of the same country is never ranked.
 */
export { type ConceptDistance, type ConceptNode, type ConceptTree, createConceptTree } from './concept-tree.ts';
export { type Answer, type Answers, type Demand, type Supplier, Supply } from './demand/supply.ts';
export { type Explanation, explain } from './explain.ts';
export { type CandidateLists, neglected } from './exposure/candidate-lists.ts';
export { gini, type QualityLoss, shareInNobodysTop } from './exposure/exposure-figures.ts';
export type { ExposureFigures, ExposureMarket, ExposurePlan, Introductions } from './exposure/exposure-plan.ts';
export { type DraftedMarket, introducedTo, MarketDraft } from './exposure/market-draft.ts';
export { planExposure } from './exposure/plan-exposure.ts';
export { exposureOf, topLists } from './exposure/top-lists.ts';
export { type InferredNeed, inferNeeds, type NeedRule, needRules } from './infer-needs.ts';
export { MarketContext, type MarketFacts, specificity } from './market-context.ts';
export { type IndexRankOptions, MarketIndex } from './market-index/market-index.ts';
export { longestVector, type Meaning, usualLikeness, wholeVector } from './meaning.ts';
export type { MatchProfile, PastOutcomes, ProfileWords, Responsiveness, Statement } from './match-profile.ts';
export { type CompanyOutcome, condenseOutcomes, type PastOutcomeKind } from './condense-outcomes.ts';
export type {
  DirectionScore,
  Evidence,
  Finding,
  MatchScore,
  NeedMetEvidence,
  OfferWantedEvidence,
  RivalOffersEvidence,
  ScorePart,
  SharedFieldEvidence,
} from './match-score.ts';
export { rank, type RankCursor, type RankedMatch, type RankOptions } from './rank.ts';
export { type Reason, type ReasonKey, reasonKeys, type ReasonParams, type Side } from './reasons.ts';
export { candidatesPerRanking, retrievalPlan, type RetrievalPlan, type WeightedConcept } from './retrieval.ts';
export { jointScore, score } from './score.ts';
export { type SectorKind, sectorKinds } from './sector-kinds.ts';
export { handSetWeights, type SignalName, signals, type SignalWeights, weightsBy, withMeaning } from './signals.ts';
export { Vocabulary } from './vocabulary.ts';
export type { WordWeight } from './words.ts';
export type { Figure } from './learning/held-out.ts';
export { learnWeights, type LearnedWeights } from './learning/learn-weights.ts';
export type { Outcome, PairOutcome } from './learning/outcome.ts';
export type { PromotionObstacle } from './learning/promotion.ts';
export { signalValuesOf } from './learning/signal-values.ts';
export { readWeights } from './learning/stored-weights.ts';
