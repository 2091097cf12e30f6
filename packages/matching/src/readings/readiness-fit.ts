import { type ReadinessStage, readinessStages } from '@karakoram/domain';
import type { Direction } from '../compare.ts';
import { unstated } from '../readiness.ts';
import { type SizeClass, sizeClasses } from '../size-class.ts';
import { misses, neutralValue, type SignalReader, unknown } from './reading.ts';

type Values = Readonly<Record<ReadinessStage, number>>;

/** How well a company of each size carries a technology of each stage to its market. Hand-set. */
const valuesBySize = {
  small: { concept: 0.1, 'under-development': 0.2, 'lab-tested': 0.4, demonstration: 0.7, 'on-market': 1 },
  medium: { concept: 0.3, 'under-development': 0.5, 'lab-tested': 0.7, demonstration: 0.9, 'on-market': 1 },
  large: { concept: 0.7, 'under-development': 0.8, 'lab-tested': 0.9, demonstration: 1, 'on-market': 1 },
} as const satisfies Record<Exclude<SizeClass, 'unknown'>, Values>;

/** From this value on the company is called able to carry it. */
const fitting = 0.7;

/** By the place of the class in `sizeClasses` and of the stage in `readinessStages`, `unstated` last. */
const valueTable = sizeClasses.map((size) =>
  size === 'unknown' ? undefined : [...readinessStages.map((stage) => valuesBySize[size][stage]), neutralValue],
);

/**
 * The stage of what the other offers against what the wanting company can carry. Of the offers that meet a need, the one that
 * it carries best counts; while none is known to be better, the one of all offers that it carries worst. So a further need
 * never lowers the value, which the strongest match alone would: a stronger one can be of an earlier stage.
 */
export const readinessFit: SignalReader = {
  value: (direction) => {
    const values = valueTable[direction.wanting.carrier];
    return values === undefined ? neutralValue : (values[decidingStage(direction, values)] ?? neutralValue);
  },
  describe: (direction) => {
    const values = valueTable[direction.wanting.carrier];
    if (values === undefined) return unknown;
    const at = decidingStage(direction, values);
    const stage = readinessStages[at];
    if (stage === undefined) return unknown;
    return (values[at] ?? 0) < fitting ? misses : { finding: 'fits', evidence: [{ kind: 'readiness', stage }] };
  },
};

function decidingStage({ other, matches: { meeting } }: Direction, values: readonly number[]): number {
  let [worst, best] = [-1, -1];
  for (let stage = 0; stage <= unstated; stage += 1) {
    // What meets a need and is no offer has no stage either.
    const isThere = stage === unstated && (meeting & 1) !== 0;
    const offers = other.offersAt(stage);
    if (offers !== 0 && (worst < 0 || valueAt(values, stage) < valueAt(values, worst))) worst = stage;
    const meets = (offers & meeting) !== 0 || isThere;
    if (meets && (best < 0 || valueAt(values, stage) > valueAt(values, best))) best = stage;
  }
  if (worst < 0) return unstated;
  return best < 0 || valueAt(values, best) < valueAt(values, worst) ? worst : best;
}

function valueAt(values: readonly number[], stage: number): number {
  return values[stage] ?? neutralValue;
}
