import { describe, expect, it } from '@jest/globals';
import { chineseTranslations } from './chinese-translations.data.ts';
import { englishKin } from './english-kin.data.ts';
import { kindredWords } from './kindred-words.ts';

const wordsIn = (lines: string) => new Set(lines.trim().split(/\s/));
const kinshipOf = (word: string, other: string) => kindredWords(word).find((kin) => kin.word === other)?.kinship ?? 0;

describe('kindredWords', () => {
  it('knows what is used alike in English, and what a Chinese word is in English', () => {
    expect(kinshipOf('garment', 'textile')).toBeGreaterThan(0);
    expect(kinshipOf('数据', 'data')).toBeGreaterThan(kinshipOf('garment', 'textile'));
    expect(kinshipOf('garment', 'satellite')).toBe(0);
  });

  it('knows nothing of other words', () => {
    expect(kindredWords('karakoram')).toEqual([]);
    expect(kindredWords('')).toEqual([]);
  });

  it('is symmetric, and no word is its own kin or is listed twice', () => {
    const words = [...new Set([...wordsIn(englishKin), ...wordsIn(chineseTranslations)])];
    const pairs = words.flatMap((word) => kindredWords(word).map((kin) => `${word} ${kin.word} ${kin.kinship}`));
    const reversed = new Set(
      words.flatMap((word) => kindredWords(word).map((kin) => `${kin.word} ${word} ${kin.kinship}`)),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.filter((pair) => !reversed.has(pair))).toEqual([]);
    expect(pairs.filter((pair) => /^(\S+) \1 /.test(pair))).toEqual([]);
  });

  it('holds words as texts are cut into, and no others', () => {
    expect([...wordsIn(englishKin)].filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
    const others = [...wordsIn(chineseTranslations)].filter((word) => !/^[a-z]{2,}$/.test(word));
    expect(others.filter((word) => !/^[\p{L}\p{N}]*\p{Script=Han}[\p{L}\p{N}]*$/u.test(word))).toEqual([]);
  });
});
