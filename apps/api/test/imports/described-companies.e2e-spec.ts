import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCompany } from '@karakoram/intake';
import { ImportDescribedCompanies } from '../../src/modules/imports/index.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

describe('importing described companies', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('lists them at once with offers, needs and modes, so that a search in another language finds them', async () => {
    const companies = ['one', 'two'].map((key) => ({
      key,
      company: readCompany(
        {
          country: 'CN',
          names: { en: `Invented ${key}` },
          offers: [{ text: { en: 'Welding robots' }, modes: ['outsourcing'] }],
          needs: key === 'one' ? [{ text: { en: 'Blockchain for banks' }, modes: ['investment'] }] : [],
        },
        2026,
        () => undefined,
      ),
    }));
    const counts: number[] = [];
    const ids = await test.app
      .get(ImportDescribedCompanies, { strict: false })
      .execute(companies, (count) => counts.push(count));
    expect([...ids.keys()]).toEqual(['one', 'two']);
    expect(counts).toEqual([2]);

    const search = async (query: object): Promise<string[]> => {
      const { body } = await test.http().get('/api/v1/companies').query(query).expect(200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    expect(await search({ q: '区块链' })).toEqual([ids.get('one')]);
    expect(await search({ q: '焊接机器人' })).toHaveLength(2);
    expect(await search({ mode: 'investment' })).toEqual([ids.get('one')]);
  });
});
