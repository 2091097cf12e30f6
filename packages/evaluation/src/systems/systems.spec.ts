import { describe, expect, it } from '@jest/globals';
import { DatasetCompany, type PastOutcome } from '../dataset/dataset.ts';
import { readCompanies } from '../evaluate/read-companies.ts';
import { Bm25 } from './bm25.ts';
import { Popularity } from './popularity.ts';
import type { RankingSystem } from './ranking-system.ts';
import { partnerSystems } from './systems.ts';
import { TextMatch } from './text-match.ts';

const described = [
  {
    id: 'a',
    country: 'PK',
    names: { en: 'A' },
    summary: { en: 'mobile payments' },
    needs: [{ text: { en: 'industrial robots' } }],
  },
  {
    id: 'x',
    country: 'CN',
    names: { en: 'X' },
    summary: { en: 'industrial robots for factories' },
    needs: [{ text: { en: 'cotton' } }],
  },
  { id: 'y', country: 'CN', names: { en: 'Y' }, summary: { en: 'toys' }, needs: [{ text: { en: 'mobile payments' } }] },
  { id: 'z', country: 'CN', names: { en: 'Z' }, summary: { en: 'tea' } },
  { id: 'b', country: 'PK', names: { en: 'B' }, summary: { en: 'industrial robots' } },
].map((one) => DatasetCompany.parse(one));
const companies = readCompanies(described, () => undefined);
const history: PastOutcome[] = [
  { from: 'b', to: 'z', outcome: 'accepted', at: '2020-01-01' },
  { from: 'b', to: 'y', outcome: 'declined', at: '2020-01-02' },
];

async function ranked(system: RankingSystem, past: readonly PastOutcome[] = history): Promise<readonly string[]> {
  await system.prepare(companies, past);
  return system.rank({ company: 'a', limit: 10 });
}

describe('every ranking system', () => {
  it.each(partnerSystems().map((system) => [system.name, system] as const))(
    '%s ranks each company of the other country at most once, the same every time',
    async (_, system) => {
      const first = await ranked(system);
      expect([...first].sort()).toEqual(['x', 'y', 'z']);
      expect(await ranked(system)).toEqual(first);
    },
  );

  it.each(partnerSystems().map((system) => [system.name, system] as const))(
    '%s ranks the candidates that it is given, whatever their country, and no more than asked for',
    async (_, system) => {
      await system.prepare(companies, history);
      const all = await system.rank({ company: 'a', candidates: ['b', 'y', 'z'], limit: 10 });
      expect([...all].sort()).toEqual(['b', 'y', 'z']);
      expect(await system.rank({ company: 'a', candidates: ['b', 'y', 'z'], limit: 2 })).toEqual(all.slice(0, 2));
    },
  );

  it('puts ours first by its name', () => {
    expect(partnerSystems().map(({ name }) => name)).toEqual([
      'karakoram',
      'random',
      'popularity',
      'one-way-text',
      'both-ways-sum',
    ]);
  });
});

describe('the simple systems', () => {
  it('count accepted requests, and nothing without a history', async () => {
    expect((await ranked(new Popularity()))[0]).toBe('z');
    const cold = await ranked(new Popularity(), []);
    expect([...cold].sort()).toEqual(['x', 'y', 'z']);
  });

  it('look for what a company needs in what others do, and the other way round', async () => {
    expect((await ranked(new TextMatch('one-way-text')))[0]).toBe('x');
    const both = await ranked(new TextMatch('both-ways-sum'));
    expect(both.slice(0, 2).sort()).toEqual(['x', 'y']);
  });
});

describe('BM25', () => {
  it('scores a document as one does by hand', () => {
    const index = new Bm25([['tea', 'tea', 'cup'], ['cup'], ['robot', 'arm']], [['tea', 'cup', 'moon']]);
    const idf = (documents: number): number => Math.log(1 + (3 - documents + 0.5) / (documents + 0.5));
    const weight = (count: number, length: number): number =>
      (count * 2.2) / (count + 1.2 * (0.25 + 0.75 * (length / 2)));
    const possible = idf(1) + idf(2) + idf(0);
    const [first = 0, second = 0, third] = index.documentScores(0);
    expect(first).toBeCloseTo((idf(1) * weight(2, 3) + idf(2) * weight(1, 3)) / possible, 12);
    expect(second).toBeCloseTo((idf(2) * weight(1, 1)) / possible, 12);
    expect(third).toBe(0);
    expect(index.queryScores(0)[0]).toBeCloseTo(first, 12);
    expect(index.queryScores(1)[0]).toBeCloseTo(second, 12);
  });
});
