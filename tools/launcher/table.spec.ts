import { expect, test } from '@jest/globals';
import { formatColumns } from './table.ts';

test('aligns columns, also after characters that are twice as wide', () => {
  expect(
    formatColumns([
      ['name', 'city'],
      ['喀喇昆仑', 'x'],
      ['a', ''],
    ]),
  ).toEqual(['name      city', '喀喇昆仑  x', 'a']);
});

test('lays out nothing where there is nothing', () => {
  expect(formatColumns([])).toEqual([]);
});
