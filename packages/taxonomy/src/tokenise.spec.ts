import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tokenise, tokeniseQuery } from './tokenise.ts';

describe('tokenise', () => {
  it.each([
    [
      'English words, stemmed, without the frequent ones',
      'The batteries of Electric Vehicles',
      ['battery', 'electric', 'vehicle'],
    ],
    ['hyphenated words apart', 'real-time', ['real', 'time']],
    ['a single letter with its word', 'E-commerce and 5-G', ['ecommerce', '5g']],
    ['names with signs', 'C++, C#, F# and .NET', ['cplusplus', 'csharp', 'fsharp', 'dotnet']],
    ['the pairs of a Han run, then its longer words', '阿里巴巴', ['阿里', '里巴', '巴巴', '阿里巴巴']],
    ['a single Han character', '云 AI', ['云', 'ai']],
    ['a mixture without spaces', '5G通信', ['5g', '通信']],
    ['Urdu words, stemmed', 'روبوٹس اور گاڑیوں', ['روبوٹ', 'گاڑی']],
    ['it, which may be the sector', 'IT services', ['it', 'service']],
    ['nothing out of signs', '… !!! 。', []],
  ])('gives %s', (_, text, expected) => {
    expect(tokenise(text)).toEqual(expected);
  });

  it('finds a traditional or full-width spelling by the simplified', () => {
    expect(tokenise('區塊鏈ＡＩ')).toEqual(tokenise('区块链ai'));
  });

  it('gives tokens of letters, marks and digits only, at most 64 units long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const token of tokenise(text)) expect(token).toMatch(/^[\p{L}\p{M}\p{N}]{1,64}$/u);
      }),
    );
    for (const token of tokenise('x'.repeat(10_000))) expect(token.length).toBeLessThanOrEqual(64);
  });
});

describe('tokeniseQuery', () => {
  it('takes pairs within words, so that a text with the words anywhere is found', () => {
    const query = tokeniseQuery('智能机器人公司');
    expect(query).toContain('机器');
    expect(query).not.toContain('人公');
    expect(tokenise('一家公司，生产机器人，智能')).toEqual(expect.arrayContaining(query));
  });

  it.each([
    ['互联网公司', ['互联', '联网', '公司']],
    ['云计算公司', ['云计', '计算', '公司']],
    ['新能源汽车', ['新能', '能源', '汽车']],
    ['工业机器人研发', ['工业', '机器', '器人', '研发']],
    ['云', ['云']],
  ])('puts loose characters of %s back to their words', (query, expected) => {
    expect(tokeniseQuery(query)).toEqual(expected);
  });

  it('drops particles that the segmenter leaves alone', () => {
    expect(tokeniseQuery('数据的安全')).toEqual(['数据', '安全']);
  });

  it('asks only for tokens of a text that contains the query', () => {
    const words = fc.array(
      fc.constantFrom('云计算', '的', '机器人', 'cloud ', 'batteries ', 'گاڑیوں ', '大数据', '芯', '片', '和', '工业'),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(words, words, words, (before, query, after) => {
        const text = tokenise([...before, ' ', ...query, ' ', ...after].join(''));
        expect(text).toEqual(expect.arrayContaining(tokeniseQuery(query.join(''))));
      }),
    );
  });

  it('finds a Han query of two or more characters inside a longer run', () => {
    expect(tokenise('工业机器人研发')).toEqual(expect.arrayContaining(tokeniseQuery('机器人')));
  });
});
