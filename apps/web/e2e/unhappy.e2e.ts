import { locales } from '@karakoram/domain';
import { demoAccount } from './support/demo.ts';
import { confirmsAddress, newcomerPassword, signsUp } from './support/newcomer.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

for (const locale of locales) {
  test(`a wrong password is told in the reader's language, in ${locale}`, async ({ arrives }) => {
    const visitor = await arrives({ locale });
    await visitor.opens('/sign-in');
    await visitor.entersAccount('kishtzar.owner@demo.example', 'not this one at all');
    await expect(visitor.main.getByRole('alert')).toContainText(visitor.t('account:problem.wrongCredentials'));
    await expect(visitor.field(visitor.t('account:fields.email'))).toHaveValue('kishtzar.owner@demo.example');
  });
}

test('a session that ends while somebody types loses nothing', async ({ arrives }) => {
  const member = await arrives();
  const { page, main, t } = member;
  const email = `${uniqueWord()}@newcomer.example`;
  await signsUp(member, { name: 'Rabia Nadeem', email });
  await confirmsAddress(member, email);
  await main
    .getByRole('group', { name: t('company:create.names') })
    .getByRole('textbox', { name: t('common:languages.en') })
    .fill(`Patient Typists ${uniqueWord()}`);
  await member.button(t('company:create.submit')).click();
  await expect(member.heading(t('company:editor.title'))).toBeVisible();

  await member.opens('/company/profile?step=contact');
  const name = member.field(t('company:fields.contactName'));
  await name.fill('Rabia');
  await expect(main.getByText(t('autosave:state.saved'))).toBeVisible();
  await page.context().clearCookies();
  await name.fill('Rabia Nadeem, export office');
  await expect(main.getByText(t('autosave:state.signedOut'))).toBeVisible();

  await member.opens('/sign-in?redirect=%2Fcompany%2Fprofile%3Fstep%3Dcontact');
  await member.entersAccount(email, newcomerPassword);
  await expect(name).toHaveValue('Rabia Nadeem, export office');
  await expect(main.getByText(t('autosave:state.saved'))).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue('Rabia Nadeem, export office');
});

test('declining asks for a reason', async ({ arrives }) => {
  const member = await arrives();
  const { page, main, t } = member;
  await member.signsIn(demoAccount('kishtzar.owner'), 'en');
  await member.goesTo('company');
  await member.link(t('requests:waiting.answer')).click();
  const decline = main.getByRole('button').filter({ hasText: t('requests:decline.action') });
  await expect(decline.first()).toBeVisible();
  const waiting = await decline.count();
  await decline.first().click();
  const dialog = page.getByRole('dialog').filter({ hasText: t('requests:decline.lead') });
  await dialog.getByRole('button', { name: t('requests:decline.confirm'), exact: true }).click();
  await expect(dialog.getByText(t('common:validation.choose'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(decline).toHaveCount(waiting);
});

test('a company that is not there leads to the directory', async ({ arrives }) => {
  const visitor = await arrives({ locale: 'ur' });
  await visitor.opens('/companies/00000000-0000-4000-8000-000000000000');
  await expect(visitor.heading(visitor.t('companyPage:gone.title'))).toBeVisible();
  await visitor.link(visitor.t('companyPage:gone.action')).click();
  await expect(visitor.heading(visitor.t('directory:title'))).toBeVisible();
});

test('an address that is not there says so', async ({ arrives }) => {
  const visitor = await arrives({ locale: 'zh' });
  await visitor.opens('/nowhere-at-all');
  await expect(visitor.heading(visitor.t('common:problem.notFound.title'))).toBeVisible();
});

test("somebody else's request is not there", async ({ arrives }) => {
  const party = await arrives();
  await party.signsIn(demoAccount('kishtzar.owner'), 'en');
  await party.goesTo('requests');
  await party.main
    .getByRole('link')
    .filter({ hasText: party.t('requests:card.open') })
    .first()
    .click();
  await expect(party.main.getByRole('heading', { name: party.t('requests:detail.message') })).toBeVisible();

  const stranger = await arrives();
  await stranger.signsIn(demoAccount('chenab-codeworks.owner'), 'en');
  await stranger.opens(new URL(party.page.url()).pathname);
  await expect(stranger.heading(stranger.t('common:problem.notFound.title'))).toBeVisible();
});
