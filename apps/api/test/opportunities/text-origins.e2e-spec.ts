import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpportunityCard, OpportunityPage, OwnOpportunity } from '@karakoram/contracts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { draft, publish, technologyOffer } from './opportunity-fixture.ts';

const mine = '/api/v1/company/opportunities';
const zh = technologyOffer.title.zh;
const draftOf = (source: string, confirmed = false) => ({ by: 'machine', from: 'zh', source, confirmed }) as const;

describe('where the texts of an opportunity come from', () => {
  let test: TestApp;
  let author: TestUser;

  beforeAll(async () => {
    test = await startTestApp();
    ({ owner: author } = await test.make.company({ country: 'CN', status: 'approved', name: 'Blade Vision' }));
  });
  afterAll(() => test.close());

  const edit = async (opportunity: OwnOpportunity, body: object, status = 200): Promise<OwnOpportunity> =>
    (
      await test
        .http(author)
        .patch(`${mine}/${opportunity.id}`)
        .send({ version: opportunity.version, ...body })
        .expect(status)
    ).body;
  /** One whose title was drafted in Urdu from the Chinese. */
  const drafted = async (): Promise<OwnOpportunity> => {
    const opportunity = await draft(test, author);
    return edit(opportunity, {
      title: { ...technologyOffer.title, ur: 'ٹربائن بلیڈ کا معائنہ' },
      origins: { title: { ur: draftOf(zh) } },
    });
  };

  it('is stated with an edit, kept by edits that say nothing, and gone with its text', async () => {
    const stated = await drafted();
    expect(stated.origins).toEqual({
      title: { ur: { by: 'machine', from: 'zh', source: zh, confirmedAt: null, stale: false } },
    });
    const unchanged = await edit(stated, { origins: { title: { ur: draftOf(zh) } } });
    expect(unchanged.version).toBe(stated.version);
    const moved = await edit(stated, { title: { zh: '新标题', ur: 'ٹربائن' } });
    expect(moved.origins.title?.ur).toMatchObject({ source: zh, stale: true });
    const confirmed = await edit(moved, { origins: { title: { ur: draftOf('新标题', true) } } });
    expect(confirmed.origins.title?.ur).toMatchObject({ confirmedAt: expect.any(String), stale: false });
    const removed = await edit(confirmed, { title: { zh: '新标题' } });
    expect(removed.origins).toEqual({});
  });

  it('is copied with the words', async () => {
    const { id } = await drafted();
    const copy = await test
      .http(author)
      .post(mine)
      .send({ type: 'technology', direction: 'offer', copyOf: id })
      .expect(201);
    expect(copy.body.origins.title.ur).toMatchObject({ by: 'machine', source: zh });
  });

  it('is refused where translations go back to themselves, and for a text that there is not', async () => {
    const opportunity = await drafted();
    const circle = { en: draftOf(zh), zh: { by: 'person', from: 'en', source: 'Turbine' } };
    expect(await edit(opportunity, { origins: { title: circle } }, 422)).toMatchObject({
      errors: [expect.objectContaining({ code: 'choice_invalid' })],
    });
    await edit(opportunity, { origins: { slogan: {} } }, 422);
  });

  it('is told to readers without the words that were translated, and what only a machine said is no statement', async () => {
    const opportunity = await edit(await drafted(), {
      description: { zh: technologyOffer.title.zh, en: 'Speech recognition for forklifts' },
      origins: { description: { en: draftOf(technologyOffer.title.zh) } },
    });
    await publish(test, opportunity.id);
    const page: OpportunityPage = (await test.http().get(`/api/v1/opportunities/${opportunity.id}`).expect(200)).body;
    const remark = { by: 'machine', from: 'zh', confirmedAt: null, stale: false };
    expect(page.origins).toEqual({ title: { ur: remark }, description: { en: remark } });
    const { body: list } = await test.http().get('/api/v1/opportunities').expect(200);
    const card = list.items.find(({ id }: OpportunityCard) => id === opportunity.id);
    expect(card.origins).toEqual({ title: { ur: remark } });

    const found = async (query: string): Promise<string[]> =>
      (await test.http().get(`/api/v1/opportunities?${query}`).expect(200)).body.items.map(
        ({ id }: OpportunityCard) => id,
      );
    expect(await found('q=forklifts')).toContain(opportunity.id);
    expect(await found('concept=speech-recognition')).not.toContain(opportunity.id);
    const entry = await test.database.reader.opportunityEntry.findUniqueOrThrow({
      where: { opportunityId: opportunity.id },
    });
    expect([...entry.concepts, ...entry.taggedConcepts]).not.toContain('speech-recognition');
    expect(entry.words).not.toContain('forklifts');

    const feed = await test.http().get('/api/v1/opportunities/feed.atom?lang=ur').expect(200);
    expect(feed.text).toContain(technologyOffer.title.en);
    expect(feed.text).not.toContain('ٹربائن بلیڈ کا معائنہ');
  });
});
