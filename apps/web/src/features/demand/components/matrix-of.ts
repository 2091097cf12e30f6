import { unknownPart, type DemandCell } from '@karakoram/contracts';

export interface Chosen {
  sector?: string | undefined;
  city?: string | undefined;
}

/** More columns than that nobody takes in at once. */
const citiesShown = 7;

/** A cell of fewer is not drawn as large as there is room. */
const leastOfLargest = 6;

/** A column of the board: a city, those for which there is no room, or what names no city. */
export type Column = { readonly key: string; readonly city?: string };

export interface MatrixCell {
  readonly unmet: number;
  readonly all: number;
}

export interface MatrixRow {
  /** A code, or `none`. */
  readonly sector: string;
  readonly total: MatrixCell;
  /** By the keys of the columns. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

export interface Matrix {
  readonly columns: readonly Column[];
  readonly rows: readonly MatrixRow[];
  /** The number of the largest disc: that of the largest cell, and not so few that one of them looks like many. */
  readonly most: number;
}

export const otherCities = 'other';

/** Sectors by cities, those with the most unanswered first; a sector in which everything is answered has no row. */
export function matrixOf(cells: readonly DemandCell[]): Matrix {
  const byCity = sumsBy(cells, ({ cityCode }) => cityCode ?? unknownPart);
  const ranked = [...byCity].filter(([, { unmet }]) => unmet > 0).sort(([, x], [, y]) => y.unmet - x.unmet);
  const named = ranked.map(([city]) => city).filter((city) => city !== unknownPart);
  // One city more takes no more room than a column for the rest.
  const shown = named.length <= citiesShown + 1 ? named : named.slice(0, citiesShown);
  const columns: Column[] = shown.map((city) => ({ key: city, city }));
  if (shown.length < named.length) columns.push({ key: otherCities });
  if (ranked.some(([city]) => city === unknownPart)) columns.push({ key: unknownPart, city: unknownPart });
  const columnOf = ({ cityCode }: DemandCell): string =>
    cityCode === null ? unknownPart : shown.includes(cityCode) ? cityCode : otherCities;
  const rows = [...Map.groupBy(cells, ({ sector }) => sector ?? unknownPart)]
    .map(([sector, own]) => ({ sector, total: sumOf(own), cells: sumsBy(own, columnOf) }))
    .filter(({ total }) => total.unmet > 0)
    .sort((x, y) => y.total.unmet - x.total.unmet || x.sector.localeCompare(y.sector));
  return {
    columns,
    rows,
    most: Math.max(leastOfLargest, ...rows.flatMap((row) => [...row.cells.values()].map(({ unmet }) => unmet))),
  };
}

function sumsBy(cells: readonly DemandCell[], keyOf: (cell: DemandCell) => string): ReadonlyMap<string, MatrixCell> {
  return new Map([...Map.groupBy(cells, keyOf)].map(([key, own]) => [key, sumOf(own)]));
}

function sumOf(cells: readonly DemandCell[]): MatrixCell {
  return {
    unmet: cells.reduce((sum, { unmet }) => sum + unmet, 0),
    all: cells.reduce((sum, { all }) => sum + all, 0),
  };
}
