import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const nobody = '01a207f7-736a-74d9-915c-42929b9a2aa3';
const cursor = (place: object): string => Buffer.from(JSON.stringify(place)).toString('base64url');

async function rawGet(test: TestApp, path: string): Promise<{ status: unknown; type: unknown; code: unknown }> {
  const { port } = new URL(await test.app.getUrl());
  const [response] = await once(get({ host: '127.0.0.1', port, path }), 'response');
  const problem = JSON.parse(await text(response));
  return { status: response.statusCode, type: response.headers['content-type'], code: problem.code };
}

describe('input that makes no sense', () => {
  let test: TestApp;
  let administrator: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    administrator = await test.make.administrator();
  });
  afterAll(() => test.close());

  it.each([
    'administration/users?q=%00',
    'administration/audit?action=%00',
    'administration/audit?subjectId=a%00',
    'desk/companies?q=%00',
    'administration/audit?from=0000-01-01',
    'administration/audit?to=0000-01-02',
    'figures?to=0000-01-02',
    'figures.csv?from=0000-01-01&to=0000-03-01',
  ])('is refused as invalid: %s', async (address) => {
    const response = await test.http(administrator).get(`/api/v1/${address}`).expect(422);
    expect(response.body.code).toBe('VALIDATION_FAILED');
  });

  it.each([
    ['no boundary', 'multipart/form-data', 'text'],
    ['no parts', 'multipart/form-data; boundary=b', 'text'],
    [
      'no end',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nname',
    ],
  ])('is refused as malformed: an upload with %s', async (_case, type, body) => {
    const response = await test.http(administrator).post('/api/v1/imports').set('content-type', type).send(body);
    expect([response.status, response.body.code]).toEqual([400, 'MALFORMED_BODY']);
  });

  it.each([
    ['/api/v1/%E0%A4%A', 400, 'MALFORMED_BODY'],
    ['/%', 400, 'MALFORMED_BODY'],
    ['/api/docs/%2e%2e/package.json', 404, 'NOT_FOUND'],
  ])('is answered with a problem document as an address: %s', async (path, status, code) => {
    // Clients simplify an address before they send it, so this one is sent by hand.
    const response = await rawGet(test, path);
    expect(response).toEqual({ status, type: 'application/problem+json; charset=utf-8', code });
  });

  it.each(['null\0', 'half a pair \ud800'])('is refused as the note of a decision: %j', async (text) => {
    const company = await test.make.company({ status: 'submitted' });
    const response = await test
      .http(administrator)
      .post(`/api/v1/desk/companies/${company.id}/decisions`)
      .send({ decision: 'approve', note: text, version: 1 })
      .expect(422);
    expect(response.body.code).toBe('VALIDATION_FAILED');
    await test.http().get(`/api/v1/companies/${company.id}`).expect(404);
  });

  it('is refused as a request to another company', async () => {
    const sender = await test.make.company({ status: 'approved', country: 'PK' });
    const receiver = await test.make.company({ status: 'approved', country: 'CN' });
    await test
      .http(sender.owner)
      .post('/api/v1/match-requests')
      .send({ receiverId: receiver.id, mode: 'outsourcing', message: 'A message of some length,\0 but not sound.' })
      .expect(422);
  });

  it.each([
    ['notifications', { createdAt: '0000-01-01T00:00:00Z', id: nobody }],
    ['administration/users', { createdAt: '0000-01-01T00:00:00Z', id: nobody }],
    ['administration/users', { createdAt: '2026-01-01T00:00:00Z', id: 'null\0' }],
    ['administration/audit', { at: '0000-01-01T00:00:00Z', id: nobody }],
    ['desk/queue', { since: '0000-01-01T00:00:00Z', id: nobody }],
    ['desk/companies', { createdAt: '0000-01-01T00:00:00Z', id: nobody }],
    ['imports', { createdAt: '0000-01-01T00:00:00Z', id: nobody }],
    [`imports/${nobody}/rows`, { line: 2 ** 31 }],
  ])('is refused as a cursor of %s: %j', async (list, place) => {
    const response = await test
      .http(administrator)
      .get(`/api/v1/${list}?cursor=${cursor(place)}`)
      .expect(422);
    expect(response.body.code).toBe('CURSOR_INVALID');
  });
});
