import { pickText, type Country, type Locale, type LocalisedText } from '@karakoram/domain';
import { sectorLabel } from '@karakoram/taxonomy/labels';
import { demoAccount } from './support/demo.ts';
import { confirmsAddress, signsUp } from './support/newcomer.ts';
import type { Person } from './support/person.ts';
import { expect, test } from './support/test.ts';
import { registrationNumber, uniqueWord } from './support/unique.ts';

interface Story {
  locale: Locale;
  phone: boolean;
  country: Country;
  /** What the newcomer looks for on the first page. */
  searched: string;
  person: string;
  names: (word: string) => LocalisedText;
  sector: Parameters<typeof sectorLabel>[0];
  offer: string;
  need: string;
  summary: string;
  /** What the desk asked for. */
  betterSummary: string;
  message: string;
  desk: { account: string; locale: Locale; note: string };
  /** A company of the demo that fits, whose owner can sign in. */
  partner: { account: string; locale: Locale; names: LocalisedText };
}

const stories: readonly Story[] = [
  {
    locale: 'en',
    phone: false,
    country: 'PK',
    searched: 'robots',
    person: 'Sana Iftikhar',
    names: (word) => ({ en: `Warehouse Pilots ${word}` }),
    sector: 'enterprise-software',
    offer: 'Custom software development for robot fleets, mobile apps and warehouse systems, with a team of twenty.',
    need: 'Warehouse robots and robot navigation for our customers in Karachi and Lahore.',
    summary: 'We write software.',
    betterSummary: 'We write and maintain software that directs robots in eleven warehouses of Karachi and Lahore.',
    message:
      'We install and maintain warehouse systems in Karachi and would like to sell and service your robots here. Could we talk next week?',
    desk: { account: 'desk.pakistan', locale: 'en', note: 'Please say how many warehouses already use your software.' },
    partner: {
      account: 'lanjing-robotics.owner',
      locale: 'zh',
      names: { zh: '深圳澜境机器人有限公司', en: 'Shenzhen Lanjing Robotics Co., Ltd.' },
    },
  },
  {
    locale: 'zh',
    phone: false,
    country: 'CN',
    searched: '机器人',
    person: '周远航',
    names: (word) => ({ zh: `岭南智行仓储机器人${word}`, en: `Zhixing Robots ${word}` }),
    sector: 'robotics',
    offer: '仓储搬运机器人与机器人导航软件，提供培训和备件。',
    need: '寻找软件外包团队，开发机器人软件、移动应用和定制软件。',
    summary: '我们生产机器人。',
    betterSummary: '我们生产仓储搬运机器人与导航软件，已在华南 32 个仓库稳定运行三年。',
    message: '我们正在寻找长期的软件开发伙伴，为海外仓库的调度系统开发界面与接口。希望下周能安排一次线上会议。',
    desk: { account: 'desk.china', locale: 'zh', note: '请说明已经投入使用的仓库数量。' },
    partner: {
      account: 'chenab-codeworks.owner',
      locale: 'en',
      names: { en: 'Chenab Codeworks (Pvt.) Ltd.', ur: 'چناب کوڈ ورکس', zh: '奇纳布软件工坊' },
    },
  },
  {
    locale: 'ur',
    phone: true,
    country: 'PK',
    searched: 'شمسی توانائی',
    person: 'حمزہ صدیقی',
    names: (word) => ({ ur: `روشن چھت ${word}`, en: `Roshan Chhat ${word}` }),
    sector: 'new-energy-vehicles',
    offer: 'پنجاب میں سولر انورٹر اور بیٹریوں کی فروخت، تنصیب اور مرمت۔',
    need: 'سولر انورٹر اور توانائی ذخیرہ کرنے والی لیتھیم بیٹریاں، پاکستان میں پرزوں کے مرکز کے ساتھ۔',
    summary: 'ہم سولر لگاتے ہیں۔',
    betterSummary: 'ہم نے پنجاب کے نو شہروں میں گھروں اور کارخانوں کی چھتوں پر چودہ میگاواٹ سولر لگایا ہے۔',
    message:
      'ہم پنجاب میں سولر نظام لگاتے ہیں اور آپ کے انورٹر اور بیٹریاں یہاں بیچنا اور ان کی مرمت کرنا چاہتے ہیں۔ کیا اگلے ہفتے بات ہو سکتی ہے؟',
    desk: { account: 'desk.pakistan', locale: 'en', note: 'Please say how much solar you have installed so far.' },
    partner: {
      account: 'yaoling-energy.owner',
      locale: 'zh',
      names: { zh: '无锡曜岭能源有限公司', en: 'Wuxi Yaoling Energy Co., Ltd.', ur: 'یاؤلنگ انرجی' },
    },
  },
];

