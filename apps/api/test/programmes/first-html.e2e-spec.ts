import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { createProgramme, publishedProgramme } from './programmes-fixture.ts';

let test: TestApp;
let webDir: string;
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'karakoram-web-'));
  writeFileSync(
    join(webDir, 'index.html'),
    '<!doctype html>\n<html lang="en">\n<head>\n<!--app-head-->\n</head></html>',
  );
  test = await startTestApp({ WEB_DIR: webDir });
});
afterAll(async () => {
  await test.close();
  rmSync(webDir, { recursive: true });
});

const dataOf = (html: string): unknown => JSON.parse(/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '');

describe('the first HTML of a programme', () => {
  it('has title, description, canonical, languages, and an event on the clock of its place', async () => {
    const { id } = await publishedProgramme(test, {
      startsAt: '2099-03-04T06:00:00Z',
      endsAt: '2099-03-04T10:30:00Z',
      capacity: 7,
    });
    const { text } = await test.http().get(`/programmes/${id}?lang=zh`).expect(200);
    expect(text).toContain('<title>对接日 · ');
    expect(text).toContain('<meta name="description" content="一天的会面。" />');
    expect(text).toContain(`<link rel="canonical" href="http://karakoram.test/programmes/${id}?lang=zh" />`);
    for (const lang of ['en', 'zh-Hans', 'ur', 'x-default']) expect(text).toContain(`hreflang="${lang}"`);
    expect(dataOf(text)).toMatchObject({
      '@type': 'Event',
      name: '对接日',
      startDate: '2099-03-04T14:00:00+08:00',
      endDate: '2099-03-04T18:30:00+08:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'Place', address: { addressCountry: 'CN' } }],
      remainingAttendeeCapacity: 7,
    });
  });

  it('says that it is cancelled, and gives away no address of a meeting', async () => {
    const { id, runner } = await publishedProgramme(test, {
      venue: 'online',
      cityCode: null,
      onlineUrl: 'https://meet.example.com/secret',
    });
    await test.http(runner).post(`/api/v1/desk/programmes/${id}/cancel`).expect(200);
    const { text } = await test.http().get(`/programmes/${id}`).expect(200);
    expect(text).toContain('EventCancelled');
    expect(text).toContain('VirtualLocation');
    expect(text).not.toContain('meet.example.com');
  });

  it('answers 404 for a draft as for what does not exist', async () => {
    const { id } = await createProgramme(test);
    const draft = await test.http().get(`/programmes/${id}`).expect(404);
    const absent = await test.http().get('/programmes/01a207f7-736a-74d9-915c-42929b9a2aa3').expect(404);
    expect(draft.text).toBe(absent.text);
    expect(draft.text).toContain('noindex');
  });
});

it('the lists and what they hold are in the site map, and the library has its head too', async () => {
  const { id } = await publishedProgramme(test);
  const desk = await test.make.desk('CN');
  const words = { en: 'Visa guide', zh: '签证指南', ur: 'ویزا رہنما' };
  const { body } = await test
    .http(desk)
    .post('/api/v1/desk/resources')
    .send({ kind: 'guide', title: words, summary: words })
    .expect(201);
  await test.http().get(`/resources/${body.id}`).expect(404);
  await test.http(desk).post(`/api/v1/desk/resources/${body.id}/versions/text`).send({ text: words, changes: {} });
  await test.http(desk).post(`/api/v1/desk/resources/${body.id}/publish`).expect(200);
  const { text } = await test.http().get(`/resources/${body.id}?lang=ur`).expect(200);
  expect(text).toContain('<title>ویزا رہنما · ');
  expect(dataOf(text)).toMatchObject({ '@type': 'DigitalDocument', inLanguage: ['en', 'zh-Hans', 'ur'] });
  const list = await test.http().get('/resources?lang=en').expect(200);
  expect(list.text).toContain('<title>Library · ');
  const programmes = await test.http().get('/programmes?lang=zh').expect(200);
  expect(programmes.text).toContain('<title>活动项目 · ');
  const map = await test.http().get('/sitemap-1.xml').expect(200);
  for (const path of ['/programmes', '/resources', `/programmes/${id}`, `/resources/${body.id}`])
    expect(map.text).toContain(`<loc>http://karakoram.test${path}</loc>`);
});
