import type { DirectionScore } from '../match-score.ts';
import { type SignalName, weightsBy } from '../signals.ts';

/** What each signal said of one direction of a pair, 0 to 1. */
export type SignalValues = Readonly<Record<SignalName, number>>;

/** What the signals said in one direction of a score. */
export function signalValuesOf({ parts }: DirectionScore): SignalValues {
  const values = new Map(parts.map(({ signal, value }) => [signal, value]));
  return weightsBy(({ name }) => values.get(name) ?? 0);
}
