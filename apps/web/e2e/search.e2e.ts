import type { Locale } from '@karakoram/domain';
import { expect, test } from './support/test.ts';

interface Search {
  locale: Locale;
  phone: boolean;
  /** Half a word, and the sector that it means. */
  typed: string;
  sector: string;
  slip: string;
  meant: string;
  /** A technology, and one that is narrower. */
  technology: string;
  narrower: string;
}

const searches: readonly Search[] = [
  {
    locale: 'en',
    phone: false,
    typed: 'jiqir',
    sector: 'Robotics',
    slip: 'artifical inteligence',
    meant: 'Artificial intelligence',
    technology: 'industrial robots',
    narrower: 'Robot system integration',
  },
  {
    locale: 'zh',
    phone: false,
    typed: 'jqr',
    sector: '机器人',
    slip: '人工只能',
    meant: '人工智能',
    technology: '工业机器人',
    narrower: '机器人系统集成',
  },
  {
    locale: 'ur',
    phone: true,
    typed: 'روبو',
    sector: 'روبوٹکس',
    slip: 'مصنوئی ذہانت',
    meant: 'مصنوعی ذہانت',
    technology: 'صنعتی روبوٹ',
    narrower: 'روبوٹ سسٹم انٹیگریشن',
  },
];

for (const { locale, phone, typed, sector, slip, meant, technology, narrower } of searches) {
  test(`finds what was meant, in ${locale}`, async ({ arrives }) => {
    const visitor = await arrives({ locale, phone });
    const { main, page, t } = visitor;
    const box = main.getByRole('combobox', { name: t('directory:search.label') });
    const options = main.getByRole('listbox', { name: t('directory:search.suggestions') });
    await visitor.opens('/directory');

    await test.step('types half a word, closes the list and opens it again by keys', async () => {
      await box.fill(typed);
      await expect(options.getByRole('option').first()).toContainText(sector);
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('Escape');
      await expect(options).toBeHidden();
      await expect(box).toHaveValue(typed);
      await page.keyboard.press('ArrowDown');
      await expect(options.getByRole('option', { selected: true })).toContainText(sector);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/sector=robotics/);
    });

    await test.step('is told where there is nothing to suggest', async () => {
      await box.fill('xqzwvk');
      await expect(main.getByText(t('directory:search.nothing'))).toBeVisible();
    });

    await test.step('takes another spelling and goes back to what was typed', async () => {
      await visitor.opens('/directory');
      await box.fill(slip);
      await page.keyboard.press('Enter');
      await main.getByRole('button', { name: meant, exact: true }).click();
      await expect(box).toHaveValue(meant);
      await expect(main.locator('mark').first()).toBeVisible();
      await visitor.expectFits();
      await visitor.button(t('directory:spelling.back', { typed: slip })).click();
      await expect(box).toHaveValue(slip);
      await expect(main.getByText(t('directory:spelling.didYouMean'))).toBeVisible();
    });

    await test.step('goes on to a narrower technology', async () => {
      await box.fill(technology);
      await page.keyboard.press('Enter');
      const group = main.getByRole('group', { name: t('directory:refine.narrower') });
      await group.getByRole('button', { name: narrower, exact: true }).click();
      await expect(page).toHaveURL(/concept=/);
      await expect(visitor.button(t('directory:filters.remove', { filter: narrower }))).toBeVisible();
      await expect(box).toHaveValue('');
      await visitor.expectFits();
    });
  });
}
