import type { CompanyLanguage, CompanyType, CooperationMode, LocalisedText, SizeBand } from '@karakoram/domain';
import { completeUscc } from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import type { SectorCode } from '@karakoram/taxonomy';
import type {
  DemoCompany as CompleteCompany,
  DemoStatement as CompleteStatement,
  DemoStep,
} from '../../apps/api/src/modules/demo/demo-data.ts';
import { drawingOf } from './logo-drawing.ts';

/** A company as its author writes it down. What is left out follows from the rest, or from its place in the list. */
export interface DemoCompany {
  /** Also the name of its website and mail domain, below the reserved `.example`. */
  readonly key: string;
  readonly type?: CompanyType;
  readonly names: LocalisedText;
  readonly cityCode: string;
  readonly sizeBand: SizeBand;
  readonly founded: number;
  readonly languages: readonly CompanyLanguage[];
  readonly sectors: readonly SectorCode[];
  readonly contactName: string;
  /** Approved unless it says otherwise. */
  readonly status?: 'draft' | 'submitted' | 'changes_requested' | 'rejected' | 'suspended';
  /** Since when a submitted company waits for its desk. */
  readonly waitingHours?: number;
  /** A code whose last character is wrong, for the desk to notice. */
  readonly wrongCheckCharacter?: boolean;
  /** The key of the company whose registration number it gives by mistake, for the desk to notice. */
  readonly registrationNumberOf?: string;
  readonly summary: LocalisedText;
  /** Without the sentence that says that the company is invented: that one is added to all. */
  readonly description: LocalisedText;
  readonly offers: readonly DemoStatement[];
  readonly needs?: readonly DemoStatement[];
}

export interface DemoStatement {
  readonly concepts: readonly string[];
  readonly modes: readonly CooperationMode[];
  readonly text: LocalisedText;
}

/** The last sentence of every description, in each of its languages. */
export const inventedSentence = {
  en: 'This organisation is invented: it exists only in this demonstration.',
  zh: '本机构为演示而虚构，现实中并不存在。',
  ur: 'یہ ادارہ فرضی ہے اور صرف اس نمائشی نمونے کے لیے گھڑا گیا ہے۔',
} as const;

const day = 24;

/** Fills in what the author left out. `companies` is the whole list of the country, in which `company` stands. */
export function completeCompany(company: DemoCompany, companies: readonly DemoCompany[]): CompleteCompany {
  const { key, status, cityCode, description } = company;
  const city = cityByCode(cityCode);
  if (city === undefined) throw new Error(`${key} is in ${cityCode}, which is no city`);
  const index = companies.indexOf(company);
  const history = historyOf(company, index);
  return {
    key,
    type: company.type ?? 'firm',
    country: city.country,
    names: company.names,
    registrationNumber: registrationNumberOf(company, companies),
    provinceCode: city.provinceCode,
    cityCode,
    sizeBand: company.sizeBand,
    founded: company.founded,
    website: status === 'draft' ? null : `https://www.${key}.example`,
    languages: company.languages,
    sectors: company.sectors,
    summary: company.summary,
    summaryOrigins: {},
    description: sayThatItIsInvented(description, company.names),
    descriptionOrigins: {},
    offers: company.offers.map(completeStatement),
    needs: (company.needs ?? []).map(completeStatement),
    partnerSizes: [],
    partnerPlaces: [],
    contactName: company.contactName,
    contactEmail: `partners@${key}.example`,
    logo: status === undefined && index % 5 < 2 ? drawingOf(key) : null,
    createdHoursAgo: (history[0]?.hoursAgo ?? 30) + 3 * day,
    history,
    pendingChange: null,
  };
}

/** Who translated what, and how far an offer has come, is told apart: see `translations.ts` and `wishes.ts`. */
function completeStatement(statement: DemoStatement): CompleteStatement {
  return { ...statement, textOrigins: {}, readiness: null };
}

/** An empty description says it in the languages of the company's names. */
function sayThatItIsInvented(description: LocalisedText, names: LocalisedText): LocalisedText {
  const said: LocalisedText = {};
  const isEmpty = Object.keys(description).length === 0;
  for (const locale of ['en', 'zh', 'ur'] as const) {
    const text = description[locale];
    if (text !== undefined) said[locale] = `${text}${locale === 'zh' ? '' : ' '}${inventedSentence[locale]}`;
    else if (isEmpty && names[locale] !== undefined) said[locale] = inventedSentence[locale];
  }
  return said;
}

/**
 * A number that nobody can hold: Chinese organisation codes that begin with DEM0, Pakistani company numbers far beyond
 * those given out. Universities and zones of Pakistan have none.
 */
function registrationNumberOf(company: DemoCompany, companies: readonly DemoCompany[]): string | null {
  const borrowed = companies.find(({ key }) => key === company.registrationNumberOf);
  if (borrowed !== undefined) return registrationNumberOf(borrowed, companies);
  const serial = String(companies.indexOf(company) + 1).padStart(4, '0');
  if (company.cityCode.startsWith('PK-')) {
    return company.type === undefined || company.type === 'firm' ? `990${serial}` : null;
  }
  const region = company.cityCode.replace('CN-', '').padEnd(6, '0');
  const isPublicBody = company.type === 'university' || company.type === 'institute';
  const code = completeUscc(`${isPublicBody ? '12' : '91'}${region}DEM0${serial}`);
  return company.wrongCheckCharacter === true ? withOtherEnd(code) : code;
}

function withOtherEnd(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('1') ? '2' : '1'}`;
}

/** Approvals are spread over the months before the requests of the demo; every seventh company was first sent back. */
function historyOf({ status, waitingHours }: DemoCompany, index: number): DemoStep[] {
  const step = (
    action: DemoStep['action'],
    hoursAgo: number,
    reasons: DemoStep['reasons'] = [],
    note: string | null = null,
  ) => ({
    action,
    hoursAgo,
    reasons,
    note,
  });
  switch (status) {
    case 'draft':
      return [];
    case 'submitted':
      return [step('submit', waitingHours ?? 12)];
    case 'changes_requested':
      return [
        step('submit', 6 * day),
        step('request_changes', 4 * day, ['description_too_vague', 'offers_unclear'], changesNote),
      ];
    case 'rejected':
      return [step('submit', 40 * day), step('reject', 39 * day, ['not_a_technology_company'])];
    case 'suspended':
      return [
        step('submit', 92 * day),
        step('approve', 90 * day),
        step('suspend', 5 * day, ['complaint_under_review']),
      ];
    case undefined: {
      const approved = (112 + ((index * 17) % 110)) * day;
      const reviewed = 20 + ((index * 13) % 50);
      const again = step('submit', approved + reviewed);
      if (index % 7 !== 3) return [again, step('approve', approved)];
      return [
        step('submit', again.hoursAgo + 5 * day),
        step('request_changes', again.hoursAgo + 3 * day, ['offers_unclear']),
        again,
        step('approve', approved),
      ];
    }
  }
}

const changesNote =
  'Please name customers or certificates and say for each offer what a partner would receive. / 请补充客户或认证情况，并说明每项供给能为合作方带来什么。';
