import { describe, expect, it } from '@jest/globals';
import { offeredWords, wantedWords } from './profile-words.ts';

const many = (count: number, of: (index: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');

function wordsOf(description: string, offers: readonly string[] = []): string[] {
  return offeredWords({
    names: { en: 'Indus Foundry' },
    offers: offers.map((en) => ({ en })),
    summary: {},
    description: { en: description },
  });
}

describe('offeredWords', () => {
  it('keeps 64 different words', () => {
    expect(new Set(wordsOf(many(200, (at) => `w${at}x`))).size).toBe(64);
  });

  it('keeps what is said last rather than what every profile says', () => {
    const opening =
      'Our company provides products, services and solutions to customers worldwide and develops systems.';
    const words = wordsOf(`${opening} ${many(61, (at) => `w${at}x`)} photolithography`);
    expect(words).toContain('photolithography');
    expect(words).not.toContain('company');
  });

  it('keeps what every profile says while there is room', () => {
    expect(wordsOf('A company for photolithography')).toEqual(expect.arrayContaining(['company', 'photolithography']));
  });

  it('keeps a repeated word rather than one that is said once', () => {
    expect(wordsOf(`${many(80, (at) => `w${at}x`)} lidar lidar`)).toContain('lidar');
  });

  it('counts a word of an offer or the name twice, and none more than eight times', () => {
    const words = wordsOf(`radar ${many(20, () => 'sonar')}`, ['lidar']);
    const countOf = (word: string): number => words.filter((one) => one === word).length;
    expect(['radar', 'lidar', 'indus', 'sonar'].map(countOf)).toEqual([1, 2, 2, 8]);
  });

  it.each([
    ['Chinese', { zh: '公司，服务，研发，销售，光刻' }, '光刻'],
    ['Urdu', { ur: 'ہماری کمپنی خدمات اور مصنوعات فراہم کرتی ہے ۔ کپاس' }, 'کپاس'],
  ])('knows what every profile says in %s', (_, description, telling) => {
    const words = offeredWords({
      names: {},
      offers: [],
      summary: {},
      description: { en: many(63, (at) => `w${at}x`), ...description },
    });
    expect(words).toContain(telling);
  });
});

describe('wantedWords', () => {
  it('gives the words of all needs', () => {
    expect(wantedWords([{ en: 'Lidar sensors' }, { en: 'radar' }])).toEqual(['lidar', 'sensor', 'radar']);
  });
});
