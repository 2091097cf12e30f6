import { readFile } from 'node:fs/promises';
import { taxonomy } from '@karakoram/taxonomy';
import { demoAccount } from './support/demo.ts';
import { expect, test } from './support/test.ts';

/** What a company of the demo needs and nobody in the other country offers. */
const rare = 'esports';

test('a desk narrows what nothing answers, shares it and takes it along', async ({ arrives }) => {
  const desk = await arrives();
  const { t, page, main } = desk;
  await desk.signsIn(demoAccount('desk.pakistan'), 'en');
  const items = main.getByRole('listitem').filter({ hasText: /\d{4}/ });
  const concept = taxonomy.labelOf(rare, 'en');

  await test.step('answers are looked for as soon as the instance is up', async () => {
    await desk.opens('/desk/demand');
    await expect(async () => {
      await page.reload();
      await expect(main.getByText(t('demand:tiles.measured'))).toBeVisible({ timeout: 2_000 });
    }).toPass();
  });

  await test.step('by technology, and the address says so', async () => {
    await expect.poll(() => items.count()).toBeGreaterThan(1);
    await desk.chooses(t('demand:list.concept'), concept);
    await expect(main.getByText(t('demand:list.narrowed', { parts: concept }))).toBeVisible();
    await expect(items).toHaveCount(1);
    await page.reload();
    await expect(items).toHaveCount(1);
  });

  await test.step('as a file, which holds the same', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), desk.link(t('demand:download')).click()]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(concept);
  });

  await test.step('all of it again, as a table', async () => {
    await desk.button(t('demand:list.showAll')).click();
    await expect(items).not.toHaveCount(1);
    await desk.button(t('demand:board.asTable')).click();
    await expect(main.getByRole('table')).toBeVisible();
  });
});
