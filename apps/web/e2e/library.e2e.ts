import { locales } from '@karakoram/domain';
import { z } from 'zod';
import { sends } from './support/api.ts';
import { demoAccount } from './support/demo.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

test('a reader reads the version that holds, and finds the one before', async ({ arrives }) => {
  const word = uniqueWord();
  const inAll = (text: string) => Object.fromEntries(locales.map((locale) => [locale, `${text} ${word} ${locale}`]));
  const desk = await arrives();
  await desk.signsIn(demoAccount('desk.china'), 'zh');
  const { id } = z.object({ id: z.string() }).parse(
    await sends(desk, 'post', '/api/v1/desk/resources', {
      kind: 'guide',
      title: inAll('Guide'),
      summary: inAll('On'),
    }),
  );
  await sends(desk, 'post', `/api/v1/desk/resources/${id}/versions/text`, {
    text: { ur: `First ${word}` },
    changes: {},
  });

  await test.step('the desk publishes it', async () => {
    await desk.opens(`/desk/resources/${id}`);
    await desk.button(desk.t('library:action.publish')).click();
    await expect(desk.message(desk.t('library:done.publish'))).toBeVisible();
  });

  const reader = await arrives({ locale: 'ur', phone: true });
  await test.step('somebody reads it in Urdu', async () => {
    await reader.opens('/resources');
    await reader.link(`Guide ${word} ur`).click();
    await expect(reader.main.getByText(`First ${word}`)).toBeVisible();
    await reader.expectFits();
  });

  await test.step('the desk adds a version', async () => {
    const { t, page } = desk;
    await desk.button(t('library:version.add')).click();
    const dialog = page.getByRole('dialog', { name: t('library:version.title') });
    await dialog.getByText(t('library:version.text'), { exact: true }).click();
    const content = dialog.getByRole('group', { name: t('library:version.content'), exact: true });
    await content.getByRole('textbox', { name: t('common:languages.ur') }).fill(`Second ${word}`);
    await dialog.getByRole('button', { name: t('library:version.submit'), exact: true }).click();
    await expect(desk.message(t('library:version.added', { number: 2 }))).toBeVisible();
  });

  await test.step('which holds from now on, and the first can still be read', async () => {
    const { t, main, page } = reader;
    await page.reload();
    await expect(main.getByText(`Second ${word}`)).toBeVisible();
    await reader.opens(`/resources/${id}?version=1`);
    await expect(main.getByText(t('resources:older'))).toBeVisible();
    await expect(main.getByText(`First ${word}`)).toBeVisible();
  });
});
