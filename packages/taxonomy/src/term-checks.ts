import type { Locale } from '@karakoram/domain';
import { detectLanguage } from './detect-language.ts';
import { foldText } from './fold-text.ts';
import { phraseText } from './phrase-units.ts';

/** What speaks against a word, whatever concept it is for. */
export type TermDefect = 'term_empty' | 'term_too_short' | 'term_too_long' | 'term_too_common' | 'term_other_script';

/** Characters. The longest name of the files has 60. */
const longestTerm = 80;

/**
 * Words that nearly every company writes, whatever it does. Alone none of them names a technology; a synonym made of nothing
 * else would put its concept on half the market.
 */
const commonWords = new Set(
  foldText(
    'a an and of the for in to with on by or is are we our us you your it i as at from ' +
      'app application business capability client company consulting customer data design development device digital ' +
      'engineering enterprise equipment firm group hardware industry information innovation international it line machine ' +
      'management market model new online operation partner platform process product production professional program ' +
      'project quality research sale science service smart software solution supplier support system team tech technical ' +
      'technology tool training trade user web work world ' +
      'pakistan china pakistani chinese karachi lahore islamabad beijing shanghai shenzhen ' +
      '公司 企业 技术 科技 系统 平台 服务 产品 数据 信息 软件 硬件 设备 解决方案 方案 开发 研发 设计 制造 生产 销售 管理 智能 数字 创新 客户 ' +
      '市场 业务 行业 产业 工程 项目 应用 网络 国际 集团 中国 巴基斯坦 有限公司 股份 提供 专业 质量 ' +
      'کمپنی ادارہ ٹیکنالوجی نظام سسٹم پلیٹ فارم سروس سروسز خدمات مصنوعات ڈیٹا معلومات سافٹ ویئر ہارڈ ویئر آلات حل تیاری ڈیزائن ' +
      'پیداوار فروخت انتظام سمارٹ اسمارٹ ڈیجیٹل جدید کاروبار صارف مارکیٹ صنعت منصوبہ پاکستان چین ہماری ہمارا کا کی کے اور میں ' +
      'pvt ltd limited private hum hamari hamara aur ka ki ke mein',
  )
    .text.split(' ')
    .flatMap((word) =>
      phraseText(word)
        .units.map(({ key }) => key)
        .join(' '),
    ),
);

/** The first thing that speaks against a word, or undefined. `locale` is the language that it is said to be of. */
export function termDefect(locale: Locale, text: string): TermDefect | undefined {
  const { units } = phraseText(text);
  const words = units.filter(({ key }) => /[\p{L}\p{N}]/u.test(key));
  if (!words.some(({ key }) => /\p{L}/u.test(key))) return 'term_empty';
  if (text.length > longestTerm) return 'term_too_long';
  // Chinese and Urdu firms write Latin words too, and Roman Urdu is Urdu; English has one script.
  if (locale === 'en' && detectLanguage(text) !== 'en') return 'term_other_script';
  if (isTooShort(text, words.length)) return 'term_too_short';
  const isCommon = words.every(({ key }) => commonWords.has(key));
  const whole = words.map(({ key }) => key).join('');
  return isCommon || isHanCommon(whole) ? 'term_too_common' : undefined;
}

/** Han words are cut into characters, so they are compared as a whole. */
function isHanCommon(whole: string): boolean {
  return /^\p{Script=Han}+$/u.test(whole) && commonWords.has(Array.from(whole).join(' '));
}

/** One Han character; one Latin letter, or two that are no acronym in capitals; two letters of Urdu. */
function isTooShort(text: string, words: number): boolean {
  const letters = Array.from(text.normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter).join('');
  if (/\p{Script=Han}/u.test(letters)) return Array.from(letters).length < 2;
  if (words > 1) return letters.length < 3;
  if (/\p{Script=Arabic}/u.test(letters)) return letters.length < 3;
  return letters.length < 2 || (letters.length === 2 && !/^[A-Z0-9]{2}$/.test(letters));
}
