import type { CandidateLists } from './candidate-lists.ts';
import type { QualityLoss } from './exposure-figures.ts';

/** A whole market, by slots of companies. */
export interface ExposureMarket {
  /** What a ranking without a plan would show to each company. */
  readonly lists: CandidateLists;
  /** The country of each company: 0 or 1. Lists name companies of the other one. */
  readonly sides: Uint8Array;
  /** How often each company should at most appear in others' top ten, at least 1; see `capacityOf`. */
  readonly capacities: Float32Array;
  /** Requests that each company got in the past year, without those that still wait; see `soughtOf`. */
  readonly requests: Uint32Array;
  /** 1 for each company that must not be in nobody's top ten: one with at least one offer or need. */
  readonly mustAppear: Uint8Array;
}

export interface ExposureFigures {
  /** Over all companies of the market. */
  readonly gini: number;
  /** The share of those that must appear and are in nobody's top ten. */
  readonly neverShown: number;
}

/** Companies that a list gets although it did not name them: pairs of a host, whose list it is, and a guest. */
export interface Introductions {
  readonly hosts: Uint32Array;
  readonly guests: Uint32Array;
}

export interface ExposurePlan {
  /** What the ranking adds to the joint score of each company as a candidate, in millionths, at most 4,000,000. */
  readonly priorMillionths: Int32Array;
  /** In how many top tens each company is by the plan. */
  readonly appearances: Uint32Array;
  /** The pairs of the planned top tens that the lists lacked: the ranking must add the guest to the host's candidates. */
  readonly introductions: Introductions;
  /** Companies that must appear and are in nobody's top ten all the same, ascending; see `planExposure`. */
  readonly unplaced: Uint32Array;
  readonly before: ExposureFigures;
  readonly after: ExposureFigures;
  readonly loss: QualityLoss;
}
