import { fail, ok, type Result } from '@karakoram/domain';
import { signals, type SignalName, type SignalWeights } from '../signals.ts';

/** Numbers go through JSON unchanged; only their sum may be off in the last digits. */
const rounding = 1e-6;

/**
 * Stored weights that the ranking can use as it is today: one for each of its signals, none for any other, and 1 together.
 * Otherwise what is wrong with them, in plain words for the log.
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
  const missing = signals.filter(({ name }) => weights[name] === undefined).map(({ name }) => name);
  const defects = [
    ...(missing.length > 0 ? [`no weight for ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`no such signal as ${unknown.join(', ')}`] : []),
    ...(Math.abs(sum - 1) > rounding ? [`the weights sum to ${sum.toFixed(6)}`] : []),
  ];
  return defects.length === 0 && isComplete(weights) ? ok(weights) : fail(defects);
}

function isComplete(weights: Partial<Record<SignalName, number>>): weights is Record<SignalName, number> {
  return signals.every(({ name }) => weights[name] !== undefined);
}
