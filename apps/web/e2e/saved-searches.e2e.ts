import { serverCatalogues } from '@karakoram/i18n/server';
import { sends } from './support/api.ts';
import { demoAccount } from './support/demo.ts';
import { confirmsAddress, signsUp } from './support/newcomer.ts';
import { draftsOpportunity, publishesOpportunity, submitsOpportunity } from './support/opportunity.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';
import { registrationNumber, uniqueWord } from './support/unique.ts';

const readers = [
  { account: 'neelgai-pixelworks.owner', locale: 'en', phone: false },
  { account: 'moli-games.owner', locale: 'zh', phone: false },
  { account: 'daftarnama.owner', locale: 'ur', phone: true },
] as const;

/** The job that looks for new companies runs every minute. */
const untilTold = { timeout: 150_000 };

test('saved searches tell readers of what is new in their language, until they unsubscribe', async ({ arrives }) => {
  test.setTimeout(300_000);
  const word = uniqueWord();
  const people: { person: Person; email: string }[] = [];
  for (const { account, locale, phone } of readers) {
    const person = await arrives({ phone });
    const { email, password } = demoAccount(account);
    await test.step(`a reader of ${locale} saves a search`, async () => {
      await person.signsIn({ email, password }, locale);
      await savesSearch(person, word);
    });
    people.push({ person, email });
  }
  const [first] = people;
  if (first === undefined) throw new Error('nobody saves a search');
  const wanted = uniqueWord();
  await test.step('one saves a search of opportunities as well', () => savesOpportunitySearch(first.person, wanted));

  await test.step('a company that fits is approved, and posts an opportunity that fits', async () => {
    const newcomer = await arrives();
    await introducesCompany(newcomer, word);
    const desk = await arrives();
    await desk.signsIn(demoAccount('desk.pakistan'), 'en');
    await approves(desk, word);
    const { id } = await draftsOpportunity(newcomer, `Distributor for ${wanted} looms`);
    await submitsOpportunity(newcomer, id);
    await publishesOpportunity(desk, id);
  });

  for (const { person, email } of people) {
    await test.step(`the reader of ${person.locale} is told, and unsubscribes`, async () => {
      await isTold(person, word);
      await unsubscribes(person, email, word);
    });
  }
  await test.step('and who looks for opportunities is told of one', () => isToldOfOpportunity(first.person, wanted));
});

async function savesSearch(person: Person, word: string): Promise<void> {
  await person.opens(`/directory?q=${word}&country=PK`);
  await keepsSearch(person, word, `${word} · ${person.t('enums:country.PK')}`);
}

async function savesOpportunitySearch(person: Person, word: string): Promise<void> {
  await person.opens(`/opportunities?q=${word}&type=business`);
  await keepsSearch(person, word, `${word} · ${person.t('enums:opportunityType.business')}`);
}

/** Saves the search that is on the screen under a name of one word. */
async function keepsSearch(person: Person, word: string, proposal: string): Promise<void> {
  const { t, page } = person;
  await person.button(t('savedSearches:save.action')).click();
  const dialog = page.getByRole('dialog', { name: t('savedSearches:save.title') });
  await expect(dialog.getByRole('textbox', { name: t('savedSearches:fields.name') })).toHaveValue(proposal);
  await dialog.getByRole('textbox', { name: t('savedSearches:fields.name') }).fill(word);
  await dialog.getByRole('radio', { name: t('savedSearches:frequency.at_once') }).check();
  await dialog.getByRole('button', { name: t('savedSearches:save.submit'), exact: true }).click();
  await expect(person.message(t('savedSearches:save.saved', { name: word }))).toBeVisible();
  await expect(dialog).toHaveCount(0);
}

