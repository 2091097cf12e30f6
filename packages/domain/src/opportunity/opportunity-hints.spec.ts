import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identityLeaks, type KnownIdentity } from './identity-leaks.ts';
import { type HintedOpportunity, opportunityHints, textLikeness } from './opportunity-hints.ts';
import { isPublishable, type ReviewScores, totalScore } from './opportunity-review.ts';

const identity: KnownIdentity = {
  names: ['Falcon Blade Works (Pvt.) Ltd.', '青禾传感科技有限公司', 'ستارہ روبوٹکس', 'Ayesha Malik'],
  website: 'https://www.falconblade.com.pk/en',
  email: 'info@falconblade.com.pk',
  numbers: ['0099123', '91110108MA00ABCD1X'],
};

const kindsIn = (text: string): string[] => identityLeaks(text, identity).map(({ kind }) => kind);

describe('leaks of an identity', () => {
  it.each([
    ['the legal name', 'Falcon Blade Works (Pvt.) Ltd. offers it.', ['name']],
    ['the name without its legal form', 'At FALCON blade works we test it.', ['name']],
    ['the name in other spelling', 'falcon-blade-works', ['name']],
    ['the Chinese name without its legal form', '由青禾传感科技研发。', ['name']],
    ['the Urdu name', 'یہ ستارہ روبوٹکس کی پیشکش ہے۔', ['name']],
    ['the contact person', 'Ask for Ayesha Malik.', ['name']],
    ['the own label of the site', 'search for falconblade', ['name']],
    ['an address of mail, whoever’s', 'Write to someone@elsewhere.org', ['email']],
    ['a site', 'See www.example.org/page', ['site']],
    ['a bare domain', 'More at example.com.cn。', ['site']],
    ['a telephone number', 'Call +92 300 1234567 now', ['phone']],
    ['one in the digits of Urdu', 'فون ۰۳۰۰۱۲۳۴۵۶۷ پر کریں', ['phone']],
    ['one in wide digits', '电话１３８００１３８０００', ['phone']],
    ['an address in wide letters', '邮箱 someone＠elsewhere．org', ['email']],
    ['a registration number', '统一社会信用代码 91110108 MA00ABCD1X', ['registration_number']],
  ])('finds %s', (_, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it.each([
    'Blades of falcon shape work at 3,000 rpm.',
    'A capacity of 100,000,000 pieces; 2026-2027; 12.5 mm.',
    'Tests to ISO 9001 and IEC 61400-1 at 0.1 mm, version 2.10.',
    '传感科技的应用',
    'e.g. node.js and ASP.NET',
  ])('leaves innocent words alone: %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it.each(['a', '汉', 'a-', 'a.', 'a@'])('reads through a long text of nothing but “%s”', (unit) => {
    expect(kindsIn(`${unit.repeat(100_000)} Falcon Blade Works`)).toContain('name');
  });

  it('finds a name in any text that holds it between other words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,40}$/), fc.stringMatching(/^[a-z ]{0,40}$/), (before, after) => {
        expect(kindsIn(`${before} Falcon Blade Works ${after}`)).toContain('name');
      }),
    );
  });
});

const sound: HintedOpportunity = {
  type: 'technology',
  country: 'CN',
  isAnonymous: false,
  texts: {
    title: { en: 'Licence for turbine blade inspection by computer vision' },
    summary: { en: 'Finds cracks while the turbine turns.' },
    description: { en: 'A patented algorithm finds cracks of a tenth of a millimetre.' },
  },
  stage: 'lab-tested',
  trl: 4,
  broadConcepts: [],
};
const codesOf = (change: Partial<HintedOpportunity>): string[] =>
  opportunityHints({ ...sound, ...change }, identity).map(({ code }) => code);
const titled = (title: HintedOpportunity['texts']['title']) => ({ texts: { ...sound.texts, title } });

