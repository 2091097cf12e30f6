import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { alertSavedSearches } from '../../src/modules/saved-searches/saved-searches.jobs.ts';
import { Jobs, jobKind } from '../../src/platform/jobs/jobs.ts';
import { MailData } from '../../src/platform/mail/mail-data.ts';
import { parseMail } from '../../src/platform/mail/parse-mail.ts';
import { list } from '../directory/listed-company.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

const sendMail = jobKind('send-mail', MailData);
let maker = 0;

/** Saves a search, lists a company that it finds, and delivers the mail; returns its source. */
async function alerted(values: object = {}): Promise<{ user: TestUser; id: string; source: string }> {
  const user = await test.make.user({ locale: 'zh' });
  const { body } = await test
    .http(user)
    .post('/api/v1/saved-searches')
    .send({
      name: '无人机',
      sought: { subject: 'companies', query: { q: 'drones' } },
      frequency: 'at_once',
      mail: true,
      inApp: true,
      ...values,
    })
    .expect(201);
  maker += 1;
  await list(test, { names: { en: `Maker ${maker}` }, offers: [{ text: { en: 'drones' } }] });
  await test.app.get(Jobs).runNow(alertSavedSearches, {});
  const [job] = await test.database.query<{ data: MailData }>(
    `SELECT data FROM pgboss.job WHERE name = 'send-mail' AND data->>'to' = $1`,
    [user.email],
  );
  await test.app.get(Jobs).runNow(sendMail, MailData.parse(job?.data));
  const folder = join(test.config.dataDir, 'mail');
  const sources = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')));
  const source = sources.find((one) => parseMail(one).to === user.email);
  if (source === undefined) throw new Error('no mail was delivered');
  return { user, id: body.id, source };
}

const headerOf = (source: string, name: string): string | undefined =>
  new RegExp(`^${name}: *(.*)$`, 'im').exec(source.replaceAll(/\r?\n[ \t]+/g, ' '))?.[1];
const addressOf = (source: string): string => {
  const address = /^<(.+)>$/.exec(headerOf(source, 'List-Unsubscribe') ?? '')?.[1];
  if (address === undefined) throw new Error('the mail has no address to unsubscribe');
  return address.replace(test.config.appOrigin, '');
};
const search = async (user: TestUser) =>
  (await test.http(user).get('/api/v1/saved-searches').expect(200)).body.items[0];
/** As the server of a mail service asks: without cookies, origin or anything else of a browser. */
const asMailService = async (path: string, init: RequestInit) => fetch(new URL(path, await test.app.getUrl()), init);

describe('the mail of an alert', () => {
  it('carries both headers of RFC 8058, links to companies, and a page to unsubscribe for people', async () => {
    const { source } = await alerted();
    expect(headerOf(source, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const address = addressOf(source);
    expect(address).toMatch(/^\/api\/v1\/unsubscribe\/[\w-]{43}$/);
    const { subject, text } = parseMail(source);
    expect(subject).toBe('“无人机”有新企业：1 家');
    expect(text).toMatch(/Maker \d+\nhttp:\/\/karakoram\.test\/companies\//);
    expect(text).toContain(address.replace('/api/v1', test.config.appOrigin));
  });

  it('names no secret that the database could tell', async () => {
    const { source, id } = await alerted();
    const token = addressOf(source).split('/').at(-1);
    const stored = await test.database.query('SELECT token_hash FROM saved_search_alert WHERE search_id = $1', [id]);
    expect(stored).toEqual([{ token_hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(JSON.stringify(stored)).not.toContain(token);
  });
});

describe('unsubscribing', () => {
  it.each([
    [
      'application/x-www-form-urlencoded',
      { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['multipart/form-data', { body: formOf('List-Unsubscribe', 'One-Click') }],
  ])('takes one POST without signing in, as %s, and ends the mails alone', async (_, init) => {
    const { user, source } = await alerted();
    const response = await asMailService(addressOf(source), { method: 'POST', ...init });
    expect(response.status).toBe(200);
    expect(await search(user)).toMatchObject({ mail: false, inApp: true, paused: false });
  });

  it('pauses a search that told by mail only', async () => {
    const { user, source } = await alerted({ inApp: false });
    await asMailService(addressOf(source), { method: 'POST' });
    expect(await search(user)).toMatchObject({ mail: false, paused: true, frequency: 'at_once' });
  });

  it('changes nothing when a scanner follows the link, and leads people to a page', async () => {
    const { user, source } = await alerted();
    const response = await asMailService(addressOf(source), { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(addressOf(source).replace('/api/v1', ''));
    expect((await search(user)).mail).toBe(true);
  });

  it('is harmless when repeated, and answers an unknown token the same', async () => {
    const { user, source } = await alerted();
    const answers = [];
    for (const path of [addressOf(source), addressOf(source), `/api/v1/unsubscribe/${'A'.repeat(43)}`]) {
      const response = await asMailService(path, { method: 'POST' });
      answers.push({ status: response.status, body: await response.text() });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 200, body: '{"done":true}' })]),
    );
    expect((await search(user)).mail).toBe(false);
  });

  it('works from a page of ours and from no other site', async () => {
    const { source, user } = await alerted();
    await test.http().post(addressOf(source)).set('origin', 'https://elsewhere.test').expect(403);
    expect((await search(user)).mail).toBe(true);
    await test.http().post(addressOf(source)).expect(200);
    expect((await search(user)).mail).toBe(false);
  });

  it('refuses what cannot be a token', async () => {
    await test.http().post('/api/v1/unsubscribe/%2e%2e').expect(422);
  });
});

function formOf(name: string, value: string): FormData {
  const form = new FormData();
  form.set(name, value);
  return form;
}
