import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestCompany, TestUser } from '../factories/factories.ts';

describe('desk', () => {
  let test: TestApp;
  let desk: TestUser;
  let otherDesk: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    desk = await test.make.desk('PK');
    otherDesk = await test.make.desk('CN');
  });
  afterAll(() => test.close());

  const decide = (reviewer: TestUser, company: TestCompany, body: object) =>
    test
      .http(reviewer)
      .post(`/api/v1/desk/companies/${company.id}/decisions`)
      .send({ version: 1, ...body });

  const isFound = async (company: TestCompany): Promise<boolean> =>
    (await test.database.query('SELECT 1 FROM directory_entry WHERE company_id = $1', [company.id])).length === 1;

  it('shows its own queue, oldest first, page by page', async () => {
    const created: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const company = await test.make.company({ status: 'submitted' });
      await test.database.query('UPDATE company SET submitted_at = $2 WHERE id = $1', [
        company.id,
        new Date(2020, 0, 3 - i),
      ]);
      created.unshift(company.id);
    }
    await test.make.company({ status: 'submitted', country: 'CN' });
    const first = await test.http(desk).get('/api/v1/desk/queue?limit=2').expect(200);
    expect(first.body.items.map((item: { companyId: string }) => item.companyId)).toEqual(created.slice(0, 2));
    expect(first.body.items[0]).toMatchObject({ overdue: true, country: 'PK', kind: 'company' });
    expect(first.body.overdue).toBe(3);
    const second = await test.http(desk).get(`/api/v1/desk/queue?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect(second.body.items.map((item: { companyId: string }) => item.companyId)).toEqual(created.slice(2));
    expect(second.body.nextCursor).toBeNull();
  });

  it('approves: the company is found from then on, told, and the decision is logged', async () => {
    const company = await test.make.company({ status: 'submitted' });
    const response = await decide(desk, company, { decision: 'approve' }).expect(200);
    expect(response.body.status).toBe('approved');
    expect(await isFound(company)).toBe(true);
    const bell = await test.http(company.owner).get('/api/v1/notifications').expect(200);
    expect(bell.body.items[0]).toMatchObject({ kind: 'company_approved' });
    const [event] = await test.database.query('SELECT action, actor_id FROM audit_event WHERE subject_id = $1', [
      company.id,
    ]);
    expect(event).toEqual({ action: 'company:approve', actor_id: desk.id });
  });

  it('asks for changes with reasons in the language of the reader', async () => {
    const company = await test.make.company({ status: 'submitted', owner: { locale: 'ur' } });
    await decide(desk, company, {
      decision: 'request_changes',
      reasons: ['offers_unclear'],
      note: 'Which cameras?',
    }).expect(200);
    const bell = await test.http(company.owner).get('/api/v1/notifications').expect(200);
    expect(bell.body.items[0].params.reasons).toMatch(/[\u0600-\u06ff]/);
    expect(bell.body.items[0].params.note).toBe('Which cameras?');
    expect(await isFound(company)).toBe(false);
  });

  it('takes no decision against a company without a reason of the right list', async () => {
    const company = await test.make.company({ status: 'submitted' });
    const none = await decide(desk, company, { decision: 'reject' }).expect(422);
    expect(none.body.errors).toEqual([expect.objectContaining({ pointer: '/reasons', code: 'required' })]);
    const wrong = await decide(desk, company, { decision: 'reject', reasons: ['offers_unclear'] }).expect(422);
    expect(wrong.body.errors[0]).toMatchObject({ pointer: '/reasons/0', code: 'reason_invalid' });
  });

  it('takes a suspended company out of the directory and puts a reinstated one back', async () => {
    const company = await test.make.company({ status: 'submitted' });
    await decide(desk, company, { decision: 'approve' }).expect(200);
    await decide(desk, company, { decision: 'suspend', reasons: ['compliance'], version: 2 }).expect(200);
    expect(await isFound(company)).toBe(false);
    await decide(desk, company, { decision: 'reinstate', version: 3 }).expect(200);
    expect(await isFound(company)).toBe(true);
  });

  it('lets exactly one of two reviewers decide', async () => {
    const company = await test.make.company({ status: 'submitted' });
    const second = await test.make.desk('PK');
    const answers = await Promise.all([
      decide(desk, company, { decision: 'approve' }),
      decide(second, company, { decision: 'reject', reasons: ['duplicate'] }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('REVIEW_NOT_PENDING');
    const reviews = await test.database.query('SELECT 1 FROM review WHERE company_id = $1', [company.id]);
    expect(reviews).toHaveLength(1);
  });

  it('does not decide a profile that was edited after the reviewer opened it', async () => {
    const company = await test.make.company({ status: 'submitted' });
    await test.database.query('UPDATE company SET version = version + 1 WHERE id = $1', [company.id]);
    const response = await decide(desk, company, { decision: 'approve' }).expect(409);
    expect(response.body.code).toBe('REVIEW_NOT_PENDING');
  });

  it('never approves two companies with one registration number', async () => {
    const first = await test.make.company({ status: 'submitted' });
    const second = await test.make.company({ status: 'submitted' });
    await test.database.query(`UPDATE company SET registration_number = '9912345' WHERE id = ANY($1)`, [
      [first.id, second.id],
    ]);
    await decide(desk, first, { decision: 'approve' }).expect(200);
    const refused = await decide(desk, second, { decision: 'approve' }).expect(409);
    expect(refused.body.code).toBe('COMPANY_REGISTRATION_NUMBER_TAKEN');
  });

  it('hides companies of the other country as if they did not exist', async () => {
    const company = await test.make.company({ status: 'submitted' });
    const foreign = await decide(otherDesk, company, { decision: 'approve' }).expect(404);
    const absent = await decide(
      otherDesk,
      { ...company, id: '01a207f7-736a-74d9-915c-42929b9a2aa3' },
      { decision: 'approve' },
    ).expect(404);
    expect({ ...foreign.body, requestId: '', instance: '' }).toEqual({ ...absent.body, requestId: '', instance: '' });
    await test.http(otherDesk).get(`/api/v1/desk/companies/${company.id}`).expect(404);
  });

  it('does not let a reviewer decide on a company in which they have a seat', async () => {
    const company = await test.make.company({ status: 'submitted' });
    const insider = await test.make.member(company.id, 'viewer', { platformRole: 'desk', deskCountry: 'PK' });
    await decide(insider, company, { decision: 'approve' }).expect(404);
  });

  it('shows what changed since the last decision', async () => {
    const company = await test.make.company({ status: 'submitted' });
    await decide(desk, company, { decision: 'request_changes', reasons: ['description_too_vague'] }).expect(200);
    await test.database.query(
      `UPDATE company SET website = 'https://example.test', status = 'submitted' WHERE id = $1`,
      [company.id],
    );
    const response = await test.http(desk).get(`/api/v1/desk/companies/${company.id}`).expect(200);
    expect(response.body.changedFields).toEqual(['website']);
    expect(response.body.availableDecisions).toEqual(['approve', 'request_changes', 'reject', 'archive']);
    expect(response.body.history[0]).toMatchObject({ decision: 'request_changes', reasons: ['description_too_vague'] });
  });

  it('makes a pending name public only when it accepts it', async () => {
    const company = await test.make.company({ status: 'submitted', name: 'Old Name' });
    await decide(desk, company, { decision: 'approve' }).expect(200);
    await test.database.query(
      `INSERT INTO company_change (id, company_id, requested_by, values) VALUES (gen_random_uuid(), $1, $2, '{"nameEn": "New Name"}')`,
      [company.id, company.owner.id],
    );
    const opened = await test.http(desk).get(`/api/v1/desk/companies/${company.id}`).expect(200);
    expect(opened.body.change.names).toEqual({ en: 'New Name' });
    expect(opened.body.company.names).toEqual({ en: 'Old Name' });
    await decide(desk, company, { decision: 'accept_change', version: 2 }).expect(200);
    const [row] = await test.database.query('SELECT name_en FROM company WHERE id = $1', [company.id]);
    expect(row).toEqual({ name_en: 'New Name' });
    const again = await decide(desk, company, { decision: 'accept_change', version: 3 }).expect(409);
    expect(again.body.code).toBe('COMPANY_CHANGE_NOT_PENDING');
  });

  it.each([{ decision: 'accept_change' }, { decision: 'refuse_change', reasons: ['other'] }])(
    'does not decide a change that was replaced after the reviewer opened it: $decision',
    async (decision) => {
      const company = await test.make.company({ status: 'approved', name: 'Former Name' });
      const rename = async (version: number, en: string): Promise<void> => {
        await test.http(company.owner).patch('/api/v1/company').send({ version, names: { en } }).expect(200);
      };
      await rename(1, 'Former Name Ltd.');
      const opened = await test.http(desk).get(`/api/v1/desk/companies/${company.id}`).expect(200);
      expect(opened.body.change.names).toEqual({ en: 'Former Name Ltd.' });
      const { version } = opened.body.company;
      await rename(version, 'A Famous Name');

      const response = await decide(desk, company, { ...decision, version }).expect(409);
      expect(response.body.code).toBe('REVIEW_NOT_PENDING');
      const after = await test.http(desk).get(`/api/v1/desk/companies/${company.id}`).expect(200);
      expect(after.body.company.names).toEqual({ en: 'Former Name' });
      expect(after.body.change.names).toEqual({ en: 'A Famous Name' });
    },
  );

  it('ends a pending change together with the listing that it archives', async () => {
    const company = await test.make.company({ status: 'approved' });
    await test
      .http(company.owner)
      .patch('/api/v1/company')
      .send({ version: 1, names: { en: 'Soon gone' } })
      .expect(200);
    await decide(desk, company, { decision: 'archive', reasons: ['duplicate'], version: 2 }).expect(200);
    const queue = await test.http(desk).get('/api/v1/desk/queue?limit=100').expect(200);
    expect(queue.body.items.map((item: { companyId: string }) => item.companyId)).not.toContain(company.id);
    const late = await decide(desk, company, { decision: 'accept_change', version: 3 }).expect(409);
    expect(late.body.code).toBe('COMPANY_CHANGE_NOT_PENDING');
  });

  it('is closed to visitors and members', async () => {
    const company = await test.make.company();
    await test.http().get('/api/v1/desk/queue').expect(401);
    const refused = await test.http(company.owner).get('/api/v1/desk/queue').expect(403);
    expect(refused.body.code).toBe('PERMISSION_MISSING');
  });

  it('keeps an audit log that the database refuses to change', async () => {
    await expect(test.database.query('UPDATE audit_event SET action = action')).rejects.toThrow('append-only');
    await expect(test.database.query('DELETE FROM audit_event')).rejects.toThrow('append-only');
    await expect(test.database.query('TRUNCATE audit_event')).rejects.toThrow('append-only');
  });

  it('lets an administrator see both desks', async () => {
    const administrator = await test.make.administrator();
    const queue = await test.http(administrator).get('/api/v1/desk/queue?limit=100').expect(200);
    expect(new Set(queue.body.items.map((item: { country: string }) => item.country))).toEqual(new Set(['CN', 'PK']));
    const companies = await test.http(administrator).get('/api/v1/desk/companies?q=old').expect(200);
    expect(companies.body.items).toEqual([]);
  });
});
