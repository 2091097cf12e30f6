import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { CompanyCard, CompanyPage, ShortCompanyCard } from '@karakoram/contracts';
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Transaction } from '../../src/platform/database/database.ts';
import { ShortCardsRepository } from '../../src/modules/company-cards/index.ts';
import {
  CompanyCardsQueries,
  companyCardSelect,
  KeptShortCards,
  presentCompanyCard,
} from '../../src/modules/companies/index.ts';
import { DirectoryEntryRepository } from '../../src/modules/directory/index.ts';
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

  describe('that are short', () => {
    /** The same with an entry in the directory, and so with a written card. */
    const listedCompany = async (): Promise<string> => {
      const id = await fullCompany();
      await test.database.transaction((tx) =>
        test.app.get(DirectoryEntryRepository, { strict: false }).refresh(tx, id),
      );
      return id;
    };
    const writtenOf = async (id: string): Promise<string | undefined> => {
      const rows = await test.database.query<{ card: string }>('SELECT card FROM short_card WHERE company_id = $1', [
        id,
      ]);
      return rows[0]?.card;
    };
    const shown = async (id: string): Promise<ShortCompanyCard> =>
      ShortCompanyCard.parse(JSON.parse((await cards.shortCard(id))!.text));
    const change = (work: (tx: Transaction) => Promise<unknown>): Promise<unknown> => test.database.transaction(work);

    it('are written as the contract says, and as they are made where none is written', async () => {
      const id = await listedCompany();
      const written = (await writtenOf(id))!;
      expect(await cards.shortCard(id)).toEqual({ text: written, isWritten: true });
      expect(ShortCompanyCard.strict().parse(JSON.parse(written))).toStrictEqual(JSON.parse(written));
      await test.database.query('DELETE FROM short_card WHERE company_id = $1', [id]);
      expect(await cards.shortCard(id)).toEqual({ text: written, isWritten: false });
    });

    it('are the cards with their first three offers and needs, and how many there are', async () => {
      const id = await listedCompany();
      await change((tx) =>
        tx.statement.createMany({
          data: [3, 4, 5].map((position) => ({ companyId: id, kind: 'offer' as const, position, text: {} })),
        }),
      );
      const full = CompanyCard.parse((await cards.byIds([id])).get(id));
      expect(await shown(id)).toStrictEqual({
        ...full,
        offers: full.offers.slice(0, 3),
        needs: full.needs.slice(0, 3),
        offerCount: 5,
        needCount: 2,
      });
    });

    it.each<[string, (tx: Transaction, id: string) => Promise<unknown>]>([
      ['the company', (tx, id) => tx.company.update({ where: { id }, data: { nameEn: 'Another name' } })],
      [
        'an offer',
        (tx, id) => tx.statement.updateMany({ where: { companyId: id }, data: { text: { en: 'Another' } } }),
      ],
      ['a new need', (tx, id) => tx.statement.create({ data: { companyId: id, kind: 'need', position: 9, text: {} } })],
      ['a statement that goes', (tx, id) => tx.statement.deleteMany({ where: { companyId: id, kind: 'need' } })],
      ['the logo', (tx, id) => tx.companyLogo.update({ where: { companyId: id }, data: { hash: 'cd34' } })],
      ['a logo that goes', (tx, id) => tx.companyLogo.delete({ where: { companyId: id } })],
    ])('are taken away by a change of what they show: %s', async (_, work) => {
      const id = await listedCompany();
      const before = await shown(id);
      await change((tx) => work(tx, id));
      expect(await writtenOf(id)).toBeUndefined();
      expect(await shown(id)).not.toEqual(before);
    });

    it('show a new logo at once, and are written with it', async () => {
      const { id, owner } = await test.make.company({ status: 'approved' });
      await change((tx) => test.app.get(DirectoryEntryRepository, { strict: false }).refresh(tx, id));
      expect((await shown(id)).logoUrl).toBeNull();
      const picture = sharp({ create: { width: 64, height: 64, channels: 3, background: '#0f6b5c' } }).png();
      const { body } = await test
        .http(owner)
        .put('/api/v1/company/logo')
        .attach('logo', await picture.toBuffer(), 'logo.png')
        .expect(200);
      expect(body.logoUrl).not.toBeNull();
      expect((await shown(id)).logoUrl).toBe(body.logoUrl);
      expect(await writtenOf(id)).toContain(body.logoUrl);
    });

    it('never keep what was read before a change that commits later', async () => {
      const id = await listedCompany();
      const order: string[] = [];
      let changing: Promise<unknown> = Promise.resolve();
      await change(async (tx) => {
        await test.app.get(ShortCardsRepository, { strict: false }).write(tx, [id]);
        changing = change(async (other) => {
          await other.companyLogo.update({ where: { companyId: id }, data: { hash: 'ef56' } });
          order.push('changed');
        });
        await new Promise((resolve) => setTimeout(resolve, 100));
        order.push('written');
      });
      await changing;
      expect(order).toEqual(['written', 'changed']);
      expect((await shown(id)).logoUrl).toContain('ef56');
    });

    it('are made anew where another version wrote them', async () => {
      const id = await listedCompany();
      await test.database.query(`UPDATE short_card SET form = 'another', card = '{}' WHERE company_id = $1`, [id]);
      expect((await shown(id)).id).toBe(id);
    });

    it('are there for listed companies only', async () => {
      const id = await listedCompany();
      await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [id]);
      expect(await writtenOf(id)).toBeUndefined();
      expect(await cards.shortCard(id)).toBeUndefined();
      await change((tx) => test.app.get(ShortCardsRepository, { strict: false }).write(tx, [id]));
      expect(await writtenOf(id)).toBeUndefined();
    });

    describe('and kept', () => {
      const kept = (): KeptShortCards => test.app.get(KeptShortCards, { strict: false });
      const rename = (ids: readonly string[], nameEn: string): Promise<unknown> =>
        change((tx) => tx.company.updateMany({ where: { id: { in: [...ids] } }, data: { nameEn } }));
      const keptNames = async (ids: readonly string[]): Promise<(string | undefined)[]> => {
        const found = await kept().byIds(ids);
        return ids.map((id) => ShortCompanyCard.parse(JSON.parse(Buffer.from(found.get(id)!).toString())).names.en);
      };
      const soon = async (condition: () => Promise<boolean>, seconds = 2): Promise<void> => {
        const end = Date.now() + seconds * 1_000;
        while (!(await condition())) {
          if (Date.now() > end) throw new Error(`It did not happen within ${seconds} seconds.`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      afterEach(() => {
        jest.restoreAllMocks();
      });

      it('are read once, and again when their company has changed', async () => {
        const id = await listedCompany();
        const before = await kept().byIds([id]);
        const read = jest.spyOn(cards, 'shortCard');
        expect(await kept().byIds([id])).toEqual(before);
        expect(read).not.toHaveBeenCalled();
        await rename([id], 'Renamed');
        await soon(async () => (await keptNames([id]))[0] === 'Renamed');
      });

      it('are forgotten when their company leaves the directory', async () => {
        const id = await listedCompany();
        expect((await kept().byIds([id])).size).toBe(1);
        await test.database.query(`UPDATE company SET status = 'suspended' WHERE id = $1`, [id]);
        await soon(async () => (await kept().byIds([id])).size === 0);
      });

      it('are all forgotten when more change at once than an announcement can name', async () => {
        const [id] = [await listedCompany()];
        const copies = Array.from({ length: 201 }, () => randomUUID());
        for (const [table, column] of [
          ['company', 'id'],
          ['directory_entry', 'company_id'],
          ['short_card', 'company_id'],
        ] as const)
          await test.database.query(
            `INSERT INTO ${table} SELECT (jsonb_populate_record(original, jsonb_build_object('${column}', copy))).*
               FROM ${table} AS original, unnest($2::uuid[]) AS copy WHERE original.${column} = $1`,
            [id, copies],
          );
        const all = [id, ...copies];
        await keptNames(all);
        await test.database.query(
          `UPDATE short_card SET card = replace(card, 'Full', 'Fuller') WHERE company_id = ANY ($1)`,
          [all],
        );
        await soon(async () => (await keptNames(all)).every((name) => name?.startsWith('Fuller') === true));
      });

      it('are not kept when they were read before a change that was announced meanwhile', async () => {
        const [slow, other] = [await listedCompany(), await listedCompany()];
        const old = await cards.shortCard(slow);
        await keptNames([other]);
        jest.spyOn(cards, 'shortCard').mockImplementationOnce(async () => {
          jest.restoreAllMocks();
          await rename([slow, other], 'Meanwhile');
          await soon(async () => (await keptNames([other]))[0] === 'Meanwhile');
          return old;
        });
        expect(await keptNames([slow])).not.toEqual(['Meanwhile']);
        expect(await keptNames([slow])).toEqual(['Meanwhile']);
      });

      it('are all forgotten after a time in which nothing was heard', async () => {
        const id = await listedCompany();
        await keptNames([id]);
        const listeners = `FROM pg_stat_activity WHERE application_name = 'karakoram-listener' AND datname = current_database()`;
        await test.database.query(`SELECT pg_terminate_backend(pid, 5000) ${listeners}`);
        await rename([id], 'Unheard');
        // Far less than cards are kept for.
        await soon(async () => (await keptNames([id]))[0] === 'Unheard', 10);
      });

      it('are not kept when they were made on the spot, because no change of theirs is announced', async () => {
        const id = await listedCompany();
        await test.database.query('DELETE FROM short_card WHERE company_id = $1', [id]);
        await keptNames([id]);
        await rename([id], 'At once');
        expect(await keptNames([id])).toEqual(['At once']);
      });
    });
  });
});
