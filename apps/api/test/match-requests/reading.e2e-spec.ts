import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCompany, TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { act, listedCompany, sent } from './match-requests-fixture.ts';

describe('the boxes', () => {
  let test: TestApp;
  let receiver: TestCompany;
  const ids: string[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    receiver = await listedCompany(test, 'CN');
    for (let i = 0; i < 5; i += 1) ids.push(await sent(test, await listedCompany(test, 'PK'), receiver));
    await act(test, receiver.owner, ids[0] ?? '', 'accept').expect(200);
    await act(test, receiver.owner, ids[1] ?? '', 'decline').expect(200);
  });
  afterAll(() => test.close());

  const list = async (query: string, user: TestUser = receiver.owner) =>
    (await test.http(user).get(`/api/v1/match-requests?${query}`).expect(200)).body;
  const idsIn = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);

  it('list what was received, newest first, one page after another without gap or repetition', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await list(
        `box=inbox&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      expect(page.items.length).toBeLessThanOrEqual(2);
      seen.push(...idsIn(page));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([...ids].reverse());
  });

  it('keep apart what was sent and what was received, and what stands how', async () => {
    expect(idsIn(await list('box=sent'))).toEqual([]);
    expect(idsIn(await list('box=inbox&status=accepted'))).toEqual([ids[0]]);
    expect(idsIn(await list('status=declined'))).toEqual([ids[1]]);
    expect(idsIn(await list('status=pending'))).toHaveLength(3);
    expect(idsIn(await list('status=withdrawn'))).toEqual([]);
  });

  it('count what waits for an answer on each side', async () => {
    const summary = async (user: TestUser) =>
      (await test.http(user).get('/api/v1/match-requests/summary').expect(200)).body;
    expect(await summary(receiver.owner)).toEqual({ inboxPending: 3, sentPending: 0 });
    const stranger = await listedCompany(test, 'PK');
    expect(await summary(stranger.owner)).toEqual({ inboxPending: 0, sentPending: 0 });
    await sent(test, receiver, stranger);
    expect(await summary(receiver.owner)).toEqual({ inboxPending: 3, sentPending: 1 });
    expect(await summary(stranger.owner)).toEqual({ inboxPending: 1, sentPending: 0 });
  });

  it('refuse a cursor of another list and unknown filters', async () => {
    const broken = await test.http(receiver.owner).get('/api/v1/match-requests?cursor=abc').expect(422);
    expect(broken.body.code).toBe('CURSOR_INVALID');
    for (const query of ['box=outbox', 'status=lost', 'limit=1000', 'sort=name']) {
      await test.http(receiver.owner).get(`/api/v1/match-requests?${query}`).expect(422);
    }
  });

  it('are closed to visitors and to users without a company', async () => {
    const user = await test.make.user();
    const administrator = await test.make.administrator();
    for (const path of ['', '/summary', `/${ids[0]}`, `/standing/${receiver.id}`]) {
      await test.http().get(`/api/v1/match-requests${path}`).expect(401);
      await test.http(user).get(`/api/v1/match-requests${path}`).expect(403);
      await test.http(administrator).get(`/api/v1/match-requests${path}`).expect(403);
    }
  });
});
