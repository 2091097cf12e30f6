import type { Direction } from '../compare.ts';
import type { Evidence, Finding } from '../match-score.ts';

/** What one signal found in one direction, in words' stead. */
export interface Description {
  readonly finding: Finding;
  /** Strongest first; empty when nothing speaks for or against the pair. */
  readonly evidence: readonly Evidence[];
}

/**
 * Reads one signal. Both functions are pure: the same direction gives the same. They are two because a ranking needs the value
 * of hundreds of pairs and the description of those few that somebody will see.
 */
export interface SignalReader {
  /** 0 to 1. */
  readonly value: (direction: Direction) => number;
  readonly describe: (direction: Direction) => Description;
}

/** When a profile does not say, a background signal speaks neither for nor against. */
export const neutralValue = 0.5;

/** Nothing is known. */
export const unknown: Description = { finding: 'unknown', evidence: [] };
/** Both profiles speak, and nothing fits. */
export const misses: Description = { finding: 'misses', evidence: [] };
