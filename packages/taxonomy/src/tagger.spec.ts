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
    ['AI in longer words', 'Mumbai, Dubai, Hainan, Aichi, SAIL, daily, aim, AImless'],
    ['IoT in longer words', 'patriot, riots, Iota, idiotic'],
    ['a word that goes on after the phrase', 'fintechs4u, blockchained, cross-blockchainish'],
    ['digits that go on', '3D printing2, 13D printing'],
    ['Urdu letters that go on before and after', 'بلاک چینی، ابلاک چین، فن ٹیکسلا، روبوٹیات'],
    ['Urdu words with a letter between them', 'بلاک و چین'],
    ['Urdu across a sentence end', 'یہ ایک بلاک۔ چین میں ہے'],
    ['Chinese across a clause', '这是区块，链在这里'],
    ['Chinese words that meet', '扩大数据规模'],
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
    'never used blockchain',
    'We have no plans for blockchain',
    'no AI, no blockchain',
    'excluding fintech',
    'isn’t blockchain',
    'cannot offer smart city projects',
    'anti-blockchain campaign',
    '不做区块链',
    '我们不做区块链',
    '本公司並非區塊鏈企業',
    '没有区块链业务',
    '未开展金融科技业务',
    '无需人工智能',
    '除金融科技以外',
    '不提供区块链和金融科技服务',
    'ہم بلاک چین کا کام نہیں کرتے',
    'بلاک چین یا فن ٹیک نہیں',
    'یہ مصنوعی ذہانت نہیں',
    'یہ مصنوعي ذهانت نہیں',
    'غیر بلاک چین منصوبے',
    'blockchain-free ledgers',
    'hum blockchain ka kaam nahi karte',
    'blockchain nahin, aur kuch nahin',
    'baghair blockchain',
    'blockchain ke baghair',
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
    ['nothing but blockchain', ['blockchain']],
    ['notable blockchain work', ['blockchain']],
    ['Nordic blockchain', ['blockchain']],
    ['no later than 2020, blockchain', ['blockchain']],
    ['No. 5 Blockchain Road', ['blockchain']],
    ['不断发展区块链', ['blockchain']],
    ['不少区块链企业', ['blockchain']],
    ['非常专注区块链', ['blockchain']],
    ['不只是金融科技，还有区块链', ['others', 'blockchain']],
    ['نہ صرف بلاک چین بلکہ فن ٹیک', ['blockchain', 'others']],
    ['کوئی مسئلہ نہیں۔ ہم بلاک چین کرتے ہیں', ['blockchain']],
    ['غیر ملکی بلاک چین کمپنی', ['blockchain']],
    ['blockchain free of charge', ['blockchain']],
    ['hum blockchain karte hain, lending nahi', ['blockchain']],
    ['sirf blockchain nahi, fintech bhi', ['blockchain', 'others']],
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

describe('tagging against a reference that tries every word at every place', () => {
  interface Phrase {
    readonly code: string;
    readonly words: readonly string[];
  }

  /** Words that stand alone in a text: no acronyms, plurals or variants, which the reference knows nothing of. */
  const phrases: readonly Phrase[] = [
    { code: 'a', words: ['cloud'] },
    { code: 'b', words: ['cloud', 'kitchen'] },
    { code: 'c', words: ['kitchen', 'robot'] },
    { code: 'd', words: ['cloud', 'kitchen', 'robot', 'arm'] },
    { code: 'e', words: ['بلاک', 'چین'] },
    { code: 'f', words: ['چین', 'روبوٹ', 'بازو'] },
    { code: 'g', words: ['区', '块', '链', '技', '术'] },
    { code: 'h', words: ['技', '术', '转', '让'] },
    { code: 'i', words: ['链', '技', '术', '转', '让', '费'] },
  ];
  const isHan = (word: string | undefined): boolean => word !== undefined && /\p{Script=Han}/u.test(word);
  const written = (words: readonly string[]): string =>
    words.map((word, at) => (at > 0 && !(isHan(word) && isHan(words[at - 1])) ? ` ${word}` : word)).join('');

  const reference: readonly Sector[] = [
    {
      code: 'all',
      en: terms('unheard'),
      zh: terms('未曾听闻'),
      ur: terms('ان سنا'),
      concepts: phrases.map(({ code, words }) => ({
        code,
        en: terms(written(words)),
        zh: terms(written(words)),
        ur: terms(written(words)),
      })),
    },
  ];

  /** Every phrase at every place, without those that lie inside another. */
  function tagNaively(words: readonly string[]): string[] {
    const spans = words.flatMap((_, start) =>
      phrases
        .filter((phrase) => phrase.words.every((word, at) => words[start + at] === word))
        .map(({ code, words: { length } }) => ({ code, start, end: start + length })),
    );
    return spans
      .filter(
        ({ start, end }) =>
          !spans.some((other) => other.start <= start && other.end >= end && other.end - other.start > end - start),
      )
      .map(({ code, start, end }) => `${code} ${start}-${end}`);
  }

  const vocabulary = [...new Set(phrases.flatMap(({ words }) => words)), 'stone', 'پتھر', '石'];
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(...vocabulary).map((word) => [word]),
      fc.constantFrom(...phrases).map(({ words }) => [...words]),
    ),
    { maxLength: 10 },
  );

  it('finds the same, at the same places', () => {
    const ofReference = createTagger(reference);
    fc.assert(
      fc.property(text, (parts) => {
        const words = parts.flat();
        const whole = written(words);
        // Where each word starts and ends in the text.
        let from = 0;
        const places = words.map((word) => {
          const start = whole.indexOf(word, from);
          from = start + word.length;
          return { start, end: from };
        });
        const found = ofReference.tag(whole).map(({ code, start, end }) => {
          const first = places.findIndex((place) => place.start === start);
          const last = places.findIndex((place) => place.end === end);
          return `${code} ${first}-${last + 1}`;
        });
        expect(found).toEqual(tagNaively(words));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same when words are upper case, full-width, traditional or in Arabic letter forms', () => {
    const ofReference = createTagger(reference);
    const disguises = fc.constantFrom<(word: string) => string>(
      (word) => word.toUpperCase(),
      (word) => word.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
      (word) =>
        word.replace('块', '塊').replace('链', '鏈').replace('术', '術').replace('转', '轉').replace('让', '讓'),
      (word) => word.replace('ک', '\u0643').replace('ی', '\u064a'),
      (word) => Array.from(word).join('\u200d'),
    );
    fc.assert(
      fc.property(text, disguises, (parts, disguise) => {
        const words = parts.flat();
        const codesOf = (them: readonly string[]): string[] => ofReference.tag(written(them)).map(({ code }) => code);
        expect(codesOf(words.map(disguise))).toEqual(codesOf(words));
      }),
    );
  });
});
