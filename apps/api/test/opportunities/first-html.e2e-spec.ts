import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { published, technologyOffer } from './opportunity-fixture.ts';

describe('the first HTML of an opportunity', () => {
  let test: TestApp;
  let webDir: string;
  let named: string;
  let anonymous: string;
  beforeAll(async () => {
    webDir = mkdtempSync(join(tmpdir(), 'karakoram-web-'));
    writeFileSync(join(webDir, 'index.html'), '<!doctype html>\n<html lang="en"><head><!--app-head--></head></html>');
    test = await startTestApp({ WEB_DIR: webDir });
    const { owner } = await test.make.company({ country: 'CN', status: 'approved', name: 'Blade Vision' });
    named = await published(test, owner);
    anonymous = await published(test, owner, {
      ...technologyOffer,
      title: { en: 'Cracks </script><script>alert(1)</script>' },
      anonymous: true,
    });
  });
  afterAll(async () => {
    await test.close();
    rmSync(webDir, { recursive: true });
  });

  const dataOf = (text: string): unknown => JSON.parse(/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '');

  it('of the listing names its feed, which robots may read', async () => {
    const feed = '/api/v1/opportunities/feed.atom';
    const { text } = await test.http().get('/opportunities?lang=ur').expect(200);
    expect(text).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/atom\\+xml" title="[^"]+" href="http://karakoram.test${feed}\\?lang=ur" />`,
      ),
    );
    expect((await test.http().get('/directory').expect(200)).text).not.toContain('atom+xml');
    expect((await test.http().get('/robots.txt').expect(200)).text).toContain(`Allow: ${feed}\n`);
  });

  it('carries title, description, canonical, languages and structured data', async () => {
    const { text } = await test.http().get(`/opportunities/${named}?lang=zh`).expect(200);
    expect(text).toContain('<title>基于计算机视觉的涡轮叶片检测 · ');
    expect(text).toContain(`<meta name="description" content="${technologyOffer.summary.en}" />`);
    expect(text).toContain(`<link rel="canonical" href="http://karakoram.test/opportunities/${named}?lang=zh" />`);
    for (const lang of ['en', 'zh-Hans', 'ur', 'x-default']) expect(text).toContain(`hreflang="${lang}"`);
    expect(dataOf(text)).toMatchObject({ '@type': 'Offer', category: '技术', seller: { name: 'Blade Vision' } });
  });

  it('tells no name of an anonymous author, and lets no text out of its place', async () => {
    const { text } = await test.http().get(`/opportunities/${anonymous}?lang=en`).expect(200);
    expect(text).not.toContain('Blade Vision');
    expect(dataOf(text)).not.toHaveProperty('seller');
    expect(text).not.toContain('<script>alert');
  });

  it('is a 404 that says so for one that is not public, and the listing is in the site map', async () => {
    const { text } = await test.http().get('/opportunities/018f0000-0000-7000-8000-000000000000').expect(404);
    expect(text).toContain('noindex');
    const map = await test.http().get('/sitemap-1.xml').expect(200);
    expect(map.text).toContain(`<loc>http://karakoram.test/opportunities/${named}</loc>`);
  });
});
