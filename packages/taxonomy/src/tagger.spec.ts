import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createTagger } from './tagger.ts';
import { type Sector, terms } from './taxonomy-types.ts';

const sectors: readonly Sector[] = [
  {
    code: 'artificial-intelligence',
    en: terms('Artificial intelligence', 'AI'),
    zh: terms('人工智能'),
    ur: terms('مصنوعی ذہانت', 'اے آئی'),
    concepts: [
      {
        code: 'machine-learning',
        en: terms('Machine learning', 'ML'),
        zh: terms('机器学习'),
        ur: terms('مشین لرننگ'),
      },
      { code: 'ai-chips', en: terms('AI chips'), zh: terms('AI芯片', '人工智能芯片'), ur: terms('اے آئی چپ') },
      {
        code: 'retrieval',
        en: terms('Retrieval-augmented generation', 'RAG'),
        zh: terms('检索增强生成'),
        ur: terms('ریٹریول'),
      },
    ],
  },
  {
    code: 'blockchain',
    en: terms('Blockchain', 'block-chain'),
    zh: terms('区块链'),
    ur: terms('بلاک چین'),
    concepts: [],
  },
  {
    code: 'others',
    en: terms('Fintech'),
    zh: terms('金融科技'),
    ur: terms('فن ٹیک'),
    concepts: [
      { code: 'online-shops', en: terms('E-commerce'), zh: terms('电子商务'), ur: terms('ای کامرس') },
      { code: 'robots', en: terms('Robot'), zh: terms('机器人'), ur: terms('روبوٹ') },
      { code: 'smart-cities', en: terms('Smart city'), zh: terms('智慧城市'), ur: terms('سمارٹ سٹی') },
      { code: 'iot', en: terms('Internet of things', 'IoT'), zh: terms('物联网'), ur: terms('آئی او ٹی') },
      {
        code: 'led',
        en: terms('Light-emitting diodes', 'LED', 'LED product'),
        zh: terms('发光二极管'),
        ur: terms('ایل ای ڈی'),
      },
      { code: 'it-services', en: terms('IT services'), zh: terms('信息技术服务'), ur: terms('آئی ٹی خدمات') },
      { code: '3d-printing', en: terms('3D printing'), zh: terms('3D打印'), ur: terms('تھری ڈی پرنٹنگ') },
      { code: 'data-centres', en: terms('Data centre'), zh: terms('数据中心'), ur: terms('ڈیٹا سینٹر') },
      { code: 'big-data', en: terms('Big data'), zh: terms('大数据'), ur: terms('بگ ڈیٹا') },
      { code: 'data-security', en: terms('Data security'), zh: terms('数据安全'), ur: terms('ڈیٹا سیکیورٹی') },
      { code: 'digitisation', en: terms('Digitisation'), zh: terms('数字化'), ur: terms('ڈیجیٹائزیشن') },
    ],
  },
];

const tagger = createTagger(sectors);
const codesIn = (text: string): string[] => tagger.tag(text).map(({ code }) => code);

describe('tagging', () => {
  it.each([
    ['English', 'We build machine learning for smart city operators.', ['machine-learning', 'smart-cities']],
    ['Chinese', '专注于机器学习与智慧城市', ['machine-learning', 'smart-cities']],
    ['traditional Chinese', '區塊鏈與電子商務', ['blockchain', 'online-shops']],
    ['Urdu', 'ہم مشین لرننگ اور بلاک چین پر کام کرتے ہیں', ['machine-learning', 'blockchain']],
    ['Urdu in Arabic letter forms', 'مصنوعي ذهانت', ['artificial-intelligence']],
    ['three languages at once', '机器学习 blockchain روبوٹ', ['machine-learning', 'blockchain', 'robots']],
    ['Latin words among Han', '基于AI的IoT平台', ['artificial-intelligence', 'iot']],
    ['full-width letters', 'ＩｏＴ平台', ['iot']],
    ['plurals', 'robots in smart cities', ['robots', 'smart-cities']],
    ['Urdu plurals', 'روبوٹس روبوٹوں', ['robots', 'robots']],
    [
      'hyphens, slashes and line breaks within a phrase',
      'machine-learning, AI/IoT, big\ndata',
      ['machine-learning', 'artificial-intelligence', 'iot', 'big-data'],
    ],
    [
      'compounds joined or parted',
      'ecommerce, e commerce, block chain, 3-D printing',
      ['online-shops', 'online-shops', 'blockchain', '3d-printing'],
    ],
    ['loan words run together', 'بلاک\u200cچین', ['blockchain']],
    ['British and American spelling', 'data centers, digitization', ['data-centres', 'digitisation']],
    ['possessives', "blockchain's future", ['blockchain']],
  ])('finds %s', (_, text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it.each([
    ['Latin', 'Mumbai maintains email, Riot and robotic'],
    ['Urdu', 'بلاک چینی'],
    ['a phrase across a sentence end', 'A new machine. Learning is fun'],
  ])('keeps to word boundaries: %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it('gives only the longest of mentions inside one another', () => {
    expect(codesIn('AI chips and 人工智能芯片')).toEqual(['ai-chips', 'ai-chips']);
  });

  it('gives both of mentions that overlap', () => {
    expect(codesIn('大数据安全')).toEqual(['big-data', 'data-security']);
  });

  it('wants capitals for acronyms that are ordinary words, not for others', () => {
    expect(codesIn('LED, RAG and ML')).toEqual(['led', 'retrieval', 'machine-learning']);
    expect(codesIn('led by a rag, 500 ml, Led by')).toEqual([]);
    expect(codesIn('It services led displays, she led product teams')).toEqual([]);
    expect(codesIn('IT services and LED products')).toEqual(['it-services', 'led']);
    expect(codesIn('ml, it services | led')).toEqual(['machine-learning', 'it-services', 'led']);
    expect(codesIn('iot and ai')).toEqual(['iot', 'artificial-intelligence']);
    expect(codesIn('LEDs')).toEqual(['led']);
  });

  it('tells a concept from a sector and gives the words of the original', () => {
    const text = '專注 ＡＩ 與 MACHINE\u200b Learning';
    const mentions = tagger.tag(text);
    expect(mentions.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['sector', 'ＡＩ'],
      ['concept', 'MACHINE\u200b Learning'],
    ]);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  });
});

