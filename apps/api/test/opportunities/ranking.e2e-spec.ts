import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RankedCompanyPage, RankedOpportunityPage } from '@karakoram/contracts';
import { DirectoryEntryRepository, refreshDirectory } from '../../src/modules/directory/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import { day, listed, listedMember } from '../suggestions/suggestion-market.ts';
import { published, technologyOffer } from './opportunity-fixture.ts';

describe('ranking opportunities', () => {
  let test: TestApp;
  let reader: { id: string; user: TestUser };
  let author: { id: string; user: TestUser };
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    test = await startTestApp();
    reader = await listedMember(test, 'PK', { needs: ['computer-vision'], offers: ['textile-machinery'] });
    author = await listedMember(test, 'CN', {
      name: 'Blade Vision',
      offers: ['speech-recognition'],
      needs: ['palletizing-handling-robots'],
    });
    ids['wanted'] = await published(test, author.user);
    ids['other'] = await published(test, author.user, {
      ...technologyOffer,
      title: { en: 'Speech recognition for call centres' },
      summary: { en: 'Hears Urdu.' },
      description: { en: 'Speech to text.' },
      concepts: ['speech-recognition'],
    });
    ids['secret'] = await published(test, author.user, { ...technologyOffer, anonymous: true });
  });
  afterAll(() => test.close());

  const ranked = async (user: TestUser, query = ''): Promise<RankedOpportunityPage> =>
    (await test.http(user).get(`/api/v1/suggestions/opportunities${query}`).expect(200)).body;

  it('puts first what answers a need of the reader, and says so', async () => {
    const { items } = await ranked(reader.user);
    expect(items).toHaveLength(3);
    expect(items.at(-1)?.opportunity.id).toBe(ids['other']);
    expect(items[0]?.reasonsForUs).toContainEqual(
      expect.objectContaining({
        key: 'reason.needMet',
        params: expect.objectContaining({ concept: 'computer-vision' }),
      }),
    );
    const first = await ranked(reader.user, '?limit=1');
    const second = await ranked(reader.user, `?limit=1&cursor=${first.nextCursor}`);
    expect([first.items[0]?.opportunity.id, second.items[0]?.opportunity.id]).toEqual(
      items.slice(0, 2).map(({ opportunity }) => opportunity.id),
    );
  });

  it('tells nothing of an anonymous author by its reasons', async () => {
    const { items } = await ranked(reader.user);
    const secret = items.find(({ opportunity }) => opportunity.id === ids['secret']);
    expect(secret?.opportunity.author.company).toBeNull();
    expect(JSON.stringify(secret)).not.toContain('palletizing-handling-robots');
    expect(JSON.stringify(secret)).not.toContain(author.id);
    const reasons = [...(secret?.reasonsForUs ?? []), ...(secret?.reasonsForThem ?? [])].map(({ key }) => key);
    expect(reasons).not.toContain('reason.commonLanguage');
    expect(reasons).not.toContain('reason.verified');
  });

  it('ranks by what was published, and not by what its author is changing', async () => {
    const sized = await listedMember(test, 'PK', {
      needs: ['computer-vision'],
      sizeBand: '11-50',
      provinceCode: 'PK-PB',
    });
    const fitOf = async (id = '') => (await ranked(sized.user)).items.find(({ opportunity }) => opportunity.id === id);
    const before = await fitOf(ids['wanted']);
    await test.database.transaction((tx) =>
      tx.opportunity.update({
        where: { id: ids['wanted'] ?? '' },
        data: { partnerSizes: ['11-50'], targetPlaces: ['PK-PB'] },
      }),
    );
    // What its author has posted is read anew.
    const id = await published(test, author.user, { ...technologyOffer, title: { en: 'Vision for sorting dates' } });
    for (let tries = 0; (await fitOf(id)) === undefined; tries += 1)
      if (tries > 100) throw new Error('It did not happen.');
    expect(await fitOf(ids['wanted'])).toEqual(before);
    await test.http(author.user).post(`/api/v1/company/opportunities/${id}/archive`).expect(200);
  });

  it('follows what is posted, closed and ended, before the next answer', async () => {
    const id = await published(test, author.user, { ...technologyOffer, title: { en: 'Vision for cotton sorting' } });
    const has = async () => (await ranked(reader.user)).items.some(({ opportunity }) => opportunity.id === id);
    const until = async (expected: boolean) => {
      for (let tries = 0; (await has()) !== expected; tries += 1)
        if (tries > 100) throw new Error('It did not happen.');
    };
    await until(true);
    const mine = `/api/v1/company/opportunities/${id}`;
    await test.http(author.user).put(`${mine}/open`).send({ open: false }).expect(200);
    await until(false);
    await test.http(author.user).put(`${mine}/open`).send({ open: true }).expect(200);
    await until(true);
    await test.http(author.user).post(`${mine}/archive`).expect(200);
    await until(false);
  });

  it('ranks anew when the reader says something else, and leaves out what the reader is interested in', async () => {
    const changing = await listedMember(test, 'PK', { needs: ['computer-vision'] });
    const order = async () => (await ranked(changing.user)).items.map(({ opportunity }) => opportunity.id);
    expect(await order()).toEqual(await order());
    expect((await order()).at(-1)).toBe(ids['other']);
    await test.database.transaction(async (tx) => {
      await tx.statement.updateMany({ where: { companyId: changing.id }, data: { concepts: ['speech-recognition'] } });
      await test.app.get(DirectoryEntryRepository, { strict: false }).refresh(tx, changing.id);
    });
    for (let tries = 0; (await order())[0] !== ids['other']; tries += 1)
      if (tries > 100) throw new Error('It was not ranked anew.');
    await test.database.transaction((tx) =>
      tx.matchRequest.create({
        data: {
          senderId: changing.id,
          receiverId: author.id,
          opportunityId: ids['other'] ?? null,
          mode: 'licensing',
          message: 'We would license it.',
          unclear: 'How often is it wrong?',
          aboutUs: 'We run call centres.',
          about: { en: 'Speech recognition for call centres' },
          sentBy: changing.user.id,
          expiresAt: new Date(test.clock.now().getTime() + day),
        },
      }),
    );
    expect(await order()).not.toContain(ids['other']);
  });

  it('ranks companies of the other country for an opportunity, to its author alone', async () => {
    const inNeed = await listed(test, 'PK', { needs: ['computer-vision'] });
    const notInNeed = await listed(test, 'PK', { needs: ['palletizing-handling-robots'] });
    const path = `/api/v1/company/opportunities/${ids['wanted']}/companies`;
    const page: RankedCompanyPage = (await test.http(author.user).get(path).expect(200)).body;
    const found = page.items.map(({ company }) => company.id);
    expect(found.indexOf(inNeed)).toBeGreaterThanOrEqual(0);
    expect(found.indexOf(inNeed)).toBeLessThan(found.includes(notInNeed) ? found.indexOf(notInNeed) : found.length);
    await test.http(reader.user).get(path).expect(404);
    await test.http().get(path).expect(401);
  });

  it('shows no company to itself, also where an anonymous author has moved since it was published', async () => {
    const moved = await listedMember(test, 'CN', { needs: ['computer-vision'] });
    const id = await published(test, moved.user, { ...technologyOffer, anonymous: true });
    await test.database.transaction(async (tx) => {
      await tx.company.update({ where: { id: moved.id }, data: { country: 'PK' } });
      await test.app.get(DirectoryEntryRepository, { strict: false }).refresh(tx, moved.id);
    });
    const shownTo = async (user: TestUser) => (await ranked(user)).items.map(({ opportunity }) => opportunity.id);
    for (let tries = 0; !(await shownTo(reader.user)).includes(id); tries += 1)
      if (tries > 100) throw new Error('It did not happen.');
    expect(await shownTo(moved.user)).toContain(ids['wanted']);
    expect(await shownTo(moved.user)).not.toContain(id);
    const path = `/api/v1/company/opportunities/${id}/companies?limit=50`;
    const page: RankedCompanyPage = (await test.http(moved.user).get(path).expect(200)).body;
    const found = page.items.map(({ company }) => company.id);
    expect(found).toContain(reader.id);
    expect(found).not.toContain(moved.id);
  });

  it('is among the offers and needs of its company, unless it is anonymous', async () => {
    const other = await listedMember(test, 'CN', { name: 'A third firm' });
    await published(test, other.user, {
      ...technologyOffer,
      title: { en: 'Lidar' },
      summary: { en: 'Lidar.' },
      description: { en: 'Lidar.' },
      advantages: { en: 'Cheap.' },
      partnerRole: { en: 'A buyer.' },
      concepts: ['medical-rehabilitation-robots'],
    });
    const hidden = await listedMember(test, 'CN', { name: 'A fourth firm' });
    await published(test, hidden.user, {
      ...technologyOffer,
      anonymous: true,
      concepts: ['medical-rehabilitation-robots'],
    });
    await test.app.get(Jobs).runNow(refreshDirectory, {});
    const entry = (companyId: string) =>
      test.database.reader.directoryEntry.findUniqueOrThrow({ where: { companyId } });
    expect((await entry(other.id)).offerConcepts).toEqual(['medical-rehabilitation-robots']);
    expect((await entry(hidden.id)).offerConcepts).toEqual([]);
    const found = await test.http().get('/api/v1/companies?concept=medical-rehabilitation-robots').expect(200);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toEqual([other.id]);
  });
});