function nameFor(names: LocalisedText, { locale }: { locale: Locale }): string {
  return pickText(names, locale)?.text ?? '';
}

for (const story of stories) {
  test(`from a newcomer to a partner's contact details, in ${story.locale}`, async ({ arrives }) => {
    // A dozen pages for each of four people.
    test.setTimeout(120_000);
    const word = uniqueWord();
    const names = story.names(word);
    const email = `${word}@newcomer.example`;
    const member = await arrives({ phone: story.phone });

    await test.step('a newcomer takes their language and looks around', () => looksAround(member, story));
    await test.step('signs up and confirms the address', async () => {
      await signsUp(member, { name: story.person, email });
      if (story.phone) await member.expectFits();
      await confirmsAddress(member, email);
    });
    await test.step('introduces the company', () => introducesCompany(member, story, names));
    await test.step('fills in the profile, which outlives a reload', () => fillsProfile(member, story, email));

    const reviewer = await arrives();
    await reviewer.signsIn(demoAccount(story.desk.account), story.desk.locale);
    await test.step('the desk asks for changes', () => asksForChanges(reviewer, story, names));
    await test.step('the member is told, corrects and hands in again', () => corrects(member, story, names));
    await test.step('the desk approves', () => approves(reviewer, names));

    const visitor = await arrives({ locale: story.locale });
    await test.step('a visitor finds the company', () => findsCompany(visitor, names, word));

    await test.step('the member sorts the suggestions', () => sortsSuggestions(member, story, names));
    await test.step('and asks a partner', () => asksPartner(member, story));

    const partner = await arrives();
    await partner.signsIn(demoAccount(story.partner.account), story.partner.locale);
    await test.step('the partner accepts', () => accepts(partner, names, email));
    await test.step('both have what they need to write', () => seesContact(member, story));
  });
}

async function looksAround(member: Person, { locale, phone, searched }: Story): Promise<void> {
  await member.opens('/');
  await expect(member.heading(member.t('home:promise'))).toBeVisible();
  if (locale !== 'en') await member.choosesLanguage(locale);
  await expect(member.heading(member.t('home:promise'))).toBeVisible();
  await member.expectLanguage();
  if (phone) await member.expectFits();

  await member.main.getByRole('combobox', { name: member.t('home:search.label') }).fill(searched);
  await member.main.getByRole('button', { name: member.t('home:search.submit'), exact: true }).click();
  await expect(member.heading(member.t('directory:title'))).toBeVisible();
  const found = member.main.getByRole('listitem').filter({ has: member.page.getByRole('heading', { level: 2 }) });
  await expect(found.first()).toBeVisible();
  if (phone) await member.expectFits();
}

async function introducesCompany(member: Person, { country, phone }: Story, names: LocalisedText): Promise<void> {
  await expect(member.heading(member.t('company:create.title'))).toBeVisible();
  await member.main.getByRole('radio', { name: member.t(`enums:country.${country}`) }).check();
  await writes(member, member.t('company:create.names'), names);
  if (phone) await member.expectFits();
  await member.button(member.t('company:create.submit')).click();
  await expect(member.heading(member.t('company:editor.title'))).toBeVisible();
}

async function fillsProfile(member: Person, story: Story, email: string): Promise<void> {
  const { t, main } = member;
  const number = registrationNumber(story.country);
  await main.locator('[name=registrationNumber]').fill(number);
  await next(member, story);
  await next(member, story);
  await main.getByRole('checkbox', { name: sectorLabel(story.sector, member.locale) }).check();
  await next(member, story);
  await member.button(t('company:statements.addOffer')).first().click();
  await writes(member, t('company:statements.offerText'), { [member.locale]: story.offer });
  await next(member, story);
  await member.button(t('company:statements.addNeed')).first().click();
  await writes(member, t('company:statements.needText'), { [member.locale]: story.need });
  await expect(main.getByText(t('autosave:state.saved'))).toBeVisible();

  await member.page.reload();
  await expect(textIn(member, t('company:statements.needText'))).toHaveValue(story.need);
  await step(member, 'offers');
  await expect(textIn(member, t('company:statements.offerText'))).toHaveValue(story.offer);
  await step(member, 'identity');
  await expect(main.locator('[name=registrationNumber]')).toHaveValue(number);

  await step(member, 'description');
  await writes(member, t('company:fields.summary'), { [member.locale]: story.summary });
  await next(member, story);
  await member.field(t('company:fields.contactName')).fill(story.person);
  await member.field(t('company:fields.contactEmail')).fill(email);
  await next(member, story);
  await expect(main.getByText(t('company:review.ready'))).toBeVisible();
  await member.button(t('company:review.submit')).click();
  await expect(main.getByText(t('enums:companyStatus.submitted'), { exact: true })).toBeVisible();
  if (story.phone) await member.expectFits();
}

