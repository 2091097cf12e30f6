import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MatchProfilesQueries } from '../../src/modules/suggestions/match-profiles.queries.ts';
import { refreshFrequencies } from '../../src/modules/suggestions/index.ts';
import { learnPastOutcomes } from '../../src/modules/suggestions/learn-past-outcomes.job-kind.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { listed, listedMember, pageOfSuggestions } from './suggestion-market.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const milling = { description: 'Milling spindles and lathes for turbine blades.' };
const apparel = { description: 'Embroidered garments for boutiques.' };

async function answered(senderId: string, receiverId: string, status: 'accepted' | 'declined'): Promise<void> {
  const [user] = await test.database.query<{ id: string }>('SELECT id FROM "user" LIMIT 1');
  await test.database.query(
    `INSERT INTO match_request (id, sender_id, receiver_id, status, mode, message, sent_by, answered_by, decline_reason, expires_at, answered_at, created_at)
     VALUES (gen_random_uuid(), $1, $2, $3::"MatchRequestStatus", 'outsourcing', 'A request', $4, $4, $5, now() + interval '20 days', now(), now() - interval '2 days')`,
    [senderId, receiverId, status, user?.id, status === 'declined' ? 'no_fit' : null],
  );
}

const learn = () => test.app.get(Jobs).runNow(learnPastOutcomes, {});
const outcomesOf = async (id: string) =>
  (await test.app.get(MatchProfilesQueries, { strict: false }).byId(id))?.outcomes;

describe('what became of earlier requests', () => {
  it('puts those that resemble accepted partners first, and says so', async () => {
    const { id: own, user } = await listedMember(test, 'PK', { description: 'We buy machines.' });
    const partners = await Promise.all([0, 1, 2].map(() => listed(test, 'CN', milling)));
    const tailor = await listed(test, 'CN', apparel);
    await Promise.all([0, 1, 2].map(() => listed(test, 'CN', apparel)));
    const alike = await listed(test, 'CN', milling);
    const unlike = await listed(test, 'CN', apparel);
    await test.app.get(Jobs).runNow(refreshFrequencies, {});
    for (const partner of partners) await answered(own, partner, 'accepted');
    await answered(tailor, own, 'declined');
    await learn();

    const { items } = await pageOfSuggestions(test, user, '?limit=50');
    const ids = items.map(({ company }) => company.id);
    expect(ids[0]).toBe(alike);
    expect(ids).toContain(unlike);
    const keysOf = (id: string) => items.find(({ company }) => company.id === id)!.reasonsForUs.map(({ key }) => key);
    expect(keysOf(alike)).toContain('reason.likePastPartners');
    expect(keysOf(unlike)).not.toContain('reason.likePastPartners');
    expect(await outcomesOf(own)).toMatchObject({ weight: 4, accepted: 3 });
    expect(await outcomesOf(tailor)).toBeUndefined();
    expect(await outcomesOf(partners[0]!)).toMatchObject({ weight: 1, accepted: 1 });
  });

  it('is forgotten with what it came from', async () => {
    const { id, user } = await listedMember(test, 'PK', milling);
    const partner = await listed(test, 'CN', milling);
    await test.http(user).post(`/api/v1/suggestions/${partner}/save`).expect(200);
    await learn();
    expect(await outcomesOf(id)).toMatchObject({ weight: 0.5, accepted: 0 });
    await test.http(user).post(`/api/v1/suggestions/${partner}/restore`).expect(200);
    await test.app.get(Jobs).runNow(learnPastOutcomes, { companyId: id });
    expect(await outcomesOf(id)).toBeUndefined();
  });
});