describe('members of a list that share their last words', () => {
  it.each([
    ['machine, deep and reinforcement learning', ['machine-learning']],
    ['machine and deep learning', ['machine-learning']],
    ['big, small, and open data', ['big-data']],
    ['digitisation, data and call centres', ['digitisation', 'data-centres']],
    ['big and smart city data', ['big-data', 'smart-cities']],
  ])('are each found: %s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });

  it('give the words that they do not share', () => {
    expect(tagger.tag('a smart and safe city').map(({ code, text }) => [code, text])).toEqual([
      ['smart-cities', 'smart'],
    ]);
  });

  it.each([
    ['a whole sentence between', 'We sell machines. Machine. And deep learning'],
    ['no conjunction', 'machine, deep learning'],
    ['no other member', 'machine and learning'],
    ['a plural, which needs no other word', 'machines and deep learning'],
    ['more words than a member has', 'machine and the very best of all our learning'],
    ['capitals asked for', 'a light and emitting diode, it and other services'],
  ])('are not read into %s', (_, text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('negation', () => {
  it.each([
    'no blockchain',
    'not in fintech',
    'We do not offer blockchain services',
    "We don't do blockchain.",
    'works without blockchain',
    'non-blockchain ledgers',
    'neither blockchain nor fintech',
    'no blockchain or fintech',
    '不涉及区块链',
    '公司不从事区块链、金融科技和人工智能业务',
    '非区块链项目',
    '区块链业务除外',
    'بلاک چین نہیں',
    'ہم بلاک چین استعمال نہیں کرتے',
    'بلاک چین کے بغیر',
    'بلاک چین اور فن ٹیک نہیں',
    'بغیر بلاک چین',
  ])('leaves out what is negated: %s', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  it.each([
    ['not only blockchain', ['blockchain']],
    ['including but not limited to AI', ['artificial-intelligence']],
    ['no-code AI', ['artificial-intelligence']],
    ['not-for-profit blockchain lab', ['blockchain']],
    ['No doubt blockchain', ['blockchain']],
    ['not a bank, but fintech', ['others']],
    ['not a bank but fintech', ['others']],
    ['We do not lend. Blockchain is our field.', ['blockchain']],
    ['No lending\nBlockchain', ['blockchain']],
    ['没有银行牌照，专注区块链', ['blockchain']],
    ['不仅涉及区块链', ['blockchain']],
    ['包括但不限于人工智能', ['artificial-intelligence']],
    ['除了区块链还有人工智能', ['blockchain', 'artificial-intelligence']],
    ['南非区块链', ['blockchain']],
    ['صرف بلاک چین نہیں', ['blockchain']],
    ['بلاک چین ہی نہیں بلکہ فن ٹیک', ['blockchain', 'others']],
    ['ہم مصنوعی ذہانت پر کام کرتے ہیں، بلاک چین نہیں', ['artificial-intelligence']],
  ])('keeps what is not: %s', (text, expected) => {
    expect(codesIn(text)).toEqual(expected);
  });
});

describe('tagging any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('AI', '区块链', 'بلاک چین', ' ', '\u200b', 'ﬁ', 'no ', '\n', 'robots', '\ud800', '人工智能'),
  );

  it('never throws, and gives offsets within the text, in order, over the words they name', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { start, end, text: words } of tagger.tag(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(words);
          before = start;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
