import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MatchRequestStatus } from '@karakoram/domain';
import type { TestCompany } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const unknownId = '0199a000-0000-7000-8000-000000000000';
const hour = 3_600_000;

describe('the public page of a company', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const withContact = (company: TestCompany) =>
    test.database.transaction((tx) =>
      tx.company.update({
        where: { id: company.id },
        data: { contactName: 'Li Wei', contactEmail: 'li@example.test' },
      }),
    );

  const request = (
    sender: TestCompany,
    receiver: TestCompany,
    status: MatchRequestStatus,
    { hoursAgo = 48, hoursToAnswer = 10 } = {},
  ) => {
    const createdAt = new Date(test.clock.now().getTime() - hoursAgo * hour);
    return test.database.transaction((tx) =>
      tx.matchRequest.create({
        data: {
          senderId: sender.id,
          receiverId: receiver.id,
          status,
          mode: 'outsourcing',
          message: 'A message that is long enough.',
          sentBy: sender.owner.id,
          createdAt,
          expiresAt: new Date(createdAt.getTime() + 720 * hour),
          answeredAt: status === 'pending' ? null : new Date(createdAt.getTime() + hoursToAnswer * hour),
          declineReason: status === 'declined' ? 'no_fit' : null,
        },
      }),
    );
  };

  it('is there for everybody while the company is approved', async () => {
    const company = await test.make.company({ status: 'approved', name: 'Seen By All' });
    await withContact(company);
    const response = await test.http().get(`/api/v1/companies/${company.id}`).expect(200);
    expect(response.body).toMatchObject({ id: company.id, names: { en: 'Seen By All' }, contact: null });
    expect(JSON.stringify(response.body)).not.toContain('li@example.test');
    expect(response.body).not.toHaveProperty('registrationNumber');
  });

  it.each(['draft', 'submitted', 'changes_requested', 'rejected', 'suspended', 'archived'] as const)(
    'answers for a company that is %s exactly as for one that does not exist',
    async (status) => {
      const company = await test.make.company({ status });
      const stranger = await test.make.company({ status: 'approved' });
      const hidden = await test.http(stranger.owner).get(`/api/v1/companies/${company.id}`).expect(404);
      const absent = await test.http(stranger.owner).get(`/api/v1/companies/${unknownId}`).expect(404);
      const comparable = (text: string, id: string) =>
        text.replaceAll(id, 'ID').replace(/"requestId":"[^"]*"/, '"requestId":""');
      expect(comparable(hidden.text, company.id)).toBe(comparable(absent.text, unknownId));
    },
  );

  it('shows contact details to own members and after an accepted request, in either direction, and never before', async () => {
    const [cn, pk] = [
      await test.make.company({ country: 'CN', status: 'approved' }),
      await test.make.company({ country: 'PK', status: 'approved' }),
    ];
    const pending = await test.make.company({ country: 'PK', status: 'approved' });
    await withContact(cn);
    await withContact(pk);
    await request(pk, cn, 'accepted');
    await request(pending, cn, 'pending');
    const contact = async (viewer: TestCompany, of: TestCompany) =>
      (await test.http(viewer.owner).get(`/api/v1/companies/${of.id}`).expect(200)).body.contact;
    expect(await contact(cn, cn)).toMatchObject({ email: 'li@example.test' });
    expect(await contact(pk, cn)).toMatchObject({ email: 'li@example.test' });
    expect(await contact(cn, pk)).toMatchObject({ email: 'li@example.test' });
    expect(await contact(pending, cn)).toBeNull();
  });

  it('tells how the company answered in the last year, and a median only of three answers or more', async () => {
    const receiver = await test.make.company({ country: 'CN', status: 'approved' });
    const senders = await Promise.all(
      [1, 2, 3, 4, 5].map(() => test.make.company({ country: 'PK', status: 'approved' })),
    );
    const read = async () =>
      (await test.http().get(`/api/v1/companies/${receiver.id}`).expect(200)).body.responsiveness;
    const [a, b, c, d, e] = senders;
    await request(a!, receiver, 'accepted', { hoursToAnswer: 4 });
    await request(b!, receiver, 'declined', { hoursToAnswer: 20 });
    await request(c!, receiver, 'expired');
    expect(await read()).toEqual({ received: 3, answered: 2, medianHoursToAnswer: null });
    await request(d!, receiver, 'declined', { hoursToAnswer: 6 });
    await request(e!, receiver, 'accepted', { hoursAgo: 24 * 366, hoursToAnswer: 1 });
    expect(await read()).toEqual({ received: 4, answered: 3, medianHoursToAnswer: 6 });
  });

  it('shows which partner the company looks for to its own members and those of the other country alone', async () => {
    const company = await test.make.company({ country: 'CN', status: 'approved' });
    const wishes = { partnerSizes: ['11-50'], partnerPlaces: ['PK-PB'] };
    await test.database.transaction((tx) => tx.company.update({ where: { id: company.id }, data: wishes }));
    const [abroad, neighbour] = [
      await test.make.company({ country: 'PK', status: 'approved' }),
      await test.make.company({ country: 'CN', status: 'approved' }),
    ];
    const read = async (viewer?: TestCompany['owner']) =>
      (await test.http(viewer).get(`/api/v1/companies/${company.id}`).expect(200)).body.partnerWishes;
    expect(await read(company.owner)).toEqual(wishes);
    expect(await read(abroad.owner)).toEqual(wishes);
    expect(await read(neighbour.owner)).toBeNull();
    expect(await read(await test.make.user())).toBeNull();
    expect(await read()).toBeNull();
  });

  it('refuses what is no id', async () => {
    const response = await test.http().get('/api/v1/companies/not-an-id');
    expect([404, 422]).toContain(response.status);
  });
});
