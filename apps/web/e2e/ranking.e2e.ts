import { locales } from '@karakoram/domain';
import { demoAccount } from './support/demo.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';

test('an administrator reads what each signal of the ranking counts, in three languages', async ({ arrives }) => {
  const administrator = await arrives();
  const { main, t } = administrator;
  await administrator.signsIn(demoAccount('administrator'), 'en');
  await administrator.goesTo('administration');
  await main
    .getByRole('navigation', { name: t('administration:view') })
    .getByRole('link', { name: t('administration:tab.ranking'), exact: true })
    .click();
  await seesWeights(administrator);
  for (const locale of locales) {
    // The address asks for a language without making it the account's.
    await administrator.opens(`/administration/ranking?lang=${locale}`);
    await administrator.reads(locale);
    await administrator.expectLanguage();
    await seesWeights(administrator);
  }
});

/** Nobody has learned anything in the demo. */
async function seesWeights({ main, t }: Person): Promise<void> {
  const weights = main.getByRole('region', { name: t('ranking:inUse.title') });
  await expect(weights.getByText(t('ranking:inUse.handSet'))).toBeVisible();
  await expect(weights.getByText(t('ranking:signal.needMet.name'), { exact: true })).toBeVisible();
  await expect(main.getByText(t('ranking:versions.none'))).toBeVisible();
}
