import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailTransport } from '../../src/platform/mail/mail-transport.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

const deliver = (test: TestApp, subject: string, text = 'Hello'): Promise<void> =>
  test.app
    .get(MailTransport, { strict: false })
    .deliver({ to: 'reader@example.test', subject, text, html: `<p>${text}</p>` });

describe('the inbox of the demo', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ DEMO: 'true' });
  });
  afterAll(() => test.close());

  it('is empty before the first mail', async () => {
    const response = await test.http().get('/api/v1/dev/inbox').expect(200);
    expect(response.body).toEqual({ items: [] });
  });

  it('lists mails in any language, newest first', async () => {
    await deliver(test, 'First');
    test.clock.advance(1000);
    await deliver(test, '请确认您的电子邮箱');
    test.clock.advance(1000);
    await deliver(test, 'اپنے ای میل پتے کی تصدیق کریں');
    const { body } = await test.http().get('/api/v1/dev/inbox').expect(200);
    expect(body.items.map((mail: { subject: string }) => mail.subject)).toEqual([
      'اپنے ای میل پتے کی تصدیق کریں',
      '请确认您的电子邮箱',
      'First',
    ]);
    expect(body.items[0].to).toBe('reader@example.test');
  });

  it('shows a mail with the links that lead into the application, and no others', async () => {
    test.clock.advance(1000);
    await deliver(
      test,
      'Links',
      `您好：\n\n确认邮箱\n${test.config.appOrigin}/verify-email?token=a%20b&x=1\n\nElsewhere\nhttps://elsewhere.test/company`,
    );
    const list = await test.http().get('/api/v1/dev/inbox').expect(200);
    const { body } = await test.http().get(`/api/v1/dev/inbox/${list.body.items[0].id}`).expect(200);
    expect(body).toMatchObject({ subject: 'Links', to: 'reader@example.test' });
    expect(body.text).toContain('您好：');
    expect(body.links).toEqual([{ label: '确认邮箱', path: '/verify-email?token=a%20b&x=1' }]);
  });

  it('reads nothing but mails, whatever the address', async () => {
    await mkdir(join(test.config.dataDir, 'mail'), { recursive: true });
    await writeFile(join(test.config.dataDir, 'secret.eml'), 'Subject: secret\n\nsecret');
    for (const id of [
      '..%2Fsecret',
      '%2E%2E%2Fsecret',
      'secret',
      '..%5Csecret',
      '2026-01-01T00-00-00.000Z-..%2F..%2Fse',
    ]) {
      const response = await test.http().get(`/api/v1/dev/inbox/${id}`);
      expect([404, 422]).toContain(response.status);
      expect(JSON.stringify(response.body)).not.toContain('"subject"');
    }
  });

  it('does not find a mail that is not there', async () => {
    const response = await test.http().get('/api/v1/dev/inbox/2026-01-01T00-00-00.000Z-01234567').expect(404);
    expect(response.body.code).toBe('NOT_FOUND');
  });
});

describe('without the demo', () => {
  it('there is no inbox', async () => {
    const test = await startTestApp();
    await deliver(test, 'Private');
    await test.http().get('/api/v1/dev/inbox').expect(404);
    await test.close();
  });

  it('there is none where an SMTP server takes the mails', async () => {
    const test = await startTestApp({ DEMO: 'true', SMTP_URL: 'smtp://127.0.0.1:9' });
    await test.http().get('/api/v1/dev/inbox').expect(404);
    await test.close();
  });
});
