import type { Locator } from '@playwright/test';
import type { Locale } from '@karakoram/domain';
import { demoAccount } from './support/demo.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

/** Companies of the demo that have written in one language only, and somebody of the other country who cannot read it. */
const stories: readonly { account: string; from: Locale; into: Locale; addition: string; phone: boolean }[] = [
  { account: 'neelgai-pixelworks.owner', from: 'en', into: 'zh', addition: 'We grow.', phone: false },
  { account: 'moli-games.owner', from: 'zh', into: 'ur', addition: '团队正在扩大。', phone: false },
  { account: 'taropood.owner', from: 'ur', into: 'en', addition: 'ہم بڑھ رہے ہیں۔', phone: true },
];

for (const { account, from, into, addition, phone } of stories) {
  test(`a summary in ${from} is drafted in ${into}, checked, outdated and brought up to date`, async ({ arrives }) => {
    const owner = await arrives({ phone });
    const { main } = owner;
    await owner.signsIn(demoAccount(account), from);
    const { t } = owner;
    await owner.opens('/company');
    const page = await owner.link(t('company:overview.view')).getAttribute('href');
    await owner.opens('/company/profile?step=description');

    const summary = main.getByRole('group', { name: t('company:fields.summary'), exact: true });
    const source = text(summary, owner, from);
    const target = text(summary, owner, into);
    const original = await source.inputValue();
    const saved = main.getByText(t('autosave:state.saved'));
    const sourceLanguage = t(`common:languages.${from}`);

    await test.step('a draft is made, and readers are told that a machine made it', async () => {
      const place = column(summary, owner, into);
      await place.getByRole('button', { name: t('common:translating.draft', { language: sourceLanguage }) }).click();
      await expect(target).toHaveValue(`${into}: ${original}`);
      await expect(place.getByText(t('common:translating.unconfirmed'))).toBeVisible();
      await expect(saved).toBeVisible();
      if (phone) await owner.expectFits();
    });

    const reader = await arrives({ locale: into, phone });
    const about = reader.main.getByRole('region', { name: reader.t('companyPage:about') });
    const drafted = about.getByText(`${into}: ${original}`);
    const machine = about.getByText(reader.t('common:origin.machine'), { exact: true });
    const outdated = about.getByText(reader.t('common:origin.stale'), { exact: true });
    await test.step('a reader sees it, and the original at a press', async () => {
      await reader.opens(page ?? '');
      await expect(drafted).toBeVisible();
      await expect(machine).toBeVisible();
      const language = reader.t(`common:languages.${from}`);
      await about.getByRole('button', { name: reader.t('common:origin.showOriginal', { language }) }).click();
      await expect(about.getByText(original, { exact: true })).toBeVisible();
      await expect(machine).toBeHidden();
      if (phone) await reader.expectFits();
    });

    await test.step('somebody checks it, and it counts as a translation', async () => {
      await column(summary, owner, into)
        .getByRole('button', { name: t('common:translating.confirm') })
        .click();
      await expect(saved).toBeVisible();
      await reader.page.reload();
      await expect(drafted).toBeVisible();
      await expect(machine).toBeHidden();
      const translated = { language: reader.t(`common:languages.${from}`) };
      await expect(about.getByText(reader.t('common:origin.translated', translated))).toBeVisible();
      await expect(outdated).toBeHidden();
    });

    await test.step('the source changes, and everybody is told', async () => {
      await source.fill(`${original} ${addition}`);
      await expect(
        column(summary, owner, into).getByText(t('common:translating.stale', { language: sourceLanguage })),
      ).toBeVisible();
      await expect(saved).toBeVisible();
      await reader.page.reload();
      await expect(outdated).toBeVisible();
    });

    await test.step('until somebody has compared the two', async () => {
      await column(summary, owner, into)
        .getByRole('button', { name: t('common:translating.upToDate') })
        .click();
      await expect(saved).toBeVisible();
      await reader.page.reload();
      await expect(drafted).toBeVisible();
      await expect(outdated).toBeHidden();
    });
  });
}

function column(summary: Locator, { t }: Person, locale: Locale): Locator {
  return summary.getByRole('group', { name: t(`common:languages.${locale}`), exact: true });
}

function text(summary: Locator, person: Person, locale: Locale): Locator {
  return column(summary, person, locale).getByRole('textbox', { name: person.t(`common:languages.${locale}`) });
}
