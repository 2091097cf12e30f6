import type { Task } from '../dataset/dataset.ts';

/** Measures of one ranked list. */
export const listMeasures = ['mrr', 'recall', 'precision', 'ndcg'] as const;
/** Measures of a whole market. */
export const marketMeasures = ['mutual-hit', 'expected-matches', 'exposure-gini', 'never-in-top'] as const;

export type ListMeasure = (typeof listMeasures)[number];
export type MarketMeasure = (typeof marketMeasures)[number];

/** A measure as a data set names it, such as `ndcg@10`. */
export interface Metric<Measure extends string = ListMeasure | MarketMeasure> {
  readonly name: string;
  readonly measure: Measure;
  /** How many places count; all of them for `mrr` without a number. */
  readonly places: number;
}

/** What is always said of a market, besides what its data set asks for. */
const usualOfMarket = ['mutual-hit@10', 'expected-matches@10', 'exposure-gini@10', 'never-in-top@10'] as const;

/**
 * The metrics of a data set, in its order, each under the name that it uses; for a market followed by the usual ones. `unknown`
 * is the first that is none, or none for this task.
 */
export function metricsOf(
  task: Task,
  names: readonly string[],
): {
  readonly ofLists: readonly Metric<ListMeasure>[];
  readonly ofMarket: readonly Metric<MarketMeasure>[];
  readonly unknown: string | undefined;
} {
  const ofLists: Metric<ListMeasure>[] = [];
  const ofMarket: Metric<MarketMeasure>[] = [];
  let unknown: string | undefined;
  for (const name of new Set(names)) {
    const { measure, places } = readName(name);
    const ofList = listMeasures.find((known) => known === measure);
    const wide = marketMeasures.find((known) => known === measure);
    if (ofList !== undefined && isCut(ofList, places))
      ofLists.push({ name, measure: ofList, places: places ?? Infinity });
    else if (wide !== undefined && task === 'market') ofMarket.push({ name, measure: wide, places: places ?? 10 });
    else unknown ??= name;
  }
  for (const name of task === 'market' ? usualOfMarket : []) {
    const { measure, places = 10 } = readName(name);
    const wide = marketMeasures.find((known) => known === measure);
    const told = ofMarket.some((metric) => metric.measure === wide && metric.places === places);
    if (wide !== undefined && !told) ofMarket.push({ name, measure: wide, places });
  }
  return { ofLists, ofMarket, unknown };
}

/** All but the reciprocal rank need to know how many places count. */
function isCut(measure: ListMeasure, places: number | undefined): boolean {
  return places === undefined ? measure === 'mrr' : places > 0;
}

/** Other spellings of the measures of a market. */
const aliases: Readonly<Record<string, string>> = {
  gini: 'exposure-gini',
  'never-in-a-top': 'never-in-top',
  'never-in-top-10': 'never-in-top',
  'never-shown': 'never-in-top',
  'expected-match': 'expected-matches',
  'total-expected-matches': 'expected-matches',
};

function readName(name: string): { measure: string; places?: number } {
  const plain = name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-');
  const [, measure = plain, places] = /^(.*?)(?:@(\d+))?$/u.exec(plain) ?? [];
  return { measure: aliases[measure] ?? measure, ...(places === undefined ? {} : { places: Number(places) }) };
}
