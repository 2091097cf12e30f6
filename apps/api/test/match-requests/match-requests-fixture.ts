import type { Country } from '@karakoram/domain';
import type { TestCompany, TestUser } from '../factories/factories.ts';
import type { TestApp } from '../setup/test-app.ts';

export const day = 86_400_000;
export const message = 'We would like to talk about inspection systems for our factory in Lahore.';

/** Two approved companies, one a country, each with contact details that must stay hidden until acceptance. */
export async function makePair(test: TestApp): Promise<{ sender: TestCompany; receiver: TestCompany }> {
  return { sender: await listedCompany(test, 'PK'), receiver: await listedCompany(test, 'CN') };
}

export async function listedCompany(test: TestApp, country: Country): Promise<TestCompany> {
  const company = await test.make.company({ country, status: 'approved' });
  await test.database.query(
    `UPDATE company SET contact_name = 'Contact ' || id, contact_email = id || '@contact.test', contact_phone = '+1 ' || id WHERE id = $1`,
    [company.id],
  );
  return company;
}

export function send(test: TestApp, user: TestUser, receiverId: string, values: Record<string, unknown> = {}) {
  return test
    .http(user)
    .post('/api/v1/match-requests')
    .send({ receiverId, mode: 'outsourcing', message, ...values });
}

/** Sends a request that is expected to arrive and returns its id. */
export async function sent(test: TestApp, sender: TestCompany, receiver: TestCompany): Promise<string> {
  const response = await send(test, sender.owner, receiver.id).expect(201);
  return response.body.id;
}

export function act(test: TestApp, user: TestUser, id: string, action: 'accept' | 'decline' | 'withdraw') {
  return test
    .http(user)
    .post(`/api/v1/match-requests/${id}/${action}`)
    .send(action === 'decline' ? { reason: 'too_early' } : undefined);
}

/** The kinds of what a user has been told about requests, oldest first. */
export async function told(test: TestApp, user: TestUser): Promise<string[]> {
  const rows = await test.database.query<{ kind: string }>(
    `SELECT kind FROM notification WHERE user_id = $1 ORDER BY created_at, id`,
    [user.id],
  );
  return rows.map(({ kind }) => kind);
}

/** An error answer without the parts that differ between any two answers. */
export function withoutIdentity(body: Record<string, unknown>): string {
  return JSON.stringify({ ...body, requestId: '', instance: '' });
}
