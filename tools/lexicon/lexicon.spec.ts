import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kinOf } from './kin-of-vectors.ts';
import { plainWords } from './plain-words.ts';
import { translationsOf } from './translations.ts';
import { dot, readWordVectors } from './word-vectors.ts';

let folder: string;
const file = (name: string, lines: readonly string[]) => {
  writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
  return path.join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lexicon-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('plainWords', () => {
  it('takes the lemmas in small letters, without names, phrases and what is unfit', () => {
    for (const kind of ['verb', 'adj', 'adv']) file(`data.${kind}`, []);
    file('data.noun', [
      '  1 This software and database is being provided to you',
      '00001740 03 n 02 looms 0 loom_frame 0 001 @ 00001 n 0000 | a machine that weaves',
      '00001741 03 n 02 Zurich 0 city 0 000 | a place',
      '00001742 03 n 01 oaf 0 000 | (slang) somebody',
    ]);
    const plain = plainWords(folder);
    expect(['loom', 'city', 'drone'].map((word) => plain.has(word))).toEqual([true, true, true]);
    expect(['zurich', 'frame', 'oaf', 'this'].map((word) => plain.has(word))).toEqual([false, false, false, false]);
  });
});

describe('translationsOf', () => {
  it('pairs Chinese words with English translations of one word', () => {
    const dictionary = file('dictionary', [
      '# a comment',
      '數據 数据 [shu4 ju4] /data/numbers; digits (in a table)/',
      '支付 支付 [zhi1 fu4] /to pay (money)/',
      '紡織 纺织 [fang3 zhi1] /spinning and weaving/',
      '蘇黎世 苏黎世 [Su1 li2 shi4] /Zurich/',
      '酒錢 酒钱 [jiu3 qian2] /(old) tip/',
      '雲 云 [yun2] /cloud/',
    ]);
    expect(translationsOf(dictionary, (word) => word !== 'zurich')).toEqual(
      new Map([
        ['数据', ['data', 'number', 'digit']],
        ['支付', ['pay']],
      ]),
    );
  });
});

describe('readWordVectors and kinOf', () => {
  it('find the words that point the same way once what all share is taken away', async () => {
    const noise = (seed: number) => Array.from({ length: 12 }, (_, at) => 5 + Math.sin(seed * (at + 1) * 1.7));
    const lines = Array.from({ length: 60 }, (_, index) => `word${index} ${noise(index + 1).join(' ')}`);
    const near = noise(7.3);
    lines.push(
      `loom ${near.join(' ')}`,
      `weaver ${near.map((value) => value + 0.01).join(' ')}`,
      `rocket ${noise(3.1).join(' ')}`,
    );
    const read = await readWordVectors(file('vectors', lines), 100, (word) =>
      /^[a-z]+$/.test(word) ? word : undefined,
    );
    expect(read.words).toEqual(['loom', 'weaver', 'rocket']);
    for (const vector of read.vectors) expect(dot(vector, vector)).toBeCloseTo(1, 9);
    expect(kinOf(read)).toEqual(new Map([['loom', ['weaver']]]));
  });

  it('reads no further than it is told, and gives a form to its first word', async () => {
    const vectors = file('few', ['loom 1 0 0', 'looms 0 1 0', 'rocket 0 0 1']);
    const { words } = await readWordVectors(vectors, 2, (word) => word.replace(/s$/, ''));
    expect(words).toEqual(['loom']);
  });
});
