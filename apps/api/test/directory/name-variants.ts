import { Converter } from 'opencc-js/cn2t';
import type { InventedCompany } from './invented-names.ts';

export interface NameVariant {
  readonly kind: string;
  readonly typed: string;
}

const traditional = Converter({ from: 'cn', to: 'tw' });
const simplified = (await import('opencc-js/t2cn')).Converter({ from: 't', to: 'cn' });

/** Everything that a company is looked up by: what is written for it by hand and what rules make of its names. No text twice. */
export function variantsOf(company: InventedCompany): NameVariant[] {
  const { names, said, typed } = company;
  const variants = [
    ...typed.map((one) => ({ kind: 'by hand', typed: one })),
    ...(names.zh === undefined ? [] : chineseVariants(names.zh)),
    ...(said === undefined ? [] : pinyinVariants(said.pinyin, said.han)),
    ...(names.en === undefined ? [] : latinVariants(names.en)),
    ...(names.ur === undefined ? [] : urduVariants(names.ur)),
  ];
  return [...new Map(variants.toReversed().map((variant) => [variant.typed, variant])).values()].toReversed();
}

function chineseVariants(name: string): NameVariant[] {
  const short = name.replace(/(?:股份|集团股份)?有限公司$/u, '');
  return [
    { kind: 'as written', typed: name },
    { kind: 'traditional characters', typed: traditional(name) },
    { kind: 'simplified characters', typed: simplified(name) },
    { kind: 'without legal form', typed: short },
    { kind: 'without legal form', typed: `${simplified(short)}公司` },
  ];
}

function pinyinVariants(toned: string, han: string): NameVariant[] {
  const plain = toned
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC')
    .replaceAll('ü', 'v');
  const joined = plain.replaceAll(' ', '');
  const initials = plain
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('');
  return [
    { kind: 'Chinese name as spoken', typed: han },
    { kind: 'pinyin', typed: joined },
    { kind: 'pinyin in syllables', typed: plain },
    { kind: 'pinyin with tones', typed: toned.replaceAll(' ', '') },
    { kind: 'pinyin with tones', typed: toned },
    { kind: 'full width', typed: fullWidth(joined.toUpperCase()) },
    { kind: 'initials', typed: initials },
    { kind: 'initials', typed: initials.toUpperCase() },
  ];
}

function latinVariants(name: string): NameVariant[] {
  const short = name.replace(/(?:,? Co\.?, (?:Ltd\.?|Limited)| \(Pvt\.\) Ltd| SMC-Private Limited)$/u, '');
  const words = short.split(' ');
  // The longest word of the first two is what people remember; a slip there is the hardest to forgive.
  const [first = '', second = ''] = words;
  const slipped = second.length > first.length ? 1 : 0;
  const withSlip = (slip: (word: string) => string): string =>
    words
      .slice(0, 2)
      .map((word, index) => (index === slipped ? slip(word) : word))
      .join(' ');
  const middle = (word: string): number => Math.floor(word.length / 2);
  return [
    { kind: 'as written', typed: name },
    { kind: 'without legal form', typed: short },
    { kind: 'other legal form', typed: `${short} Private Limited` },
    { kind: 'lower and upper case', typed: short.toLowerCase() },
    { kind: 'lower and upper case', typed: short.toUpperCase() },
    { kind: 'full width', typed: fullWidth(short) },
    { kind: 'slip: letters swapped', typed: withSlip((word) => swapped(word, middle(word))) },
    {
      kind: 'slip: letter left out',
      typed: withSlip((word) => word.slice(0, middle(word)) + word.slice(middle(word) + 1)),
    },
    {
      kind: 'slip: letter doubled',
      typed: withSlip((word) => word.slice(0, middle(word)) + word.slice(middle(word) - 1)),
    },
    {
      kind: 'slip: other letter',
      typed: withSlip((word) => `${word.slice(0, middle(word))}x${word.slice(middle(word) + 1)}`),
    },
  ];
}

function urduVariants(name: string): NameVariant[] {
  const short = name.replace(/ پرائیویٹ لمیٹڈ$/u, '');
  return [
    { kind: 'as written', typed: name },
    { kind: 'without legal form', typed: short },
    { kind: 'other legal form', typed: `${short} (پرائیویٹ) لمیٹڈ` },
    { kind: 'other legal form', typed: `${short} کمپنی` },
    { kind: 'Arabic letters', typed: short.replaceAll('ی', 'ي').replaceAll('ک', 'ك').replaceAll('ہ', 'ه') },
    { kind: 'zero-width joiners', typed: short.replaceAll(' ', '\u200c') },
    { kind: 'vowel signs', typed: `${short.charAt(0)}\u064e${short.slice(1)}` },
    { kind: 'one word', typed: short.replaceAll(' ', '') },
  ];
}

function swapped(word: string, at: number): string {
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
