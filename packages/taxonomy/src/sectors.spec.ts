import { describe, expect, it } from '@jest/globals';
import { locales } from '@karakoram/domain';
import { tag, taxonomy } from './taxonomy-in-use.ts';
import { isSectorCode, sectorCodes, sectorLabel } from './labels.ts';
import { phraseText } from './phrase-units.ts';
import { sectors } from './sectors/index.ts';
import { detectLanguage } from './detect-language.ts';
import type { Concept, Sector } from './taxonomy-types.ts';

const concepts = sectors.flatMap((sector) => sector.concepts);
const nodes: readonly (Sector | Concept)[] = [...sectors, ...concepts];

function phrasesOf(node: Sector | Concept): string[] {
  return locales.flatMap((locale) => [node[locale].name, ...node[locale].synonyms]);
}

describe('the sectors', () => {
  it('are the twenty of the product, under the labels that the web carries', () => {
    expect(sectors.map(({ code }) => code)).toEqual([...sectorCodes]);
    expect(sectorCodes).toHaveLength(20);
    for (const { code, ...names } of sectors) {
      if (!isSectorCode(code)) throw new Error(code);
      for (const locale of locales) expect(sectorLabel(code, locale)).toBe(names[locale].name);
    }
  });

  it('are the seven fields of the centre and thirteen around them, each with fifteen concepts or more', () => {
    const fields = [
      'artificial-intelligence',
      'big-data',
      'cloud-computing',
      'robotics',
      'fintech',
      'blockchain',
      'biotechnology',
    ];
    const around = [
      'cybersecurity',
      'iot-smart-city',
      'telecom-5g',
      'semiconductors-electronics',
      'new-energy-vehicles',
      'agritech',
      'health-technology',
      'education-technology',
      'ecommerce-logistics',
      'games-digital-content',
      'enterprise-software',
      'advanced-manufacturing',
      'space-remote-sensing',
    ];
    expect(sectors.map(({ code }) => code)).toEqual([...fields, ...around]);
    const thin = sectors.filter((sector) => sector.concepts.length < 15).map(({ code }) => code);
    expect(thin).toEqual([]);
  });

  it('hold at least 400 concepts, each code once, a parent before its children', () => {
    expect(taxonomy.conceptByCode.size).toBe(concepts.length);
    expect(concepts.length).toBeGreaterThanOrEqual(400);
  });

  it('are at most three levels deep', () => {
    const deep = concepts.filter(({ code }) => {
      const grandparent = taxonomy.parentOf(taxonomy.parentOf(code) ?? '');
      return grandparent !== undefined && taxonomy.parentOf(grandparent) !== undefined;
    });
    expect(deep).toEqual([]);
  });

  it('have codes that can stand in a URL', () => {
    for (const { code } of nodes) expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('the words of the taxonomy', () => {
  it('name every sector and concept in all three languages, in the script of the language', () => {
    const strange = nodes.flatMap((node) =>
      locales
        .filter((locale) => {
          const { name } = node[locale];
          // Some Chinese and Urdu names are Latin acronyms; an English name is never in another script.
          return (
            name.trim() === '' ||
            (locale === 'en'
              ? detectLanguage(name) !== 'en'
              : detectLanguage(name) !== locale && !/^[A-Z0-9]/.test(name))
          );
        })
        .map((locale) => `${node.code} ${locale}`),
    );
    expect(strange).toEqual([]);
  });

  it('are more than one for each concept in each language', () => {
    const lonely = concepts.flatMap((concept) =>
      locales.filter((locale) => concept[locale].synonyms.length === 0).map((locale) => `${concept.code} ${locale}`),
    );
    expect(lonely).toEqual([]);
  });

  it('are listed once for each concept in each language', () => {
    const repeated = nodes.flatMap((node) =>
      locales.flatMap((locale) => {
        const written = [node[locale].name, ...node[locale].synonyms].map((word) => word.toLowerCase());
        return written.filter((word, at) => written.indexOf(word) !== at).map((word) => `${node.code}: ${word}`);
      }),
    );
    expect(repeated).toEqual([]);
  });

  it('are Urdu in Urdu script, and in nearly every sector Roman Urdu as well', () => {
    const urduIn = (sector: Sector): string[] =>
      [sector, ...sector.concepts].flatMap(({ ur }) => [ur.name, ...ur.synonyms]);
    const romanIn = (sector: Sector): string[] => urduIn(sector).filter((word) => /^[a-z ]+$/.test(word));
    expect(sectors.filter((sector) => romanIn(sector).length > 0).length).toBeGreaterThanOrEqual(18);
    const inScript = sectors.flatMap((sector) => urduIn(sector)).filter((word) => /\p{Script=Arabic}/u.test(word));
    expect(inScript.length).toBeGreaterThan(1_800);
  });

  it('mean one thing each: no word stands for two concepts or two sectors', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const node of nodes) {
      for (const phrase of phrasesOf(node)) {
        const key = phraseText(phrase)
          .units.map((unit) => unit.key)
          .join(' ');
        const owner = owners.get(key);
        if (owner !== undefined && owner !== node.code) clashes.push(`${phrase}: ${owner}, ${node.code}`);
        owners.set(key, node.code);
      }
    }
    expect(clashes).toEqual([]);
  });

  it('are found by the tagger as what they stand for', () => {
    const lost = nodes.flatMap((node) =>
      phrasesOf(node)
        .filter(
          (phrase) =>
            !tag(phrase).some(({ code, end, start }) => code === node.code && end - start >= phrase.trim().length - 1),
        )
        .map((phrase) => `${node.code}: ${phrase}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('relations', () => {
  it('add to the tree and do not repeat it', () => {
    const repeated = nodes.flatMap(({ code }) =>
      taxonomy
        .relatedTo(code)
        .filter((other) => taxonomy.parentOf(code) === other || taxonomy.sectorOf(code) === other)
        .map((other) => `${code}: ${other}`),
    );
    expect(repeated).toEqual([]);
  });
});

describe('one idea in three languages', () => {
  it.each([
    ['lithium-batteries', 'lithium ion batteries', '锂电池', 'لیتھیم بیٹری'],
    ['fuel-cells', 'hydrogen fuel cells', '燃料电池', 'فیول سیل'],
    ['nuclear-power', 'nuclear power plants', '核电', 'جوہری توانائی'],
    ['wastewater-water-treatment', 'sewage treatment', '污水处理', 'گندے پانی کی صفائی'],
    ['e-commerce', 'e-commerce', '电商', 'ای کامرس'],
    ['logistics', 'logistics', '物流', 'لاجسٹکس'],
    ['internet-of-things', 'Internet of Things', '物联网', 'انٹرنیٹ آف تھنگز'],
    ['smart-grid', 'smart grid', '智能电网', 'اسمارٹ گرڈ'],
    ['defence-equipment', 'military equipment', '军工', 'دفاعی صنعت'],
    ['healthcare-services', 'private hospitals', '民营医院', 'نجی ہسپتال'],
    ['touch-panels', 'touch screens', '触摸屏', 'ٹچ اسکرین'],
    ['mobile-internet', 'mobile internet', '移动互联网', 'موبائل انٹرنیٹ'],
  ])('%s', (code, ...texts) => {
    for (const text of texts) expect(tag(text).map((mention) => mention.code)).toEqual([code]);
  });
});

describe('tagging with the whole taxonomy', () => {
  it.each([
    [
      'A Lahore software house that builds blockchain wallets and cloud computing platforms',
      ['blockchain', 'cloud-computing'],
    ],
    ['公司专注于区块链与云计算', ['blockchain', 'cloud-computing']],
    ['ہماری کمپنی بلاک چین اور کلاؤڈ کمپیوٹنگ میں کام کرتی ہے', ['blockchain', 'cloud-computing']],
  ])('finds the fields of %s', (text, expected) => {
    const found = new Set(
      tag(text).flatMap(({ kind, code }) => (kind === 'sector' ? code : (taxonomy.sectorOf(code) ?? []))),
    );
    expect([...found]).toEqual(expect.arrayContaining(expected));
  });
});
