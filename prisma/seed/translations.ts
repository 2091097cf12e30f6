import type { Locale, TextOrigin } from '@karakoram/domain';
import type { DemoCompany, DemoStatement } from '../../apps/api/src/modules/demo/demo-data.ts';

/** Which texts of the demo are translations. */
interface DemoTranslation {
  readonly company: string;
  /** The place of an offer or need counts from 0. */
  readonly of: 'summary' | 'description' | { readonly offer: number } | { readonly need: number };
  readonly into: Locale;
  readonly from: Locale;
  readonly by: TextOrigin['by'];
  /** When somebody compared a machine's translation with its source; nobody has where it is absent. */
  readonly confirmedHoursAgo?: number;
  /** What the source said then, where it has been edited since. */
  readonly earlierSource?: string;
}

const translations: readonly DemoTranslation[] = [
  { company: 'lanjing-robotics', of: 'summary', into: 'en', from: 'zh', by: 'person' },
  { company: 'lanjing-robotics', of: 'summary', into: 'ur', from: 'en', by: 'machine' },
  { company: 'lanjing-robotics', of: 'description', into: 'en', from: 'zh', by: 'machine', confirmedHoursAgo: 310 },
  { company: 'lanjing-robotics', of: 'description', into: 'ur', from: 'en', by: 'machine' },
  { company: 'lanjing-robotics', of: { offer: 0 }, into: 'ur', from: 'en', by: 'machine', confirmedHoursAgo: 290 },
  {
    company: 'lanjing-robotics',
    of: { offer: 1 },
    into: 'en',
    from: 'zh',
    by: 'person',
    earlierSource: '调度系统开放接口，可与本地集成商联合完成项目实施。',
  },
  { company: 'kishtzar', of: 'summary', into: 'ur', from: 'en', by: 'person' },
  { company: 'kishtzar', of: 'summary', into: 'zh', from: 'en', by: 'machine', confirmedHoursAgo: 520 },
  {
    company: 'kishtzar',
    of: 'description',
    into: 'zh',
    from: 'en',
    by: 'person',
    earlierSource:
      'Growers keep sowing, spraying and harvest records in our Urdu and Punjabi app; 120 field officers check them in 9 districts.',
  },
  { company: 'kishtzar', of: { offer: 1 }, into: 'zh', from: 'en', by: 'machine' },
  { company: 'yaoling-energy', of: 'summary', into: 'ur', from: 'en', by: 'person' },
  { company: 'yaoling-energy', of: 'description', into: 'ur', from: 'zh', by: 'machine' },
  { company: 'tuoling-supply', of: 'summary', into: 'ur', from: 'zh', by: 'machine', confirmedHoursAgo: 75 },
  { company: 'suihe-aero', of: 'description', into: 'en', from: 'zh', by: 'person' },
  { company: 'chenab-codeworks', of: 'summary', into: 'zh', from: 'en', by: 'machine' },
  { company: 'chenab-codeworks', of: { offer: 0 }, into: 'zh', from: 'en', by: 'machine' },
  { company: 'hazara-gate-zone', of: 'summary', into: 'zh', from: 'en', by: 'person' },
  {
    company: 'nashtar-instruments',
    of: 'summary',
    into: 'zh',
    from: 'en',
    by: 'machine',
    confirmedHoursAgo: 700,
    earlierSource: 'Surgical instruments for hospitals abroad.',
  },
  { company: 'jianzhou-software', of: 'summary', into: 'en', from: 'zh', by: 'machine' },
  { company: 'jianzhou-software', of: 'description', into: 'en', from: 'zh', by: 'person' },
];

/** The company with where its texts come from. */
export function withTranslations(company: DemoCompany): DemoCompany {
  return translations.filter((one) => one.company === company.key).reduce(withTranslation, company);
}

function withTranslation(company: DemoCompany, translation: DemoTranslation): DemoCompany {
  const { of } = translation;
  if (of === 'summary') {
    return { ...company, summaryOrigins: added(company.summary, company.summaryOrigins, translation) };
  }
  if (of === 'description') {
    return { ...company, descriptionOrigins: added(company.description, company.descriptionOrigins, translation) };
  }
  const inPlace = (place: number) => (statement: DemoStatement, index: number) =>
    index === place
      ? { ...statement, textOrigins: added(statement.text, statement.textOrigins, translation) }
      : statement;
  return 'offer' in of
    ? { ...company, offers: company.offers.map(inPlace(of.offer)) }
    : { ...company, needs: company.needs.map(inPlace(of.need)) };
}

function added(
  text: DemoCompany['summary'],
  origins: DemoCompany['summaryOrigins'],
  { company, into, from, by, confirmedHoursAgo, earlierSource }: DemoTranslation,
): DemoCompany['summaryOrigins'] {
  const source = text[from];
  if (source === undefined || text[into] === undefined) throw new Error(`${company} has no text to translate`);
  const origin = { by, from, source: earlierSource ?? source, confirmedHoursAgo: confirmedHoursAgo ?? null };
  return { ...origins, [into]: origin };
}
