/** How a company treats the requests that it gets. */
export interface RequestLoad {
  /** Requests that wait for its answer now. */
  readonly pending: number;
  /** Requests of the past year that ran their course: accepted, declined or expired. */
  readonly received: number;
  /** How many of these it answered. */
  readonly answered: number;
}

/** Requests that a company can look after at once. */
const openPlaces = 10;
/** Of the companies that see it in their top ten, about one in so many asks before the next plan. */
const appearancesPerRequest = 4;
/** What is assumed of a company without a past, and how many requests the assumption weighs. */
const usualAnswerRate = 0.6;
const usualRequests = 5;

/**
 * How often a company should at most appear in others' top ten: its free places, times how many appearances make one
 * request, times how sure it is to answer, at least 1:
 *
 * max(1, round(4 · (10 - pending) · (answered + 3) / (received + 5)))
 *
 * A company without a past gets 24. One that is full or never answers is still shown to somebody.
 */
export function capacityOf({ pending, received, answered }: RequestLoad): number {
  const answerRate = (answered + usualRequests * usualAnswerRate) / (received + usualRequests);
  return Math.max(1, Math.round(appearancesPerRequest * Math.max(0, openPlaces - pending) * answerRate));
}
