import type { Country, LocalisedText } from '@karakoram/domain';
import type { Random } from '../statistics/random.ts';
import type { Choice } from './phrases/phrase-book.ts';

/** Syllables that make names and trade words which mean nothing in particular. */
const syllables: Choice = [
  'ba',
  'bel',
  'cor',
  'da',
  'dri',
  'el',
  'fen',
  'gal',
  'hir',
  'ith',
  'jor',
  'ka',
  'kel',
  'lum',
  'mar',
  'mi',
  'nar',
  'nox',
  'or',
  'pel',
  'qua',
  'quin',
  'rav',
  'ri',
  'sol',
  'sta',
  'tal',
  'tor',
  'ul',
  'vex',
  'vi',
  'wen',
  'xan',
  'yor',
  'zan',
  'zel',
  'bru',
  'clo',
  'fli',
  'gru',
];
const chineseSyllables: Choice = [
  '翎',
  '珩',
  '沅',
  '彧',
  '骁',
  '霁',
  '湛',
  '昀',
  '铎',
  '麒',
  '弈',
  '岚',
  '瑭',
  '聿',
  '澜',
  '禹',
  '颢',
  '赫',
  '煜',
  '邺',
  '璟',
  '峤',
  '潞',
  '钧',
];
const urduSyllables: Choice = ['زر', 'نو', 'مہر', 'شاہ', 'رخ', 'تاب', 'گل', 'سا', 'دل', 'ران', 'کو', 'ہم', 'آب', 'پر'];
const englishEndings: Choice = [
  'Technologies',
  'Systems',
  'Labs',
  'Dynamics',
  'Works',
  'Digital',
  'Industries',
  'Solutions',
  'Instruments',
  'Group',
];
const chineseEndings: Choice = [
  '科技有限公司',
  '技术有限公司',
  '智能科技有限公司',
  '电子有限公司',
  '信息技术有限公司',
  '实业有限公司',
  '工程有限公司',
];
const urduEndings: Choice = ['ٹیکنالوجیز', 'سسٹمز', 'سولیوشنز', 'ڈیجیٹل', 'انڈسٹریز'];
const legalForms: Readonly<Record<Country, string>> = { CN: 'Co., Ltd.', PK: '(Pvt.) Ltd.' };

/** An invented word such as `Velotor`. */
export function inventedWord(random: Random, length: number): string {
  let word = '';
  for (let syllable = 0; syllable < length; syllable += 1) word += random.pick(syllables);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names in the languages that a company writes; in English always. */
export function inventedNames(country: Country, languages: readonly string[], random: Random): LocalisedText {
  const legalForm = random.chance(0.6) ? ` ${legalForms[country]}` : '';
  const names: LocalisedText = {
    en: `${inventedWord(random, 2 + random.below(2))} ${random.pick(englishEndings)}${legalForm}`,
  };
  const repeat = (from: Choice, times: number): string =>
    Array.from({ length: times }, () => random.pick(from)).join('');
  if (languages.includes('zh') && country === 'CN')
    names.zh = repeat(chineseSyllables, 3) + random.pick(chineseEndings);
  if (languages.includes('ur')) names.ur = `${repeat(urduSyllables, 2)} ${random.pick(urduEndings)}`;
  return names;
}
