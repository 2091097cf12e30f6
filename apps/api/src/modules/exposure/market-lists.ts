import type { ExposureMarket } from '@karakoram/matching';

/** The whole market as a plan of exposure takes it. */
export interface MarketListsData extends ExposureMarket {
  /** The company of each slot. */
  readonly companyIds: readonly string[];
}

/** Where a plan gets the lists of all companies. */
export abstract class MarketLists {
  /**
   * The first candidates of every listed company as the ranking would show them without a plan: without the priors of an
   * earlier one, and without partners that it does not suggest. A partner that one of the two may not see is in neither
   * list, so that no plan introduces one to the other.
   */
  abstract lists(): Promise<MarketListsData>;
}
