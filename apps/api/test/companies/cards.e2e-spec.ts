import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompanyCard, CompanyPage } from '@karakoram/contracts';
import { CompanyCardsQueries, companyCardSelect, presentCompanyCard } from '../../src/modules/companies/index.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('the cards of companies', () => {
  let test: TestApp;
  let cards: CompanyCardsQueries;
  beforeAll(async () => {
    test = await startTestApp();
    cards = test.app.get(CompanyCardsQueries, { strict: false });
  });
  afterAll(() => test.close());

  /** A company with something in every column that a card shows. */
  const fullCompany = async (): Promise<string> => {
    const { id } = await test.make.company({ country: 'CN', status: 'approved', name: 'Full "Quoted" \\ Company' });
    await test.database.transaction(async (tx) => {
      await tx.statement.deleteMany({ where: { companyId: id } });
      await tx.company.update({
        where: { id },
        data: {
          type: 'institute',
          nameZh: '一个公司',
          nameUr: 'کمپنی',
          provinceCode: 'CN-GD',
          cityCode: 'CN-GD-shenzhen',
          founded: 1999,
          languages: ['zh', 'en', 'ur'],
          sectors: ['advanced-manufacturing', 'artificial-intelligence'],
          summary: { en: 'Line\nbreak', zh: '概要', ur: 'خلاصہ' },
          verification: 'desk',
          invented: true,
          website: 'https://example.test',
          contactName: 'Li Wei',
          updatedAt: new Date('2026-11-24T10:20:30.400Z'),
          approvedAt: new Date('2026-11-23T00:00:00.000Z'),
          logo: { create: { hash: 'ab12', content: new Uint8Array([1, 2, 3]) } },
          statements: {
            create: [
              { kind: 'need', position: 1, text: { zh: '二' }, concepts: [], taggedConcepts: ['lidar'], modes: [] },
              {
                kind: 'offer',
                position: 2,
                text: {},
                concepts: ['lidar'],
                taggedConcepts: ['lidar', 'radar'],
                modes: [],
              },
              { kind: 'offer', position: 0, text: { en: 'First' }, modes: ['licensing', 'outsourcing'] },
              { kind: 'need', position: 0, text: { ur: 'پہلا' }, concepts: ['radar'], modes: ['joint-venture'] },
            ],
          },
          reviews: {
            create: [
              {
                reviewerId: 'somebody',
                desk: 'CN',
                decision: 'approve',
                createdAt: new Date('2026-11-23T00:00:00.050Z'),
              },
              {
                reviewerId: 'somebody',
                desk: 'CN',
                decision: 'suspend',
                createdAt: new Date('2026-11-25T00:00:00.000Z'),
              },
            ],
          },
        },
      });
    });
    return id;
  };

  it('are the same, field by field, as those of lists that read them otherwise', async () => {
    const ids = [await fullCompany(), (await test.make.company({ status: 'approved' })).id];
    await test.database.transaction((tx) =>
      tx.company.update({ where: { id: ids[1]! }, data: { sizeBand: null, summary: {}, languages: [], sectors: [] } }),
    );
    const rows = await test.database.reader.company.findMany({ where: { id: { in: ids } }, select: companyCardSelect });
    const expected = new Map(rows.map((row) => [row.id, presentCompanyCard(row)]));
    const found = await cards.byIds(ids);
    expect(found.size).toBe(2);
    for (const id of ids) expect(found.get(id)).toStrictEqual(expected.get(id));
  });

  it('are what the page of a company shows, too, besides what only the page has', async () => {
    const id = await fullCompany();
    const { body } = await test.http().get(`/api/v1/companies/${id}`).expect(200);
    const page = CompanyPage.parse(body);
    expect(CompanyCard.parse(page)).toStrictEqual((await cards.byIds([id])).get(id));
    expect(page).toMatchObject({
      description: { en: 'It builds computer vision software for factories.' },
      website: 'https://example.test',
      approvedAt: '2026-11-23T00:00:00.000Z',
      verifiedAt: '2026-11-23T00:00:00.050Z',
      responsiveness: { received: 0, answered: 0, medianHoursToAnswer: null },
      contact: null,
    });
    expect(Object.keys(body).sort()).toEqual(Object.keys(CompanyPage.shape).sort());
  });

  it('are there for approved companies only', async () => {
    const hidden = await Promise.all(
      (['draft', 'submitted', 'changes_requested', 'rejected', 'suspended', 'archived'] as const).map((status) =>
        test.make.company({ status }),
      ),
    );
    const seen = await test.make.company({ status: 'approved' });
    const found = await cards.byIds([...hidden.map(({ id }) => id), seen.id, '0199a000-0000-7000-8000-000000000000']);
    expect([...found.keys()]).toEqual([seen.id]);
    expect((await cards.byIds([])).size).toBe(0);
  });

  it('belong to a company also for many readers at once, and contact details to nobody else', async () => {
    const companies = await Promise.all(
      Array.from({ length: 12 }, (_, index) => test.make.company({ status: 'approved', name: `Company ${index}` })),
    );
    await test.database.transaction((tx) => tx.company.updateMany({ data: { contactName: 'Li Wei' } }));
    const reads = companies.flatMap((company) => companies.map((viewer) => ({ company, viewer })));
    const pages = await Promise.all(
      reads.map(
        async ({ company, viewer }) => (await test.http(viewer.owner).get(`/api/v1/companies/${company.id}`)).body,
      ),
    );
    expect(pages.map(({ id }) => id)).toEqual(reads.map(({ company }) => company.id));
    expect(pages.map(({ contact }) => contact !== null)).toEqual(
      reads.map(({ company, viewer }) => company === viewer),
    );
  });

  it('are found under an id in capitals as well', async () => {
    const { id } = await test.make.company({ status: 'approved' });
    const { body } = await test.http().get(`/api/v1/companies/${id.toUpperCase()}`).expect(200);
    expect(body.id).toBe(id);
  });
});
