import { describe, expect, it } from '@jest/globals';
import {
  circularOrigin,
  companyFindings,
  fieldsOf,
  identityLeaks,
  missingOpportunityFields,
  opportunityDirections,
  opportunityTypes,
  otherCountry,
  companyLimits,
  countries,
  isFoundedYear,
  isReasonFor,
  isStale,
  locales,
  matchRequestLimits,
  matchRequestStatuses,
  companyStatuses,
  companyTypes,
  companyTransition,
  cooperationModes,
  decodeUscc,
  needsReason,
  readinessStages,
  type CompanyStatus,
} from '@karakoram/domain';
import { cityByCode, isPartnerPlace, provinceByCode } from '@karakoram/domain/places';
import { detectLanguage, taxonomy } from '@karakoram/taxonomy';
import type { DemoCompany } from '../../apps/api/src/modules/demo/demo-data.ts';
import { newPassword } from './accounts.ts';
import { inventedSentence } from './demo-company.ts';
import { createDemo } from './demo.ts';

const demo = createDemo();
const byKey = new Map(demo.companies.map((company) => [company.key, company]));
const statements = (company: DemoCompany) => [...company.offers, ...company.needs];
const statusOf = ({ history }: DemoCompany) =>
  history.reduce<CompanyStatus>((status, { action }) => {
    const next = companyTransition(status, action);
    if (!next.ok) throw new Error(`${action} from ${status}`);
    return next.value;
  }, 'draft');
const ofStatus = (status: CompanyStatus) => demo.companies.filter((company) => statusOf(company) === status);
const approvedHoursAgo = (key: string) =>
  byKey.get(key)?.history.findLast(({ action }) => action === 'approve')?.hoursAgo ?? -1;

