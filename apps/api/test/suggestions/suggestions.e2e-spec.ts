import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SuggestionPage, SuggestionView } from '@karakoram/contracts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { allSuggestions, day, idsOf, listed, listedMember, pageOfSuggestions } from './suggestion-market.ts';

const absentId = '01a207f7-736a-74d9-915c-42929b9a2aa3';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

async function suggestedTo(user: { cookie: string; id: string; email: string }): Promise<string[]> {
  return idsOf(await allSuggestions(test, user));
}

/** A request between two companies as it stands in the database, without going through its life. */
async function request(
  senderId: string,
  receiverId: string,
  status: 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'expired',
): Promise<void> {
  const now = test.clock.now();
  await test.database.transaction((tx) =>
    tx.matchRequest.create({
      data: {
        senderId,
        receiverId,
        status,
        mode: 'outsourcing',
        message: 'We would like to talk.',
        sentBy: 'somebody',
        declineReason: status === 'declined' ? 'no_fit' : null,
        createdAt: now,
        expiresAt: new Date(now.getTime() + 30 * day),
        answeredAt: status === 'pending' ? null : now,
      },
    }),
  );
}

describe('suggestions', () => {
  it('are approved companies of the other country and nobody else', async () => {
    const own = await listedMember(test, 'PK', { offers: ['computer-vision'], needs: ['industrial-robots'] });
    const partner = await listed(test, 'CN', { offers: ['industrial-robots'] });
    const neighbour = await listed(test, 'PK', { offers: ['industrial-robots'] });
    const suspended = await listed(test, 'CN', { offers: ['industrial-robots'] });
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [suspended]);
    const draft = await test.make.company({ country: 'CN', status: 'draft' });
    const ids = await suggestedTo(own.user);
    expect(ids).toContain(partner);
    for (const id of [own.id, neighbour, suspended, draft.id]) expect(ids).not.toContain(id);
  });

  it('put the company that gives what is needed and needs what is given first, and say why on both sides', async () => {
    const own = await listedMember(test, 'PK', { offers: ['smart-metering'], needs: ['solar-power'] });
    const best = await listed(test, 'CN', { name: 'Best', offers: ['solar-power'], needs: ['smart-metering'] });
    await listed(test, 'CN', { offers: ['solar-power'] });
    await listed(test, 'CN', { offers: ['animation'] });
    const { items } = await pageOfSuggestions(test, own.user, '?limit=1');
    expect(items[0]).toMatchObject({
      company: { id: best, names: { en: 'Best' }, country: 'CN' },
      state: 'shown',
      reasonsForUs: [
        { key: 'reason.needMet', params: { concept: 'solar-power', offerConcept: 'solar-power' } },
        {},
        {},
      ],
      reasonsForThem: [{ key: 'reason.needMet', params: { concept: 'smart-metering' } }, {}, {}],
    });
    const { joint, forward, backward } = items[0]!;
    expect(joint.percent).toBe(Math.round(joint.score * 100));
    expect(joint.score).toBeGreaterThan(0);
    expect(joint.score).toBeLessThanOrEqual(Math.max(forward.score, backward.score));
  });

  it('are what the contract says and no more, although they are put together of texts', async () => {
    const own = await listedMember(test, 'PK', { offers: ['smart-metering'], needs: ['solar-power'] });
    const partner = await listed(test, 'CN', { name: 'A "quoted" \\ name', offers: ['solar-power'] });
    const page = await test.http(own.user).get('/api/v1/suggestions').expect(200);
    expect(page.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(SuggestionPage.parse(page.body)).toStrictEqual(page.body);
    const one = await test.http(own.user).get(`/api/v1/suggestions/${partner}`).expect(200);
    expect(SuggestionView.parse(one.body)).toStrictEqual(one.body);
    expect(page.body.items).toContainEqual(one.body);
  });

  it('come to a company that says nothing about itself as well: by sector, then the newest', async () => {
    const own = await listedMember(test, 'PK', { sectors: ['space-remote-sensing'] });
    const sameSector = await listed(test, 'CN', { sectors: ['space-remote-sensing'] });
    const ids = await suggestedTo(own.user);
    expect(ids[0]).toBe(sameSector);
    expect(ids.length).toBeGreaterThan(1);
  });

  it('lose a dismissed company until it is restored', async () => {
    const own = await listedMember(test, 'PK');
    const partner = await listed(test, 'CN');
    const dismiss = `/api/v1/suggestions/${partner}/dismiss`;
    await test.http(own.user).post(dismiss).send({ reason: 'competitor', note: 'Same market' }).expect(200);
    expect(await suggestedTo(own.user)).not.toContain(partner);
    const dismissed = await test.http(own.user).get('/api/v1/suggestions/dismissed').expect(200);
    expect(dismissed.body.items).toMatchObject([
      { company: { id: partner }, reason: 'competitor', note: 'Same market' },
    ]);
    const other = await listedMember(test, 'PK');
    expect(await suggestedTo(other.user)).toContain(partner);

    await test.http(own.user).post(`/api/v1/suggestions/${partner}/restore`).expect(200);
    expect(await suggestedTo(own.user)).toContain(partner);
    expect((await test.http(own.user).get('/api/v1/suggestions/dismissed')).body.items).toEqual([]);
  });

  it('list dismissals with the latest first, one page after another', async () => {
    const own = await listedMember(test, 'PK');
    const partners: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const partner = await listed(test, 'CN');
      partners.unshift(partner);
      await test.http(own.user).post(`/api/v1/suggestions/${partner}/dismiss`).send({ reason: 'other' }).expect(200);
      test.clock.advance(1);
    }
    const first = await test.http(own.user).get('/api/v1/suggestions/dismissed?limit=3').expect(200);
    const second = await test
      .http(own.user)
      .get(`/api/v1/suggestions/dismissed?limit=3&cursor=${first.body.nextCursor}`)
      .expect(200);
    const ids = [...first.body.items, ...second.body.items].map((item: { company: { id: string } }) => item.company.id);
    expect(ids).toEqual(partners);
    expect(second.body.nextCursor).toBeNull();
  });

  it('move to the saved ones and back, with the best fit first there too', async () => {
    const own = await listedMember(test, 'PK', { needs: ['animation'] });
    const poor = await listed(test, 'CN', { offers: ['wheat-breeding'] });
    const good = await listed(test, 'CN', { offers: ['animation'] });
    for (const id of [good, poor, good]) await test.http(own.user).post(`/api/v1/suggestions/${id}/save`).expect(200);
    expect(await suggestedTo(own.user)).not.toContain(good);
    const saved = await pageOfSuggestions(test, own.user, '?state=saved');
    expect(saved.items.map(({ company, state }) => [company.id, state])).toEqual([
      [good, 'saved'],
      [poor, 'saved'],
    ]);
    await test.http(own.user).post(`/api/v1/suggestions/${good}/restore`).expect(200);
    expect(await suggestedTo(own.user)).toContain(good);
    await test.http(own.user).post(`/api/v1/suggestions/${poor}/dismiss`).send({ reason: 'too_small' }).expect(200);
    expect((await pageOfSuggestions(test, own.user, '?state=saved')).items).toEqual([]);
  });

  it.each(['pending', 'accepted', 'declined'] as const)(
    'leave out both companies of a request that is %s',
    async (status) => {
      const own = await listedMember(test, 'PK');
      const partner = await listedMember(test, 'CN');
      await test.http(own.user).post(`/api/v1/suggestions/${partner.id}/save`).expect(200);
      await request(own.id, partner.id, status);
      expect(await suggestedTo(own.user)).not.toContain(partner.id);
      expect(await suggestedTo(partner.user)).not.toContain(own.id);
      expect((await pageOfSuggestions(test, own.user, '?state=saved')).items).toEqual([]);
    },
  );

  it.each(['withdrawn', 'expired'] as const)('keep both companies of a request that is %s', async (status) => {
    const own = await listedMember(test, 'PK');
    const partner = await listedMember(test, 'CN');
    await request(own.id, partner.id, status);
    expect(await suggestedTo(own.user)).toContain(partner.id);
    expect(await suggestedTo(partner.user)).toContain(own.id);
  });

  it('answer for one company what the list says of it', async () => {
    const own = await listedMember(test, 'PK', { needs: ['animation'] });
    const partner = await listed(test, 'CN', { offers: ['animation'] });
    const inList = (await allSuggestions(test, own.user)).find(({ company }) => company.id === partner);
    const one = await test.http(own.user).get(`/api/v1/suggestions/${partner}`).expect(200);
    expect(one.body).toEqual(inList);
    await test.http(own.user).post(`/api/v1/suggestions/${partner}/save`).expect(200);
    expect((await test.http(own.user).get(`/api/v1/suggestions/${partner}`)).body.state).toBe('saved');
  });

  it('treat companies of the same country and unlisted ones like companies that do not exist', async () => {
    const own = await listedMember(test, 'PK');
    const neighbour = await listed(test, 'PK');
    const draft = await test.make.company({ country: 'CN', status: 'submitted' });
    const plain = (body: Record<string, unknown>): object => ({ ...body, requestId: '', instance: '' });
    const get = await test.http(own.user).get(`/api/v1/suggestions/${absentId}`).expect(404);
    for (const id of [neighbour, draft.id, own.id]) {
      const answer = await test.http(own.user).get(`/api/v1/suggestions/${id}`).expect(404);
      expect(plain(answer.body)).toEqual(plain(get.body));
      await test.http(own.user).post(`/api/v1/suggestions/${id}/save`).expect(404);
      await test.http(own.user).post(`/api/v1/suggestions/${id}/dismiss`).send({ reason: 'other' }).expect(404);
    }
  });

  it('are for members of approved companies; only editors and owners act on them', async () => {
    const partner = await listed(test, 'CN');
    await test.http().get('/api/v1/suggestions').expect(401);
    await test.http().get(`/api/v1/suggestions/${partner}`).expect(401);
    for (const user of [await test.make.user(), await test.make.administrator(), await test.make.desk('PK')]) {
      await test.http(user).get('/api/v1/suggestions').expect(403);
    }
    const draft = await test.make.company({ country: 'PK', status: 'draft' });
    await test.http(draft.owner).get('/api/v1/suggestions').expect(403);

    const viewer = await listedMember(test, 'PK', {}, 'viewer');
    await test.http(viewer.user).get('/api/v1/suggestions').expect(200);
    for (const act of ['save', 'dismiss', 'restore']) {
      await test.http(viewer.user).post(`/api/v1/suggestions/${partner}/${act}`).send({ reason: 'other' }).expect(403);
    }
    const editor = await test.make.member(viewer.id, 'editor');
    await test.http(editor).post(`/api/v1/suggestions/${partner}/save`).expect(200);
    expect(idsOf((await pageOfSuggestions(test, viewer.user, '?state=saved')).items)).toEqual([partner]);
  });

  it('refuse what is not a list, a page or a reason', async () => {
    const own = await listedMember(test, 'PK');
    const partner = await listed(test, 'CN');
    const expectCode = async (path: string, code: string): Promise<void> => {
      const response = await test.http(own.user).get(path).expect(422);
      expect(response.body.code).toBe(code);
    };
    await expectCode('/api/v1/suggestions?state=dismissed', 'VALIDATION_FAILED');
    await expectCode('/api/v1/suggestions?limit=0', 'VALIDATION_FAILED');
    await expectCode('/api/v1/suggestions?cursor=bm9uc2Vuc2U', 'CURSOR_INVALID');
    await expectCode('/api/v1/suggestions/dismissed?cursor=bm9uc2Vuc2U', 'CURSOR_INVALID');
    await expectCode('/api/v1/suggestions/not-an-id', 'VALIDATION_FAILED');
    for (const body of [
      {},
      { reason: 'ugly' },
      { reason: 'other', note: 'x'.repeat(501) },
      { reason: 'other', by: 1 },
    ]) {
      await test.http(own.user).post(`/api/v1/suggestions/${partner}/dismiss`).send(body).expect(422);
    }
  });

  it('bring a declined company back after 180 days, not sooner', async () => {
    const own = await listedMember(test, 'PK', { needs: ['animation'] });
    const partner = await listed(test, 'CN', { offers: ['animation'] });
    await request(own.id, partner, 'declined');
    const user = async () => test.make.member(own.id, 'viewer');
    test.clock.advance(179 * day);
    expect(await suggestedTo(await user())).not.toContain(partner);
    test.clock.advance(2 * day);
    expect(await suggestedTo(await user())).toContain(partner);
  });
});