async function introducesCompany(newcomer: Person, word: string): Promise<void> {
  const email = `${word}@newcomer.example`;
  await signsUp(newcomer, { name: 'Adeel Rauf', email });
  await confirmsAddress(newcomer, email);
  await sends(newcomer, 'post', '/api/v1/companies', { country: 'PK', names: { en: `Weavers ${word}` } });
  await sends(newcomer, 'patch', '/api/v1/company', {
    version: 1,
    registrationNumber: registrationNumber('PK'),
    sectors: ['enterprise-software'],
    summary: { en: `We write ${word} software for looms.` },
    offers: [{ text: { en: 'Software for looms' } }],
    needs: [{ text: { en: 'Sensors for looms' } }],
    contactName: 'Adeel Rauf',
    contactEmail: email,
  });
  await newcomer.opens('/company/profile?step=review');
  await newcomer.button(newcomer.t('company:review.submit')).click();
  await expect(newcomer.main.getByText(newcomer.t('enums:companyStatus.submitted'), { exact: true })).toBeVisible();
}

async function approves(desk: Person, word: string): Promise<void> {
  await desk.goesTo('desk');
  await desk.link(desk.t('desk:reviewOf', { company: `Weavers ${word}` })).click();
  await desk.button(desk.t('desk:action.approve')).click();
  await expect(desk.main.getByText(desk.t('desk:explain.approve'))).toBeVisible();
  await desk.button(desk.t('desk:action.approve')).click();
  await expect(desk.message(desk.t('desk:done.approve', { company: `Weavers ${word}` }))).toBeVisible();
}

/** The bell rings on the open page, and what it tells leads to the search. */
async function isTold(person: Person, word: string): Promise<void> {
  const { t, page } = person;
  const subject = t('notifications:saved_search_matches.subject', { search: word, companies: '1' });
  await person.opens('/saved-searches');
  await expect(async () => {
    await page.reload();
    await expect(person.main.getByRole('heading', { name: word })).toBeVisible();
    await expect(person.main.getByText(t('savedSearches:notTold'))).toHaveCount(0, { timeout: 1_000 });
  }).toPass(untilTold);
  if (person.locale === 'ur') await person.expectFits();
  await person.bell.click();
  await page
    .getByRole('dialog', { name: t('notifications:bell.label') })
    .getByRole('link', { name: subject })
    .click();
  await expect(person.main.getByRole('heading', { level: 2, name: `Weavers ${word}` })).toBeVisible();
}

async function isToldOfOpportunity(person: Person, word: string): Promise<void> {
  const subject = person.t('notifications:saved_search_opportunities.subject', { search: word, opportunities: '1' });
  await expect(async () => {
    await person.opens('/notifications');
    await person.main.getByRole('link', { name: subject }).click({ timeout: 2_000 });
  }).toPass(untilTold);
  await expect(person.main.getByRole('heading', { level: 2, name: `Distributor for ${word} looms` })).toBeVisible();
}

async function unsubscribes(person: Person, email: string, word: string): Promise<void> {
  const { t, main } = person;
  const subject = t('notifications:saved_search_matches.subject', { search: word, companies: '1' });
  await person.opens('/dev/inbox');
  await main
    .getByRole('navigation', { name: t('inbox:list') })
    .getByRole('link')
    .filter({ hasText: email })
    .filter({ hasText: plain(subject) })
    .click();
  await expect(person.button(`Weavers ${word}`)).toBeVisible();
  await person.button(serverCatalogues[person.locale].mail.unsubscribe).click();
  await expect(person.heading(t('unsubscribe:title'))).toBeVisible();
  await person.button(t('unsubscribe:action')).click();
  await expect(person.heading(t('unsubscribe:done'))).toBeVisible();
  await person.link(t('unsubscribe:toSearches')).click();
  const rhythm = t('savedSearches:rhythm', {
    frequency: t('savedSearches:frequency.at_once'),
    channels: t('savedSearches:channels.inApp'),
  });
  await expect(main.getByRole('listitem').filter({ hasText: word }).getByText(rhythm)).toBeVisible();
}

/** A subject stands without the marks that keep directions apart. */
function plain(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '');
}
