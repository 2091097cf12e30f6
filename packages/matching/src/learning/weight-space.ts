import { handSetWeights, type SignalName, signals, type SignalWeights, weightsBy } from '../signals.ts';

/** Content keeps at least 0.7 of a direction, so that a well-kept profile alone never outranks a real fit. */
export const mostBackground = 0.3;

/**
 * Signals that are themselves counted from outcomes. Today they know how the outcome ended that they would have to foretell,
 * and what they said before is not kept: so what they are worth cannot be learned, and they keep their hand-set weights.
 */
const countedFromOutcomes: ReadonlySet<SignalName> = new Set(['responsiveness', 'pastOutcomes']);

interface Column {
  readonly name: SignalName;
  /** Its place in the table of signals. */
  readonly index: number;
  readonly isBackground: boolean;
}

function columnsWhere(isWanted: (name: SignalName) => boolean): readonly Column[] {
  return signals.flatMap(({ name, kind }, index) =>
    isWanted(name) ? [{ name, index, isBackground: kind === 'background' }] : [],
  );
}

/** Counts only where an embedding service is named, and then at a share of its own beside all that is learned: `withMeaning`. */
const addedAfterwards: SignalName = 'meaningFit';

function isKept(name: SignalName): boolean {
  return countedFromOutcomes.has(name) || name === addedAfterwards;
}

const keptColumns = columnsWhere(isKept);
/** The signals whose weights are learned. */
export const freeColumns = columnsWhere((name) => !isKept(name));
const keptShare = shareOf(keptColumns);
const freeShare = 1 - keptShare;

/** The signals that keep their hand-set weights. */
export const keptSignals: readonly SignalName[] = keptColumns.map(({ name }) => name);

/** The hand-set shares of the free signals among themselves; they sum to 1. */
export const handSetShares: readonly number[] = freeColumns.map(({ name }) => handSetWeights[name] / freeShare);

/** How much of the free signals' share background may have, so that it stays within `mostBackground` of the whole. */
export const mostFreeBackground = Math.max(
  0,
  (mostBackground - shareOf(keptColumns.filter(({ isBackground }) => isBackground))) / freeShare,
);

/**
 * Turns the values of all signals, row by row, into columns of the free ones, in which the kept ones are taken up: for any
 * shares of the free signals that sum to 1, the weighted sum of a row is the total of its direction.
 */
export function freeValues(values: Float64Array): Float64Array {
  const rows = values.length / signals.length;
  const free = new Float64Array(rows * freeColumns.length);
  for (let row = 0; row < rows; row++) {
    const valueOf = ({ index }: Column): number => values[row * signals.length + index] ?? 0;
    const kept = keptColumns.reduce((sum, column) => sum + handSetWeights[column.name] * valueOf(column), 0);
    freeColumns.forEach((column, at) => {
      free[row * freeColumns.length + at] = freeShare * valueOf(column) + kept;
    });
  }
  return free;
}

/** Weights of all signals from the free ones' shares among themselves; the hand-set ones where all shares are 0. */
export function weightsOf(shares: ArrayLike<number>): SignalWeights {
  const total = Array.from(shares).reduce((sum, share) => sum + share, 0);
  if (!(total > 0)) return handSetWeights;
  const learned = new Map(freeColumns.map(({ name }, at) => [name, (freeShare * (shares[at] ?? 0)) / total]));
  return weightsBy(({ name }) => learned.get(name) ?? handSetWeights[name]);
}

function shareOf(columns: readonly Column[]): number {
  return columns.reduce((sum, { name }) => sum + handSetWeights[name], 0);
}
