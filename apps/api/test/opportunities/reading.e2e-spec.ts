import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpportunityCard, OpportunityCounts, OpportunityList } from '@karakoram/contracts';
import type { Transaction } from '../../src/platform/database/database.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { draft, publish, published, technologyOffer } from './opportunity-fixture.ts';

const everything = '/api/v1/opportunities';

describe('reading opportunities', () => {
  let test: TestApp;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp();
    const china = await test.make.company({ country: 'CN', status: 'approved', name: 'Blade Vision' });
    const pakistan = await test.make.company({ country: 'PK', status: 'approved', name: 'Indus Robots' });
    const post = async (
      name: string,
      ...given: Parameters<typeof published> extends [TestApp, ...infer Rest] ? Rest : []
    ) => {
      test.clock.advance(60_000);
      ids[name] = await published(test, ...given);
    };
    await post('vision', china.owner);
    await post(
      'capital',
      pakistan.owner,
      {
        title: { en: 'Seed money for a farm robot' },
        summary: { en: 'We raise seed money.' },
        description: { en: 'A robot that weeds cotton.' },
        advantages: { en: 'Half the herbicide.' },
        partnerRole: { en: 'An investor with a network in Shenzhen.' },
        concepts: ['service-robots'],
        modes: ['investment'],
        instruments: ['equity'],
        money: { minimum: 1_000, maximum: 2_000, currency: 'USD', asOf: '2026-01-01' },
      },
      { type: 'investment', direction: 'request' },
    );
    await post('secret', china.owner, {
      ...technologyOffer,
      anonymous: true,
      title: { zh: '匿名：语音识别芯片' },
      concepts: ['speech-recognition'],
      stage: 'on-market',
    });
    const { id } = await draft(test, china.owner);
    ids['draft'] = id;
  });
  afterAll(() => test.close());

  const list = async (query = ''): Promise<OpportunityList> =>
    (await test.http().get(`${everything}${query}`).expect(200)).body;
  const named = async (query: string): Promise<(string | undefined)[]> => {
    const { items } = await list(query);
    return items.map(({ id }) => Object.keys(ids).find((name) => ids[name] === id));
  };

  it('lists what is published, the newest first, page after page', async () => {
    expect(await named('')).toEqual(['secret', 'capital', 'vision']);
    const first = await list('?limit=2');
    expect(first.items).toHaveLength(2);
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    expect(second.items.map(({ id }) => id)).toEqual([ids['vision']]);
    expect(second.nextCursor).toBeNull();
    await test.http().get(`${everything}?cursor=made-up`).expect(422);
  });

  describe('a card', () => {
    let company: string;
    let id: string;
    const card = async () => (await list('?country=PK')).items.find((item) => item.id === id);

    beforeAll(async () => {
      const author = await test.make.company({ country: 'PK', status: 'approved', name: 'Ravi Looms' });
      company = author.id;
      id = await published(test, author.owner);
    });
    afterAll(() => test.database.transaction((tx) => tx.opportunityEntry.delete({ where: { opportunityId: id } })));

    it('is the same when it is read again', async () => {
      const first = await card();
      expect(first?.author.company?.names).toEqual({ en: 'Ravi Looms' });
      expect(await card()).toEqual(first);
    });

    it.each<[string, (tx: Transaction) => Promise<unknown>, (read: OpportunityCard) => unknown, unknown]>([
      [
        'the name of its author',
        (tx) => tx.company.update({ where: { id: company }, data: { nameEn: 'Ravi Mills' } }),
        ({ author }) => author.company?.names.en,
        'Ravi Mills',
      ],
      [
        'a logo',
        (tx) => tx.companyLogo.create({ data: { companyId: company, hash: 'ab12', content: new Uint8Array([1]) } }),
        ({ author }) => author.company?.logoUrl?.split('/').at(-1),
        'ab12',
      ],
      [
        'a logo that goes',
        (tx) => tx.companyLogo.delete({ where: { companyId: company } }),
        ({ author }) => author.company?.logoUrl,
        null,
      ],
      [
        'that it is closed',
        (tx) => tx.opportunityEntry.update({ where: { opportunityId: id }, data: { open: false } }),
        ({ open }) => open,
        false,
      ],
    ])('shows %s at once', async (_what, change, shown, expected) => {
      await card();
      await test.database.transaction(change);
      const read = await card();
      expect(read && shown(read)).toBe(expected);
    });
  });

  it.each([
    ['?type=investment', ['capital']],
    ['?type=investment&type=technology', ['secret', 'capital', 'vision']],
    ['?direction=request', ['capital']],
    ['?country=CN', ['secret', 'vision']],
    ['?mode=investment', ['capital']],
    ['?stage=on-market', ['secret']],
    ['?concept=computer-vision', ['vision']],
    ['?q=turbine', ['secret', 'vision']],
    ['?q=涡轮叶片', ['vision']],
    ['?q=speech%20recognition', ['secret']],
    ['?q=nothing-of-the-kind', []],
    ['?q=robot&country=CN', []],
  ])('finds by %s', async (query, found) => {
    expect(await named(query)).toEqual(found);
    const { body }: { body: OpportunityCounts } = await test.http().get(`${everything}/counts${query}`).expect(200);
    expect(body.total).toBe(found.length);
  });

  it('refuses filters that there are not', async () => {
    for (const query of ['?type=other', '?country=US', '?mode=x', '?anonymous=false', '?open=yes']) {
      await test.http().get(`${everything}${query}`).expect(422);
    }
  });

  it('counts each facet under all filters but its own, also after a change', async () => {
    const counts = async (query: string): Promise<OpportunityCounts> =>
      (await test.http().get(`${everything}/counts${query}`).expect(200)).body;
    const inChina = await counts('?country=CN');
    expect(inChina.facets.country).toEqual([
      { value: 'CN', count: 2 },
      { value: 'PK', count: 1 },
    ]);
    expect(inChina.facets.type).toEqual([{ value: 'technology', count: 2 }]);
    const author = await test.make.company({ country: 'CN', status: 'approved' });
    test.clock.advance(60_000);
    const id = await published(test, author.owner);
    expect((await counts('?country=CN')).total).toBe(3);
    await test.http(author.owner).post(`/api/v1/company/opportunities/${id}/archive`).expect(200);
    expect((await counts('?country=CN')).total).toBe(2);
  });

  it('shows nothing of an anonymous author but country, type and size, to anybody', async () => {
    const stranger = await test.make.company({ country: 'PK', status: 'approved' });
    for (const user of [undefined, stranger.owner]) {
      const page = await test.http(user).get(`${everything}/${ids['secret']}`).expect(200);
      expect(page.body.author).toEqual({
        country: 'CN',
        type: 'firm',
        sizeBand: '11-50',
        company: null,
        invented: false,
      });
      expect(page.text).not.toContain('Blade Vision');
    }
    const listed = await test.http().get(everything).expect(200);
    const card = listed.body.items.find(({ id }: { id: string }) => id === ids['secret']);
    expect(card.author.company).toBeNull();
    const feed = await test.http().get(`${everything}/feed.atom`).expect(200);
    expect(feed.text).not.toContain('Blade Vision');
    const desk = await test.make.desk('CN');
    expect((await test.http(desk).get(`${everything}/${ids['secret']}`)).body.author.company.names.en).toBe(
      'Blade Vision',
    );
  });

  it('answers for a draft as for none, and hides what a company that is suspended has posted', async () => {
    const absent = '018f0000-0000-7000-8000-000000000000';
    const [hidden, none] = await Promise.all(
      [ids['draft'], absent].map((id) => test.http().get(`${everything}/${id}`).expect(404)),
    );
    const plain = (text = ''): string => text.replace(/"requestId":"[^"]*"/, '').replace(ids['draft'] ?? '', absent);
    expect(plain(hidden?.text)).toBe(plain(none?.text));

    const author = await test.make.company({ country: 'PK', status: 'approved' });
    const id = await published(test, author.owner);
    const move = (status: 'approved' | 'suspended') =>
      test.database.transaction((tx) => tx.company.update({ where: { id: author.id }, data: { status } }));
    await test.http().get(`${everything}/${id}`).expect(200);
    await move('suspended');
    await test.http().get(`${everything}/${id}`).expect(404);
    expect((await list()).items.map((item) => item.id)).not.toContain(id);
    await move('approved');
    await test.http().get(`${everything}/${id}`).expect(200);
    await test.http(author.owner).post(`/api/v1/company/opportunities/${id}/archive`).expect(200);
  });

  it('gives a feed in the reader’s language that a feed reader can follow', async () => {
    const feed = await test.http().get(`${everything}/feed.atom?lang=zh&country=CN`).expect(200);
    expect(feed.headers['content-type']).toMatch(/^application\/atom\+xml/);
    expect(feed.text).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed.text.match(/<entry>/g)).toHaveLength(2);
    expect(feed.text).toContain('匿名：语音识别芯片');
    expect(feed.text).toContain(`/opportunities/${ids['vision']}?lang=zh`);
    expect((await test.http().get(`${everything}/feed.atom?lang=zh&country=CN`)).text).toBe(feed.text);
  });

  it('lets no words in a feed pass for marks of a page', async () => {
    const { owner } = await test.make.company({ country: 'PK', status: 'approved' });
    const text = 'Sensors <img src=x onerror=alert(1)> ]]> R&D';
    await published(test, owner, { ...technologyOffer, title: { en: text }, summary: { en: text } });
    const { text: feed } = await test.http().get(`${everything}/feed.atom`).expect(200);
    expect(feed).not.toContain('<img');
    // CDATA, whose end is split in two.
    expect(feed.match(/Sensors &lt;img src=x onerror=alert\(1\)&gt; \]\]&gt; R&amp;D/g)).toHaveLength(2);
  });

  it('reads lists by their index', async () => {
    const plan = async (condition: string): Promise<string> => {
      const rows = await test.database.transaction(async (tx) => {
        await tx.$executeRawUnsafe('SET LOCAL enable_seqscan = off');
        await tx.$executeRawUnsafe('SET LOCAL enable_sort = off');
        return tx.$queryRawUnsafe<{ 'QUERY PLAN': string }[]>(
          `EXPLAIN SELECT 1 FROM opportunity_entry e WHERE ${condition} ORDER BY published_at DESC, opportunity_id DESC LIMIT 20`,
        );
      });
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    };
    expect(await plan('listed')).toContain('opportunity_entry_published_at_opportunity_id_idx');
  });

  it('shows an anonymous author as it was published, whatever becomes of its profile, until it is published anew', async () => {
    const author = await test.make.company({ country: 'CN', status: 'approved' });
    const kind = { type: 'business', direction: 'offer' } as const;
    const { stage, ...words } = technologyOffer;
    const id = await published(test, author.owner, { ...words, stage, anonymous: true }, kind);
    const named = await published(test, author.owner, { ...words, stage }, kind);
    const authorOf = async (opportunity: string) =>
      (await test.http().get(`${everything}/${opportunity}`).expect(200)).body.author;
    const listedIn = async (country: string): Promise<string[]> => {
      const { body } = await test.http().get(everything).query({ type: 'business', country }).expect(200);
      return body.items.map((item: { id: string }) => item.id).filter((item: string) => item === id || item === named);
    };
    const before = { country: 'CN', type: 'firm', sizeBand: '11-50', company: null };
    expect(await authorOf(id)).toMatchObject(before);
    await test.database.query(
      `UPDATE company SET type = 'institute', size_band = '51-200', country = 'PK' WHERE id = $1`,
      [author.id],
    );
    expect(await authorOf(id)).toMatchObject(before);
    const { body } = await test.http().get(everything).query({ type: 'business', country: 'CN' }).expect(200);
    expect(body.items.map((item: { id: string; author: object }) => [item.id, item.author])).toContainEqual([
      id,
      expect.objectContaining(before),
    ]);
    const now = { country: 'PK', type: 'institute', sizeBand: '51-200' };
    expect(await authorOf(named)).toMatchObject(now);
    expect([await listedIn('CN'), await listedIn('PK')]).toEqual([[id], [named]]);
    // Who knows the author sees it as it is.
    const colleague = await test.make.member(author.id, 'viewer');
    expect((await test.http(colleague).get(`${everything}/${id}`)).body.author).toMatchObject(now);

    await test.database.query(`UPDATE opportunity SET version = version + 1 WHERE id = $1`, [id]);
    await publish(test, id);
    expect(await authorOf(id)).toMatchObject({ ...now, company: null });
  });
});
