import type { Meaning } from './meaning.ts';
import type { WordWeight } from './words.ts';
import type {
  CompanyType,
  CooperationMode,
  Country,
  Locale,
  ReadinessStage,
  SizeBand,
  VerificationLevel,
} from '@karakoram/domain';

/** One offer or one need of a company, reduced to what the ranking reads. */
export interface Statement {
  /** The row it came from, handed back in the evidence so that a page can link to it. */
  readonly id?: string;
  /** Concept codes, those chosen by the company and those tagged in its text. */
  readonly concepts: readonly string[];
  /** Empty: the statement does not say; the modes of the company stand in. */
  readonly modes: readonly CooperationMode[];
  /** True when nobody declared it (for example read from past requests): it counts for less and its reason says so. */
  readonly inferred: boolean;
  /** How far what is offered has come; left out: it does not say. Read of offers only. */
  readonly readiness?: ReadinessStage;
}

/** How a company has treated the requests it received, over the window that the caller chooses. */
export interface Responsiveness {
  /** Requests received that are answered or expired; pending ones are not counted yet. */
  readonly received: number;
  /** Of these, how many it answered itself, with either answer. */
  readonly answered: number;
  /** Median time to its own answers, in whole hours. Absent when there is none. */
  readonly medianHoursToAnswer?: number;
}

/** Words in any order and with repetitions, separated by blanks, which a word never holds. */
export interface ProfileWords {
  /** Of its offers, summary and description. */
  readonly offered: string;
  /** Of its needs. */
  readonly wanted: string;
}

/** What became of earlier suggestions and requests of a company. */
export interface PastOutcomes {
  /** How much they tell: 1 for one that was accepted, declined or dismissed, half for one that was saved or ignored. */
  readonly weight: number;
  /** Partners that it accepted or that accepted it. */
  readonly accepted: number;
  /** The words of those partners, see `acceptedWords`. */
  readonly acceptedWords: readonly WordWeight[];
}

/**
 * A company as the ranking sees it: plain values, no row, no text, no clock.
 *
 * A list may be empty and its order never matters; a code that the tree does not know counts as a concept without relatives.
 */
export interface MatchProfile {
  readonly id: string;
  readonly country: Country;
  /** Sector codes, 1 to 5 for an approved company. Empty: they are derived from its concepts. */
  readonly sectors: readonly string[];
  readonly offers: readonly Statement[];
  readonly needs: readonly Statement[];
  /** Concept codes tagged in the name and description. What a company writes about itself is mostly what it can do. */
  readonly fields: readonly string[];
  /** The words of its texts, as `tokenise` gives them; left out: there are none. */
  readonly words?: ProfileWords;
  /** Left out: nothing has read them, and nothing of it counts. */
  readonly meaning?: Meaning;
  /** Left out: there are none yet. */
  readonly outcomes?: PastOutcomes;
  /** Cooperation modes that the company is open to, whichever side of them it takes. */
  readonly modes: readonly CooperationMode[];
  readonly sizeBand?: SizeBand;
  /** Left out: a firm. */
  readonly type?: CompanyType;
  readonly provinceCode?: string;
  /** Sizes of partner that it looks for. Left out or empty: any. */
  readonly partnerSizes?: readonly SizeBand[];
  /** Codes of the provinces in which it looks for partners, five at most. Left out or empty: any. */
  readonly partnerPlaces?: readonly string[];
  readonly cityCode?: string;
  /** Languages in which the company can do business. */
  readonly languages: readonly Locale[];
  readonly verification: VerificationLevel;
  /** Days since the profile was last edited or confirmed, 0 for today. */
  readonly updatedDaysAgo: number;
  readonly responsiveness: Responsiveness;
  /**
   * What the exposure plan adds to the joint score where this company is ranked for others, in millionths, negative for one that
   * is shown too often. Left out: nothing.
   */
  readonly exposurePriorMillionths?: number;
}
