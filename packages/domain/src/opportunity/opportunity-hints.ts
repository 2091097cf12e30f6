import { foldText } from '../fold-text.ts';
import { type Locale, locales, type LocalisedText } from '../locale.ts';
import type { Country } from '../country.ts';
import type { ReadinessStage } from '../company.ts';
import { identityLeaks, type KnownIdentity } from './identity-leaks.ts';
import { type OpportunityText, opportunityTexts, type OpportunityType, opportunityTypes } from './opportunity.ts';

/** What a machine notices in an opportunity before a person reads it. Each has one sentence in each language. */
export const opportunityHintCodes = [
  'identity_leak',
  'direct_sale',
  'generic_title',
  'summary_long',
  'type_contradicted',
  'concepts_broad',
  'near_duplicate',
  'trl_contradicts_stage',
  'unread_by_other_side',
] as const;
export type OpportunityHintCode = (typeof opportunityHintCodes)[number];

export interface OpportunityHint {
  readonly code: OpportunityHintCode;
  /** Where to look. */
  readonly field: string;
  /** Of the text; null where the hint is about no text. */
  readonly locale: Locale | null;
  /** An `error` keeps the opportunity from being submitted; a person judges the rest. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What the hints read. */
export interface HintedOpportunity {
  readonly type: OpportunityType;
  readonly country: Country;
  readonly isAnonymous: boolean;
  readonly texts: Readonly<Partial<Record<OpportunityText, LocalisedText>>>;
  readonly stage: ReadinessStage | null;
  readonly trl: number | null;
  /** Chosen concepts that have others below them in the taxonomy. */
  readonly broadConcepts: readonly string[];
}

/** A summary that is longer is hardly read in a list; it is allowed all the same. */
const summaryAdvised = 350;

const titleWordsMin = 4;
const titleHanMin = 8;

/** Words that any opportunity could have in its title, folded. */
const genericWords = new Set(
  [
    ...['looking', 'seeking', 'search', 'for', 'a', 'an', 'the', 'of', 'in', 'and', 'with', 'to', 'we', 'are', 'our'],
    ...['partner', 'partners', 'partnership', 'cooperation', 'collaboration', 'business', 'company', 'technology'],
    ...['new', 'innovative', 'opportunity', 'opportunities', 'offer', 'request', 'project', 'solution', 'solutions'],
    ...['تعاون', 'شراکت', 'کاروبار', 'ٹیکنالوجی', 'نیا', 'نئی', 'تلاش', 'کی', 'کا', 'کے', 'میں', 'اور', 'ہے', 'موقع'],
  ].map(foldText),
);
const genericHan =
  /寻求|寻找|招募|诚征|征集|合作|伙伴|项目|技术|企业|公司|创新|机会|机遇|优质|需求|提供|的|与|和|及|新|方/gu;

const saleWords =
  /\b(?:buy now|for sale|price list|discounts?|wholesale price|best price|special offer|in stock|free shipping|order now|minimum order)\b|现货|批发价|特价|优惠价|促销|包邮|出售|低价|立即购买|起订量|برائے فروخت|فروخت کے لیے|رعایت|قیمت فہرست|تھوک قیمت|ابھی خریدیں/iu;

/** Words that belong to one type; enough of another type's and none of its own contradict the type. */
const typeWords: Record<OpportunityType, RegExp> = {
  technology:
    /\b(?:licen[cs]e[es]?|licensing|patent(?:ed|s)?|know-how|prototype|algorithm|technology transfer)\b|专利|许可|技术转让|原型|算法|专有技术|لائسنس|پیٹنٹ|ٹیکنالوجی کی منتقلی/giu,
  business:
    /\b(?:distribut(?:or|ors|ion)|resell(?:er|ers)|agents?|supply|supplier|outsourc(?:e|ing)|sales channel)\b|经销|代理商?|分销|供应商?|外包|销售渠道|تقسیم کار|ڈسٹری بیوٹر|سپلائر|آؤٹ سورس/giu,
  joint_research:
    /\b(?:joint research|r&d|research project|consortium|laborator(?:y|ies)|clinical trial|co-?develop(?:ment)?)\b|联合研发|共同研究|课题|实验室|临床试验|合作研究|مشترکہ تحقیق|لیبارٹری|تحقیقی منصوبہ/giu,
  investment:
    /\b(?:invest(?:or|ors|ment|ing)?|equity|venture capital|funding round|shareholding|loan|series [a-d])\b|投资|融资|股权|风险资本|天使轮|贷款|入股|سرمایہ کار|سرمایہ کاری|حصص|قرض/giu,
  production_capacity:
    /\b(?:production capacity|manufactur(?:e|ing|er)|assembly line|contract manufactur\w*|injection mou?lding|machining|foundry|lead time)\b|产能|代工|生产线|制造|加工|注塑|交货期|پیداواری صلاحیت|مینوفیکچرنگ|اسمبلی/giu,
  talent:
    /\b(?:train(?:ing|ees?)|internships?|interns?|exchange programme|students?|fellowships?|incubat(?:or|ion))\b|培训|实习|交流项目|学员|学生|奖学金|孵化|تربیت|انٹرن شپ|طلبہ|طالب علم|تبادلہ پروگرام/giu,
};

/** So many words of another type, while there is none of its own, are no accident. */
const contradictingWords = 2;

/** The readiness levels (ISO 16290) that each stage can mean. */
const stageLevels = {
  concept: [1, 3],
  'under-development': [2, 5],
  'lab-tested': [3, 6],
  demonstration: [5, 8],
  'on-market': [8, 9],
} as const satisfies Record<ReadinessStage, readonly [number, number]>;

/** The languages in which the other side reads. */
const otherSideLocales = { CN: ['en', 'ur'], PK: ['zh', 'en'] } as const satisfies Record<Country, readonly Locale[]>;

function written(text: LocalisedText | undefined): [Locale, string][] {
  return locales.flatMap((locale) => {
    const words = text?.[locale]?.trim() ?? '';
    return words === '' ? [] : [[locale, words]];
  });
}

function isGenericTitle(title: string): boolean {
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = foldText(title).match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  if (han > 0) return han + words.length * 2 < titleHanMin || telling(title) < 2;
  return words.length < titleWordsMin || words.every((word) => genericWords.has(word));
}

/** Han characters and Latin words of a Chinese title that are not said of everything. */
function telling(title: string): number {
  const rest = title.replaceAll(genericHan, '');
  return (rest.match(/\p{Script=Han}/gu)?.length ?? 0) + (rest.match(/[a-z\d]{2,}/giu)?.length ?? 0);
}

function contradictedBy(opportunity: HintedOpportunity): OpportunityType | undefined {
  const all = opportunityTexts
    .flatMap((field) => written(opportunity.texts[field]).map(([, words]) => words))
    .join('\n');
  const count = (type: OpportunityType): number =>
    new Set((all.match(typeWords[type]) ?? []).map((word) => word.toLowerCase())).size;
  if (count(opportunity.type) > 0) return undefined;
  const others = opportunityTypes.filter((type) => type !== opportunity.type && count(type) >= contradictingWords);
  return others.toSorted((one, other) => count(other) - count(one))[0];
}

/**
 * What the text and the fields of an opportunity show by themselves. A leak of the identity of an anonymous author is an error;
 * contact details in any other are a warning, because they belong behind an accepted interest.
 */
export function opportunityHints(opportunity: HintedOpportunity, identity: KnownIdentity): OpportunityHint[] {
  const hints: OpportunityHint[] = [];
  for (const field of opportunityTexts) {
    for (const [locale, words] of written(opportunity.texts[field])) {
      for (const { kind, found } of identityLeaks(words, identity)) {
        if (kind === 'name' && !opportunity.isAnonymous) continue;
        const severity = opportunity.isAnonymous ? 'error' : 'warning';
        hints.push({ code: 'identity_leak', field, locale, severity, params: { kind, found } });
      }
      const sale = saleWords.exec(words)?.[0];
      if (sale !== undefined) {
        hints.push({ code: 'direct_sale', field, locale, severity: 'warning', params: { found: sale } });
      }
    }
  }
  for (const [locale, words] of written(opportunity.texts.title)) {
    if (isGenericTitle(words)) {
      hints.push({ code: 'generic_title', field: 'title', locale, severity: 'warning', params: {} });
    }
  }
  for (const [locale, words] of written(opportunity.texts.summary)) {
    if (words.length > summaryAdvised) {
      const params = { length: words.length, advised: summaryAdvised };
      hints.push({ code: 'summary_long', field: 'summary', locale, severity: 'info', params });
    }
  }
  const other = contradictedBy(opportunity);
  if (other !== undefined) {
    hints.push({
      code: 'type_contradicted',
      field: 'type',
      locale: null,
      severity: 'warning',
      params: { type: other },
    });
  }
  for (const concept of opportunity.broadConcepts) {
    hints.push({ code: 'concepts_broad', field: 'concepts', locale: null, severity: 'info', params: { concept } });
  }
  if (opportunity.stage !== null && opportunity.trl !== null) {
    const [least, most] = stageLevels[opportunity.stage];
    if (opportunity.trl < least || opportunity.trl > most) {
      hints.push({
        code: 'trl_contradicts_stage',
        field: 'trl',
        locale: null,
        severity: 'warning',
        params: { least, most },
      });
    }
  }
  const title = opportunity.texts.title ?? {};
  if (written(title).length > 0 && otherSideLocales[opportunity.country].every((locale) => !title[locale]?.trim())) {
    hints.push({ code: 'unread_by_other_side', field: 'title', locale: null, severity: 'warning', params: {} });
  }
  return hints;
}

/** From this share of common words on, two opportunities look like one. */
export const nearDuplicateShare = 0.6;

/** The words and pairs of Han characters of a text, each once. */
function shinglesOf(text: string): Set<string> {
  const folded = foldText(text);
  const words = folded.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}]){2,}/gu) ?? [];
  const han = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    Array.from(run).map((character, at, characters) => character + (characters[at + 1] ?? '')),
  );
  return new Set([...words, ...han]);
}

/** How much of what two texts say is in both, from 0 to 1 (Jaccard); 0 if either says nothing. */
export function textLikeness(one: string, other: string): number {
  const [mine, theirs] = [shinglesOf(one), shinglesOf(other)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  const common = [...mine].filter((shingle) => theirs.has(shingle)).length;
  return common / (mine.size + theirs.size - common);
}