async function asksForChanges(reviewer: Person, { desk }: Story, names: LocalisedText): Promise<void> {
  const { t, main } = reviewer;
  const name = nameFor(names, reviewer);
  await opensCase(reviewer, names);
  await reviewer.button(t('desk:action.request_changes')).click();
  await main.getByRole('checkbox', { name: t('enums:reviewReason.description_too_vague') }).check();
  await reviewer.field(t('desk:decision.note')).fill(desk.note);
  await reviewer.button(t('desk:action.request_changes')).click();
  await expect(reviewer.message(t('desk:done.request_changes', { company: name }))).toBeVisible();
}

async function corrects(member: Person, story: Story, names: LocalisedText): Promise<void> {
  const { t, main } = member;
  // Nothing was loaded again since the profile was handed in.
  await follows(member, t('notifications:company_changes_requested.subject', { company: nameFor(names, member) }));
  await member.goesTo('company');
  await expect(main.getByText(t('enums:reviewReason.description_too_vague'))).toBeVisible();
  await expect(main.getByText(story.desk.note)).toBeVisible();
  if (story.phone) await member.expectFits();

  await member.link(t('company:overview.correct')).click();
  await step(member, 'description');
  await writes(member, t('company:fields.summary'), { [member.locale]: story.betterSummary });
  await step(member, 'review');
  await member.button(t('company:review.submitAgain')).click();
  await expect(main.getByText(t('enums:companyStatus.submitted'), { exact: true })).toBeVisible();
}

async function approves(reviewer: Person, names: LocalisedText): Promise<void> {
  await opensCase(reviewer, names);
  await reviewer.button(reviewer.t('desk:action.approve')).click();
  await expect(reviewer.main.getByText(reviewer.t('desk:explain.approve'))).toBeVisible();
  await reviewer.button(reviewer.t('desk:action.approve')).click();
  await expect(reviewer.message(reviewer.t('desk:done.approve', { company: nameFor(names, reviewer) }))).toBeVisible();
}

async function findsCompany(visitor: Person, names: LocalisedText, word: string): Promise<void> {
  const name = nameFor(names, visitor);
  await visitor.opens('/directory');
  await visitor.main.getByRole('combobox', { name: visitor.t('directory:search.label') }).fill(word);
  await visitor.main.getByRole('button', { name: visitor.t('directory:search.submit'), exact: true }).click();
  await visitor.link(name).first().click();
  await expect(visitor.heading(name)).toBeVisible();
  await expect(visitor.main.getByRole('heading', { name: visitor.t('companyPage:offers') })).toBeVisible();
  await expect(visitor.main.getByText('@newcomer.example')).toHaveCount(0);
}

async function sortsSuggestions(member: Person, { partner, phone }: Story, names: LocalisedText): Promise<void> {
  const { t, main } = member;
  await follows(member, t('notifications:company_approved.subject', { company: nameFor(names, member) }));
  await member.goesTo('suggestions');
  const cards = main.getByRole('listitem').filter({ has: member.button(t('suggestions:act.request')) });
  await expect(cards.first()).toContainText(t('suggestions:fit.forUs'));
  await expect(cards.first()).toContainText(t('suggestions:fit.forThem'));
  if (phone) await member.expectFits();

  const others = cards.filter({ hasNotText: nameFor(partner.names, member) });
  const saved = await others.nth(0).getByRole('heading', { level: 2 }).innerText();
  await others
    .nth(0)
    .getByRole('button', { name: t('suggestions:act.save'), exact: true })
    .click();
  await expect(member.message(t('suggestions:done.saved', { company: saved }))).toBeVisible();

  const dismissed = await others.nth(1).getByRole('heading', { level: 2 }).innerText();
  await others
    .nth(1)
    .getByRole('button', { name: t('suggestions:act.dismiss'), exact: true })
    .click();
  await member.page.getByRole('menuitem', { name: t('enums:dismissReason.not_relevant') }).click();
  await expect(member.message(t('suggestions:done.dismissed', { company: dismissed }))).toBeVisible();

  await member.page.reload();
  await expect(cards.first()).toBeVisible();
  await expect(main.getByRole('heading', { level: 2, name: dismissed })).toHaveCount(0);
  await main.getByRole('tab', { name: t('suggestions:saved') }).click();
  await expect(main.getByRole('heading', { level: 2, name: saved })).toBeVisible();
  await main.getByRole('tab', { name: t('suggestions:dismissed') }).click();
  await expect(main.getByText(dismissed)).toBeVisible();
  await main.getByRole('tab', { name: t('suggestions:open') }).click();
}

