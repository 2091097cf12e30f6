import { demoAccount } from './support/demo.ts';
import { businessRequest, draftsOpportunity, publishesOpportunity } from './support/opportunity.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

test('an author takes an opportunity back, closes it for interest, revises it and ends it', async ({ arrives }) => {
  const title = `Distributor for inspection software ${uniqueWord()}`;
  const author = await arrives();
  const { t, page, main } = author;
  await author.signsIn(demoAccount('parwana-pay.owner'), 'en');
  const { id } = await draftsOpportunity(author, title);
  const status = (name: 'draft' | 'submitted' | 'published' | 'archived') =>
    main
      .getByRole('region', { name: t('ownOpportunities:status') })
      .getByText(t(`enums:opportunityStatus.${name}`), { exact: true });

  await test.step('what was handed in is taken back, and handed in again', async () => {
    await author.opens(`/company/opportunities/${id}/edit?step=review`);
    await author.button(t('ownOpportunities:submit.act')).click();
    await expect(author.message(t('ownOpportunities:submit.done'))).toBeVisible();
    await author.opens(`/company/opportunities/${id}`);
    await expect(status('submitted')).toBeVisible();
    await author.button(t('ownOpportunities:actions.recall')).click();
    await expect(author.heading(t('ownOpportunities:editor.title'))).toBeVisible();
    await author.opens(`/company/opportunities/${id}/edit?step=review`);
    await author.button(t('ownOpportunities:submit.act')).click();
    await expect(author.message(t('ownOpportunities:submit.done'))).toBeVisible();
  });

  const desk = await arrives();
  await desk.signsIn(demoAccount('desk.pakistan'), 'en');
  await publishesOpportunity(desk, id);
  const reader = await arrives();

  await test.step('once it is public, its author finds companies and closes it for interest', async () => {
    await author.opens(`/company/opportunities/${id}`);
    await expect(status('published')).toBeVisible();
    await author.link(t('ownOpportunities:interests.companies')).click();
    await expect(author.heading(t('opportunities:ranked.companies'))).toBeVisible();
    await author.link(title).click();
    await page.getByRole('switch', { name: t('ownOpportunities:interests.open') }).click();
    await expect(main.getByText(t('ownOpportunities:interests.closedHint'))).toBeVisible();
    await reader.opens(`/opportunities/${id}`);
    await expect(reader.main.getByText(reader.t('opportunities:card.closed'))).toBeVisible();
  });

  await test.step('a revision leaves what is public as it is', async () => {
    await author.button(t('ownOpportunities:actions.revise')).click();
    const words = main.getByRole('group', { name: t('enums:opportunityField.title'), exact: true });
    const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
    await words.getByRole('textbox', { name: t('common:languages.en') }).fill(`${title}, revised`);
    await saved;
    await reader.page.reload();
    await expect(reader.main.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  });

  await test.step('what is ended is gone for everybody else', async () => {
    await author.opens(`/company/opportunities/${id}`);
    await author.button(t('ownOpportunities:actions.archive')).click();
    const dialog = page.getByRole('dialog', { name: t('ownOpportunities:archive.title') });
    await dialog.getByRole('button', { name: t('ownOpportunities:actions.archive'), exact: true }).click();
    await expect(status('archived')).toBeVisible();
    await reader.page.reload();
    await expect(reader.heading(reader.t('opportunities:page.gone.title'))).toBeVisible();
  });

  await test.step('its words begin a new draft', async () => {
    await author.button(t('ownOpportunities:actions.copy')).click();
    await page.waitForURL((address) => address.pathname.endsWith('/edit') && !address.pathname.includes(id));
    await expect(author.heading(t('ownOpportunities:editor.title'))).toBeVisible();
    const written = (field: 'title' | 'summary') =>
      main
        .getByRole('group', { name: t(`enums:opportunityField.${field}`), exact: true })
        .getByRole('textbox', { name: t('common:languages.en') });
    await expect(written('title')).toHaveValue(`${title}, revised`);
    await expect(written('summary')).toHaveValue(businessRequest.summary.en);

    await author.opens(new URL(page.url()).pathname.replace(/\/edit$/, ''));
    await expect(author.heading(`${title}, revised`)).toBeVisible();
    await expect(status('draft')).toBeVisible();
    const copy = main.getByRole('region', { name: t('ownOpportunities:preview.copy') });
    for (const words of [
      businessRequest.description.en,
      businessRequest.partnerRole.en,
      t('enums:cooperationMode.distribution'),
    ])
      await expect(copy.getByText(words).first()).toBeVisible();
    await author.opens(`/company/opportunities/${id}`);
    await expect(status('archived')).toBeVisible();
  });
});

test('an author extends an opportunity that expires soon', async ({ arrives }) => {
  const author = await arrives({ phone: true });
  const { t } = author;
  await author.signsIn(demoAccount('chenab-codeworks.owner'), 'en');
  await author.opens('/company/opportunities?status=published');
  await author.link('A team of forty for embedded software in cars and machines').click();
  await author.button(t('ownOpportunities:actions.extend')).click();
  await expect(author.message(t('ownOpportunities:actions.done.extend'))).toBeVisible();
  await expect(author.button(t('ownOpportunities:actions.extend'))).toBeHidden();
});
