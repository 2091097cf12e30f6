import { describe, expect, it } from '@jest/globals';
import { matrixOf } from './matrix-of.ts';

const cell = (sector: string | null, cityCode: string | null, unmet: number, all = unmet) => ({
  sector,
  cityCode,
  unmet,
  all,
});

describe('the matrix of sectors and cities', () => {
  it('puts the most unanswered first and leaves out what is answered', () => {
    const { rows, columns, most } = matrixOf([
      cell('ai', 'lahore', 2, 5),
      cell('ai', 'karachi', 3),
      cell('games', 'lahore', 9),
      cell('health', 'lahore', 0, 4),
    ]);
    expect(rows.map(({ sector, total }) => [sector, total.unmet])).toEqual([
      ['games', 9],
      ['ai', 5],
    ]);
    expect(columns.map(({ key }) => key)).toEqual(['lahore', 'karachi']);
    expect(rows[1]?.cells.get('lahore')).toEqual({ unmet: 2, all: 5 });
    expect(most).toBe(9);
    expect(matrixOf([cell('ai', 'lahore', 1)]).most).toBeGreaterThan(1);
  });

  it('sums up cities for which there is no room, so that a row adds up', () => {
    const cells = Array.from({ length: 12 }, (_, n) => cell('ai', `city-${n}`, n + 1));
    const { rows, columns } = matrixOf([...cells, cell('ai', null, 4), cell(null, 'city-11', 1)]);
    expect(columns.map(({ key }) => key)).toEqual([
      ...Array.from({ length: 7 }, (_, n) => `city-${11 - n}`),
      'other',
      'none',
    ]);
    for (const { total, cells: own } of rows)
      expect([...own.values()].reduce((sum, { unmet }) => sum + unmet, 0)).toBe(total.unmet);
    expect(rows.map(({ sector }) => sector)).toEqual(['ai', 'none']);
  });

  it('is empty where nothing is unanswered', () => {
    expect(matrixOf([cell('ai', 'lahore', 0, 3)])).toMatchObject({ columns: [], rows: [] });
  });
});
