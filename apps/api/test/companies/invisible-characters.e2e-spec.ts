import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProcessImportBatch } from '../../src/modules/imports/index.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

/** One name, made to look like another or to differ unseen. */
const spoofed: readonly (readonly [what: string, name: string])[] = [
  ['a right-to-left override', 'Indus\u202e Robotics\u202c'],
  ['isolates', '\u2067Indus\u2069 \u2066Robotics\u2069'],
  ['marks of direction', '\u200eIndus\u200f \u061cRobotics'],
  ['zero-width blanks', 'In\u200bdus\u2060 Robotics\ufeff'],
  ['a joiner between Latin letters', 'In\u200ddus Robotics'],
  ['a soft hyphen', 'In\u00addus Robotics'],
  ['a filler of Hangul', 'Indus\u3164 Robotics\uffa0'],
  ['a blank of Braille', 'Indus\u2800 Robotics'],
  ['variation selectors', 'Indus\ufe0f Robotics\u{e0100}'],
  ['tags', 'Indus\u{e0041} Robotics'],
  ['control characters', 'Indus\u0007 Robotics\u0085'],
  ['a lone surrogate', 'Indus\ud800 Robotics'],
];

describe('a company name', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it.each(spoofed)('is stored without %s, when the company is started and when it is edited', async (_what, name) => {
    const user = await test.make.user();
    const created = await test
      .http(user)
      .post('/api/v1/companies')
      .send({ country: 'PK', names: { en: name } });
    expect(created.body).toMatchObject({ names: { en: 'Indus Robotics' } });
    const edited = await test
      .http(user)
      .patch('/api/v1/company')
      .send({ version: created.body.version, names: { en: 'Indus Robotics', ur: name }, summary: { en: name } });
    expect(edited.body).toMatchObject({ names: { ur: 'Indus Robotics' }, summary: { en: 'Indus Robotics' } });
  });

  it('is imported without any of them', async () => {
    const administrator = await test.make.administrator();
    // A file has no lone surrogates: they are no UTF-8.
    const names = spoofed.map(([, name], index) => `${name.replace('\ud800', '')} ${index}`);
    const { body } = await test
      .http(administrator)
      .post('/api/v1/imports')
      .attach('file', Buffer.from(['company', ...names].join('\n')), 'firms.csv')
      .expect(201);
    const mapping = { country: 'PK', columns: { name: ['company'] } };
    await test.http(administrator).post(`/api/v1/imports/${body.id}/check`).send(mapping).expect(202);
    await work(body.id, 'check');
    await test.http(administrator).post(`/api/v1/imports/${body.id}/run`).expect(202);
    await work(body.id, 'import');
    const imported = await test.database.query<{ name_en: string }>(
      `SELECT name_en FROM company WHERE source = 'import' ORDER BY name_en COLLATE "C"`,
    );
    expect(imported.map(({ name_en }) => name_en).sort()).toEqual(
      names.map((_, index) => `Indus Robotics ${index}`).sort(),
    );
  });

  async function work(runId: string, step: 'check' | 'import'): Promise<void> {
    const process = test.app.get(ProcessImportBatch, { strict: false });
    for (let after: number | undefined = 0; after !== undefined;)
      after = await process.execute(runId, step, after, { enqueueNext: false });
  }

  it.each(spoofed.slice(0, 4))('cannot hold %s, whoever writes it', async (_what, name) => {
    const { id } = await test.make.company({ name: 'Honest' });
    await expect(test.database.query('UPDATE company SET name_ur = $2 WHERE id = $1', [id, name])).rejects.toThrow(
      'company_names_without_invisible_characters',
    );
  });

  it('keeps the joiners of Urdu, also in the database', async () => {
    const user = await test.make.user();
    const ur = 'بینک\u200cکاری';
    const created = await test.http(user).post('/api/v1/companies').send({ country: 'PK', names: { ur } }).expect(201);
    expect(created.body.names).toEqual({ ur });
  });
});
