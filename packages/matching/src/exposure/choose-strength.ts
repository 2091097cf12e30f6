import type { ExposurePlan } from './exposure-plan.ts';

/** What an attempt is judged by. */
type Judged = Pick<ExposurePlan, 'after' | 'loss'>;

/** Half the Gini coefficient of the market without a plan is promised; the rest allows for what changes until the next plan. */
const giniGoal = 0.495;
/** Of ndcg@10; 0.03 is promised. */
const lossLimit = 0.029;

const weakest = 1 / 16;
/** The strongest is 1: one that is hardly shown is then lifted above nearly anything a score can say. */
const doublings = 5;
/** The strength is found to within a thirty-second of itself, or of the weakest. */
const halvings = 5;

/**
 * Makes attempts with rising strength until one reaches the goal or loses too much quality, then narrows it down, and
 * returns the weakest that reaches the goal, or else, of those that lose no more than the limit, the one with the lowest
 * Gini coefficient. If even the attempt without strength loses too much, that one is returned.
 */
export function* chooseStrength<Attempt extends Judged>(
  giniBefore: number,
  attempt: (strength: number) => Generator<void, Attempt>,
): Generator<void, Attempt> {
  const reachesGoal = ({ after }: Judged): boolean => after.gini <= giniGoal * giniBefore;
  const isAffordable = ({ loss }: Judged): boolean => loss.ndcg <= lossLimit;

  let best = yield* attempt(0);
  if (reachesGoal(best) || !isAffordable(best)) return best;
  let low = 0;
  let high = weakest;
  for (let doubling = 0; doubling < doublings; doubling++) {
    const next = yield* attempt(high);
    if (!isAffordable(next)) break;
    if (next.after.gini < best.after.gini) best = next;
    if (reachesGoal(next)) break;
    low = high;
    high *= 2;
  }
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    const next = yield* attempt(middle);
    if (isAffordable(next) && (reachesGoal(next) || next.after.gini < best.after.gini)) best = next;
    if (reachesGoal(next) || !isAffordable(next)) high = middle;
    else low = middle;
  }
  return best;
}
