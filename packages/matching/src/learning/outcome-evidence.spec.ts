import { describe, expect, it } from '@jest/globals';
import { examplesInTime, toExamples } from './examples.ts';
import type { Outcome, PairOutcome } from './outcome.ts';
import { declineEvidence, dismissEvidence, evidenceOf, outcomeEvidence } from './outcome-evidence.ts';
import { weightsBy } from '../signals.ts';

const forward = weightsBy(() => 0.25);
const backward = weightsBy(() => 0.75);

function pairOutcome(outcome: Outcome, from = 'ours', to = 'theirs', at = 0): PairOutcome {
  return { ...outcome, from, to, at, forward, backward };
}

describe('what is learned from', () => {
  it.each(['saved', 'requested'] as const)('%s: that the one who saw it wants the other', (kind) => {
    const { liked, values } = toExamples([pairOutcome({ kind })]);
    expect([liked[0], values[0]]).toEqual([1, 0.25]);
  });

  it('dismissed: that the one who saw it does not want the other', () => {
    const { liked, values } = toExamples([pairOutcome({ kind: 'dismissed', reason: 'not_relevant' })]);
    expect([liked[0], values[0]]).toEqual([0, 0.25]);
  });

  it('accepted: that the one who was asked wants the other', () => {
    const { liked, values } = toExamples([pairOutcome({ kind: 'accepted' })]);
    expect([liked[0], values[0]]).toEqual([1, 0.75]);
  });

  it.each([{ kind: 'declined', reason: 'no_fit' }, { kind: 'ignored' }] as const)(
    '$kind: that the one who was asked does not want the other',
    (outcome) => {
      const { liked, values } = toExamples([pairOutcome(outcome)]);
      expect([liked[0], values[0]]).toEqual([0, 0.75]);
    },
  );

  it('one company is one decider, whichever side of the pair it is on', () => {
    const { decider, deciderCount } = toExamples([
      pairOutcome({ kind: 'saved' }, 'x', 'y'),
      pairOutcome({ kind: 'accepted' }, 'y', 'x'),
      pairOutcome({ kind: 'accepted' }, 'x', 'y'),
    ]);
    expect([...decider]).toEqual([0, 0, 1]);
    expect(deciderCount).toBe(2);
  });

  it('nothing where a company is dismissed because it is known', () => {
    expect(examplesInTime([pairOutcome({ kind: 'dismissed', reason: 'already_know_them' })])).toEqual([]);
  });

  it('less of silence than of a refusal, and less of a refusal for want of time than for want of fit', () => {
    const telling = (outcome: Outcome) => evidenceOf(outcome).telling;
    expect(telling({ kind: 'ignored' })).toBeLessThan(telling({ kind: 'declined', reason: 'no_fit' }));
    expect(telling({ kind: 'declined', reason: 'no_capacity' })).toBeLessThan(
      telling({ kind: 'declined', reason: 'no_fit' }),
    );
  });
});

it('orders outcomes by time, and those of one moment in one way', () => {
  const early = pairOutcome({ kind: 'saved' }, 'b', 'x', 1);
  const late = pairOutcome({ kind: 'saved' }, 'a', 'x', 2);
  const alsoLate = pairOutcome({ kind: 'saved' }, 'c', 'x', 2);
  expect(examplesInTime([alsoLate, late, early])).toEqual([early, late, alsoLate]);
  expect(examplesInTime([late, early, alsoLate])).toEqual([early, late, alsoLate]);
});

it('gives every figure of the tables as a share, with a sentence', () => {
  const entries = [
    ...Object.values(outcomeEvidence),
    ...Object.values(dismissEvidence),
    ...Object.values(declineEvidence),
  ];
  for (const entry of entries) {
    const figure = 'telling' in entry ? entry.telling : entry.share;
    expect(figure).toBeGreaterThanOrEqual(0);
    expect(figure).toBeLessThanOrEqual(1);
    expect(entry.why).toMatch(/\.$/);
  }
});