describe('hints', () => {
  it('has nothing to say of a sound opportunity', () => {
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    ['Looking for a partner', 'en'],
    ['New technology opportunity', 'en'],
    ['寻求技术合作伙伴', 'zh'],
    ['诚征合作', 'zh'],
    ['تعاون کی تلاش', 'ur'],
  ] as const)('calls %s a generic title', (title, locale) => {
    expect(codesOf({ ...titled({ en: sound.texts.title?.en, [locale]: title }) })).toContain('generic_title');
  });

  it.each(['基于计算机视觉的涡轮叶片裂纹检测技术许可', '寻求AI芯片测试合作伙伴'])('accepts %s as a title', (zh) => {
    expect(codesOf(titled({ ...sound.texts.title, zh }))).not.toContain('generic_title');
  });

  it.each(['Buy now at a discount', '现货批发，低价出售', 'برائے فروخت'])('notices a direct sale: %s', (text) => {
    expect(codesOf({ texts: { ...sound.texts, description: { en: text } } })).toContain('direct_sale');
  });

  it('notices a text of another type', () => {
    const texts = {
      title: { en: 'Series A for a maker of drones in Lahore' },
      description: { en: 'We look for investors; equity of ten percent.' },
    };
    const [hint] = opportunityHints({ ...sound, texts }, identity).filter(({ code }) => code === 'type_contradicted');
    expect(hint?.params).toEqual({ type: 'investment' });
    expect(codesOf({ type: 'investment', texts })).not.toContain('type_contradicted');
  });

  it('notices a level that the stage cannot have, a long summary, broad concepts, and a title the other side cannot read', () => {
    expect(codesOf({ trl: 9 })).toEqual(['trl_contradicts_stage']);
    expect(codesOf({ texts: { ...sound.texts, summary: { en: 'a '.repeat(200) } } })).toEqual(['summary_long']);
    expect(codesOf({ broadConcepts: ['robots'] })).toEqual(['concepts_broad']);
    expect(codesOf(titled({ zh: '基于计算机视觉的涡轮叶片裂纹检测' }))).toContain('unread_by_other_side');
  });

  it('refuses leaks of an anonymous author, and only warns of contact details of a named one', () => {
    const texts = { ...sound.texts, description: { en: 'Falcon Blade Works, info@falconblade.com.pk' } };
    const severities = (isAnonymous: boolean) =>
      opportunityHints({ ...sound, texts, isAnonymous }, identity).map(({ severity, params }) => [
        params['kind'],
        severity,
      ]);
    expect(severities(false)).toEqual([['email', 'warning']]);
    expect(severities(true)).toEqual([
      ['email', 'error'],
      ['name', 'error'],
    ]);
  });
});

describe('likeness of texts', () => {
  it('is 1 for the same words in any order, 0 for none in common, and the same both ways', () => {
    expect(textLikeness('turbine blade inspection', 'inspection, blade: TURBINE')).toBe(1);
    expect(textLikeness('涡轮叶片', '语音识别')).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const likeness = textLikeness(one, other);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(textLikeness(other, one)).toBe(likeness);
      }),
    );
  });
});

describe('scores of a review', () => {
  const score = fc.integer({ min: 0, max: 5 });
  const anyScores: fc.Arbitrary<ReviewScores> = fc.record({
    advantage: score,
    clarity: score,
    cooperation: score,
    language: score,
  });

  it('allow publication with ten points and no zero, and never with less', () => {
    fc.assert(
      fc.property(anyScores, (scores) => {
        const has = Object.values(scores);
        expect(isPublishable(scores)).toBe(totalScore(scores) >= 10 && !has.includes(0));
      }),
    );
    expect(isPublishable({ advantage: 5, clarity: 5, cooperation: 5, language: 0 })).toBe(false);
    expect(isPublishable({ advantage: 3, clarity: 2, cooperation: 2, language: 2 })).toBe(false);
    expect(isPublishable({ advantage: 3, clarity: 3, cooperation: 2, language: 2 })).toBe(true);
  });
});