describe('the companies of the demo', () => {
  it('are thirty of each country, each with its own key', () => {
    expect(byKey.size).toBe(60);
    for (const country of countries) expect(demo.companies.filter((one) => one.country === country)).toHaveLength(30);
  });

  it.each(demo.companies.map((company) => [company.key, company] as const))('%s is valid', (_key, company) => {
    expect(company.key).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(cityByCode(company.cityCode)).toMatchObject({
      country: company.country,
      provinceCode: company.provinceCode,
    });
    expect(isFoundedYear(company.founded, 2026)).toBe(true);
    expect(company.sectors.filter((code) => !taxonomy.sectorCodes.includes(code))).toEqual([]);
    expect(company.sectors.length).toBeGreaterThanOrEqual(companyLimits.sectorsMin);
    expect(company.sectors.length).toBeLessThanOrEqual(companyLimits.sectorsMax);
    expect(company.offers.length).toBeLessThanOrEqual(4);
    expect(company.needs.length).toBeLessThanOrEqual(3);
    for (const { concepts, text } of statements(company)) {
      expect(concepts.filter((code) => !taxonomy.conceptByCode.has(code))).toEqual([]);
      expect(concepts.length).toBeLessThanOrEqual(companyLimits.conceptsPerStatementMax);
      for (const one of Object.values(text)) expect(one.length).toBeLessThanOrEqual(companyLimits.statementTextMax);
    }
    for (const name of Object.values(company.names)) expect(name.length).toBeLessThanOrEqual(companyLimits.nameMax);
    for (const one of Object.values(company.summary)) expect(one.length).toBeLessThanOrEqual(companyLimits.summaryMax);
    for (const one of Object.values(company.description)) {
      expect(one.length).toBeLessThanOrEqual(companyLimits.descriptionMax);
    }
  });

  it.each(demo.companies.map((company) => [company.key, company] as const))(
    '%s is written in the languages that it says, and says in each that it is invented',
    (_key, company) => {
      const texts = [company.names, company.summary, ...statements(company).map(({ text }) => text)];
      for (const locale of locales) {
        const described = company.description[locale];
        if (described !== undefined) expect(described.endsWith(inventedSentence[locale])).toBe(true);
        for (const text of [...texts, company.description]) {
          const written = text[locale];
          if (written !== undefined) expect(detectLanguage(written)).toBe(locale);
        }
      }
      expect(Object.keys(company.description).length).toBeGreaterThan(0);
    },
  );

  it('can be reached only where nobody is: reserved domains, no telephone', () => {
    for (const { website, contactEmail } of demo.companies) {
      expect(website ?? 'https://www.none.example').toMatch(/^https:\/\/www\.[a-z0-9-]+\.example$/);
      expect(contactEmail).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/);
    }
    for (const { email } of demo.users) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/);
  });

  it('carry numbers that are well formed and that nobody can hold, but for two that a desk should notice', () => {
    const findings = demo.companies.flatMap((company) =>
      companyFindings({ ...company, taxNumber: null, lei: null })
        .filter(({ field, severity }) => field === 'registrationNumber' && severity !== 'info')
        .map(({ code }) => [company.key, code]),
    );
    expect(findings).toEqual([['jianzhou-software', 'uscc_outer_check']]);
    for (const { country, registrationNumber } of demo.companies) {
      if (registrationNumber === null) continue;
      if (country === 'CN') expect(decodeUscc(registrationNumber)?.organisationCode).toMatch(/^DEM0/);
      else expect(registrationNumber).toMatch(/^990[0-9]{4}$/);
    }
    const numbers = demo.companies.flatMap(({ registrationNumber }) => registrationNumber ?? []);
    expect(numbers.length - new Set(numbers).size).toBe(1);
  });

  it('cover every sector on the approved list, every type and every mode', () => {
    const approved = ofStatus('approved');
    expect(approved).toHaveLength(50);
    const sectors = new Set(approved.flatMap((company) => company.sectors));
    expect(taxonomy.sectorCodes.filter((code) => !sectors.has(code))).toEqual([]);
    expect(new Set(approved.map(({ type }) => type))).toEqual(new Set(companyTypes));
    const modes = new Set(approved.flatMap(statements).flatMap((statement) => statement.modes));
    expect(modes).toEqual(new Set(cooperationModes));
  });

  it('are written in one, two and three languages', () => {
    const languages = demo.companies.map(({ names }) => Object.keys(names).sort().join('+'));
    expect(new Set(languages)).toEqual(new Set(['zh', 'en+zh', 'en+ur+zh', 'ur', 'en', 'en+ur']));
  });

  it('offer more than they need, and some need nothing', () => {
    const offers = demo.companies.flatMap((company) => company.offers).length;
    const needs = demo.companies.flatMap((company) => company.needs).length;
    expect(offers).toBeGreaterThan(needs);
    expect(ofStatus('approved').filter((company) => company.needs.length === 0).length).toBeGreaterThanOrEqual(3);
  });

  it('fill the queue of each desk, one of them past the time in which a desk means to answer', () => {
    const waiting = ofStatus('submitted');
    for (const country of countries) expect(waiting.filter((one) => one.country === country)).toHaveLength(2);
    expect(waiting.filter(({ history }) => (history.at(-1)?.hoursAgo ?? 0) > 72)).toHaveLength(1);
    const counts = companyStatuses.map((status) => [status, ofStatus(status).length]);
    expect(Object.fromEntries(counts)).toMatchObject({
      draft: 2,
      changes_requested: 2,
      rejected: 1,
      suspended: 1,
    });
    expect(demo.companies.filter(({ pendingChange }) => pendingChange !== null)).toHaveLength(1);
  });

  it('have translations of every kind: by a person, by a machine checked and not, up to date and not', () => {
    const kinds = new Set<string>();
    for (const company of ofStatus('approved')) {
      const texts = [
        { text: company.summary, origins: company.summaryOrigins },
        { text: company.description, origins: company.descriptionOrigins },
        ...statements(company).map(({ text, textOrigins: origins }) => ({ text, origins })),
      ];
      for (const { text, origins } of texts) {
        expect(circularOrigin(origins)).toBeUndefined();
        for (const locale of locales) {
          const origin = origins[locale];
          if (origin === undefined) continue;
          expect(text[locale]).toBeDefined();
          expect(detectLanguage(origin.source)).toBe(origin.from);
          expect(origin.confirmedHoursAgo === null || origin.by === 'machine').toBe(true);
          kinds.add([origin.by, origin.confirmedHoursAgo !== null, isStale(origin, text)].join(' '));
        }
      }
    }
    expect([...kinds].sort()).toEqual([
      'machine false false',
      'machine true false',
      'machine true true',
      'person false false',
      'person false true',
    ]);
  });

  it('say in both countries which partner they look for, and offer things of every stage', () => {
    const approved = ofStatus('approved');
    for (const country of countries) {
      const wishing = approved.filter((one) => one.country === country && one.partnerPlaces.length > 0);
      expect(wishing.length).toBeGreaterThanOrEqual(4);
      for (const { partnerPlaces, partnerSizes } of wishing) {
        expect(partnerPlaces.filter((code) => !isPartnerPlace(country, code))).toEqual([]);
        expect(partnerPlaces.length).toBeLessThanOrEqual(companyLimits.partnerPlacesMax);
        expect(partnerSizes.length).toBeLessThanOrEqual(companyLimits.partnerSizesMax);
      }
    }
    const stages = new Set(approved.flatMap(({ offers }) => offers.flatMap(({ readiness }) => readiness ?? [])));
    expect(stages).toEqual(new Set(readinessStages));
    expect(approved.flatMap(({ needs }) => needs.flatMap(({ readiness }) => readiness ?? []))).toEqual([]);
  });

  it('were decided on with the reasons that a decision must have', () => {
    for (const { history } of demo.companies) {
      for (const { action, reasons } of history) {
        if (action === 'submit') continue;
        expect(reasons.length > 0).toBe(needsReason(action));
        expect(reasons.filter((reason) => !isReasonFor(action, reason))).toEqual([]);
      }
    }
  });
});

