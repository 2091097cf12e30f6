import type { Demo, DemoCompany, DemoIdentityChange } from '../../apps/api/src/modules/demo/demo-data.ts';
import { createUsers } from './accounts.ts';
import { chineseCompanies } from './companies/china.ts';
import { pakistaniCompanies } from './companies/pakistan.ts';
import { completeCompany } from './demo-company.ts';
import { matchRequests } from './match-requests.ts';
import { opportunities } from './opportunities.ts';
import { withRareNeed } from './rare-needs.ts';
import { programmes } from './programmes.ts';
import { resources } from './resources.ts';
import { suggestions } from './suggestions.ts';
import { withTranslations } from './translations.ts';
import { withWishes } from './wishes.ts';

/** New names of approved companies that wait for the desk. */
const identityChanges: ReadonlyMap<string, DemoIdentityChange> = new Map([
  ['parwana-pay', { names: { en: 'Parwana Digital Payments Limited', zh: '帕尔瓦纳支付' }, hoursAgo: 44 }],
]);

/** The whole demonstration, with passwords made anew at every call. */
export function createDemo(): Demo {
  const companies: DemoCompany[] = [chineseCompanies, pakistaniCompanies]
    .map((list) => list.map(withRareNeed))
    .flatMap((list) => list.map((company) => completeCompany(company, list)))
    .map(withWishes)
    .map(withTranslations)
    .map((company) => ({ ...company, pendingChange: identityChanges.get(company.key) ?? null }));
  return {
    companies,
    users: createUsers(companies),
    matchRequests,
    suggestions,
    opportunities,
    programmes,
    resources,
  };
}
