import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProcessImportBatch } from '../../src/modules/imports/index.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

const csv = `Company,Town,Web,Skills,Since
Zarqa Invented Systems,Lahore,zarqa.example,"Computer vision, mobile app development",2011
"Quetta Invented Robotics (Pvt) Ltd | Best software house",Quetta,Not-Available,"Drones",1066
,Karachi,,Web development,2010
Zarqa Invented Systems Pvt Ltd,Lahore,,Blockchain,2012
Broken,row
珠峰虚构软件有限公司,,,"云计算",2015
`;
const mapping = {
  country: 'PK',
  columns: { name: ['Company'], city: ['Town'], website: ['Web'], specialties: ['Skills'], founded: ['Since'] },
};

describe('import', () => {
  let test: TestApp;
  let administrator: TestUser;
  beforeAll(async () => {
    test = await startTestApp();
    administrator = await test.make.administrator();
  });
  afterAll(() => test.close());

  const upload = async (content: string | Buffer): Promise<string> => {
    const response = await test
      .http(administrator)
      .post('/api/v1/imports')
      .attach('file', Buffer.from(content), 'firms.csv')
      .expect(201);
    return response.body.id;
  };
  /** Does what the chain of jobs would do. */
  const work = async (runId: string, step: 'check' | 'import'): Promise<void> => {
    const process = test.app.get(ProcessImportBatch, { strict: false });
    for (let after: number | undefined = 0; after !== undefined;) {
      after = await process.execute(runId, step, after, { enqueueNext: false });
    }
  };
  const check = async (id: string, body: object = mapping): Promise<void> => {
    await test.http(administrator).post(`/api/v1/imports/${id}/check`).send(body).expect(202);
    await work(id, 'check');
  };
  const run = async (id: string): Promise<void> => {
    await test.http(administrator).post(`/api/v1/imports/${id}/run`).expect(202);
    await work(id, 'import');
  };
  const details = async (id: string) => (await test.http(administrator).get(`/api/v1/imports/${id}`).expect(200)).body;

  it.each([
    ['many columns', `${'column,'.repeat(200)}name\nrow\n`],
    ['many rows', `name\n${'row\n'.repeat(200_001)}`],
  ])('refuses a file with too %s before it stores any of it', async (_what, content) => {
    const response = await test
      .http(administrator)
      .post('/api/v1/imports')
      .attach('file', Buffer.from(content), 'large.csv')
      .expect(422);
    expect(response.body.code).toBe('IMPORT_FILE_INVALID');
    const list = await test.http(administrator).get('/api/v1/imports').expect(200);
    expect(list.body.items).toEqual([]);
  });

  it('stores the largest file that it takes', async () => {
    expect((await details(await upload(`name\n${'row\n'.repeat(200_000)}`))).totalRows).toBe(200_000);
  }, 40_000);

  it('proposes a mapping and changes nothing on upload', async () => {
    const response = await test
      .http(administrator)
      .post('/api/v1/imports')
      .attach('file', Buffer.from('Name;City;Website\nA;Lahore;https://a.example\n'), 'a.csv')
      .expect(201);
    expect(response.body).toMatchObject({
      status: 'uploaded',
      columns: ['Name', 'City', 'Website'],
      mapping: { columns: { name: ['Name'], city: ['City'], website: ['Website'] } },
    });
  });

  it('reports every row in a dry run, then imports, then finds nothing to do the second time', async () => {
    const first = await upload(csv);
    await check(first);
    expect(await details(first)).toMatchObject({
      status: 'checked',
      totalRows: 6,
      outcomes: { create: 3, update: 0, unchanged: 0, reject: 3 },
    });
    expect(await test.database.query('SELECT 1 FROM company')).toHaveLength(0);

    const rejected = await test.http(administrator).get(`/api/v1/imports/${first}/rows?outcome=reject`).expect(200);
    expect(rejected.body.items).toMatchObject([
      { line: 4, problems: [{ code: 'name_missing' }] },
      { line: 5, problems: [{ code: 'duplicate_of_line', value: '2' }] },
      { line: 6, problems: [{ code: 'columns_mismatch' }] },
    ]);

    await run(first);
    expect(await details(first)).toMatchObject({ status: 'imported', outcomes: { create: 3, reject: 3 } });
    const companies = await test.database.query(
      'SELECT name_en, name_zh, city_code, website, founded, status FROM company ORDER BY name_en',
    );
    expect(companies).toEqual([
      {
        name_en: 'Quetta Invented Robotics (Pvt) Ltd',
        name_zh: null,
        city_code: 'PK-quetta',
        website: null,
        founded: null,
        status: 'approved',
      },
      {
        name_en: 'Zarqa Invented Systems',
        name_zh: null,
        city_code: 'PK-lahore',
        website: 'https://zarqa.example',
        founded: 2011,
        status: 'approved',
      },
      {
        name_en: null,
        name_zh: '珠峰虚构软件有限公司',
        city_code: null,
        website: null,
        founded: 2015,
        status: 'approved',
      },
    ]);
    const [entry] = await test.database.query(
      `SELECT offer_concepts FROM directory_entry e JOIN company c ON c.id = e.company_id WHERE name_en LIKE 'Zarqa%'`,
    );
    expect(entry?.offer_concepts).toContain('computer-vision');

    const second = await upload(csv);
    await check(second);
    expect(await details(second)).toMatchObject({ outcomes: { create: 0, update: 0, unchanged: 3, reject: 3 } });
    await run(second);
    expect(await test.database.query('SELECT 1 FROM company')).toHaveLength(3);
  });

  it('updates what changed in the file and leaves companies with members alone', async () => {
    const changed = csv.replace('2011', '2009').replace('2015', '2014');
    const [claimed] = await test.database.query(`SELECT id FROM company WHERE name_zh IS NOT NULL`);
    await test.make.member(String(claimed?.id), 'owner');
    const id = await upload(changed);
    await check(id);
    expect((await details(id)).outcomes).toEqual({ create: 0, update: 1, unchanged: 1, reject: 4 });
    await run(id);
    const [zarqa] = await test.database.query(`SELECT founded FROM company WHERE name_en LIKE 'Zarqa%'`);
    expect(zarqa?.founded).toBe(2009);
  });

  it('writes no row twice when a batch is repeated after a crash', async () => {
    const id = await upload('Company\nRepeated Invented Firm\n');
    await check(id, { country: 'PK', columns: { name: ['Company'] } });
    await test.http(administrator).post(`/api/v1/imports/${id}/run`).expect(202);
    await work(id, 'import');
    await work(id, 'import');
    expect(await test.database.query(`SELECT 1 FROM company WHERE name_en = 'Repeated Invented Firm'`)).toHaveLength(1);
    expect((await details(id)).outcomes.create).toBe(1);
  });

  it('reads the encoding that spreadsheets in China write', async () => {
    const gb = Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xd6, 0xd0, 0xb9, 0xfa, 0x0a]);
    const id = await upload(gb);
    expect((await details(id)).samples).toEqual([{ 名称: '中国' }]);
  });

  it('gives the rejected rows as a file that no spreadsheet runs', async () => {
    const id = await upload('Company,Where\n,"=HYPERLINK(1)"\n');
    await check(id, { columns: { name: ['Company'], country: ['Where'] } });
    const response = await test.http(administrator).get(`/api/v1/imports/${id}/rejected.csv`).expect(200);
    expect(response.text).toContain("2,,country,country_unknown,'=HYPERLINK(1)");
  });

  it('refuses what is no CSV file, an empty one, and a body without a file', async () => {
    const binary = await test
      .http(administrator)
      .post('/api/v1/imports')
      .attach('file', Buffer.from([0, 1, 2, 3, 10, 0, 5]), 'x.csv')
      .expect(422);
    expect(binary.body.code).toBe('IMPORT_FILE_INVALID');
    await test
      .http(administrator)
      .post('/api/v1/imports')
      .attach('file', Buffer.from('only,a,header\n'), 'x.csv')
      .expect(422);
    await test.http(administrator).post('/api/v1/imports').send({}).expect(415);
  });

  it('takes no step out of order', async () => {
    const id = await upload('Company\nOrderly Invented Firm\n');
    const response = await test.http(administrator).post(`/api/v1/imports/${id}/run`).expect(409);
    expect(response.body.code).toBe('IMPORT_STATE_CONFLICT');
  });

  it('is for administrators only', async () => {
    const desk = await test.make.desk('PK');
    await test.http(desk).get('/api/v1/imports').expect(403);
    await test.http().get('/api/v1/imports').expect(401);
  });

  const shared = join(import.meta.dirname, '../../../../../shared/data');
  const describeShared = existsSync(shared) ? it : it.skip;
  describeShared('takes every row of a real, dirty file without losing one', async () => {
    const content = readFileSync(join(shared, 'pk_software_houses/software_houses_no_phone.csv'));
    const id = await upload(content);
    await check(id, { country: 'PK', columns: { name: ['CompanyName'], city: ['City'], website: ['WebsiteURL'] } });
    const { totalRows, outcomes } = await details(id);
    expect(totalRows).toBe(412);
    expect(Number(outcomes.create) + Number(outcomes.reject)).toBe(412);
    expect(outcomes.create).toBeGreaterThan(350);
  });
});
