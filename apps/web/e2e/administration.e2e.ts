import { sectorLabel } from '@karakoram/taxonomy/labels';
import { demoAccount } from './support/demo.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

type Part = 'sectors' | 'imports' | 'audit';

async function turnsTo(administrator: Person, part: Part): Promise<void> {
  const { main, t } = administrator;
  const titles = {
    sectors: t('administration:sectors.title'),
    imports: t('imports:title'),
    audit: t('administration:audit.title'),
  };
  await administrator.goesTo('administration');
  await main
    .getByRole('navigation', { name: t('administration:view') })
    .getByRole('link', { name: t(`administration:tab.${part}`), exact: true })
    .click();
  await expect(administrator.heading(titles[part])).toBeVisible();
}

test('an administrator reads the figures as charts and as tables', async ({ arrives }) => {
  const administrator = await arrives();
  const { main, t } = administrator;
  await administrator.signsIn(demoAccount('administrator'), 'en');
  await administrator.goesTo('administration');
  await expect(administrator.heading(t('administration:figures.title'))).toBeVisible();
  for (const chart of ['registrations', 'requests', 'byCountry', 'bySector'] as const) {
    const title = t(`administration:figures.${chart}`);
    const card = main.getByRole('region', { name: title });
    await card.getByRole('button', { name: t('administration:figures.showTable'), exact: true }).click();
    const table = card.getByRole('table', { name: t('administration:figures.tableOf', { chart: title }) });
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    await card.getByRole('button', { name: t('administration:figures.showChart'), exact: true }).click();
    await expect(table).toHaveCount(0);
  }
});

test('an administrator imports companies, and takes one out of sight', async ({ arrives }) => {
  const administrator = await arrives();
  const { main, page, t } = administrator;
  const [found, other] = [`Sealed Valve Works ${uniqueWord()}`, `Copper Loom Works ${uniqueWord()}`];
  await administrator.signsIn(demoAccount('administrator'), 'en');

  await test.step('imports a file with a row that is no company', async () => {
    await turnsTo(administrator, 'imports');
    const chooser = page.waitForEvent('filechooser');
    await administrator.button(t('common:upload.choose')).click();
    await (
      await chooser
    ).setFiles({
      name: `firms-${uniqueWord()}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'Firm,Where,Work',
          `${found},Lahore,Industrial automation and machine vision for valve makers`,
          `${other},Faisalabad,Textile machinery and machine vision`,
          ',Karachi,A row without a name',
        ].join('\n'),
      ),
    });
    await expect(main.getByRole('heading', { name: t('imports:map.title') })).toBeVisible();
    await maps(administrator, t('imports:field.name'), 'Firm');
    await maps(administrator, t('imports:field.city'), 'Where');
    await maps(administrator, t('imports:field.specialties'), 'Work');
    await administrator.chooses(t('imports:map.country'), t('enums:country.PK'));
    await main.getByRole('radio', { name: t('imports:map.publishNow') }).check();
    await administrator.button(t('imports:map.start')).click();

    await expect(main.getByText(t('imports:checkedTitle'))).toBeVisible();
    await expect(main.getByText(t('imports:problem.name_missing'))).toBeVisible();
    const run = t('imports:run', { count: 2 });
    await administrator.button(run).click();
    await page.getByRole('dialog').getByRole('button', { name: run, exact: true }).click();
    await expect(main.getByText(t('imports:doneTitle'))).toBeVisible();
  });

  const visitor = await arrives();
  await test.step('a visitor finds both', async () => {
    await expect(await searched(visitor, found)).toBeVisible();
    await expect(await searched(visitor, other)).toBeVisible();
  });

  await test.step('suspends one', async () => {
    await administrator.goesTo('desk');
    await main.getByRole('tab', { name: t('desk:tab.companies') }).click();
    await main.getByRole('searchbox', { name: t('desk:searchLabel') }).fill(found);
    await administrator.link(found).click();
    await administrator.button(t('desk:action.suspend')).click();
    await main.getByRole('checkbox', { name: t('enums:reviewReason.complaint_under_review') }).check();
    await administrator.button(t('desk:action.suspend')).click();
    await expect(administrator.message(t('desk:done.suspend', { company: found }))).toBeVisible();
  });

  await test.step('which the visitor finds no more', async () => {
    await expect(await searched(visitor, other)).toBeVisible();
    await expect(await searched(visitor, found)).toHaveCount(0);
  });

  await test.step('and reads it all in the audit log', async () => {
    await turnsTo(administrator, 'audit');
    const entries = main.getByRole('listitem');
    const actor = 'Centre Administrator';
    await expect(
      entries.filter({ hasText: t('administration:audit.sentence.suspend', { actor, company: found }) }).first(),
    ).toBeVisible();
    await expect(
      entries.filter({ hasText: t('administration:audit.sentence.import', { actor }) }).first(),
    ).toBeVisible();
  });
});

test('an administrator hides a sector and shows it again', async ({ arrives }) => {
  const administrator = await arrives();
  const { main, t } = administrator;
  const sector = sectorLabel('blockchain', 'en');
  await administrator.signsIn(demoAccount('administrator'), 'en');
  await turnsTo(administrator, 'sectors');
  const shown = main.getByRole('switch', { name: t('administration:sectors.show', { sector }) });
  await expect(shown).toBeChecked();
  await shown.press('Space');
  await expect(administrator.message(t('administration:sectors.hidden', { sector }))).toBeVisible();
  await expect(shown).not.toBeChecked();

  const visitor = await arrives();
  await visitor.opens('/directory');
  const fields = visitor.main.getByRole('group', { name: visitor.t('directory:filters.sector') });
  await expect(fields.getByRole('checkbox').first()).toBeVisible();
  await visitor.button(visitor.t('directory:filters.more')).first().click();
  await expect(fields.getByRole('checkbox', { name: sectorLabel('robotics', 'en') })).toBeVisible();
  await expect(fields.getByRole('checkbox', { name: sector })).toHaveCount(0);

  await shown.press('Space');
  await expect(administrator.message(t('administration:sectors.shown', { sector }))).toBeVisible();
  await turnsTo(administrator, 'audit');
  const entries = main.getByRole('listitem');
  for (const act of ['hide', 'show'] as const) {
    const sentence = t(`administration:audit.sentence.${act}`, { actor: 'Centre Administrator', subject: sector });
    await expect(entries.filter({ hasText: sentence }).first()).toBeVisible();
  }
});

/** Says which column of the file feeds a field, and only that one. */
async function maps(administrator: Person, field: string, column: string): Promise<void> {
  const box = administrator.main.getByRole('combobox', { name: field, exact: false }).first();
  await box.click();
  const option = administrator.page.getByRole('option', { name: column, exact: true });
  // What was proposed already is no longer offered.
  if (await option.isVisible()) await option.click();
  await administrator.page.keyboard.press('Escape');
}

/** Searches the directory, and names the link by which the company would be found. */
async function searched(visitor: Person, company: string) {
  await visitor.opens('/directory');
  await visitor.main.getByRole('combobox', { name: visitor.t('directory:search.label') }).fill(company);
  await visitor.main.getByRole('button', { name: visitor.t('directory:search.submit'), exact: true }).click();
  await expect(visitor.page).toHaveURL(/[?&]q=/);
  return visitor.main.getByRole('heading', { level: 2 }).getByRole('link', { name: company });
}
