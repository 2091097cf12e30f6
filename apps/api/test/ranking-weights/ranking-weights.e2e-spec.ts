import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { RankingWeightsPage } from '@karakoram/contracts';
import {
  handSetWeights,
  type MatchProfile,
  score,
  type SignalName,
  signals,
  signalValuesOf,
} from '@karakoram/matching';
import {
  learningReport,
  LearnRankingWeights,
  type MarketReader,
  RankingWeightsQueries,
  RevertRankingWeights,
} from '../../src/modules/ranking-weights/index.ts';
import { OutcomesQueries } from '../../src/modules/ranking-weights/outcomes.queries.ts';
import { MarketContextQueries } from '../../src/modules/suggestions/market-context.queries.ts';
import { MatchProfilesQueries } from '../../src/modules/suggestions/match-profiles.queries.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { generateMarket } from '../suggestions/suggestion-market.ts';

let test: TestApp;
let administrator: TestUser;
let companies: readonly MatchProfile[];
let market: MarketReader;
beforeAll(async () => {
  test = await startTestApp();
  administrator = await test.make.administrator();
  await generateMarket(test, 100, 11);
  const profiles = test.app.get(MatchProfilesQueries, { strict: false });
  const context = test.app.get(MarketContextQueries, { strict: false });
  market = { profiles: (ids) => profiles.byIds(ids), context: () => context.current() };
  const rows = await test.database.query<{ id: string }>('SELECT company_id AS id FROM directory_entry ORDER BY names');
  const ids = rows.map(({ id }) => id);
  const read = new Map((await profiles.byIds(ids)).map((profile) => [profile.id, profile]));
  companies = ids.map((id) => read.get(id)!);
}, 60_000);
afterAll(() => test.close());
afterEach(async () => {
  await test.database.query('DELETE FROM ranking_weights');
  await test.database.query('DELETE FROM suggestion');
  await test.database.query('DELETE FROM match_request');
});

