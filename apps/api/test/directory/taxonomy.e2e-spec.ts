import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

interface View {
  sectors: { code: string; name: string; concepts: { code: string; name: string; parent: string | null }[] }[];
}

describe('GET /api/v1/taxonomy', () => {
  it('names sectors and concepts in the language asked for', async () => {
    const answers = await Promise.all(
      ['en', 'zh', 'ur'].map((locale) => test.http().get(`/api/v1/taxonomy?locale=${locale}`)),
    );
    const names = answers.map(({ body }) => (body as View).sectors[0]?.name);
    expect(names).toEqual(['Artificial intelligence', '人工智能', 'مصنوعی ذہانت']);
  });

  it('gives parents before their children', async () => {
    const { body } = await test.http().get('/api/v1/taxonomy').expect(200);
    for (const { concepts } of (body as View).sectors) {
      const seen = new Set<string | null>([null]);
      for (const { code, parent } of concepts) {
        expect(seen.has(parent)).toBe(true);
        seen.add(code);
      }
    }
  });

  it('answers 304 to whoever has it already, and anew once a sector is hidden', async () => {
    const first = await test.http().get('/api/v1/taxonomy').expect(200).expect('cache-control', 'public, no-cache');
    const tag = first.headers.etag ?? '';
    const second = await test.http().get('/api/v1/taxonomy').set('if-none-match', tag).expect(304);
    expect(second.text).toBe('');
    await test.database.transaction((tx) => tx.hiddenSector.create({ data: { code: 'blockchain' } }));
    const third = await test.http().get('/api/v1/taxonomy').set('if-none-match', tag).expect(200);
    expect((third.body as View).sectors.map(({ code }) => code)).not.toContain('blockchain');
  });

  it('refuses an unknown language and an unknown parameter', async () => {
    await test.http().get('/api/v1/taxonomy?locale=fr').expect(422);
    await test.http().get('/api/v1/taxonomy?lang=en').expect(422);
  });
});
