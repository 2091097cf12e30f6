import type { ConceptTree } from './concept-tree.ts';
import { handSetWeights, type SignalWeights } from './signals.ts';
import { Vocabulary } from './vocabulary.ts';

/** What is counted over a market. */
export interface MarketFacts {
  /** Companies in the market, both countries together. */
  readonly companyCount: number;
  /** How many of them name this very concept anywhere in their profile; 0 for one that nobody names. */
  readonly conceptFrequency: (code: string) => number;
  /** How many of them use this word; 0 for one that nobody uses. Left out: words are not compared. */
  readonly wordFrequency?: (word: string) => number;
  /** How alike two companies usually are in meaning, see `usualLikeness`; left out: 0. */
  readonly usualLikeness?: number;
  /** What each signal is worth; left out: the hand-set weights. */
  readonly weights?: SignalWeights;
}

/**
 * What the ranking knows of the market as a whole. A snapshot: all scores of one ranking must use the same one. It looks each
 * frequency up once and remembers what follows from it.
 */
export class MarketContext {
  readonly vocabulary: Vocabulary;
  readonly weights: SignalWeights;
  readonly companyCount: number;
  readonly usualLikeness: number;
  readonly #facts: MarketFacts;
  readonly #specificities: (number | undefined)[] = [];
  readonly #wordWeights: (number | undefined)[] = [];
  readonly #wordWorths: (readonly WordWorth[] | undefined)[] = [];

  constructor(facts: MarketFacts, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.weights = facts.weights ?? handSetWeights;
    this.usualLikeness = facts.usualLikeness ?? 0;
    this.companyCount = facts.companyCount;
    this.#facts = facts;
  }

  get tree(): ConceptTree {
    return this.vocabulary.tree;
  }

  conceptFrequency(code: string): number {
    return this.#facts.conceptFrequency(code);
  }

  /** See `specificity`; by the concept's number. */
  specificityOf(concept: number): number {
    const known = this.#specificities[concept];
    if (known !== undefined) return known;
    const companies = Math.max(1, this.companyCount);
    const frequency = this.#facts.conceptFrequency(this.vocabulary.concepts.textOf(concept));
    const found = leastSpecificity + (1 - leastSpecificity) * inverseFrequency(frequency, companies);
    this.#specificities[concept] = found;
    return found;
  }

  /** How much it says that two texts share this word, 0 to 1; 0 for one that no second company uses. */
  wordWeightOf(word: number): number {
    const known = this.#wordWeights[word];
    if (known !== undefined) return known;
    const companies = Math.max(1, this.companyCount);
    const frequency = this.#facts.wordFrequency?.(this.vocabulary.words.textOf(word)) ?? 0;
    const found = frequency < 2 ? 0 : inverseFrequency(frequency, companies);
    this.#wordWeights[word] = found;
    return found;
  }

  /**
   * What a word of one text finds in another: itself, worth its squared weight, and its kin, worth the product of both weights
   * and how much of it they stand for. Without what is worth nothing.
   */
  worthsOf(word: number): readonly WordWorth[] {
    const known = this.#wordWorths[word];
    if (known !== undefined) return known;
    const weight = this.wordWeightOf(word);
    const found = [{ word, kinship: 1 }, ...(weight > 0 ? this.vocabulary.kinOf(word) : [])]
      // Both weights first: their product is the same whichever of two words is asked for.
      .map(({ word: other, kinship }) => ({
        word: other,
        worth: Math.round(wholeWorth * kinship * (weight * this.wordWeightOf(other))),
      }))
      .filter(({ worth }) => worth > 0);
    this.#wordWorths[word] = found;
    return found;
  }
}

/** What it is worth that one text uses a word and the other this one. */
export interface WordWorth {
  readonly word: number;
  /** In `wholeWorth`ths. */
  readonly worth: number;
}

/** A worth of 1. Whole numbers, so that no order of words shows in a sum over them. */
export const wholeWorth = 1_024;

/** Even a concept that everybody names says something when it is needed and offered. */
const leastSpecificity = 0.5;

/**
 * How much it says that two companies both name this concept: 1 for one that nobody else names, falling with the
 * logarithm of its frequency (inverse document frequency, Spärck Jones 1972) to 0.5 for one that everybody names.
 */
export function specificity(code: string, context: MarketContext): number {
  return context.specificityOf(context.vocabulary.concepts.numberOf(code));
}

/** 1 for what one company or none names, 0 for what all name. */
function inverseFrequency(frequency: number, companies: number): number {
  const naming = Math.min(Math.max(0, frequency), companies);
  return Math.log((companies + 1) / (naming + 1)) / Math.log(companies + 1);
}
