import AxeBuilder from '@axe-core/playwright';
import { locales, type Locale } from '@karakoram/domain';
import { demoAccount } from './support/demo.ts';
import { draftsOpportunity } from './support/opportunity.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

// Colours are judged when nothing moves any more.
test.describe.configure({ timeout: 90_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Looks at a page in a language without making it the account's. */
async function looksAt(person: Person, path: string, locale: Locale): Promise<void> {
  await person.reads(locale);
  await person.opens(`${path}${path.includes('?') ? '&' : '?'}lang=${locale}`);
  await expectAccessible(person);
}

/** Looks at a list, and at the page of what it shows first. */
async function looksAtFirstOf(person: Person, path: string, locale: Locale): Promise<void> {
  await test.step(path, () => looksAt(person, path, locale));
  await test.step(`what ${path} shows first`, async () => {
    const first = person.main.getByRole('listitem').getByRole('heading', { level: 2 }).getByRole('link').first();
    const title = await first.innerText();
    await first.click();
    // The list, which has a heading of its own, stands until the page is there.
    await expect(person.main.getByRole('heading', { level: 1 })).toHaveText(title);
    await expectAccessible(person);
  });
}

async function expectAccessible(person: Person): Promise<void> {
  const { page, main, t } = person;
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel(t('common:state.loading'))).toHaveCount(0);
  await person.expectLanguage();
  // Colours are the same in every language, and judging them takes most of the time.
  const skipped = person.locale === 'en' ? [] : ['color-contrast'];
  const { violations } = await new AxeBuilder({ page }).disableRules(skipped).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`);
  expect(found, page.url()).toEqual([]);
}

for (const locale of locales) {
  test(`visitors meet no barrier, in ${locale}`, async ({ arrives }) => {
    const visitor = await arrives();
    for (const path of ['/', '/sign-in', '/sign-up', '/unsubscribe/unknown', '/directory']) {
      await test.step(path, () => looksAt(visitor, path, locale));
    }
    await test.step('the page of a company', async () => {
      await visitor.main.getByRole('listitem').getByRole('heading', { level: 2 }).getByRole('link').first().click();
      await expect(visitor.main.getByRole('heading', { name: visitor.t('companyPage:offers') })).toBeVisible();
      await expectAccessible(visitor);
    });
  });

  test(`visitors who look for opportunities, programmes and documents meet no barrier, in ${locale}`, async ({
    arrives,
  }) => {
    const visitor = await arrives();
    for (const path of ['/opportunities', '/programmes', '/resources']) await looksAtFirstOf(visitor, path, locale);
  });

  test(`authors of opportunities meet no barrier, in ${locale}`, async ({ arrives }) => {
    const author = await arrives();
    await author.signsIn(demoAccount('ujala-watt.owner'), 'en');
    const { id } = await draftsOpportunity(author, 'A distributor for power meters');
    const own = '/company/opportunities';
    for (const path of [
      '/opportunities/for-us',
      own,
      `${own}/new`,
      `${own}/${id}`,
      `${own}/${id}/edit?step=partner`,
      `${own}/${id}/edit?step=review`,
    ]) {
      await test.step(path, () => looksAt(author, path, locale));
    }
    await test.step('the dialog of an interest', async () => {
      await author.opens(`/opportunities?country=CN&lang=${locale}`);
      await author.main.getByRole('listitem').getByRole('heading', { level: 2 }).getByRole('link').first().click();
      await author.button(author.t('requests:interest.action')).click();
      await expect(author.page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
      await expectAccessible(author);
    });
  });

  test(`members meet no barrier, in ${locale}`, async ({ arrives }) => {
    const member = await arrives();
    await member.signsIn(demoAccount('kishtzar.owner'), 'en');
    for (const path of [
      '/company',
      '/company/profile?step=offers',
      '/requests',
      '/account',
      '/saved-searches',
      '/suggestions',
    ]) {
      await test.step(path, () => looksAt(member, path, locale));
    }
    await test.step('the dialog of a request', async () => {
      await member.main.getByRole('listitem').getByRole('heading', { level: 2 }).getByRole('link').first().click();
      const request = member.button(member.t('requests:send.action'));
      // The list that was left has one for each company, until the company's page is there.
      await expect(request).toHaveCount(1);
      await request.click();
      await expect(member.page.getByRole('dialog').getByRole('textbox')).toBeVisible();
      await expectAccessible(member);
    });
  });

  test(`reviewers meet no barrier, in ${locale}`, async ({ arrives }) => {
    const reviewer = await arrives();
    await reviewer.signsIn(demoAccount('desk.china'), 'zh');
    await test.step('the queue', () => looksAt(reviewer, '/desk', locale));
    await test.step('a case', async () => {
      await reviewer.main
        .getByRole('link', { name: reviewer.t('desk:review') })
        .first()
        .click();
      await expect(
        reviewer.main.getByRole('heading', { name: reviewer.t('desk:decision.title'), exact: true }),
      ).toBeVisible();
      await expectAccessible(reviewer);
    });
  });

  test(`desks with opportunities, programmes and documents meet no barrier, in ${locale}`, async ({ arrives }) => {
    const desk = await arrives();
    const { main } = desk;
    await desk.signsIn(demoAccount('desk.pakistan'), 'en');
    for (const path of ['/desk/demand', '/desk/programmes/new', '/desk/resources']) {
      await test.step(path, () => looksAt(desk, path, locale));
    }
    await test.step('a document', async () => {
      await main.getByRole('table').getByRole('link').first().click();
      await expect(main.getByRole('heading', { name: desk.t('resources:versions') })).toBeVisible();
      await expectAccessible(desk);
    });
    await test.step('the queue', () => looksAt(desk, '/desk/opportunities', locale));
    await test.step('a case', async () => {
      await main
        .getByRole('link', { name: desk.t('desk:review') })
        .first()
        .click();
      await expect(main.getByRole('heading', { name: desk.t('opportunityReview:checklist.title') })).toBeVisible();
      await expectAccessible(desk);
    });
  });

  test(`administrators who edit concepts meet no barrier, in ${locale}`, async ({ arrives }) => {
    const administrator = await arrives();
    await administrator.signsIn(demoAccount('administrator'), 'en');
    await test.step('the words', () => looksAt(administrator, '/administration/taxonomy?code=crypto-mining', locale));
    await test.step('what a change would do', async () => {
      const { page, t } = administrator;
      await administrator.button(t('taxonomy:withdrawConcept')).click();
      await expect(page.getByRole('dialog').getByText(t('taxonomy:effect.title'))).toBeVisible();
      await expectAccessible(administrator);
    });
  });
}

test('the keyboard alone goes past the header', async ({ arrives }) => {
  const visitor = await arrives();
  await visitor.opens('/');
  await expect(visitor.heading(visitor.t('home:promise'))).toBeVisible();
  await visitor.page.keyboard.press('Tab');
  await expect(visitor.page.getByRole('link', { name: visitor.t('common:navigation.skip') })).toBeFocused();
  await visitor.page.keyboard.press('Enter');
  await expect(visitor.main).toBeFocused();
  await visitor.page.keyboard.press('Tab');
  await expect(visitor.main.getByRole('combobox', { name: visitor.t('home:search.label') })).toBeFocused();
});

test('the keyboard alone sorts suggestions and asks a company', async ({ arrives }) => {
  const member = await arrives();
  const { page, main, t } = member;
  await member.signsIn(demoAccount('parwana-pay.owner'), 'en');
  await member.goesTo('suggestions');
  const cards = main.getByRole('listitem').filter({ has: member.button(t('suggestions:act.request')) });
  await expect(cards.first()).toBeVisible();

  await page.keyboard.press('j');
  await expect(cards.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(cards.nth(0)).toBeFocused();

  const saved = cards.nth(0).getByRole('button', { pressed: true });
  await page.keyboard.press('s');
  await expect(saved).toBeVisible();
  await page.keyboard.press('s');
  await expect(saved).toHaveCount(0);

  await cards.nth(0).focus();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: /.+/ }).filter({ has: page.getByRole('textbox') });
  await expect(dialog).toBeVisible();
  const stops = await dialog
    .getByRole('button')
    .or(dialog.getByRole('textbox'))
    .or(dialog.getByRole('combobox'))
    .count();
  for (let stop = 0; stop <= stops; stop += 1) {
    await page.keyboard.press('Tab');
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cards.nth(0)).toBeFocused();
});
