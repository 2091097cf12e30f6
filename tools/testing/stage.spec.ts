import { expect, test } from '@jest/globals';
import { addCounts, countRun, formatCounts } from './stage.ts';

const counts = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

test('counts what a run reports', () => {
  expect(countRun(counts(3, 0, 1), 0)).toEqual(counts(3, 0, 1));
  expect(countRun(counts(3, 2), 1)).toEqual(counts(3, 2));
});

test('counts a run that crashed as failed although every reported test passed', () => {
  expect(countRun(counts(3, 0), 1)).toEqual(counts(3, 1));
});

test('counts a run in which nothing ran as failed', () => {
  expect(countRun(counts(0, 0), 0)).toEqual(counts(0, 1));
  expect(countRun(counts(0, 0, 5), 0)).toEqual(counts(0, 1, 5));
});

test('mentions skipped tests only where there are any', () => {
  expect(formatCounts(addCounts([counts(3, 0), counts(1, 2)]))).toBe('4 passed, 2 failed');
  expect(formatCounts(counts(1, 0, 2))).toBe('1 passed, 0 failed, 2 skipped');
});
