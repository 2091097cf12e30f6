import { type Locale, type LocalisedText, pickText } from '@karakoram/domain';
import { taxonomy } from '@karakoram/taxonomy';
import { demoAccount } from './support/demo.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';
import { uniqueWord } from './support/unique.ts';

interface Story {
  author: { account: string; locale: Locale; phone: boolean; names: LocalisedText };
  desk: { account: string; locale: Locale };
  reader: { account: string; locale: Locale };
  anonymous: boolean;
  title: (word: string) => string;
  summary: string;
  description: string;
  partnerRole: string;
  interest: { message: string; aboutUs: string };
}

const stories: readonly Story[] = [
  {
    author: {
      account: 'chenab-codeworks.owner',
      locale: 'en',
      phone: false,
      names: { en: 'Chenab Codeworks (Pvt.) Ltd.', zh: '奇纳布软件工坊' },
    },
    desk: { account: 'desk.pakistan', locale: 'en' },
    reader: { account: 'lanjing-robotics.owner', locale: 'zh' },
    anonymous: true,
    title: (word) => `Distributor for camera inspection software ${word}`,
    summary: 'We look for a distributor of inspection software in the Pearl River delta.',
    description: 'The software finds scratches on glass and metal. It runs on any camera and is trained in a day.',
    partnerRole: 'A distributor with ten customers in metal or glass who demonstrates and installs the software.',
    interest: {
      message: '我们在珠三角有二十家金属加工客户，愿意代理并负责现场安装。',
      aboutUs: '我们是深圳的机器人制造企业，有六十名工程师和自己的实验室。',
    },
  },
  {
    author: {
      account: 'lanjing-robotics.owner',
      locale: 'zh',
      phone: false,
      names: { zh: '深圳澜境机器人有限公司', en: 'Shenzhen Lanjing Robotics Co., Ltd.' },
    },
    desk: { account: 'desk.china', locale: 'zh' },
    reader: { account: 'chenab-codeworks.owner', locale: 'en' },
    anonymous: false,
    title: (word) => `寻求视觉软件本地化经销合作${word}`,
    summary: '寻求在巴基斯坦经销并支持视觉检测软件的企业。',
    description: '软件用于金属和玻璃表面缺陷检测，支持任意相机，一天内完成训练。',
    partnerRole: '有十家以上金属或玻璃行业客户，能演示和安装软件的经销商。',
    interest: {
      message: 'We serve twelve makers of glass and would like to sell and install the software in Punjab.',
      aboutUs: 'A software house of forty engineers in Faisalabad.',
    },
  },
  {
    author: {
      account: 'taropood.owner',
      locale: 'ur',
      phone: true,
      names: { ur: 'تار و پود ٹیکسٹائل سسٹمز' },
    },
    desk: { account: 'desk.pakistan', locale: 'en' },
    reader: { account: 'moli-games.owner', locale: 'zh' },
    anonymous: true,
    title: (word) => `کپڑے کے معائنے والے کیمروں کے تقسیم کار کی تلاش ${word}`,
    summary: 'ہمیں ایسے ادارے کی تلاش ہے جو معائنے کے کیمرے فراہم کرے اور لگائے۔',
    description: 'آٹھ کھڈیوں سے آغاز، بعد میں ساٹھ۔ ہم ہال اور دو کاریگر فراہم کریں گے۔',
    partnerRole: 'ایسا ادارہ جو کیمرے لگائے اور ہمارے لوگوں کو تربیت دے۔',
    interest: {
      message: '我们可以提供检测相机，并派工程师到现场安装和培训操作人员。',
      aboutUs: '我们是一家有三十名工程师的软件企业，做过十个海外项目。',
    },
  },
];

for (const story of stories) {
  test(`an opportunity written in ${story.author.locale} is read by the desk, found, answered and accepted`, async ({
    arrives,
  }) => {
    test.setTimeout(240_000);
    const word = uniqueWord();
    const title = story.title(word);
    const author = await arrives({ phone: story.author.phone });
    await author.signsIn(demoAccount(story.author.account), story.author.locale);
    await test.step('the author writes it and hands it in', () => writes(author, story, title));

    const desk = await arrives();
    await desk.signsIn(demoAccount(story.desk.account), story.desk.locale);
    await test.step('the desk scores and publishes it', () => publishes(desk, title));

    const reader = await arrives();
    await reader.signsIn(demoAccount(story.reader.account), story.reader.locale);
    await test.step('a reader finds it and shows interest', () => showsInterest(reader, story, word, title));
    await test.step('the author accepts', () => accepts(author, story, title));
    await test.step('the reader learns who it is', () => learnsWho(reader, story, title));
  });
}

