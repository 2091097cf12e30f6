import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DirectoryEntryRepository } from '../../src/modules/directory/index.ts';
import { planExposureKind } from '../../src/modules/exposure/plan-exposure.job-kind.ts';
import { matchRequestDeadlines } from '../../src/modules/match-requests/match-requests.jobs.ts';
import { readMarket } from '../../src/modules/exposure/read-market.ts';
import { refreshFrequencies } from '../../src/modules/suggestions/index.ts';
import { learnPastOutcomes } from '../../src/modules/suggestions/learn-past-outcomes.job-kind.ts';
import { MatchProfilesQueries } from '../../src/modules/suggestions/match-profiles.queries.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestCompany } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { express, expressed, postedBy } from './interests-fixture.ts';
import { act, day, listedCompany, send, sent, withoutIdentity } from './match-requests-fixture.ts';

/** Names that occur nowhere else. */
const names = { en: 'Xuanwu Lantern Dynamics', zh: '玄武灯笼动力' };
const website = 'https://xuanwu-lantern.test';

describe('an anonymous author', () => {
  let test: TestApp;
  let author: TestCompany;
  let sender: TestCompany;
  let opportunityId: string;
  /** Everything by which the author can be recognised. */
  let needles: string[];
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    author = await test.make.company({
      country: 'CN',
      status: 'approved',
      name: names.en,
      owner: { name: 'Owner Xuanwu', email: `boss-${Math.random()}@xuanwu-lantern.test` },
    });
    await test.database.query(
      `UPDATE company SET name_zh = $2, website = $3, contact_name = 'Person Xuanwu', contact_phone = '+86 10 5550 7788',
         contact_email = 'person@xuanwu-lantern.test', registration_number = $4 WHERE id = $1`,
      [author.id, names.zh, website, `91110000${author.id.slice(-10)}`],
    );
    await test.database.query(
      `INSERT INTO company_logo (company_id, content, hash) SELECT $1, '\\x00', 'hash-of-' || $2`,
      [author.id, author.id],
    );
    sender = await listedCompany(test, 'PK');
    // Enough answered requests that figures of how the author answers are shown.
    const others = await Promise.all(Array.from({ length: 6 }, () => listedCompany(test, 'PK')));
    for (const other of others) {
      await act(test, author.owner, await sent(test, other, author), 'decline').expect(200);
    }
    await test.database.transaction(async (tx) => {
      const entries = test.app.get(DirectoryEntryRepository, { strict: false });
      for (const { id } of [author, sender, ...others]) await entries.refresh(tx, id);
    });
    opportunityId = await postedBy(test, author, { anonymous: true });
    needles = [
      author.id,
      author.owner.id,
      author.owner.email,
      names.en,
      names.zh,
      'Xuanwu',
      'xuanwu-lantern',
      '5550 7788',
      'hash-of-',
      `91110000${author.id.slice(-10)}`,
    ];
    await runJobs();
  });

  const tells = (text: string): boolean => needles.some((needle) => text.includes(needle));
  const runJobs = async (): Promise<void> => {
    const jobs = test.app.get(Jobs);
    await jobs.runNow(matchRequestDeadlines, {});
    await jobs.runNow(learnPastOutcomes, {});
    await jobs.runNow(refreshFrequencies, {});
    await jobs.runNow(planExposureKind, {});
  };
  const advance = async (days: number): Promise<void> => {
    test.clock.advance(days * day);
    await test.database.query(`UPDATE session SET expires_at = $1`, [new Date(test.clock.now().getTime() + day)]);
  };

  /** The answers of every GET route of the API that the sender can ask, for every id it may know or guess. */
  const walk = async (requestId?: string): Promise<Map<string, string>> => {
    const document = await test.http(sender.owner).get('/api/openapi.json').expect(200);
    const routes = Object.entries<Record<string, unknown>>(document.body.paths).flatMap(([path, methods]) =>
      'get' in methods && !path.endsWith('/stream') ? [path] : [],
    );
    const ids = [author.id, sender.id, opportunityId, ...(requestId === undefined ? [] : [requestId])];
    const addresses = routes.flatMap((route) =>
      route.includes('{') ? ids.map((id) => route.replaceAll(/\{\w+\}/g, id)) : [route],
    );
    addresses.push(
      '/api/v1/match-requests?box=sent',
      `/api/v1/match-requests?box=sent&opportunityId=${opportunityId}`,
      '/api/v1/suggestions?limit=50',
      '/api/v1/suggestions?state=saved',
      '/api/v1/opportunities?q=turbine',
      `/api/v1/opportunities?q=${encodeURIComponent(names.zh)}`,
      `/api/v1/companies?q=${encodeURIComponent(names.en)}`,
    );
    const answers = new Map<string, string>();
    for (const address of addresses) {
      const { status, text, body } = await test.http(sender.owner).get(address);
      // A refusal repeats the address that was asked for.
      answers.set(address, status >= 400 ? withoutIdentity(body) : typeof text === 'string' ? text : String(body));
    }
    return answers;
  };

  /** What the walk says of the author that it did not say before anybody was interested in its opportunity. */
  const told = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
    [...after].flatMap(([address, text]) => (tells(text) && text !== before.get(address) ? [address] : []));

  const messages = async (): Promise<string> => {
    const bell = await test.database.query(`SELECT kind, params, path FROM notification WHERE user_id = $1`, [
      sender.owner.id,
    ]);
    const mails = await test.database.query(
      `SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1`,
      [sender.owner.email],
    );
    return JSON.stringify([bell, mails]);
  };

  it('is met on public pages as before, so that what follows is compared with something', async () => {
    const before = await walk();
    const telling = [...before].filter(([, text]) => tells(text)).map(([address]) => address);
    expect(telling).toContain(`/api/v1/companies/${author.id}`);
    expect(telling).toContain('/api/v1/suggestions?limit=50');
    expect(telling).not.toContain(`/api/v1/opportunities/${opportunityId}`);
    expect(telling).not.toContain('/api/v1/opportunities?q=turbine');
    expect(before.size).toBeGreaterThan(80);
  });

  it('is shown to the sender as it was published, whatever becomes of its profile', async () => {
    const id = await expressed(test, sender.owner, opportunityId);
    const shown = async () =>
      (await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200)).body.anonymous;
    const before = { country: 'CN', type: 'firm', sizeBand: '11-50', invented: false };
    expect(await shown()).toEqual(before);
    await test.database.query(`UPDATE company SET type = 'fund', size_band = '1-10', country = 'PK' WHERE id = $1`, [
      author.id,
    ]);
    expect(await shown()).toEqual(before);
    // Nor does the refusal of a company of the country that it was published in tell that it has moved.
    const neighbour = await listedCompany(test, 'CN');
    const refused = await express(test, neighbour.owner, opportunityId).expect(422);
    expect(refused.body.code).toBe('MATCH_REQUEST_SAME_COUNTRY');
    await express(test, (await listedCompany(test, 'PK')).owner, opportunityId).expect(201);
    await test.database.query(`UPDATE opportunity SET status = 'archived' WHERE id = $1`, [opportunityId]);
    expect(await shown()).toEqual(before);
  });

  it('cannot be interested in its own, also where it has moved since it was published', async () => {
    await test.database.query(`UPDATE company SET country = 'PK' WHERE id = $1`, [author.id]);
    const refused = await express(test, author.owner, opportunityId).expect(422);
    expect(refused.body.code).toBe('MATCH_REQUEST_SAME_COUNTRY');
  });

  it('is told nothing of to the sender of an interest while it waits', async () => {
    const before = await walk();
    const { body, text } = await express(test, sender.owner, opportunityId).expect(201);
    expect(body).toMatchObject({
      company: null,
      anonymous: { country: 'CN', type: 'firm', sizeBand: '11-50', invented: false },
      receiverHidden: true,
      companyListed: false,
      contact: null,
    });
    expect(tells(text)).toBe(false);
    await runJobs();
    expect(told(before, await walk(body.id))).toEqual([]);
    const again = await express(test, sender.owner, opportunityId).expect(409);
    expect(tells(again.text)).toBe(false);
    expect(tells(await messages())).toBe(false);
    const seen = await test.http(author.owner).get(`/api/v1/match-requests/${body.id}`).expect(200);
    expect(seen.body).toMatchObject({ company: { id: sender.id }, anonymous: null, receiverHidden: true });
  });

  it('is told nothing of when it declines, and the sender can still send it a plain request', async () => {
    const before = await walk();
    const id = await expressed(test, sender.owner, opportunityId);
    await act(test, author.owner, id, 'decline').expect(200);
    await runJobs();
    expect(told(before, await walk(id))).toEqual([]);
    const said = await messages();
    expect(said).toContain('interest_declined');
    expect(tells(said)).toBe(false);
    await send(test, sender.owner, author.id).expect(201);
  });

  it('is told nothing of when it does not answer', async () => {
    const id = await expressed(test, sender.owner, opportunityId);
    await advance(29);
    await runJobs();
    const before = await walk(id);
    await advance(1.1);
    await runJobs();
    const kinds = await test.database.query(`SELECT kind FROM notification WHERE user_id = $1`, [sender.owner.id]);
    expect(kinds).toEqual([{ kind: 'interest_expired_sent' }]);
    expect(tells(await messages())).toBe(false);
    // A day more has passed for the public pages as well; what the author did or did not do shows in none of them.
    const company = `/api/v1/companies/${author.id}`;
    const after = await walk(id);
    expect(JSON.parse(after.get(company) ?? '').responsiveness).toEqual(
      JSON.parse(before.get(company) ?? '').responsiveness,
    );
    expect(tells(after.get(`/api/v1/match-requests/${id}`) ?? '')).toBe(false);
  });

  it('is told nothing of when the interest is withdrawn', async () => {
    const before = await walk();
    const id = await expressed(test, sender.owner, opportunityId);
    const { text } = await act(test, sender.owner, id, 'withdraw').expect(200);
    expect(tells(text)).toBe(false);
    await runJobs();
    expect(told(before, await walk(id))).toEqual([]);
  });

  it('is told nothing of when it is suspended or becomes known to everybody meanwhile', async () => {
    const id = await expressed(test, sender.owner, opportunityId);
    await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [author.id]);
    const suspended = await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200);
    expect(suspended.body).toMatchObject({ status: 'pending', companyListed: false, opportunity: { public: false } });
    expect(tells(suspended.text)).toBe(false);
    await test.database.query(`UPDATE company SET status = 'approved' WHERE id = $1`, [author.id]);
    await test.database.query(`UPDATE opportunity_entry SET anonymous = false WHERE opportunity_id = $1`, [
      opportunityId,
    ]);
    const named = await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200);
    expect(named.body).toMatchObject({ company: null, receiverHidden: true });
  });

  it('is told nothing of by what stands between the two besides', async () => {
    // Requests in all states, in both directions: none is in the way of an interest, and none ends because of it.
    await act(test, author.owner, await sent(test, sender, author), 'decline').expect(200);
    await sent(test, author, sender);
    await advance(29.9);
    const id = await expressed(test, sender.owner, opportunityId);
    await advance(29.9);
    expect((await send(test, sender.owner, author.id).expect(409)).body.code).toBe('MATCH_REQUEST_RECENTLY_DECLINED');
    await advance(0.2);
    // Over by the clock, before the job has told so: a request to the author must not tell it.
    await test.database.query(`DELETE FROM match_request WHERE opportunity_id IS NULL AND sender_id = $1`, [sender.id]);
    await send(test, sender.owner, author.id).expect(201);
    const kinds = await test.database.query<{ kind: string }>(
      `SELECT kind FROM notification WHERE user_id = $1 AND kind LIKE 'interest%'`,
      [sender.owner.id],
    );
    expect(kinds).toEqual([]);
    expect(tells((await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200)).text)).toBe(false);
  });

  it('stays saved or dismissed as it was among the suggestions of the sender', async () => {
    await test.http(sender.owner).post(`/api/v1/suggestions/${author.id}/save`).expect(200);
    const before = await walk();
    const id = await expressed(test, sender.owner, opportunityId);
    await act(test, author.owner, id, 'decline').expect(200);
    const after = await walk(id);
    expect(tells(after.get('/api/v1/suggestions?state=saved') ?? '')).toBe(true);
    expect(told(before, after)).toEqual([]);
  });

  it('is known to the sender whose interest it accepts, and to nobody else', async () => {
    const other = await listedCompany(test, 'PK');
    const waiting = await expressed(test, other.owner, opportunityId);
    const second = await postedBy(test, author, { anonymous: true });
    const id = await expressed(test, sender.owner, opportunityId);
    const stillHidden = await expressed(test, sender.owner, second);
    await act(test, author.owner, id, 'accept').expect(200);
    const { body } = await test.http(sender.owner).get(`/api/v1/match-requests/${id}`).expect(200);
    expect(body).toMatchObject({
      company: { id: author.id, names },
      anonymous: null,
      receiverHidden: false,
      companyListed: true,
      contact: { email: 'person@xuanwu-lantern.test' },
    });
    const said = await messages();
    expect(said).toContain('interest_accepted');
    expect(said).toContain(names.en);
    for (const [reader, requestId] of [
      [other.owner, waiting],
      [sender.owner, stillHidden],
    ] as const) {
      const { text } = await test.http(reader).get(`/api/v1/match-requests/${requestId}`).expect(200);
      expect(tells(text)).toBe(false);
    }
    const page = await test.http(other.owner).get(`/api/v1/opportunities/${opportunityId}`).expect(200);
    expect(tells(page.text)).toBe(false);
  });

  it('gains nothing and loses nothing in its figures by what it answers without being known', async () => {
    const figures = async () =>
      (await test.http().get(`/api/v1/companies/${author.id}`).expect(200)).body.responsiveness;
    const before = await figures();
    const [one, two] = [await listedCompany(test, 'PK'), await listedCompany(test, 'PK')];
    await act(test, author.owner, await expressed(test, one.owner, opportunityId), 'accept').expect(200);
    await act(test, author.owner, await expressed(test, two.owner, opportunityId), 'decline').expect(200);
    await expressed(test, sender.owner, opportunityId);
    expect(await figures()).toEqual(before);
    expect(before.received).toBe(6);
  });

  it('leaves no trace in what rankings and the exposure plan read of it', async () => {
    const query = <Row extends object>(text: string, values: readonly unknown[] = []) =>
      test.database.query<Row & Record<string, unknown>>(text, values);
    const seen = async () => {
      await test.app.get(Jobs).runNow(learnPastOutcomes, {});
      const market = await readMarket(query, test.clock.now(), undefined);
      const slot = market.companyIds.indexOf(author.id);
      const { candidates, offsets } = market.lists;
      const profile = await test.app.get(MatchProfilesQueries, { strict: false }).byId(author.id);
      return {
        capacity: market.capacities[slot],
        partners: [...candidates.subarray(offsets[slot], offsets[slot + 1])].map((at) => market.companyIds[at]),
        outcomes: profile?.outcomes,
        responsiveness: profile?.responsiveness,
      };
    };
    const before = await seen();
    expect(before.outcomes).toMatchObject({ weight: 6 });
    expect(before.partners).toContain(sender.id);
    const id = await expressed(test, sender.owner, opportunityId);
    expect(await seen()).toEqual(before);
    await act(test, author.owner, id, 'decline').expect(200);
    expect(await seen()).toEqual(before);
  });
});
