import type { Comparison } from '../compare.ts';
import type { Evidence, Finding } from '../match-score.ts';

/** What one signal says about one direction. */
export interface Reading {
  /** 0 to 1. */
  readonly value: number;
  readonly finding: Finding;
  readonly evidence: readonly Evidence[];
}

/** Reads one signal. Pure: the same comparison gives the same reading. */
export type ReadSignal = (comparison: Comparison) => Reading;

/** When a profile does not say, a background signal speaks neither for nor against. */
export const neutralReading: Reading = { value: 0.5, finding: 'unknown', evidence: [] };
