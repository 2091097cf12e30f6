import { dayMilliseconds } from '@karakoram/domain';
import type { pastOutcomes } from '../dataset/dataset.ts';
import { Random } from '../statistics/random.ts';
import type { LatentMarket } from './latent-market.ts';
import type { Wishes } from './wishes.ts';

/** Something that one company did about another. */
export interface PastEvent {
  readonly from: number;
  readonly to: number;
  readonly outcome: (typeof pastOutcomes)[number];
  readonly at: string;
}

/** Most companies have done nothing yet; of the others each did one to so many things. */
const active = 0.3;
const mostEvents = 4;
/** People look at a few and take the best of them: what they see is neither all nor chosen well. */
const lookedAt = 6;
/** From which utility on a request is more likely accepted than not. Not the bar of the truth: past markets were smaller. */
const acceptedFrom = 0.58;
const steepness = 12;
/** The last three years before a fixed day, so that the same seed gives the same file on any day. */
const lastDay = Date.UTC(2026, 5, 30);
const days = 3 * 365;

/** What a company did in the past, in no order. Its choices and the answers come from the same truth, and are noisy. */
export function pastOf(market: LatentMarket, wishes: Wishes, company: number): PastEvent[] {
  const random = new Random(market.seed, 'past', company);
  if (!random.chance(active)) return [];
  const done = new Set<number>();
  return Array.from({ length: 1 + random.below(mostEvents) }, () => random).flatMap((): PastEvent[] => {
    const other = wishes.bestOfSome(company, lookedAt, random);
    if (other === undefined || done.has(other)) return [];
    done.add(other);
    const at = new Date(lastDay - random.below(days) * dayMilliseconds).toISOString().slice(0, 10);
    return [{ from: company, to: other, outcome: outcomeOf(market, wishes, company, other, random), at }];
  });
}

function outcomeOf(
  { quality }: LatentMarket,
  wishes: Wishes,
  from: number,
  to: number,
  random: Random,
): PastEvent['outcome'] {
  const liking = wishes.utility(from, to);
  if (random.chance(0.2)) return random.chance(logistic(liking)) ? 'saved' : 'dismissed';
  // Whom everybody asks answers fewer.
  if (random.chance(0.15 + 0.4 * (quality[to] ?? 0))) return 'ignored';
  return random.chance(logistic(wishes.utility(to, from))) ? 'accepted' : 'declined';
}

function logistic(utility: number): number {
  return 1 / (1 + Math.exp(-steepness * (utility - acceptedFrom)));
}
