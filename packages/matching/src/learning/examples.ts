import { signals } from '../signals.ts';
import type { PairOutcome } from './outcome.ts';
import { evidenceOf, questions } from './outcome-evidence.ts';

/** Outcomes as columns, oldest first: one row a decision of one company on another. */
export interface Examples {
  readonly count: number;
  /** Row by row, the values of all signals in the decider's direction. */
  readonly values: Float64Array;
  /** 1 for yes, 0 for no. */
  readonly liked: Uint8Array;
  /** How much each one tells, above 0. */
  readonly telling: Float64Array;
  /** Index in `questions`. */
  readonly question: Uint8Array;
  /** A number for each company that decided; equal numbers are the same company within these examples. */
  readonly decider: Uint32Array;
  readonly deciderCount: number;
}

/** The outcomes that tell anything, in the order of time. Equal times are ordered by the companies, so the order is total. */
export function examplesInTime(outcomes: readonly PairOutcome[]): readonly PairOutcome[] {
  return outcomes.filter((outcome) => evidenceOf(outcome).telling > 0).sort(byTime);
}

function byTime(x: PairOutcome, y: PairOutcome): number {
  return x.at - y.at || compare(x.from, y.from) || compare(x.to, y.to) || compare(x.kind, y.kind);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : Number(x > y);
}

/** Puts outcomes into columns, in the order given. */
export function toExamples(outcomes: readonly PairOutcome[]): Examples {
  const count = outcomes.length;
  const deciders = new Map<string, number>();
  const examples = {
    count,
    values: new Float64Array(count * signals.length),
    liked: new Uint8Array(count),
    telling: new Float64Array(count),
    question: new Uint8Array(count),
    decider: new Uint32Array(count),
  };
  outcomes.forEach((outcome, row) => {
    const { question, decidedBy, liked, telling } = evidenceOf(outcome);
    const isForward = decidedBy === 'from';
    const values = isForward ? outcome.forward : outcome.backward;
    signals.forEach(({ name }, column) => {
      examples.values[row * signals.length + column] = values[name];
    });
    examples.liked[row] = Number(liked);
    examples.telling[row] = telling;
    examples.question[row] = questions.indexOf(question);
    examples.decider[row] = numberOf(isForward ? outcome.from : outcome.to, deciders);
  });
  return { ...examples, deciderCount: deciders.size };
}

function numberOf(name: string, numbers: Map<string, number>): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