const queries = () => test.app.get(RankingWeightsQueries, { strict: false });
const learn = (dryRun = false) => test.app.get(LearnRankingWeights, { strict: false }).execute(market, { dryRun });
const count = async (where = 'true'): Promise<number> => {
  const rows = await test.database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ranking_weights WHERE ${where}`,
  );
  return rows[0]!.count;
};
const page = async (query = ''): Promise<RankingWeightsPage> => {
  const { body } = await test.http(administrator).get(`/api/v1/administration/ranking-weights${query}`).expect(200);
  return body as RankingWeightsPage;
};

/** The values of one signal for every company with every one of the other country. */
async function valuesOf(signal: SignalName): Promise<{ from: string; to: string; value: number }[]> {
  const context = await market.context();
  return companies.flatMap((own) =>
    companies
      .filter(({ country }) => country !== own.country)
      .map((other) => {
        const { forward } = score(own, other, context);
        return { from: own.id, to: other.id, value: signalValuesOf(forward)[signal] };
      }),
  );
}

/** From here on a signal says something for a pair. */
const speaks = 0.3;

/** The signal of content that the hand-set weights trust least, of those that tell pairs of this market apart. */
async function underratedSignal(): Promise<SignalName> {
  const content = signals.filter(({ kind }) => kind === 'content').toSorted((x, y) => x.weight - y.weight);
  for (const { name } of content) {
    const speaking = (await valuesOf(name)).filter(({ value }) => value > speaks).length;
    if (speaking > 250 && speaking < 2_000) return name;
  }
  throw new Error('no signal tells the pairs apart');
}

/** Companies save those of whom this signal speaks, and dismiss others; one in seven decides the other way. */
async function decideBy(signal: SignalName): Promise<void> {
  const pairs = await valuesOf(signal);
  const speaking = pairs.filter(({ value }) => value > speaks);
  const silent = pairs.filter(({ value }) => value <= speaks);
  const every = Math.ceil(silent.length / speaking.length / 4);
  const decided = [...speaking, ...silent.filter((_, index) => index % every === 0)];
  const likes = decided.map(({ value }, index) => value > speaks !== (index % 7 === 0));
  await test.database.query(
    `INSERT INTO suggestion (company_id, partner_id, state, reason, user_id, created_at, updated_at)
     SELECT company_id, partner_id, (CASE WHEN likes THEN 'saved' ELSE 'dismissed' END)::"SuggestionState",
            CASE WHEN likes THEN NULL ELSE 'not_relevant' END, 'x', now(), now() - (n * 7919 % 100000) * interval '1 minute'
     FROM unnest($1::uuid[], $2::uuid[], $3::boolean[]) WITH ORDINALITY AS one(company_id, partner_id, likes, n)`,
    [decided.map(({ from }) => from), decided.map(({ to }) => to), likes],
  );
}

describe('learning from outcomes', () => {
  it('finds what companies looked at, and uses it', async () => {
    const signal = await underratedSignal();
    await decideBy(signal);
    const run = await learn();
    expect(run.obstacles).toEqual([]);
    expect(run.weights[signal]).toBeGreaterThan(handSetWeights[signal] + 0.05);
    expect(await queries().active()).toEqual(run.weights);
    expect(learningReport(run)).toContain('The learned weights are used from now on.');
    const { active, items, signals: listed } = await page();
    expect(active).toMatchObject({ version: run.version, status: 'active', examples: run.trainedOn, defects: [] });
    expect(items).toEqual([active]);
    expect(listed).toEqual(signals.map(({ name, kind, weight }) => ({ name, kind, handSet: weight })));
  });

  it('puts a later version in the place of the one in use, also when two learn at once', async () => {
    await decideBy(await underratedSignal());
    const runs = await Promise.all([learn(), learn()]);
    expect(await count(`status = 'active'`)).toBe(1);
    const { items } = await page();
    expect(items.map(({ status }) => status)).toEqual(['active', 'superseded']);
    expect(items.map(({ version }) => version).toSorted()).toEqual(runs.map(({ version }) => version).toSorted());
  });

  it('keeps nothing in a dry run', async () => {
    await decideBy(await underratedSignal());
    const run = await learn(true);
    expect(run.version).toBeUndefined();
    expect(learningReport(run)).toContain('Nothing was kept');
    expect(await count()).toBe(0);
  });

  it('keeps a version without using it where there is nothing to learn from', async () => {
    const run = await learn();
    expect(await queries().active()).toBeUndefined();
    const { active, items } = await page();
    expect(active).toBeNull();
    expect(items).toMatchObject([{ version: run.version, status: 'candidate', examples: 0, obstacles: run.obstacles }]);
    expect(run.obstacles).toContain('too_few_outcomes');
  });

  it('returns to the hand-set weights', async () => {
    await decideBy(await underratedSignal());
    await learn();
    const revert = test.app.get(RevertRankingWeights, { strict: false });
    expect(await revert.execute()).toBe(true);
    const entries = await test.database.query(
      `SELECT actor_id, action, subject_type FROM audit_event WHERE action LIKE 'ranking-weights:%' ORDER BY at DESC LIMIT 2`,
    );
    expect(entries).toEqual(
      ['ranking-weights:revert', 'ranking-weights:promote'].map((action) => ({
        actor_id: null,
        action,
        subject_type: 'ranking_weights',
      })),
    );
    expect(await queries().active()).toBeUndefined();
    expect((await page()).items).toMatchObject([{ status: 'superseded' }]);
    expect(await revert.execute()).toBe(false);
  });
});

describe('what is read as an outcome', () => {
  const request = (sender: string, receiver: string, status: string, reason: string | null = null) =>
    test.database.query(
      `INSERT INTO match_request (id, sender_id, receiver_id, status, mode, message, sent_by, decline_reason, created_at, expires_at, answered_at)
       VALUES (gen_random_uuid(), $1, $2, $3::"MatchRequestStatus", 'outsourcing', 'A message', 'x', $4,
               '2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', CASE WHEN $3 = 'pending' THEN NULL ELSE '2026-01-05T00:00:00Z'::timestamptz END)`,
      [sender, receiver, status, reason],
    );
  const suggestion = (companyId: string, partnerId: string, state: string, reason: string | null = null) =>
    test.database.query(
      `INSERT INTO suggestion (company_id, partner_id, state, reason, user_id, created_at, updated_at)
       VALUES ($1, $2, $3::"SuggestionState", $4, 'x', now(), '2026-01-03T00:00:00Z')`,
      [companyId, partnerId, state, reason],
    );
  const read = () => test.app.get(OutcomesQueries, { strict: false }).latest(100);
  const pair = () => {
    const cn = companies.find(({ country }) => country === 'CN')!.id;
    const pk = companies.find(({ country }) => country === 'PK')!.id;
    return { from: pk, to: cn };
  };

  it.each([
    ['accepted', null, { kind: 'accepted' }],
    ['declined', 'no_fit', { kind: 'declined', reason: 'no_fit' }],
    ['declined', 'a reason of last year', { kind: 'declined', reason: 'other' }],
    ['expired', null, { kind: 'ignored' }],
  ])('a request that is %s (%s) tells of sender and receiver', async (status, reason, outcome) => {
    const { from, to } = pair();
    await request(from, to, status, reason);
    expect(await read()).toEqual([
      { outcome, from, to, at: new Date('2026-01-05T00:00:00Z') },
      { outcome: { kind: 'requested' }, from, to, at: new Date('2026-01-01T00:00:00Z') },
    ]);
  });

  it.each(['pending', 'withdrawn'])('a request that is %s tells of its sender only', async (status) => {
    const { from, to } = pair();
    await request(from, to, status);
    expect((await read()).map(({ outcome }) => outcome)).toEqual([{ kind: 'requested' }]);
  });

  it.each([
    ['saved', null, [{ kind: 'saved' }]],
    ['dismissed', 'competitor', [{ kind: 'dismissed', reason: 'competitor' }]],
    ['requested', null, []],
  ])('a suggestion that is %s (%s)', async (state, reason, outcomes) => {
    const { from, to } = pair();
    await suggestion(from, to, state, reason);
    expect((await read()).map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  it('nothing of a company that is no longer listed', async () => {
    const { from } = pair();
    const gone = await test.make.company({ country: 'CN', status: 'suspended' });
    await suggestion(from, gone.id, 'saved');
    expect(await read()).toEqual([]);
  });
});

describe('stored weights', () => {
  const store = (weights: object, status = 'active', obstacles: string[] = []) =>
    test.database.query(
      `INSERT INTO ranking_weights (weights, trained_at, examples, held_out, obstacles, status)
       VALUES ($1, now(), 900, '{"outcomes":300,"liked":100,"disliked":200,"deciders":40}', $2, $3::"RankingWeightsStatus")`,
      [weights, obstacles, status],
    );
  const [first] = signals;
  const withoutFirst = Object.fromEntries(Object.entries(handSetWeights).filter(([name]) => name !== first.name));

  it.each([
    ['without a weight that they had', withoutFirst, 'the weights sum to'],
    ['with a signal that is gone', { ...handSetWeights, astrology: 0 }, 'no such signal as astrology'],
    ['that do not sum to 1', { ...handSetWeights, [first.name]: 0.99 }, 'the weights sum to'],
  ])('%s are not used, and the page says why', async (_case, weights, defect) => {
    await store(weights);
    expect(await queries().active()).toBeUndefined();
    expect((await page()).active?.defects.join()).toContain(defect);
  });

  it('are used though a signal came later, which has its hand-set weight', async () => {
    const before = Object.fromEntries(Object.entries(handSetWeights).filter(([name]) => name !== 'meaningFit'));
    await store(before);
    expect(await queries().active()).toEqual(handSetWeights);
    const { active } = await page();
    expect(active?.defects).toEqual([]);
    expect(active?.weights).toEqual(handSetWeights);
  });

  it('are used where they suit the signals of today', async () => {
    await store(handSetWeights);
    expect(await queries().active()).toEqual(handSetWeights);
  });

  it('are in use in one version at most, and in none that something stands against', async () => {
    await store(handSetWeights);
    await expect(store(handSetWeights)).rejects.toThrow('ranking_weights_one_active');
    await expect(store(handSetWeights, 'superseded', ['not_better'])).rejects.toThrow('ranking_weights_used_unopposed');
  });

  it('are walked page by page, and every page names the one in use', async () => {
    await store(handSetWeights);
    for (let made = 0; made < 4; made += 1) await store(handSetWeights, 'candidate', ['not_better']);
    const seen: number[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { items, nextCursor, active }: RankingWeightsPage = await page(
        `?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...items.map(({ version }) => version));
      expect(active?.status).toBe('active');
      cursor = nextCursor;
    }
    expect(seen).toHaveLength(5);
    expect(seen).toEqual(seen.toSorted((x, y) => y - x));
  });
});

describe('the list of versions', () => {
  const path = '/api/v1/administration/ranking-weights';

  it('is closed to desks, members and visitors', async () => {
    await test
      .http(await test.make.desk('PK'))
      .get(path)
      .expect(403);
    const company = await test.make.company({ status: 'draft' });
    await test.http(company.owner).get(path).expect(403);
    await test.http().get(path).expect(401);
  });

  it('refuses a cursor that it did not write', async () => {
    const { body } = await test.http(administrator).get(`${path}?cursor=abc`).expect(422);
    expect(body.code).toBe('CURSOR_INVALID');
  });
});
