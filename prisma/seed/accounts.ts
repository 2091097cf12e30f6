import { randomInt } from 'node:crypto';
import type { Country, Locale, MemberRole } from '@karakoram/domain';
import type { DemoCompany, DemoUser } from '../../apps/api/src/modules/demo/demo-data.ts';

/** An account that can sign in, as its author writes it down. */
interface Account {
  /** The part before `@demo.example`. */
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly seat?: { readonly company: string; readonly role: MemberRole };
  readonly desk?: Country;
}

/** The two companies with a seat of every role and the most to see come first. */
const accounts: readonly Account[] = [
  seat('kishtzar', 'owner', 'Ayesha Rahmani', 'en'),
  seat('kishtzar', 'editor', 'محمد عدنان', 'ur'),
  seat('kishtzar', 'viewer', 'Komal Sheikh', 'en'),
  seat('lanjing-robotics', 'owner', '林知远', 'zh'),
  seat('lanjing-robotics', 'editor', '赵一帆', 'zh'),
  seat('lanjing-robotics', 'viewer', '许念', 'zh'),
  { address: 'administrator', name: 'Centre Administrator', locale: 'en' },
  { address: 'desk.china', name: '中国审核台', locale: 'zh', desk: 'CN' },
  { address: 'desk.pakistan', name: 'Pakistan Desk', locale: 'en', desk: 'PK' },
  seat('chenab-codeworks', 'owner', 'Bilal Anwar Khokhar', 'en'),
  seat('parwana-pay', 'owner', 'Danish Qadri', 'en'),
  seat('ujala-watt', 'owner', 'Usman Ghauri', 'en'),
  seat('taropood', 'owner', 'محمد طاہر انصاری', 'ur'),
  seat('neelgai-pixelworks', 'owner', 'Zoya Farrukh', 'en'),
  seat('daftarnama', 'owner', 'Faisal Janjua', 'ur'),
  seat('maweshi-herd', 'owner', 'نعیم اقبال', 'ur'),
  seat('suihe-aero', 'owner', '梁穗文', 'zh'),
  seat('mingruishi', 'owner', '沈明睿', 'zh'),
  seat('yaoling-energy', 'owner', '顾曜', 'zh'),
  seat('moli-games', 'owner', '墨小川', 'zh'),
  seat('shengyu-electronics', 'owner', '盛屿', 'zh'),
];

function seat(company: string, role: MemberRole, name: string, locale: Locale): Account {
  return { address: `${company}.${role}`, name, locale, seat: { company, role } };
}

/**
 * The accounts with new passwords, then an owner without one for every other company: somebody must be told what happens to
 * it, but nobody signs in there.
 */
export function createUsers(companies: readonly DemoCompany[]): DemoUser[] {
  const signingIn = accounts.map(({ address, name, locale, seat, desk }): DemoUser => {
    const platformRole = desk !== undefined ? 'desk' : seat === undefined ? 'administrator' : null;
    const email = `${address}@demo.example`;
    return {
      email,
      name,
      locale,
      password: newPassword(),
      platformRole,
      deskCountry: desk ?? null,
      seat: seat ?? null,
    };
  });
  const owned = new Set(signingIn.map(({ seat }) => seat?.company));
  const silent = companies
    .filter(({ key }) => !owned.has(key))
    .map(({ key, contactName, contactEmail, country }): DemoUser => ({
      email: contactEmail,
      name: contactName,
      locale: country === 'CN' ? 'zh' : 'en',
      password: null,
      platformRole: null,
      deskCountry: null,
      seat: { company: key, role: 'owner' },
    }));
  return [...signingIn, ...silent];
}

const consonants = 'bdfghjklmnprstvz';
const vowels = 'aeiou';

/** Three groups of three syllables, about 57 bits by the system's generator: easy to read out, hopeless to guess. */
export function newPassword(): string {
  const syllable = () => pick(consonants) + pick(vowels);
  const group = () => syllable() + syllable() + syllable();
  return [group(), group(), group()].join('-');
}

function pick(letters: string): string {
  return letters.charAt(randomInt(letters.length));
}
