import type { Locator } from '@playwright/test';
import { demoAccount } from './support/demo.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

/** A company of the demo whose summary says "fleet control". */
const company = 'Lanjing Robotics';

async function opensConcepts(administrator: Person): Promise<void> {
  const { main, t } = administrator;
  await administrator.goesTo('administration');
  await main.getByRole('link', { name: t('administration:tab.taxonomy'), exact: true }).click();
  await expect(administrator.heading(t('taxonomy:title'))).toBeVisible();
}

/** Looks at what a change does, and makes it. */
async function saves(administrator: Person, dialog: Locator): Promise<void> {
  const { t } = administrator;
  await dialog.getByRole('button', { name: t('taxonomy:dialog.save'), exact: true }).click();
  await expect(administrator.message(t('taxonomy:dialog.saved')).first()).toBeVisible();
  await expect(dialog).toHaveCount(0);
}

test('an administrator adds a concept, by which a company is found in another language at once', async ({
  arrives,
}) => {
  const administrator = await arrives();
  const { main, page, t } = administrator;
  const mark = uniqueWord();
  const names = { en: `Fleet guidance ${mark}`, zh: `车队调度${mark}`, ur: `فلیٹ رہنمائی ${mark}` };
  const dialog = page.getByRole('dialog');
  await administrator.signsIn(demoAccount('administrator'), 'en');
  await opensConcepts(administrator);

  await test.step('adds it, and sees who will gain it', async () => {
    await administrator.button(t('taxonomy:addConcept')).click();
    await administrator.chooses(t('taxonomy:dialog.sector'), 'Robotics', dialog);
    await dialog.getByRole('textbox', { name: t('taxonomy:dialog.code') }).fill(`fleet-guidance-${mark}`.toLowerCase());
    for (const locale of ['en', 'zh', 'ur'] as const)
      await dialog.getByRole('textbox', { name: t(`taxonomy:dialog.nameIn.${locale}`) }).fill(names[locale]);
    const words = dialog.getByRole('textbox', { name: t('taxonomy:dialog.synonymsIn.en') });
    await words.fill('system');
    await dialog.getByRole('button', { name: t('taxonomy:dialog.check') }).click();
    await expect(dialog.getByText('“system” is too common')).toBeVisible();
    await words.fill('fleet control');
    await dialog.getByRole('button', { name: t('taxonomy:dialog.check') }).click();
    await expect(dialog.getByText(t('taxonomy:effect.gains', { count: 1 }))).toBeVisible();
    await expect(dialog.getByText(company)).toBeVisible();
    await saves(administrator, dialog);
    await expect(main.getByRole('heading', { name: names.en })).toBeVisible();
  });

  await test.step('a visitor finds the company by its Chinese name, and filters by it', async () => {
    const visitor = await arrives();
    await visitor.opens('/');
    await visitor.choosesLanguage('zh');
    await expect(async () => {
      await visitor.opens(`/directory?concept=${`fleet-guidance-${mark}`.toLowerCase()}`);
      await expect(visitor.main.getByRole('heading', { level: 2 })).toHaveCount(1, { timeout: 2_000 });
    }).toPass();
    await expect(visitor.main.getByText(names.zh).first()).toBeVisible();
  });

  await test.step('a word of it belongs to no other concept', async () => {
    await main.getByRole('button', { name: t('taxonomy:addIn.en') }).click();
    await dialog.getByRole('textbox', { name: t('taxonomy:dialog.word') }).fill('bitcoin mining');
    await dialog.getByRole('button', { name: t('taxonomy:dialog.check') }).click();
    await expect(dialog.getByText('already belongs to the concept “Crypto mining”')).toBeVisible();
    await dialog.getByRole('button', { name: t('common:actions.cancel') }).click();
  });

  await test.step('withdraws it, and reads all of it in the audit log', async () => {
    await administrator.button(t('taxonomy:withdrawConcept')).click();
    await expect(dialog.getByText(t('taxonomy:effect.losses', { count: 1 }))).toBeVisible();
    await saves(administrator, dialog);
    await expect(main.getByText(t('taxonomy:withdrawnNote'))).toBeVisible();
    await main.getByRole('link', { name: t('administration:tab.audit'), exact: true }).click();
    for (const act of ['add_concept', 'withdraw_concept'] as const) {
      const sentence = t(`administration:audit.sentence.${act}`, { actor: 'Centre Administrator', subject: names.en });
      await expect(main.getByRole('listitem').filter({ hasText: sentence }).first()).toBeVisible();
    }
  });
});
