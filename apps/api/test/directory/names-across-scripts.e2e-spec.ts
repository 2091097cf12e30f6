import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DirectoryPage, TypeAhead } from '@karakoram/contracts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { inventedCompanies } from './invented-names.ts';
import { list } from './listed-company.ts';
import { type NameVariant, variantsOf } from './name-variants.ts';

/** What the project promises of names in other scripts, spellings and with slips. */
const leastRecall = 0.97;
const leastVariants = 200;

/** Other companies, whose names are made of the same syllables, characters and trades. */
const others = 400;

let test: TestApp;
const cases: (NameVariant & { readonly id: string })[] = [];

beforeAll(async () => {
  test = await startTestApp();
  for (const names of otherNames()) await list(test, { names });
  for (const company of inventedCompanies) {
    const id = await list(test, { names: company.names, country: company.country });
    cases.push(...variantsOf(company).map((variant) => ({ ...variant, id })));
  }
});
afterAll(() => test.close());

function* otherNames(): Generator<{ en?: string; zh?: string; ur?: string }> {
  const han = Array.from('青云海星光明天山水林木风雨春秋金石玉龙凤鹤松竹梅兰东南西北中和安泰丰盛华新远大恒通达信诚');
  const places = ['北京', '上海市', '深圳市', '苏州', '重庆', '成都'];
  const trades = ['科技', '机器人', '数据', '软件', '新能源', '半导体'];
  const roman = [
    'Noor',
    'Sabz',
    'Darya',
    'Roshan',
    'Pak',
    'Indus',
    'Shah',
    'Zar',
    'Gul',
    'Naya',
    'Tez',
    'Khyber',
    'Sitara',
    'Aftab',
  ];
  const suffixes = ['Technologies', 'Software House', 'Robotics', 'Energy', 'Logistics', 'Labs'];
  const urdu = ['نور', 'سبز', 'دریا', 'روشن', 'پاک', 'زر', 'گل', 'نیا', 'تیز', 'خیبر', 'ستارہ', 'آفتاب'];
  const pick = <Item>(items: readonly Item[], n: number): Item => items[n % items.length]!;
  for (let n = 0; n < others; n += 1) {
    if (n % 2 === 0) {
      const brand = pick(han, n * 7) + pick(han, n * 13 + Math.floor(n / han.length));
      yield { zh: `${pick(places, n)}${brand}${pick(trades, n / 2)}有限公司` };
    } else {
      yield {
        en: `${pick(roman, n)} ${pick(roman, n * 5 + Math.floor(n / roman.length))} ${pick(suffixes, n)} (Pvt.) Ltd`,
        ur: `${pick(urdu, n)} ${pick(urdu, n * 5 + Math.floor(n / urdu.length))}`,
      };
    }
  }
}

async function firstFiveFound(q: string): Promise<string[]> {
  const { body } = await test.http().get('/api/v1/companies').query({ q, limit: 5 }).expect(200);
  return (body as DirectoryPage).items.map(({ id }) => id);
}

async function suggested(q: string): Promise<string[]> {
  const { body } = await test.http().get('/api/v1/suggest').query({ q }).expect(200);
  return (body as TypeAhead).items.flatMap((item) => (item.kind === 'company' ? [item.id] : []));
}

describe('names across scripts', () => {
  it(`are tested with ${leastVariants} variants at least`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(leastVariants);
  });

  it.each([
    ['search', firstFiveFound],
    ['type-ahead', suggested],
  ] as const)(
    'are among the first five of the %s',
    async (name, find) => {
      const kinds = new Map<string, { all: number; found: number; missed: string[] }>();
      for (const { kind, typed, id } of cases) {
        const of = kinds.get(kind) ?? { all: 0, found: 0, missed: [] };
        kinds.set(kind, of);
        of.all += 1;
        if ((await find(typed)).includes(id)) of.found += 1;
        else of.missed.push(typed);
      }
      const counts = [...kinds.values()];
      const recall = counts.reduce((sum, { found }) => sum + found, 0) / counts.reduce((sum, { all }) => sum + all, 0);
      const lines = [...kinds].map(([kind, { all, found, missed }]) =>
        [`  ${kind}: ${found} of ${all}`, ...missed].join(' · '),
      );
      process.stdout.write(
        `Recall of names across scripts in the first five of the ${name}: ${recall.toFixed(4)}, ${cases.length} variants\n${lines.join('\n')}\n`,
      );
      expect(recall).toBeGreaterThanOrEqual(leastRecall);
    },
    120_000,
  );
});