describe('the requests of the demo', () => {
  it('are there in every state, in both directions', () => {
    expect(new Set(demo.matchRequests.map(({ status }) => status))).toEqual(new Set(matchRequestStatuses));
    for (const key of ['kishtzar', 'lanjing-robotics']) {
      const pending = demo.matchRequests.filter(({ status }) => status === 'pending');
      expect(pending.some(({ sender }) => sender === key)).toBe(true);
      expect(pending.some(({ receiver }) => receiver === key)).toBe(true);
    }
  });

  it('go between approved companies of both countries, after both were approved, once a pair', () => {
    const pairs = demo.matchRequests.map(({ sender, receiver }) => [sender, receiver].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const { sender, receiver, sentHoursAgo } of demo.matchRequests) {
      expect(byKey.get(sender)?.country).not.toBe(byKey.get(receiver)?.country);
      for (const key of [sender, receiver]) expect(approvedHoursAgo(key)).toBeGreaterThan(sentHoursAgo);
    }
  });

  it('have the lengths and the dates that a request can have', () => {
    for (const { message, status, sentHoursAgo, answeredHoursAgo, declineReason } of demo.matchRequests) {
      expect(message.length).toBeGreaterThanOrEqual(matchRequestLimits.messageMin);
      expect(message.length).toBeLessThanOrEqual(matchRequestLimits.messageMax);
      expect(declineReason !== null).toBe(status === 'declined');
      expect(answeredHoursAgo === null).toBe(status === 'pending' || status === 'expired');
      if (status === 'pending') expect(sentHoursAgo).toBeLessThan(30 * 24);
      else if (status === 'expired') expect(sentHoursAgo).toBeGreaterThan(30 * 24);
      else expect(answeredHoursAgo).toBeLessThan(sentHoursAgo);
    }
  });
});

describe('the accounts of the demo', () => {
  it('begin with the two companies that have every role', () => {
    const first = demo.users.slice(0, 6).map(({ seat }) => `${seat?.company} ${seat?.role}`);
    expect(first).toEqual([
      'kishtzar owner',
      'kishtzar editor',
      'kishtzar viewer',
      'lanjing-robotics owner',
      'lanjing-robotics editor',
      'lanjing-robotics viewer',
    ]);
  });

  it('give every company exactly one owner, and nobody else a password for signing in than those listed', () => {
    const owners = demo.users.filter(({ seat }) => seat?.role === 'owner').map(({ seat }) => seat?.company);
    expect([...owners].sort()).toEqual([...byKey.keys()].sort());
    const signingIn = demo.users.filter(({ password }) => password !== null);
    expect(signingIn).toHaveLength(21);
    for (const { email } of signingIn) expect(email.endsWith('@demo.example')).toBe(true);
  });

  it('have passwords that can be read out and differ each time', () => {
    const passwords = Array.from({ length: 500 }, newPassword);
    expect(new Set(passwords).size).toBe(500);
    for (const password of passwords)
      expect(password).toMatch(/^([bdfghjklmnprstvz][aeiou]){3}(-([bdfghjklmnprstvz][aeiou]){3}){2}$/);
  });
});

describe('the opportunities of the demo', () => {
  const identityOf = ({ names, website, contactName, contactEmail, registrationNumber }: DemoCompany) => ({
    names: [...Object.values(names), contactName],
    website,
    email: contactEmail,
    numbers: registrationNumber === null ? [] : [registrationNumber],
  });

  it('show every type and both directions to the public, and something that waits for each desk', () => {
    const published = demo.opportunities.filter(({ state }) => state === 'published');
    expect(new Set(published.map(({ type }) => type))).toEqual(new Set(opportunityTypes));
    expect(new Set(published.map(({ direction }) => direction))).toEqual(new Set(opportunityDirections));
    const waiting = demo.opportunities.filter(({ state }) => state === 'submitted');
    expect(waiting.map(({ company }) => byKey.get(company)?.country).toSorted()).toEqual(['CN', 'PK']);
  });

  it.each(demo.opportunities.map((one) => [one.texts.title?.en ?? one.texts.title?.zh ?? '', one] as const))(
    '%s is valid',
    (_, { company: key, type, direction, texts, details, concepts, modes, targetPlaces, state, ...rest }) => {
      const company = byKey.get(key);
      if (company === undefined) throw new Error(`There is no company ${key}.`);
      expect(statusOf(company)).toBe('approved');
      const written: Record<string, unknown> = { ...texts, ...details, concepts, modes };
      const missing = missingOpportunityFields(type, direction, (field) => written[field] !== undefined);
      if (state === 'published' || state === 'submitted') expect(missing).toEqual([]);
      for (const field of Object.keys({ ...texts, ...details })) expect(fieldsOf(type, direction)).toContain(field);
      expect(concepts.filter((code) => !taxonomy.conceptByCode.has(code))).toEqual([]);
      for (const code of targetPlaces) {
        expect((cityByCode(code) ?? provinceByCode(code))?.country).toBe(otherCountry(company.country));
      }
      if (!rest.anonymous) return;
      const said = Object.values(texts)
        .flatMap((text) => Object.values(text))
        .join('\n');
      expect(identityLeaks(said, identityOf(company))).toEqual([]);
    },
  );
});
