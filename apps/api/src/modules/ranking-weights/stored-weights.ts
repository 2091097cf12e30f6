import { fail, ok, type Result } from '@karakoram/domain';
import { type SignalWeights, signals } from '@karakoram/matching';
import { z } from 'zod';

/** Weights as they are stored, of whatever signals there were. */
export const WeightRecord = z.record(z.string(), z.number().min(0).max(1));
type WeightRecord = z.infer<typeof WeightRecord>;

/** Numbers go through JSON unchanged; only their sum may be off in the last digits. */
const rounding = 1e-6;

/**
 * Weights that the ranking can use as it is today: one for each of its signals, none for any other, and 1 together.
 * Otherwise what is wrong with them, in plain words for the log.
 */
export function readWeights(stored: unknown): Result<SignalWeights, readonly string[]> {
  const record = WeightRecord.safeParse(stored);
  if (!record.success) return fail(['they are not numbers from 0 to 1']);
  const weights = record.data;
  const defects = defectsOf(weights);
  return isComplete(weights) && defects.length === 0 ? ok(weights) : fail(defects);
}

function defectsOf(weights: WeightRecord): string[] {
  const names = new Set<string>(signals.map(({ name }) => name));
  const missing = [...names].filter((name) => weights[name] === undefined);
  const unknown = Object.keys(weights).filter((name) => !names.has(name));
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return [
    ...(missing.length > 0 ? [`no weight for ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`no such signal as ${unknown.join(', ')}`] : []),
    ...(Math.abs(sum - 1) > rounding ? [`the weights sum to ${sum.toFixed(6)}`] : []),
  ];
}

function isComplete(weights: WeightRecord): weights is WeightRecord & SignalWeights {
  return signals.every(({ name }) => weights[name] !== undefined);
}
