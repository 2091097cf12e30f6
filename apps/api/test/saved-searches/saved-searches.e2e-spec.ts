import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { savedSearchesMax } from '@karakoram/domain';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

const absent = '01a207f7-736a-74d9-915c-42929b9a2aa3';
const body = {
  name: 'Robots in Lahore',
  sought: { subject: 'companies', query: { q: 'robot', country: 'PK', sector: ['robotics'] } },
  frequency: 'daily',
  mail: true,
  inApp: true,
};

const companies = (query: object) => ({ sought: { subject: 'companies', query } });
const opportunities = (query: object) => ({ sought: { subject: 'opportunities', query } });

let test: TestApp;
let user: TestUser;
beforeAll(async () => {
  test = await startTestApp();
});
beforeEach(async () => {
  user = await test.make.user();
});
afterAll(() => test.close());

const save = (values: object = {}, as = user) =>
  test
    .http(as)
    .post('/api/v1/saved-searches')
    .send({ ...body, ...values });

describe('saving a search', () => {
  it('keeps text, filters and alerts as they were given', async () => {
    const { body: saved } = await save().expect(201);
    expect(saved).toMatchObject({
      name: 'Robots in Lahore',
      subject: 'companies',
      sought: {
        subject: 'companies',
        query: { q: 'robot', country: 'PK', sector: ['robotics'], mode: [], size: [] },
      },
      frequency: 'daily',
      mail: true,
      inApp: true,
      paused: false,
      lastAlert: null,
    });
    const list = await test.http(user).get('/api/v1/saved-searches').expect(200);
    expect(list.body).toEqual({ items: [saved], most: savedSearchesMax });
  });

  it.each([
    ['a name of nothing but spaces', { name: '  ' }, '/name', 'required'],
    ['a name of 81 characters', { name: 'x'.repeat(81) }, '/name', 'string_too_long'],
    ['a name that turns what follows around', { name: 'robots \u202e' }, '/name', 'format_invalid'],
    ['a name that nobody sees', { name: '\u200b\u00ad' }, '/name', 'format_invalid'],
    ['an unknown filter', companies({ colour: 'red' }), '/sought/query/colour', 'unknown_field'],
    ['a place in a list', companies({ cursor: 'x' }), '/sought/query/cursor', 'unknown_field'],
    ['a filter with an unknown value', companies({ size: ['huge'] }), '/sought/query/size/0', 'choice_invalid'],
    [
      'a filter of companies for opportunities',
      opportunities({ size: ['11-50'] }),
      '/sought/query/size',
      'unknown_field',
    ],
    ['an unknown type of opportunity', opportunities({ type: ['gossip'] }), '/sought/query/type/0', 'choice_invalid'],
    ['a search of something else', { sought: { subject: 'people', query: {} } }, '/sought/subject', 'invalid_union'],
    ['another rhythm', { frequency: 'hourly' }, '/frequency', 'choice_invalid'],
    ['alerts that reach nobody', { mail: false, inApp: false }, '/mail', 'channel_required'],
  ])('refuses %s', async (_, values, pointer, code) => {
    const response = await save(values).expect(422);
    expect(response.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it('keeps a search of opportunities', async () => {
    const { body: saved } = await save(opportunities({ q: 'turbine', type: 'technology', open: 'true' })).expect(201);
    expect(saved).toMatchObject({
      subject: 'opportunities',
      sought: { subject: 'opportunities', query: { q: 'turbine', type: ['technology'], sector: [], open: true } },
    });
    const list = await test.http(user).get('/api/v1/saved-searches').expect(200);
    expect(list.body.items).toEqual([saved]);
  });

  it('needs no way to be told for a search without alerts', async () => {
    await save({ frequency: 'none', mail: false, inApp: false }).expect(201);
  });

  it('takes a name once, in whatever letters', async () => {
    await save().expect(201);
    const response = await save({ name: 'ROBOTS in lahore' }).expect(409);
    expect(response.body.code).toBe('SAVED_SEARCH_NAME_TAKEN');
    await save({}, await test.make.user()).expect(201);
  });

  it('asks a visitor to sign in', async () => {
    await test.http().post('/api/v1/saved-searches').send(body).expect(401);
    await test.http().get('/api/v1/saved-searches').expect(401);
  });

  it('ends at the limit, also where two are saved at the same moment', async () => {
    for (let n = 1; n < savedSearchesMax; n += 1) await save({ name: `Search ${n}` }).expect(201);
    const both = await Promise.all([save({ name: 'One more' }), save({ name: 'Another' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('SAVED_SEARCH_LIMIT_REACHED');
  });
});

describe('a saved search', () => {
  it('is renamed, changed, paused and deleted', async () => {
    const { id } = (await save().expect(201)).body;
    const renamed = await test
      .http(user)
      .patch(`/api/v1/saved-searches/${id}`)
      .send({ name: 'Robots', frequency: 'weekly', mail: false })
      .expect(200);
    expect(renamed.body).toMatchObject({ name: 'Robots', frequency: 'weekly', mail: false, inApp: true });
    const paused = await test.http(user).patch(`/api/v1/saved-searches/${id}`).send({ paused: true }).expect(200);
    expect(paused.body).toMatchObject({ paused: true, frequency: 'weekly' });
    const other = await test
      .http(user)
      .patch(`/api/v1/saved-searches/${id}`)
      .send(companies({ q: 'drone' }))
      .expect(200);
    expect(other.body.sought.query).toMatchObject({ q: 'drone', sector: [] });
    await test.http(user).delete(`/api/v1/saved-searches/${id}`).expect(200);
    await test.http(user).delete(`/api/v1/saved-searches/${id}`).expect(404);
  });

  it('does not take the name of another, nor go on where nobody would be told', async () => {
    await save().expect(201);
    const { id } = (await save({ name: 'Drones' }).expect(201)).body;
    const taken = await test
      .http(user)
      .patch(`/api/v1/saved-searches/${id}`)
      .send({ name: 'robots in Lahore' })
      .expect(409);
    expect(taken.body.code).toBe('SAVED_SEARCH_NAME_TAKEN');
    await test
      .http(user)
      .patch(`/api/v1/saved-searches/${id}`)
      .send({ paused: true, mail: false, inApp: false })
      .expect(200);
    await test.http(user).patch(`/api/v1/saved-searches/${id}`).send({ paused: false }).expect(422);
  });

  it('is to others as if it were not there', async () => {
    const { id } = (await save().expect(201)).body;
    const stranger = await test.make.user();
    for (const ask of [
      (one: string) => test.http(stranger).patch(`/api/v1/saved-searches/${one}`).send({ name: 'Mine' }),
      (one: string) => test.http(stranger).delete(`/api/v1/saved-searches/${one}`),
    ]) {
      const [theirs, nothing] = [await ask(id).expect(404), await ask(absent).expect(404)];
      expect({ ...theirs.body, requestId: '', instance: '' }).toEqual({ ...nothing.body, requestId: '', instance: '' });
    }
    expect((await test.http(stranger).get('/api/v1/saved-searches').expect(200)).body.items).toEqual([]);
    await test.http().patch(`/api/v1/saved-searches/${id}`).send({ name: 'Mine' }).expect(401);
    await test.http().delete(`/api/v1/saved-searches/${id}`).expect(401);
  });

  it('says so where the directory no longer understands it', async () => {
    const { id } = (await save().expect(201)).body;
    await test.database.query(`UPDATE saved_search SET query = '{"size": ["enormous"]}' WHERE id = $1`, [id]);
    const list = await test.http(user).get('/api/v1/saved-searches').expect(200);
    expect(list.body.items).toEqual([expect.objectContaining({ id, sought: null })]);
    await test.http(user).patch(`/api/v1/saved-searches/${id}`).send({ name: 'Old' }).expect(200);
    await test
      .http(user)
      .patch(`/api/v1/saved-searches/${id}`)
      .send(companies({ size: ['11-50'] }))
      .expect(200);
  });
});
