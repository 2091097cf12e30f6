/**
 * The ranking of companies of the other country: two-sided, explained, pure.
 */
export { type ConceptDistance, type ConceptNode, type ConceptTree, createConceptTree } from './concept-tree.ts';
export { type MarketContext, specificity } from './market-context.ts';
export type { MatchProfile, Responsiveness, Statement } from './match-profile.ts';
export * from './match-score.ts';
export { type NeedRule, needRules } from './infer-needs.ts';
export { type SignalName, signals } from './signals.ts';
