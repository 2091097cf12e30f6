import { fail, ok, type Result } from '@karakoram/domain';
import { signals, type SignalName, type SignalWeights, weightsBy } from '../signals.ts';

/** Numbers go through JSON unchanged; only their sum may be off in the last digits. */
const rounding = 1e-6;

/**
 * Stored weights as the ranking can use them today. They must be weights of signals of today and 1 together. A signal that came
 * after they were learned has its hand-set weight, and the others are scaled down to what that leaves: what was learned of them
 * stays true of them among themselves. Otherwise what is wrong with them, in plain words for the log.
 */
export function readWeights(stored: unknown): Result<SignalWeights, readonly string[]> {
  if (typeof stored !== 'object' || stored === null) return fail(['they are no weights']);
  const weights: Partial<Record<SignalName, number>> = {};
  const unknown: string[] = [];
  let sum = 0;
  for (const [name, weight] of Object.entries(stored)) {
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1)) return fail(['they are not numbers from 0 to 1']);
    const signal = signals.find((one) => one.name === name);
    if (signal === undefined) unknown.push(name);
    else weights[signal.name] = weight;
    sum += weight;
  }
  const defects = [
    ...(unknown.length > 0 ? [`no such signal as ${unknown.join(', ')}`] : []),
    ...(Math.abs(sum - 1) > rounding ? [`the weights sum to ${sum.toFixed(6)}`] : []),
  ];
  if (defects.length > 0) return fail(defects);
  const later = signals.filter(({ name }) => weights[name] === undefined);
  const left = 1 - later.reduce((taken, { weight }) => taken + weight, 0);
  return ok(weightsBy(({ name, weight }) => (weights[name] === undefined ? weight : weights[name] * left)));
}
