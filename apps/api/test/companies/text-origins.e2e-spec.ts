import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCompany } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const english = 'A company that exists in a test.';
const chinese = '只在测试中存在的公司。';
const machine = { by: 'machine', from: 'en', source: english, confirmed: false } as const;
const person = { by: 'person', from: 'en', source: english } as const;

describe('where the texts of a company come from', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const own = async ({ owner }: TestCompany) => (await test.http(owner).get('/api/v1/company').expect(200)).body;
  const patch = async (company: TestCompany, body: object) => {
    const { version } = await own(company);
    return test
      .http(company.owner)
      .patch('/api/v1/company')
      .send({ version, ...body });
  };
  const saved = async (company: TestCompany, body: object) => {
    const response = await patch(company, body);
    expect(response.status).toBe(200);
    return response.body;
  };
  const page = async (company: TestCompany) => (await test.http().get(`/api/v1/companies/${company.id}`)).body;
  const entry = async (company: TestCompany) => {
    const [row] = await test.database.query<{ words: string[]; concepts: string[]; document: string }>(
      `SELECT e.offered_words AS words, e.concepts, s.document::text AS document
       FROM directory_entry e JOIN search_entry s USING (company_id) WHERE company_id = $1`,
      [company.id],
    );
    return row!;
  };
  const approved = () => test.make.company({ status: 'approved' });

  it('are the company itself, unless a member says otherwise', async () => {
    const company = await approved();
    await saved(company, { summary: { en: english, zh: chinese } });
    expect(await page(company)).toMatchObject({ summaryOrigins: {}, descriptionOrigins: {} });
    expect(await own(company)).toMatchObject({ summaryOrigins: {}, draftsTranslations: false });
  });

  it('are shown to everybody without the words that were translated', async () => {
    const company = await approved();
    await saved(company, { summary: { en: english, zh: chinese }, summaryOrigins: { zh: machine } });
    const shown = await page(company);
    expect(shown.summaryOrigins).toEqual({ zh: { by: 'machine', from: 'en', confirmedAt: null, stale: false } });
    expect((await own(company)).summaryOrigins.zh).toMatchObject({ source: english });
    const list = await test
      .http()
      .get(`/api/v1/companies?q=${encodeURIComponent(shown.names.en)}`)
      .expect(200);
    expect(list.body.items[0].summaryOrigins).toEqual(shown.summaryOrigins);
  });

  it('become stale when the source is edited, and stay so when the translation is', async () => {
    const company = await approved();
    await saved(company, { summary: { en: english, zh: chinese }, summaryOrigins: { zh: person } });
    await saved(company, { summary: { en: `${english} It grows.`, zh: chinese } });
    expect((await page(company)).summaryOrigins.zh).toMatchObject({ by: 'person', stale: true });
    await saved(company, { summary: { en: `${english} It grows.`, zh: `${chinese}它在成长。` } });
    expect((await page(company)).summaryOrigins.zh).toMatchObject({ by: 'person', stale: true });
    await saved(company, { summaryOrigins: { zh: { ...person, source: `${english}  It grows. ` } } });
    expect((await page(company)).summaryOrigins.zh).toMatchObject({ by: 'person', stale: false });
    await saved(company, { summary: { en: english, zh: chinese } });
    expect((await page(company)).summaryOrigins.zh).toMatchObject({ stale: true });
  });

  it('are forgotten with the text, so that what is written in its place is the company’s own', async () => {
    const company = await approved();
    await saved(company, { summary: { en: english, zh: chinese }, summaryOrigins: { zh: machine } });
    await saved(company, { summary: { en: english } });
    await saved(company, { summary: { en: english, zh: chinese } });
    expect((await page(company)).summaryOrigins).toEqual({});
  });

  it('keep the moment at which somebody confirmed a machine’s translation', async () => {
    const company = await approved();
    await saved(company, { summary: { en: english, zh: chinese }, summaryOrigins: { zh: machine } });
    const confirmedAt = test.clock.now().toISOString();
    await saved(company, { summaryOrigins: { zh: { ...machine, confirmed: true } } });
    expect((await page(company)).summaryOrigins.zh.confirmedAt.slice(0, 16)).toBe(confirmedAt.slice(0, 16));
    const before = await own(company);
    test.clock.advance(60_000);
    const after = await saved(company, { summaryOrigins: { zh: { ...machine, confirmed: true } } });
    expect(after).toMatchObject({ version: before.version, summaryOrigins: before.summaryOrigins });
  });

  it('belong to each offer and need, and stay with it when the others move', async () => {
    const company = await approved();
    const { offers } = await own(company);
    const offer = { id: offers[0].id, text: { en: 'Computer vision', ur: 'کمپیوٹر وژن' } };
    const origin = { by: 'person', from: 'en', source: 'Computer vision' };
    await saved(company, { offers: [{ ...offer, textOrigins: { ur: origin } }] });
    const later = await saved(company, { offers: [{ text: { en: 'Cloud services' } }, offer] });
    expect(later.offers.map(({ textOrigins }: { textOrigins: object }) => textOrigins)).toEqual([
      {},
      { ur: { ...origin, confirmedAt: null, stale: false } },
    ]);
    const changed = { ...offer, text: { ...offer.text, en: 'Computer vision for cotton' } };
    await saved(company, { offers: [changed] });
    expect((await page(company)).offers[0].textOrigins.ur.stale).toBe(true);
  });

  it('decide what is searched, tagged and ranked as the company’s own statement', async () => {
    const company = await approved();
    const drafted = { en: english, zh: '区块链溯源平台' };
    await saved(company, {
      summary: drafted,
      summaryOrigins: { zh: machine },
      offers: [
        {
          text: { en: 'Cotton', zh: '人脸识别' },
          textOrigins: { zh: { by: 'machine', from: 'en', source: 'Cotton' } },
        },
      ],
    });
    const unconfirmed = await entry(company);
    expect(unconfirmed.concepts).not.toContain('face-recognition');
    expect(unconfirmed.concepts.filter((code) => code.includes('blockchain'))).toEqual([]);
    expect(unconfirmed.words).not.toContain('区块');
    // It is found by its words all the same, with the least weight.
    expect(unconfirmed.document).toContain('人脸');
    expect((await own(company)).offers[0].concepts).toEqual([]);

    await saved(company, {
      summaryOrigins: { zh: { ...machine, confirmed: true } },
      offers: [{ text: { en: 'Cotton', zh: '人脸识别' } }],
    });
    const confirmed = await entry(company);
    expect(confirmed.concepts.filter((code) => code.includes('blockchain'))).not.toEqual([]);
    expect(confirmed.document).not.toBe(unconfirmed.document);
    expect((await own(company)).offers[0].concepts).not.toEqual([]);
  });

  it('go along with the offer that a request is about, as it was then', async () => {
    const sender = await test.make.company({ country: 'CN', status: 'approved' });
    const receiver = await approved();
    const { needs } = await own(receiver);
    const text = { en: 'Robots', zh: '机器人' };
    const textOrigins = { zh: { by: 'machine', from: 'en', source: 'Robots' } };
    await saved(receiver, { needs: [{ id: needs[0].id, text, textOrigins }] });
    const message = 'We build robots and would like to sell them in your city.';
    const body = { receiverId: receiver.id, mode: 'outsourcing', message, statementId: needs[0].id };
    const { body: request } = await test.http(sender.owner).post('/api/v1/match-requests').send(body).expect(201);
    await saved(receiver, { needs: [{ id: needs[0].id, text: { en: 'Other robots', zh: '机器人' } }] });
    const read = await test.http(sender.owner).get(`/api/v1/match-requests/${request.id}`).expect(200);
    expect(read.body.about.textOrigins.zh).toEqual({ by: 'machine', from: 'en', confirmedAt: null, stale: false });
    expect(read.body.company.needs[0].textOrigins.zh.stale).toBe(true);
  });

  it('are seen by the desk', async () => {
    const company = await test.make.company();
    await saved(company, {
      summary: { en: english, zh: chinese },
      summaryOrigins: { zh: machine },
      description: { en: english, ur: 'تفصیل' },
      descriptionOrigins: { ur: person },
    });
    const desk = await test.make.desk('PK');
    const { body } = await test.http(desk).get(`/api/v1/desk/companies/${company.id}`).expect(200);
    expect(body.company).toMatchObject({
      summaryOrigins: { zh: { by: 'machine', confirmedAt: null } },
      descriptionOrigins: { ur: { by: 'person', stale: false } },
    });
  });

  it.each([
    ['a translation from its own language', { zh: { ...machine, from: 'zh' } }],
    ['two that go back to each other', { zh: machine, en: { ...person, from: 'zh' } }],
  ])('refuse %s', async (_, summaryOrigins) => {
    const company = await approved();
    const response = await patch(company, { summary: { en: english, zh: chinese }, summaryOrigins });
    expect(response.status).toBe(422);
    expect(response.body.errors[0]).toMatchObject({ code: 'choice_invalid' });
    expect(response.body.errors[0].pointer).toMatch(/^\/summaryOrigins\/(en|zh)\/from$/);
  });

  it.each([
    { zh: { by: 'robot', from: 'en', source: english } },
    { zh: { by: 'machine', from: 'fr', source: english } },
    { zh: { by: 'machine', from: 'en', source: 'x'.repeat(4001) } },
    { zh: { by: 'machine', from: 'en' } },
    { de: machine },
  ])('refuse what is none: %#', async (summaryOrigins) => {
    const company = await approved();
    const response = await patch(company, { summaryOrigins });
    expect(response.status).toBe(422);
    expect(response.body.code).toBe('VALIDATION_FAILED');
  });

  it('cannot be stated by a viewer, and of two who do so at once one is told', async () => {
    const company = await approved();
    const viewer = await test.make.member(company.id, 'viewer');
    const version = 1;
    await test.http(viewer).patch('/api/v1/company').send({ version, summaryOrigins: {} }).expect(403);
    await saved(company, { summary: { en: english, zh: chinese } });
    const start = (await own(company)).version;
    const editor = await test.make.member(company.id, 'editor');
    const state = (origin: object) =>
      test
        .http(editor)
        .patch('/api/v1/company')
        .send({ version: start, summaryOrigins: { zh: origin } });
    const responses = await Promise.all([state(machine), state(person)]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(responses.find(({ status }) => status === 409)!.body.code).toBe('COMPANY_VERSION_CONFLICT');
  });
});
