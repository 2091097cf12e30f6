import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { list } from './listed-company.ts';

let test: TestApp;
let webDir: string;
let id: string;
let suspended: string;
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'karakoram-web-'));
  const page = '<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n    <!--app-head-->\n</head><body></body></html>';
  writeFileSync(join(webDir, 'index.html'), page);
  test = await startTestApp({ WEB_DIR: webDir });
  id = await list(test, {
    names: { en: 'Ravi </title><script>alert(1)</script> & "Sons"', zh: '拉维科技' },
    cityCode: 'PK-lahore',
    summary: { en: 'Robots for </script> looms.', zh: '织机机器人。' },
  });
  suspended = await list(test, { names: { en: 'Hidden House' }, status: 'suspended' });
});
afterAll(async () => {
  await test.close();
  rmSync(webDir, { recursive: true });
});

describe('the first HTML', () => {
  it('is in the language that the address asks for, otherwise in the reader’s', async () => {
    const urdu = await test.http().get('/?lang=ur').set('accept-language', 'zh-CN').expect(200);
    expect(urdu.text).toContain('<html lang="ur" dir="rtl">');
    const chinese = await test.http().get('/directory').set('accept-language', 'zh-CN').expect(200);
    expect(chinese.text).toContain('<html lang="zh-Hans" dir="ltr">');
    expect(chinese.text).toContain('<title>企业名录 · ');
    expect(chinese.headers.vary).toContain('accept-language');
  });

  it('carries title, description, canonical, languages, preview and structured data of a company', async () => {
    const { text } = await test.http().get(`/companies/${id}?lang=zh`).expect(200);
    expect(text).toContain('<title>拉维科技 · ');
    expect(text).toContain('<meta name="description" content="织机机器人。" />');
    expect(text).toContain(`<link rel="canonical" href="http://karakoram.test/companies/${id}?lang=zh" />`);
    for (const lang of ['en', 'zh-Hans', 'ur', 'x-default']) expect(text).toContain(`hreflang="${lang}"`);
    expect(text).toContain('<meta property="og:title" content="拉维科技" />');
    const data: unknown = JSON.parse(/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '');
    expect(data).toMatchObject({ '@type': 'Organization', name: '拉维科技', address: { addressLocality: '拉合尔' } });
  });

  it('leaves out what only a machine has said, since nothing there could say so', async () => {
    const origin = (confirmedAt: string | null) => ({
      zh: { by: 'machine', from: 'en', source: 'Robots for </script> looms.', confirmedAt },
    });
    const head = async (confirmedAt: string | null) => {
      await test.database.transaction((tx) =>
        tx.company.update({ where: { id }, data: { summaryOrigins: origin(confirmedAt) } }),
      );
      return (await test.http().get(`/companies/${id}?lang=zh`).expect(200)).text;
    };
    expect(await head(null)).not.toContain('织机机器人。');
    expect(await head('2026-11-27T08:00:00.000Z')).toContain('织机机器人。');
  });

  it('lets no text out of its place', async () => {
    const { text } = await test.http().get(`/companies/${id}?lang=en`).expect(200);
    expect(text).not.toContain('<script>alert');
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text.match(/<\/title>/g)).toHaveLength(1);
    expect(text).toContain('&amp; &quot;Sons&quot;');
  });

  it('answers 404 with the page for a company that is not listed', async () => {
    for (const path of [
      `/companies/${suspended}`,
      '/companies/00000000-0000-7000-8000-000000000000',
      '/companies/x%00',
    ]) {
      const { text } = await test
        .http()
        .get(path)
        .expect(404)
        .expect('content-type', /text\/html/);
      expect(text).toContain('noindex');
      expect(text).not.toContain('Hidden House');
    }
  });

  it('serves every other page without a description', async () => {
    const { text } = await test.http().get('/requests').expect(200);
    expect(text).not.toContain('canonical');
  });
});

describe('what search engines ask for', () => {
  it('names the site map and keeps the API out', async () => {
    const { text } = await test.http().get('/robots.txt').expect(200);
    expect(text).toContain('Disallow: /api/');
    expect(text).toContain('Sitemap: http://karakoram.test/sitemap.xml');
  });

  it('maps approved companies only', async () => {
    const index = await test.http().get('/sitemap.xml').expect(200);
    expect(index.text).toContain('http://karakoram.test/sitemap-1.xml');
    const { text } = await test.http().get('/sitemap-1.xml').expect(200).expect('content-type', /xml/);
    expect(text).toContain(`http://karakoram.test/companies/${id}`);
    expect(text).not.toContain(suspended);
    await test.http().get('/sitemap-2.xml').expect(404);
  });
});
