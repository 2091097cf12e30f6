import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

describe('administration', () => {
  let test: TestApp;
  let administrator: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    administrator = await test.make.administrator();
  });
  afterAll(() => test.close());

  const request = (
    sender: string,
    receiver: string,
    status: string,
    sentDaysAgo: number,
    answeredAfterDays: number | null,
  ) =>
    test.database.query(
      `INSERT INTO match_request (id, sender_id, receiver_id, status, mode, message, sent_by, decline_reason, created_at, expires_at, answered_at)
       VALUES (gen_random_uuid(), $1, $2, $3::"MatchRequestStatus", 'outsourcing', 'A message', 'x',
               CASE WHEN $3 = 'declined' THEN 'no_fit' END,
               now() - $4 * interval '1 day', now() + interval '30 days', now() - ($4 - $5) * interval '1 day')`,
      [sender, receiver, status, sentDaysAgo, answeredAfterDays],
    );

  it('counts requests by outcome, country and sector', async () => {
    const cn = await test.make.company({ country: 'CN', status: 'approved' });
    const pk = await test.make.company({ country: 'PK', status: 'approved' });
    await request(pk.id, cn.id, 'accepted', 20, 2);
    await request(pk.id, cn.id, 'declined', 18, 6);
    await request(cn.id, pk.id, 'expired', 40, 30);
    await request(cn.id, pk.id, 'pending', 1, null);
    await request(cn.id, pk.id, 'accepted', 400, 1);
    const { body } = await test.http(administrator).get('/api/v1/figures').expect(200);
    expect(body.requests).toEqual({
      sent: 4,
      pending: 1,
      accepted: 1,
      declined: 1,
      withdrawn: 0,
      expired: 1,
      acceptanceRate: 1 / 3,
      medianDaysToAnswer: expect.closeTo(4, 3),
    });
    expect(body.byCountry).toMatchObject([
      { country: 'CN', sent: 2, acceptanceRate: 0 },
      { country: 'PK', sent: 2, acceptanceRate: 0.5 },
    ]);
    expect(body.bySector).toMatchObject([{ sector: 'artificial-intelligence', sent: 4 }]);
    expect(body.weeks.length).toBeGreaterThanOrEqual(12);
    expect(body.weeks.reduce((sum: number, week: { sent: number }) => sum + week.sent, 0)).toBe(4);
    const only = await test.http(administrator).get('/api/v1/figures?country=PK').expect(200);
    expect(only.body.requests.sent).toBe(2);
  });

  it('gives the same figures as CSV', async () => {
    const response = await test.http(administrator).get('/api/v1/figures.csv').expect(200);
    expect(response.headers['content-type']).toContain('text/csv');
    expect(response.text).toContain('requests,all,sent,4\n');
  });

  it('refuses a period that ends before it begins', async () => {
    const response = await test.http(administrator).get('/api/v1/figures?from=2026-05-01&to=2026-04-01').expect(422);
    expect(response.body.errors[0]).toMatchObject({ code: 'period_invalid' });
  });

  it('finds accounts and walks them page by page', async () => {
    await test.make.user({ name: 'Nadia Searchable' });
    const found = await test.http(administrator).get('/api/v1/administration/users?q=searchable').expect(200);
    expect(found.body.items).toMatchObject([{ name: 'Nadia Searchable', disabled: false }]);
    const seen = new Set<string>();
    let cursor: string | null = '';
    type Page = { body: { items: { id: string }[]; nextCursor: string | null } };
    do {
      const page: Page = await test
        .http(administrator)
        .get(`/api/v1/administration/users?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      for (const { id } of page.body.items) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      cursor = page.body.nextCursor;
    } while (cursor !== null);
    expect(seen.size).toBe(4);
  });

  it('makes a reviewer, ends the sessions that had other rights, and logs both', async () => {
    const user = await test.make.user();
    await test
      .http(administrator)
      .patch(`/api/v1/administration/users/${user.id}`)
      .send({ platformRole: 'desk', deskCountry: 'CN' })
      .expect(200);
    expect((await test.http(user).get('/api/v1/session')).body.user).toBeNull();
    const log = await test.http(administrator).get(`/api/v1/administration/audit?subjectId=${user.id}`).expect(200);
    expect(log.body.items).toMatchObject([
      { action: 'user:update', details: { to: { platformRole: 'desk', deskCountry: 'CN' } } },
    ]);
  });

  it('wants a country for a reviewer and none for others', async () => {
    const user = await test.make.user();
    const response = await test
      .http(administrator)
      .patch(`/api/v1/administration/users/${user.id}`)
      .send({ platformRole: 'desk' })
      .expect(422);
    expect(response.body.errors[0]).toMatchObject({ pointer: '/deskCountry', code: 'desk_country' });
  });

  it('does not let administrators change themselves', async () => {
    const response = await test
      .http(administrator)
      .patch(`/api/v1/administration/users/${administrator.id}`)
      .send({ disabled: true })
      .expect(409);
    expect(response.body.code).toBe('USER_SELF_CHANGE');
  });

  it('hides a sector from the taxonomy that forms read', async () => {
    await test
      .http(administrator)
      .patch('/api/v1/administration/sectors/blockchain')
      .send({ hidden: true })
      .expect(200);
    const taxonomy = await test.http().get('/api/v1/taxonomy?locale=en').expect(200);
    expect(taxonomy.body.sectors.map(({ code }: { code: string }) => code)).not.toContain('blockchain');
    await test.http(administrator).patch('/api/v1/administration/sectors/alchemy').send({ hidden: true }).expect(404);
  });

  it('exports all companies', async () => {
    const response = await test.http(administrator).get('/api/v1/administration/companies.csv').expect(200);
    expect(response.text.trim().split('\n')).toHaveLength(3);
  });

  it('is closed to desks, members and visitors', async () => {
    const desk = await test.make.desk('PK');
    for (const path of [
      'figures',
      'figures.csv',
      'administration/users',
      'administration/sectors',
      'administration/audit',
      'administration/companies.csv',
    ]) {
      await test.http(desk).get(`/api/v1/${path}`).expect(403);
      await test.http().get(`/api/v1/${path}`).expect(401);
    }
  });
});
