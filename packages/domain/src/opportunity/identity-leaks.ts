import { sameCompanyKey } from '../duplicate-name.ts';
import { foldText } from '../fold-text.ts';

/** What can give away who wrote a text. */
export const leakKinds = ['name', 'email', 'site', 'phone', 'registration_number'] as const;
export type LeakKind = (typeof leakKinds)[number];

/** Who must not be recognised. */
export interface KnownIdentity {
  /** Names of the company in any language, and of its contact person. */
  readonly names: readonly string[];
  readonly website: string | null;
  readonly email: string | null;
  /** Registration number, tax number, LEI. */
  readonly numbers: readonly string[];
}

export interface IdentityLeak {
  readonly kind: LeakKind;
  /** As it stands in the text; for a name, the name. */
  readonly found: string;
}

/** A key that is shorter stands in too many innocent words. */
const latinKeyMin = 5;
const hanKeyMin = 3;

/** Telephone numbers have at least so many digits; figures of products and markets have fewer, or commas between them. */
const phoneDigits = 9;

// Each begins where a run of its characters does: looked for from every character of a long run, it would take for ever.
const emails = /(?<![^\s@<>()，。；：])[^\s@<>()，。；：]+@[^\s@<>()，。；：]+\.[\p{L}\d-]{2,}/gu;
const phones = /\+?\(?\d[\d\s().-]{6,}\d/gu;
const sites =
  /(?:https?:\/\/|www\.)[^\s，。；：)]+|(?<![@\p{L}\d.-])(?!asp\.net\b)(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|net|org|edu|gov|info|biz|tech|io|cn|pk|ai|xyz|top|shop)(?![\p{L}\d-])(?:\/[^\s，。；：)]*)?/giu;

/** Wide letters (＠) and the digits of Urdu and Arabic as they are on every keyboard: a number is dialled in either. */
function asTyped(text: string): string {
  return text.normalize('NFKC').replace(/[\u06f0-\u06f9\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) % 16));
}

/** Letters and digits alone: a name is recognised however it is spaced and punctuated. */
function keyOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text without blanks between them, with the places where words begin, so that a key does not match mid-word. */
function wordsOf(text: string): { joined: string; starts: ReadonlySet<number>; ends: ReadonlySet<number> } {
  let joined = '';
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const word of foldText(text).match(/\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? []) {
    starts.add(joined.length);
    joined += word;
    ends.add(joined.length);
  }
  return { joined, starts, ends };
}

function containsKey(text: ReturnType<typeof wordsOf>, key: string): boolean {
  for (let at = text.joined.indexOf(key); at >= 0; at = text.joined.indexOf(key, at + 1)) {
    if (text.starts.has(at) && text.ends.has(at + key.length)) return true;
  }
  return false;
}

function isTellingKey(key: string): boolean {
  return key.length >= (/^\p{Script=Han}+$/u.test(key) ? hanKeyMin : latinKeyMin);
}

/** The part of a host that its owner chose: `example` of `https://www.example.com.pk`. */
function ownLabel(website: string | null): string | undefined {
  const host = website?.replace(/^https?:\/\//i, '').split(/[/:?#]/)[0] ?? '';
  const labels = host.toLowerCase().split('.');
  const own = labels.filter((label) => label.length > 3 && !/^(?:www|com|net|org|edu|gov|info|tech)$/.test(label));
  return own.at(-1);
}

/**
 * What in a text tells who wrote it, or how to reach them: names of the company with or without their legal form and however
 * they are spaced, its registration numbers, any address of mail or web, any telephone number. What is written out in words
 * ("at example dot com") is not found, so a person still reads the text.
 */
export function identityLeaks(given: string, identity: KnownIdentity): IdentityLeak[] {
  const text = asTyped(given);
  const leaks: IdentityLeak[] = [];
  const add = (kind: LeakKind, found: string): void => {
    if (!leaks.some((leak) => leak.kind === kind && leak.found === found)) leaks.push({ kind, found });
  };
  for (const [found] of text.matchAll(emails)) add('email', found);
  const withoutMail = text.replaceAll(emails, ' ');
  for (const [found] of withoutMail.matchAll(sites)) add('site', found);
  for (const [found] of withoutMail.matchAll(phones)) {
    if (found.replaceAll(/\D/g, '').length >= phoneDigits) add('phone', found);
  }

  const words = wordsOf(text);
  for (const name of identity.names) {
    const keys = [keyOf(name), sameCompanyKey(name)].filter(isTellingKey);
    if (keys.some((key) => containsKey(words, key))) add('name', name);
  }
  const label = ownLabel(identity.website);
  const isNamed = leaks.some(({ kind }) => kind === 'name');
  // The name of the site is that of the company more often than not.
  if (!isNamed && label !== undefined && isTellingKey(keyOf(label)) && containsKey(words, keyOf(label))) {
    add('name', label);
  }
  const solid = keyOf(text);
  for (const number of identity.numbers) {
    const key = keyOf(number);
    if (key.length >= 6 && solid.includes(key)) add('registration_number', number);
  }
  return leaks;
}