async function writes(author: Person, story: Story, title: string): Promise<void> {
  const { t, page } = author;
  await author.opens('/company/opportunities/new');
  const radio = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
  await radio(t('ownOpportunities:kind.request')).check({ force: true });
  await radio(t('enums:opportunityType.business')).check({ force: true });
  await author.button(t('ownOpportunities:new.begin')).click();

  const next = author.button(t('common:actions.next'));
  const words = { title, summary: story.summary, description: story.description };
  for (const field of ['title', 'summary', 'description'] as const) {
    await textOf(author, t(`enums:opportunityField.${field}`)).fill(words[field]);
  }
  const into = { label: t('enums:opportunityField.description'), locale: story.reader.locale };
  const language = t(`common:languages.${author.locale}`);
  await groupOf(author, into.label, into.locale)
    .getByRole('button', { name: t('common:translating.draft', { language }) })
    .click();
  await expect(textOf(author, into.label, into.locale)).toHaveValue(draftOf(story));
  if (author.locale === 'ur') await author.expectFits();
  await next.click();
  await next.click();
  await picks(author, t('enums:opportunityField.concepts'), taxonomy.labelOf('computer-vision', author.locale));
  await picks(author, t('enums:opportunityField.modes'), t('enums:cooperationMode.distribution'));
  await textOf(author, t('enums:opportunityField.partnerRole')).fill(story.partnerRole);
  await next.click();
  if (story.anonymous) await page.getByRole('switch', { name: t('ownOpportunities:anonymous.label') }).check();
  await next.click();
  await expect(author.main.getByText(t('ownOpportunities:submit.ready'))).toBeVisible();
  await author.button(t('ownOpportunities:submit.act')).click();
  await expect(author.message(t('ownOpportunities:submit.done'))).toBeVisible();
}

function groupOf(author: Person, field: string, locale: Locale) {
  const language = author.t(`common:languages.${locale}`);
  return author.main
    .getByRole('group', { name: field, exact: true })
    .getByRole('group', { name: language, exact: true });
}

function textOf(author: Person, field: string, locale = author.locale) {
  return groupOf(author, field, locale).getByRole('textbox', { name: author.t(`common:languages.${locale}`) });
}

/** What the translation service of the tests makes of the description for the reader. */
function draftOf({ description, reader }: Story): string {
  return `${reader.locale}: ${description}`;
}

/** Chooses from a list of which several can be chosen: what is chosen lies over the field. */
async function picks(author: Person, field: string, option: string): Promise<void> {
  await author.main.getByRole('combobox', { name: field }).click({ force: true });
  await author.page.getByRole('option', { name: option, exact: true }).click();
  await author.page.keyboard.press('Escape');
}

async function publishes(desk: Person, title: string): Promise<void> {
  const { t, main } = desk;
  await desk.opens('/desk/opportunities');
  await desk.link(t('opportunityReview:reviewOf', { title })).click();
  for (const criterion of ['advantage', 'clarity', 'cooperation', 'language'] as const) {
    const points = main.getByRole('group', { name: t(`enums:reviewCriterion.${criterion}`), exact: true });
    await points.getByRole('radio', { name: '4', exact: true }).check({ force: true });
  }
  await desk.button(t('opportunityReview:action.publish')).click();
  await expect(main.getByText(t('opportunityReview:explain.publish'))).toBeVisible();
  await desk.button(t('opportunityReview:action.publish')).click();
  await expect(desk.message(t('opportunityReview:done.publish', { title }))).toBeVisible();
}

async function showsInterest(reader: Person, story: Story, word: string, title: string): Promise<void> {
  const { t, page, main } = reader;
  await reader.opens(`/opportunities?q=${word}`);
  await reader.link(title).click();
  await expect(reader.heading(title)).toBeVisible();
  await expect(main.getByText(draftOf(story))).toBeVisible();
  await expect(main.getByText(t('common:origin.machine'), { exact: true })).toBeVisible();
  await expect(main.getByText(nameFor(story, reader))).toHaveCount(story.anonymous ? 0 : 1);
  await reader.button(t('requests:interest.action')).click();
  const dialog = page.getByRole('dialog', { name: t('requests:interest.title') });
  await dialog.getByRole('textbox', { name: t('requests:interest.message') }).fill(story.interest.message);
  await dialog.getByRole('textbox', { name: t('requests:interest.aboutUsField') }).fill(story.interest.aboutUs);
  await dialog.getByRole('button', { name: t('requests:interest.submit'), exact: true }).click();
  await expect(reader.message(t('requests:interest.done'))).toBeVisible();
}

async function accepts(author: Person, story: Story, title: string): Promise<void> {
  const { t, page, main } = author;
  await author.opens('/company/opportunities');
  await author.link(title).click();
  const opportunityId = /opportunities\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  await author.opens(`/requests?opportunity=${opportunityId}`);
  await expect(main.getByText(story.interest.message)).toBeVisible();
  await main
    .getByRole('button')
    .filter({ hasText: t('requests:accept.action') })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('requests:accept.confirm'), exact: true })
    .click();
  await expect(main.getByText(story.interest.message)).toBeVisible();
}

async function learnsWho(reader: Person, story: Story, title: string): Promise<void> {
  const { t } = reader;
  const heading = reader.heading(title);
  await reader.opens('/requests?box=sent');
  await reader.main.getByRole('link', { name: title }).first().click();
  await expect(heading).toBeVisible();
  await expect(reader.main.getByRole('link', { name: nameFor(story, reader) })).toBeVisible();
  await expect(reader.main.getByText(t('opportunities:anonymous.hint'))).toHaveCount(0);
}

function nameFor({ author: { names } }: Story, { locale }: Person): string {
  return pickText(names, locale)?.text ?? '';
}
