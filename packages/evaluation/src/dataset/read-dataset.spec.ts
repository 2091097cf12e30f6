import { describe, expect, it } from '@jest/globals';
import type { DatasetSource } from './read-dataset.ts';
import { readDataset } from './read-dataset.ts';

type Files = Record<string, string>;

const partnerFiles: Files = {
  'dataset.json': '{\n  "name": "small",\n  "task": "partner-ranking",\n  "metrics": ["mrr", "recall@5"]\n}',
  'companies.jsonl':
    '{"id":"a","country":"PK","names":{"en":"A"}}\n{"id":"b","country":"CN","names":{"zh":"乙"},"size":"11-50","founded":2001}\n{"id":"c","country":"CN","names":{"en":"C"},"tags":["AI"],"offers":[{"text":{"en":"AI"},"modes":["investment"]}]}\n',
  'queries.jsonl': '{"id":"q1","company":"a","candidates":["b","c"]}\n\n{"id":"q2","company":"a"}\n',
  'qrels.jsonl': '{"query":"q1","company":"b","grade":1}\n{"query":"q1","company":"c","grade":0}\n',
  'history.jsonl': '{"from":"a","to":"c","outcome":"declined","at":"2020-02-29"}\n',
};

function sourceOf(files: Files): DatasetSource {
  async function* linesOf(text: string): AsyncIterable<string> {
    await Promise.resolve();
    yield* text.split('\n');
  }
  return {
    lines: (file) => {
      const text = files[file];
      return text === undefined ? undefined : linesOf(text);
    },
  };
}

function without(file: string): Files {
  return Object.fromEntries(Object.entries(partnerFiles).filter(([name]) => name !== file));
}

describe('reading a data set', () => {
  it('takes a well-formed folder, blank lines and all', async () => {
    const dataset = await readDataset(sourceOf(partnerFiles));
    expect(dataset.task).toBe('partner-ranking');
    expect([
      dataset.companies.length,
      dataset.queries.length,
      dataset.judgements.length,
      dataset.history.length,
    ]).toEqual([3, 2, 2, 1]);
  });

  it('takes a folder without a history', async () => {
    expect((await readDataset(sourceOf(without('history.jsonl')))).history).toEqual([]);
  });

  it('takes a search and a market', async () => {
    const search = await readDataset(
      sourceOf({
        ...partnerFiles,
        'dataset.json': '{"name":"s","task":"search","metrics":["precision@20"]}',
        'queries.jsonl': '{"id":"q1","text":"物联网","locale":"zh","filters":{"country":"CN"}}',
      }),
    );
    expect(search).toMatchObject({ task: 'search', queries: [{ text: '物联网', filters: { country: 'CN' } }] });
    const market = await readDataset(
      sourceOf({
        ...partnerFiles,
        'dataset.json': '{"name":"m","task":"market","metrics":["ndcg@10","mutual-hit@10"]}',
        'qrels.jsonl': '{"query":"q1","company":"b","grade":2,"mutual":true}',
      }),
    );
    expect(market).toMatchObject({ task: 'market', judgements: [{ mutual: true }] });
  });

  it.each(['dataset.json', 'companies.jsonl', 'queries.jsonl', 'qrels.jsonl'])(
    'refuses a folder without %s',
    async (file) => {
      await expect(readDataset(sourceOf(without(file)))).rejects.toThrow(`${file}: the file is missing`);
    },
  );

  const line = (file: string, number: number, text: string): Files => ({
    ...partnerFiles,
    [file]: partnerFiles[file]!.split('\n')
      .with(number - 1, text)
      .join('\n'),
  });

  it.each([
    ['bad JSON', line('companies.jsonl', 2, '{"id":"b",'), /^companies\.jsonl:2: is not JSON/u],
    [
      'a wrong type',
      line('companies.jsonl', 3, '{"id":"c","country":"CN","names":{"en":"C"},"tags":"AI"}'),
      /^companies\.jsonl:3: tags: /u,
    ],
    [
      'a field that is missing',
      line('companies.jsonl', 1, '{"id":"a","names":{"en":"A"}}'),
      /^companies\.jsonl:1: country: /u,
    ],
    [
      'another country',
      line('companies.jsonl', 1, '{"id":"a","country":"US","names":{"en":"A"}}'),
      /^companies\.jsonl:1: country: /u,
    ],
    [
      'no name',
      line('companies.jsonl', 1, '{"id":"a","country":"CN","names":{}}'),
      /^companies\.jsonl:1: names: has no name/u,
    ],
    [
      'a company twice',
      line('companies.jsonl', 3, '{"id":"a","country":"CN","names":{"en":"C"}}'),
      /^companies\.jsonl:3: duplicate id "a"/u,
    ],
    [
      'an unknown company in a query',
      line('queries.jsonl', 1, '{"id":"q1","company":"z"}'),
      /^queries\.jsonl:1: unknown company id "z"/u,
    ],
    [
      'an unknown candidate',
      line('queries.jsonl', 3, '{"id":"q2","company":"a","candidates":["b","z"]}'),
      /^queries\.jsonl:3: unknown company id "z"/u,
    ],
    [
      'a candidate twice',
      line('queries.jsonl', 3, '{"id":"q2","company":"a","candidates":["b","b"]}'),
      /^queries\.jsonl:3: duplicate candidate "b"/u,
    ],
    ['a query twice', line('queries.jsonl', 3, '{"id":"q1","company":"a"}'), /^queries\.jsonl:3: duplicate id "q1"/u],
    [
      'an unknown query',
      line('qrels.jsonl', 2, '{"query":"q9","company":"b","grade":1}'),
      /^qrels\.jsonl:2: unknown query id "q9"/u,
    ],
    [
      'an unknown company in a judgement',
      line('qrels.jsonl', 2, '{"query":"q1","company":"z","grade":1}'),
      /^qrels\.jsonl:2: unknown company id "z"/u,
    ],
    [
      'a judgement twice',
      line('qrels.jsonl', 2, '{"query":"q1","company":"b","grade":2}'),
      /^qrels\.jsonl:2: duplicate id/u,
    ],
    [
      'an unknown company in the history',
      line('history.jsonl', 1, '{"from":"a","to":"z","outcome":"saved","at":"2020-01-01"}'),
      /^history\.jsonl:1: unknown company id "z"/u,
    ],
    [
      'an outcome that is none',
      line('history.jsonl', 1, '{"from":"a","to":"b","outcome":"won","at":"2020-01-01"}'),
      /^history\.jsonl:1: outcome: /u,
    ],
    [
      'a day that is none',
      line('history.jsonl', 1, '{"from":"a","to":"b","outcome":"saved","at":"2021-02-29"}'),
      /^history\.jsonl:1: at: /u,
    ],
    [
      'an unknown metric',
      line('dataset.json', 4, '  "metrics": ["mrr", "map"]'),
      /^dataset\.json:4: unknown metric "map"/u,
    ],
    ['an unknown task', line('dataset.json', 3, '  "task": "guess",'), /^dataset\.json: task: /u],
    ['no company', { ...partnerFiles, 'companies.jsonl': '' }, /^companies\.jsonl: the file is empty/u],
  ])('refuses %s, naming file and line', async (_, files, message) => {
    await expect(readDataset(sourceOf(files))).rejects.toThrow(message);
  });
});
