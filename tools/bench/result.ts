import type { Measured } from './measure.ts';

/** What was measured on a market of one size. */
export interface MarketResult {
  readonly companies: number;
  readonly index: {
    readonly seconds: number;
    /** Of the index itself, and how much more memory the process took with it than without. */
    readonly megabytes: number;
    readonly residentMegabytes: number;
  };
  readonly routes: readonly Measured[];
  /** Searches of two words each at one connection. */
  readonly search: readonly Measured[];
  /** The longest that the event loop was held up while suggestions were computed, in milliseconds. */
  readonly longestDelay: number;
  /** From the commit of a change until suggestions show it, in milliseconds. */
  readonly update: { readonly median: number; readonly longest: number };
}

/** The names of what others are compared with. */
export const bareRoute = 'bare route';
export const guardedRoute = 'guarded key route';
export const bareSearch = 'bare full-text search';
export const searchSql = 'SQL of our search alone';
