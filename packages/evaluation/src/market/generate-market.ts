import { Random } from '../statistics/random.ts';
import { companyId } from './company-id.ts';
import { describeCompany } from './describe-company.ts';
import { createLatentMarket } from './latent-market.ts';
import { pastOf } from './past.ts';
import { Wishes } from './wishes.ts';
import { Writer } from './writer.ts';

export interface MarketOptions {
  /** At least 2. */
  readonly companies: number;
  readonly seed: number;
}

/** One file of a data set: its name and its lines, made one by one as they are taken. */
export interface GeneratedFile {
  readonly name: string;
  readonly lines: Iterable<string>;
}

/** Companies of which the truth is told. */
const mostQueries = 2_000;

/**
 * Makes a synthetic market as a data set with the task `market`. The same options give the same bytes. Lines are made while
 * they are taken, so that memory holds the hidden truth, about 250 bytes a company, and no texts.
 */
export function generateMarket({ companies: count, seed }: MarketOptions): GeneratedFile[] {
  const market = createLatentMarket(count, seed);
  const wishes = new Wishes(market);
  const writer = new Writer(market.topics, seed);
  const asked = drawQueries(count, seed);

  function* companies(): Iterable<string> {
    for (let company = 0; company < count; company += 1) yield JSON.stringify(describeCompany(market, company, writer));
  }

  function* queries(): Iterable<string> {
    for (const company of asked) yield JSON.stringify({ id: queryId(company), company: companyId(company) });
  }

  function* judgements(): Iterable<string> {
    const told = pairsOfThePast(asked);
    for (const company of asked) {
      for (const { company: other, grade } of wishes.of(company)) {
        // Who has met before is not to be suggested again, so that it cannot be a right answer.
        if (told.has(pairOf(company, other))) continue;
        yield JSON.stringify({ query: queryId(company), company: companyId(other), grade, mutual: grade > 1 });
      }
    }
  }

  function* history(): Iterable<string> {
    for (let company = 0; company < count; company += 1) {
      for (const { from, to, outcome, at } of pastOf(market, wishes, company))
        yield JSON.stringify({ from: companyId(from), to: companyId(to), outcome, at });
    }
  }

  function pairsOfThePast(of: readonly number[]): ReadonlySet<number> {
    const interesting = new Set(of);
    const pairs = new Set<number>();
    for (let company = 0; company < count; company += 1) {
      for (const { from, to } of pastOf(market, wishes, company)) {
        if (interesting.has(from) || interesting.has(to)) pairs.add(pairOf(from, to));
      }
    }
    return pairs;
  }

  function pairOf(one: number, other: number): number {
    return Math.min(one, other) * count + Math.max(one, other);
  }

  return [
    { name: 'dataset.json', lines: [JSON.stringify(datasetInfo(count, seed), undefined, 2)] },
    { name: 'companies.jsonl', lines: companies() },
    { name: 'queries.jsonl', lines: queries() },
    { name: 'qrels.jsonl', lines: judgements() },
    { name: 'history.jsonl', lines: history() },
  ];
}

function datasetInfo(count: number, seed: number) {
  return {
    name: `synthetic-market-${count}-${seed}`,
    task: 'market',
    metrics: [
      'ndcg@10',
      'recall@10',
      'precision@10',
      'mrr',
      'mutual-hit@10',
      'expected-matches@10',
      'exposure-gini@10',
      'never-in-top@10',
    ],
    licence: 'CC0-1.0',
    source: `npm run market -- --companies ${count} --seed ${seed}`,
    note: 'Invented companies. Wishes come from hidden values; texts and concepts are a noisy view of them. See docs/evaluation.md.',
  };
}

function queryId(company: number): string {
  return `q-${companyId(company)}`;
}

/** Which companies are asked about: all, or so many of them at random (Floyd's algorithm), in order. */
function drawQueries(count: number, seed: number): number[] {
  const wanted = Math.min(count, mostQueries);
  const random = new Random(seed, 'queries');
  const drawn = new Set<number>();
  for (let last = count - wanted; last < count; last += 1) {
    const company = random.below(last + 1);
    drawn.add(drawn.has(company) ? last : company);
  }
  return [...drawn].sort((a, b) => a - b);
}