async function asksPartner(member: Person, { partner, message, phone }: Story): Promise<void> {
  const { t, main, page } = member;
  const company = nameFor(partner.names, member);
  await main
    .getByRole('listitem', { name: company })
    .getByRole('button', { name: t('suggestions:act.request'), exact: true })
    .click();
  const dialog = page.getByRole('dialog', { name: t('requests:send.title', { company }) });
  await dialog.getByRole('combobox', { name: t('requests:send.mode') }).click();
  await page.getByRole('option', { name: t('enums:cooperationMode.distribution'), exact: true }).click();
  await dialog.getByRole('textbox', { name: t('requests:send.message') }).fill(message);
  if (phone) await member.expectFits();
  await dialog.getByRole('button', { name: t('requests:send.submit'), exact: true }).click();
  await expect(member.message(t('requests:send.done', { company }))).toBeVisible();

  await member.goesTo('requests');
  await main.getByRole('tab', { name: t('requests:sent') }).click();
  await member.link(t('requests:card.openLabel', { company })).click();
  await expect(member.heading(t('requests:card.to', { company }))).toBeVisible();
  await expect(main.getByRole('heading', { name: t('requests:contact.title', { company }) })).toHaveCount(0);
  if (phone) await member.expectFits();
}

async function accepts(partner: Person, names: LocalisedText, email: string): Promise<void> {
  const { t, main, page } = partner;
  const company = nameFor(names, partner);
  await follows(partner, t('notifications:request_received.subject', { company }));
  await expect(partner.heading(t('requests:card.from', { company }))).toBeVisible();
  await expect(main.getByText(email)).toHaveCount(0);
  await partner.button(t('requests:accept.label', { company })).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('requests:accept.confirm'), exact: true })
    .click();
  await expect(main.getByRole('link', { name: email })).toBeVisible();
}

async function seesContact(member: Person, { partner }: Story): Promise<void> {
  const { t, main } = member;
  const company = nameFor(partner.names, member);
  await follows(member, t('notifications:request_accepted.subject', { company }));
  const contact = main
    .getByRole('region')
    .or(main.locator('section'))
    .filter({
      has: member.page.getByRole('heading', { name: t('requests:contact.title', { company }) }),
    });
  await expect(contact.getByRole('link', { name: '@' }).first()).toBeVisible();
}

/** Opens the bell as soon as it says that something is unread, and follows the notification. */
async function follows(person: Person, subject: string): Promise<void> {
  const { t, page } = person;
  await expect(person.bell).not.toHaveAccessibleName(t('notifications:bell.label'));
  await person.bell.click();
  await page
    .getByRole('dialog', { name: t('notifications:bell.label') })
    .getByRole('link', { name: subject })
    .first()
    .click();
}

async function opensCase(reviewer: Person, names: LocalisedText): Promise<void> {
  const name = nameFor(names, reviewer);
  await reviewer.goesTo('desk');
  await reviewer.link(reviewer.t('desk:reviewOf', { company: name })).click();
  await expect(reviewer.heading(name)).toBeVisible();
}

/** The group of one text in three languages. */
function textsOf(person: Person, label: string) {
  return person.main.getByRole('group', { name: label });
}

function textIn(person: Person, label: string) {
  return textsOf(person, label).getByRole('textbox', { name: person.t(`common:languages.${person.locale}`) });
}

async function writes(person: Person, label: string, text: LocalisedText): Promise<void> {
  for (const locale of ['en', 'zh', 'ur'] as const) {
    const words = text[locale];
    if (words === undefined) continue;
    await textsOf(person, label)
      .getByRole('textbox', { name: person.t(`common:languages.${locale}`) })
      .fill(words);
  }
}

async function next(member: Person, { phone }: Story): Promise<void> {
  if (phone) await member.expectFits();
  await member.button(member.t('common:actions.next')).click();
}

type Step = 'identity' | 'offers' | 'description' | 'review';

async function step(member: Person, name: Step): Promise<void> {
  const label = member.t(`company:editor.steps.${name}`);
  await member.main
    .getByRole('navigation', { name: member.t('common:steps.label') })
    .getByRole('button', { name: label })
    .click();
  await expect(member.main.getByRole('heading', { level: 2, name: label })).toBeVisible();
}
