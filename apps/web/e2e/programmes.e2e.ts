import { readFile } from 'node:fs/promises';
import { type Locale, locales, utcOffsetOf } from '@karakoram/domain';
import { cityByCode } from '@karakoram/domain/places';
import { demoAccount } from './support/demo.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

interface Story {
  locale: Locale;
  centre: { account: string; locale: Locale };
  city: string;
  first: { account: string; locale: Locale; phone: boolean };
  second: { account: string; locale: Locale; phone: boolean };
}

const stories: readonly Story[] = [
  {
    locale: 'en',
    centre: { account: 'desk.pakistan', locale: 'en' },
    city: 'PK-islamabad',
    first: { account: 'kishtzar.owner', locale: 'en', phone: false },
    second: { account: 'lanjing-robotics.owner', locale: 'zh', phone: false },
  },
  {
    locale: 'zh',
    centre: { account: 'desk.china', locale: 'zh' },
    city: 'CN-1101',
    first: { account: 'lanjing-robotics.editor', locale: 'zh', phone: false },
    second: { account: 'kishtzar.editor', locale: 'ur', phone: true },
  },
  {
    locale: 'ur',
    centre: { account: 'administrator', locale: 'en' },
    city: 'CN-1101',
    first: { account: 'kishtzar.editor', locale: 'ur', phone: true },
    second: { account: 'chenab-codeworks.owner', locale: 'en', phone: false },
  },
];

for (const story of stories) {
  test(`the last seat of a programme goes to who has waited, in ${story.locale}`, async ({ arrives }) => {
    test.setTimeout(120_000);
    const title = `Meetings ${uniqueWord()}`;
    const centre = await arrives();
    await centre.signsIn(demoAccount(story.centre.account), story.centre.locale);
    const id = await test.step('the centre announces a programme', () => announces(centre, story, title));

    const first = await arrives({ phone: story.first.phone });
    await first.signsIn(demoAccount(story.first.account), story.first.locale);
    await test.step('a company takes the only seat', async () => {
      await registers(first, id, 'programmes:registration.register', 'programmes:form.submit');
      await expect(first.main.getByText(first.t('programmes:registration.registered'), { exact: true })).toBeVisible();
      if (story.first.phone) await first.expectFits();
    });
    await test.step('and puts it into its calendar', () => savesToCalendar(first, story, title));

    const second = await arrives({ phone: story.second.phone });
    await second.signsIn(demoAccount(story.second.account), story.second.locale);
    await test.step('another waits', async () => {
      await registers(second, id, 'programmes:registration.join', 'programmes:form.submitWaiting');
      await expect(second.main.getByText(second.t('programmes:registration.waiting', { place: 1 }))).toBeVisible();
      if (story.second.phone) await second.expectFits();
    });

    await test.step('the first withdraws', () => withdraws(first));
    await test.step('and the other has the seat, and is told', async () => {
      await second.page.reload();
      await expect(
        second.main.getByText(second.t('programmes:registration.registered'), { exact: true }),
      ).toBeVisible();
      await second.opens('/notifications');
      const subject = second.t('notifications:programme_moved_up.subject', { programme: title });
      await expect(second.main.getByText(subject)).toBeVisible();
    });
    await test.step('the centre sees who comes', async () => {
      await centre.page.reload();
      await expect(centre.main.getByRole('cell').filter({ hasText: '@demo.example' })).toHaveCount(1);
      await expect(centre.main.getByText(demoAccount(story.second.account).email)).toBeVisible();
    });
  });
}

/** On the clock of the city. */
const startTime = '10:30';

/** The day so many days from now, as a field for days takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function announces(centre: Person, story: Story, title: string): Promise<string> {
  await centre.opens(`/desk/programmes/new?lang=${story.locale}`);
  await centre.reads(story.locale);
  await expect(centre.heading(centre.t('runProgrammes:form.newTitle'))).toBeVisible();
  await centre.expectLanguage();
  const { main, t } = centre;
  for (const name of ['title', 'summary', 'description'] as const) {
    const group = main.getByRole('group', { name: t(`runProgrammes:form.${name}`), exact: true });
    for (const locale of locales) {
      const language = group.getByRole('group', { name: t(`common:languages.${locale}`) });
      await language.getByRole('textbox').fill(title);
    }
  }
  await centre.chooses(t('runProgrammes:form.city'), cityByCode(story.city)?.names[story.locale] ?? '');
  await main.getByLabel(t('runProgrammes:form.startsOn'), { exact: true }).fill(inDays(30));
  await main.getByLabel(t('runProgrammes:form.startsAt'), { exact: true }).fill(startTime);
  await main.getByLabel(t('runProgrammes:form.endsOn'), { exact: true }).fill(inDays(30));
  await main.getByLabel(t('runProgrammes:form.registrationEndsOn'), { exact: true }).fill(inDays(20));
  await centre.field(t('runProgrammes:form.capacity')).fill('1');
  await centre.button(t('runProgrammes:form.create')).click();
  await expect(centre.heading(title)).toBeVisible();
  await centre.button(t('runProgrammes:action.publish')).click();
  await expect(centre.message(t('runProgrammes:done.publish'))).toBeVisible();
  return /\/desk\/programmes\/([^/?]+)/.exec(centre.page.url())?.[1] ?? '';
}

async function registers(
  person: Person,
  id: string,
  action: 'programmes:registration.register' | 'programmes:registration.join',
  submit: 'programmes:form.submit' | 'programmes:form.submitWaiting',
): Promise<void> {
  const { page, t } = person;
  await person.opens(`/programmes/${id}`);
  await person.button(t(action)).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: t('programmes:form.position') }).fill('Sales');
  await dialog.getByRole('textbox', { name: t('programmes:form.wants') }).fill('A partner in the other country.');
  await dialog.getByRole('button', { name: t(submit), exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Downloads the file for calendars: it says what begins, and when by the clock of Greenwich, which every calendar understands. */
async function savesToCalendar(person: Person, story: Story, title: string): Promise<void> {
  const waiting = person.page.waitForEvent('download');
  await person.link(person.t('programmes:toCalendarLabel', { programme: title })).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
  const country = cityByCode(story.city)?.country ?? 'PK';
  const startsAt = new Date(`${inDays(30)}T${startTime}:00${utcOffsetOf(country)}`);
  expect(lines).toContain(`SUMMARY:${title}`);
  expect(lines).toContain(`DTSTART:${startsAt.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`);
}

async function withdraws(person: Person): Promise<void> {
  const { page, t } = person;
  await person.button(t('programmes:registration.withdraw')).click();
  const dialog = page.getByRole('dialog', { name: t('programmes:registration.withdrawTitle') });
  await dialog.getByRole('button', { name: t('programmes:registration.withdraw'), exact: true }).click();
  await expect(person.main.getByText(t('programmes:registration.withdrawn'), { exact: true })).toBeVisible();
}
