import { beforeAll, describe, expect, it } from '@jest/globals';
import { readDataset } from '../dataset/read-dataset.ts';
import type { MarketDataset } from '../dataset/dataset.ts';
import { gini } from '../metrics/gini.ts';
import { generateMarket } from './generate-market.ts';
import { createLatentMarket } from './latent-market.ts';
import { Wishes } from './wishes.ts';

const options = { companies: 2_200, seed: 7 };

async function generated(): Promise<MarketDataset> {
  const files = new Map(generateMarket(options).map(({ name, lines }) => [name, [...lines]]));
  async function* linesOf(file: string): AsyncIterable<string> {
    await Promise.resolve();
    yield* files.get(file) ?? [];
  }
  const read = await readDataset({ lines: linesOf });
  if (read.task !== 'market') throw new Error('no market');
  return read;
}

const everything = (of: typeof options): string =>
  generateMarket(of)
    .flatMap(({ lines }) => [...lines])
    .join('\n');

describe('a generated market', () => {
  let dataset: MarketDataset;
  beforeAll(async () => {
    dataset = await generated();
  });

  it('is a well-formed data set with two sides of the same size', () => {
    const { companies, queries } = dataset;
    expect(companies.filter(({ country }) => country === 'CN')).toHaveLength(1_100);
    expect(queries).toHaveLength(2_000);
  });

  it('follows from the seed alone', () => {
    const small = { companies: 150, seed: 3 };
    expect(everything(small)).toBe(everything(small));
    expect(everything(small)).not.toBe(everything({ ...small, seed: 4 }));
  });

  it('declares about ten offers for every need, in three languages', () => {
    const { companies } = dataset;
    const count = (key: 'offers' | 'needs') => companies.reduce((sum, company) => sum + (company[key]?.length ?? 0), 0);
    expect(count('offers') / count('needs')).toBeGreaterThan(8.5);
    expect(count('offers') / count('needs')).toBeLessThan(11.5);
    const writing = (locale: 'en' | 'zh' | 'ur') =>
      companies.filter(({ summary }) => summary?.[locale] !== undefined).length;
    for (const locale of ['en', 'zh', 'ur'] as const) expect(writing(locale)).toBeGreaterThan(250);
  });

  it('leaves no place of a sentence unfilled', () => {
    const { companies } = dataset;
    expect(
      JSON.stringify(companies.map(({ summary, description, offers, needs }) => [summary, description, offers, needs])),
    ).not.toMatch(/\{\w+\}(?!,)/u);
  });

  it('has wishes that are returned and wishes that are not, all across the border', () => {
    const { companies, queries, judgements } = dataset;
    const countries = new Map(companies.map(({ id, country }) => [id, country]));
    const askers = new Map(queries.map(({ id, company }) => [id, company]));
    const mutual = judgements.filter((judgement) => judgement.mutual);
    expect(mutual.length / queries.length).toBeGreaterThan(1);
    expect(mutual.length / judgements.length).toBeLessThan(0.4);
    expect(judgements.every(({ grade, mutual: returned }) => returned === grade > 1)).toBe(true);
    expect(judgements.every(({ query, company }) => countries.get(company) !== countries.get(askers.get(query)!))).toBe(
      true,
    );
  });

  it('says of a mutual wish the same from either side', () => {
    const { queries, judgements } = dataset;
    const asked = new Map(queries.map(({ id, company }) => [company, id]));
    const asker = new Map(queries.map(({ id, company }) => [id, company]));
    const grades = new Map(judgements.map(({ query, company, grade }) => [`${query} ${company}`, grade]));
    const mutual = judgements.filter((judgement) => judgement.mutual && asked.has(judgement.company));
    expect(mutual.length).toBeGreaterThan(1_000);
    for (const { query, company, grade } of mutual) {
      expect(grades.get(`${asked.get(company)!} ${asker.get(query)!}`)).toBe(grade);
    }
  });

  it('has companies that everybody wants, more than chance would make', () => {
    const market = createLatentMarket(2_000, 1);
    const wishes = new Wishes(market);
    const wanted = new Float64Array(market.count);
    for (let company = 0; company < market.count; company += 1) {
      for (const { company: other } of wishes.of(company)) wanted[other] = (wanted[other] ?? 0) + 1;
    }
    expect(gini(wanted)).toBeGreaterThan(0.25);
    const byQuality = Array.from(wanted, (count, company) => ({ count, quality: market.quality[company]! })).sort(
      (x, y) => y.quality - x.quality,
    );
    const mean = (part: typeof byQuality) => part.reduce((sum, { count }) => sum + count, 0) / part.length;
    expect(mean(byQuality.slice(0, 200))).toBeGreaterThan(1.5 * mean(byQuality.slice(-1_000)));
  });

  it('wants more partners with more room for them', () => {
    const market = createLatentMarket(2_000, 1);
    const wishes = new Wishes(market);
    const wantedBy = (company: number) => wishes.of(company).length;
    const all = Array.from({ length: market.count }, (_, company) => company);
    const mean = (companies: number[]) =>
      companies.reduce((sum, company) => sum + wantedBy(company), 0) / companies.length;
    expect(mean(all.filter((company) => market.capacity[company] === 1).slice(0, 150))).toBeLessThan(
      mean(all.filter((company) => market.capacity[company]! >= 4).slice(0, 150)),
    );
  });

  it('asks nobody to find again whom they have met before', () => {
    const { queries, judgements, history } = dataset;
    const asker = new Map(queries.map(({ id, company }) => [id, company]));
    const met = new Set(history.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]));
    expect(met.size).toBeGreaterThan(500);
    expect(judgements.some(({ query, company }) => met.has(`${asker.get(query)!} ${company}`))).toBe(false);
  });

  it('works for the smallest market', () => {
    expect(everything({ companies: 2, seed: 1 })).toContain('"c0000001"');
  });
});
