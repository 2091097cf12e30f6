import type { ConceptTree } from './concept-tree.ts';

/** What the ranking knows of the market as a whole. A snapshot: all scores of one ranking must use the same one. */
export interface MarketContext {
  /** Companies in the market, both countries together. */
  readonly companyCount: number;
  /** How many of them name this very concept anywhere in their profile; 0 for one that nobody names. */
  conceptFrequency(code: string): number;
  readonly tree: ConceptTree;
}

/** Even a concept that everybody names says something when it is needed and offered. */
const leastSpecificity = 0.5;

/**
 * How much it says that two companies both name this concept: 1 for one that nobody else names, falling with the
 * logarithm of its frequency (inverse document frequency, Spärck Jones 1972) to 0.5 for one that everybody names.
 */
export function specificity(code: string, context: MarketContext): number {
  const companies = Math.max(1, context.companyCount);
  const naming = Math.min(Math.max(0, context.conceptFrequency(code)), companies);
  const inverseFrequency = Math.log((companies + 1) / (naming + 1)) / Math.log(companies + 1);
  return leastSpecificity + (1 - leastSpecificity) * inverseFrequency;
}
