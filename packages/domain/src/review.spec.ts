import { expect, test } from '@jest/globals';
import { isReasonFor, needsReason, reviewDecisions, reviewReasons } from './review.ts';

test('asks for a reason exactly where a company is refused something', () => {
  expect(reviewDecisions.filter(needsReason)).toEqual([
    'request_changes',
    'reject',
    'suspend',
    'archive',
    'refuse_change',
  ]);
});

test('takes a reason for its own decision only, and always has a way to say something else', () => {
  expect(isReasonFor('reject', 'duplicate')).toBe(true);
  expect(isReasonFor('suspend', 'duplicate')).toBe(false);
  expect(isReasonFor('approve', 'other')).toBe(false);
  for (const decision of reviewDecisions.filter(needsReason)) expect(isReasonFor(decision, 'other')).toBe(true);
});

test('names no reason twice', () => {
  for (const decision of reviewDecisions) {
    expect(new Set(reviewReasons[decision]).size).toBe(reviewReasons[decision].length);
  }
});
