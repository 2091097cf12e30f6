import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../setup/test-app.ts';
import type { TestUser } from '../factories/factories.ts';

const profile = {
  registrationNumber: '0096537',
  contactName: 'Ayesha Khan',
  contactEmail: 'ayesha@example.test',
};

describe('the profile of a company', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const own = async (user: TestUser) => (await test.http(user).get('/api/v1/company').expect(200)).body;
  const patch = async (user: TestUser, body: object) => {
    const { version } = await own(user);
    return test
      .http(user)
      .patch('/api/v1/company')
      .send({ version, ...body });
  };
  const audit = (companyId: string) =>
    test.database.reader.auditEvent.findMany({ where: { subjectId: companyId }, orderBy: { at: 'asc' } });

  describe('starting one', () => {
    it('makes whoever starts it the owner of a draft', async () => {
      const user = await test.make.user();
      const response = await test
        .http(user)
        .post('/api/v1/companies')
        .send({ country: 'PK', names: { en: '  Indus\u202e Robotics (Pvt.) Ltd ' } })
        .expect(201);
      expect(response.body).toMatchObject({
        status: 'draft',
        version: 1,
        type: 'firm',
        names: { en: 'Indus Robotics (Pvt.) Ltd' },
        availableActions: ['submit', 'archive'],
      });
      expect(response.body.completeness.percent).toBeLessThan(20);
      const session = await test.http(user).get('/api/v1/session').expect(200);
      expect(session.body.user.membership).toMatchObject({ companyId: response.body.id, role: 'owner' });
    });

    it('asks for a name in at least one language', async () => {
      const user = await test.make.user();
      const body = { country: 'CN', names: { en: ' \u200b ' } };
      const response = await test.http(user).post('/api/v1/companies').send(body).expect(422);
      expect(response.body.errors).toEqual([expect.objectContaining({ pointer: '/names', code: 'name_required' })]);
    });

    it('is refused to visitors', async () => {
      await test
        .http()
        .post('/api/v1/companies')
        .send({ country: 'CN', names: { en: 'A' } })
        .expect(401);
    });

    it('is refused to members of a company', async () => {
      const { owner } = await test.make.company();
      const body = { country: 'CN', names: { en: 'A' } };
      const response = await test.http(owner).post('/api/v1/companies').send(body).expect(409);
      expect(response.body.code).toBe('COMPANY_ALREADY_MEMBER');
    });

    it('succeeds once when tried twice at the same moment, and leaves no company without an owner', async () => {
      const user = await test.make.user();
      const create = (name: string) =>
        test
          .http(user)
          .post('/api/v1/companies')
          .send({ country: 'CN', names: { en: name } });
      const responses = await Promise.all([create('Twice Once Labs'), create('Twice Once Labs')]);
      expect(responses.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await test.database.reader.company.count({ where: { nameEn: 'Twice Once Labs' } })).toBe(1);
    });
  });

  describe('editing one', () => {
    it('keeps what is not named and clears what is null or empty', async () => {
      const { owner } = await test.make.company();
      const first = await patch(owner, { website: 'https://indus.example', founded: 2015, provinceCode: 'PK-PB' });
      expect(first.status).toBe(200);
      const second = await patch(owner, { website: null, summary: {} });
      expect(second.body).toMatchObject({
        website: null,
        summary: {},
        founded: 2015,
        provinceCode: 'PK-PB',
        version: 3,
      });
    });

    it('finds concepts in the texts of offers and needs, and keeps them apart from those that were chosen', async () => {
      const { owner } = await test.make.company();
      const response = await patch(owner, {
        offers: [
          { text: { en: 'Speech recognition for call centres' }, concepts: ['computer-vision'], modes: ['investment'] },
        ],
      });
      expect(response.status).toBe(200);
      const [offer] = response.body.offers;
      expect(offer.chosenConcepts).toEqual(['computer-vision']);
      expect(offer.concepts[0]).toBe('computer-vision');
      expect(offer.concepts.length).toBeGreaterThan(1);
      expect(response.body.needs).toHaveLength(1);
    });

    it('keeps the id of a statement that is edited, and puts statements in the order given', async () => {
      const { owner } = await test.make.company();
      const [before] = (await own(owner)).offers;
      const response = await patch(owner, {
        offers: [{ text: { en: 'New first' } }, { id: before.id, text: { en: 'Computer vision, better' } }],
      });
      expect(response.body.offers.map(({ text }: { text: object }) => text)).toEqual([
        { en: 'New first' },
        { en: 'Computer vision, better' },
      ]);
      expect(response.body.offers[1].id).toBe(before.id);
    });

    it('never moves a statement of another company', async () => {
      const other = await test.make.company();
      const [theirs] = (await own(other.owner)).offers;
      const { owner } = await test.make.company();
      const response = await patch(owner, { offers: [{ id: theirs.id, text: { en: 'Mine now' } }] });
      expect(response.status).toBe(200);
      expect(response.body.offers[0].id).not.toBe(theirs.id);
      expect((await own(other.owner)).offers[0]).toEqual(theirs);
    });

    it('does not count an edit that changes nothing', async () => {
      const { owner } = await test.make.company();
      const before = await own(owner);
      const response = await patch(owner, { names: before.names, summary: before.summary, sizeBand: before.sizeBand });
      expect(response.body.version).toBe(before.version);
    });

    it('refuses an edit that started from an older version, and the second of two at once', async () => {
      const { owner } = await test.make.company();
      const { version } = await own(owner);
      const save = (founded: number) => test.http(owner).patch('/api/v1/company').send({ version, founded });
      const responses = await Promise.all([save(2001), save(2002)]);
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
      const stale = await save(2003);
      expect(stale.body.code).toBe('COMPANY_VERSION_CONFLICT');
    });

    it.each([
      [{ cityCode: 'PK-lahore', provinceCode: 'PK-SD' }, '/cityCode', 'city_not_in_province'],
      [{ cityCode: 'CN-4403' }, '/cityCode', 'place_not_in_country'],
      [{ provinceCode: 'XX' }, '/provinceCode', 'choice_invalid'],
      [{ sectors: ['artificial-intelligence', 'astrology'] }, '/sectors/1', 'sector_unknown'],
      [{ sectors: ['robotics', 'robotics'] }, '/sectors/1', 'duplicate'],
      [{ needs: [{ text: { en: 'x' }, concepts: ['nothing'] }] }, '/needs/0/concepts/0', 'concept_unknown'],
      [{ needs: [{ text: {} }] }, '/needs/0/text', 'required'],
      [{ needs: [{ text: { en: 'x' }, readiness: 'concept' }] }, '/needs/0/readiness', 'choice_invalid'],
      [{ offers: [{ text: { en: 'x' }, readiness: 'finished' }] }, '/offers/0/readiness', 'choice_invalid'],
      [{ partnerSizes: ['huge'] }, '/partnerSizes/0', 'choice_invalid'],
      [{ partnerSizes: ['1-10', '11-50', '51-200', '201-500', '501-1000'] }, '/partnerSizes', 'list_too_long'],
      [{ partnerPlaces: ['CN-44', 'PK-PB'] }, '/partnerPlaces/1', 'place_not_in_other_country'],
      [{ partnerPlaces: ['CN-4403'] }, '/partnerPlaces/0', 'choice_invalid'],
      [
        { partnerPlaces: ['11', '12', '13', '14', '15', '21'].map((code) => `CN-${code}`) },
        '/partnerPlaces',
        'list_too_long',
      ],
      [{ founded: 2199 }, '/founded', 'founded_in_future'],
      [{ registrationNumber: '35202-1234567-1' }, '/registrationNumber', 'ntn_personal'],
      [{ taxNumber: '12' }, '/taxNumber', 'ntn_invalid'],
      [{ lei: '5493001KJTIIGC8Y1R13' }, '/lei', 'lei_invalid'],
      [{ website: 'javascript:alert(1)' }, '/website', 'url_invalid'],
      [{ website: 'https://well-known.example@elsewhere.example' }, '/website', 'format_invalid'],
      [{ status: 'approved' }, '/status', 'unknown_field'],
      [{ verification: 'desk' }, '/verification', 'unknown_field'],
    ])('refuses %j at %s', async (body, pointer, code) => {
      const { owner } = await test.make.company();
      const response = await patch(owner, body);
      expect(response.status).toBe(422);
      expect(response.body.errors).toEqual([expect.objectContaining({ pointer, code })]);
    });

    it('stores numbers in one form and only warns of a wrong check', async () => {
      const { owner } = await test.make.company({ country: 'CN' });
      const response = await patch(owner, { registrationNumber: ' 9144-0300-1922-0382-17 ' });
      expect(response.body.registrationNumber).toBe('914403001922038217');
      expect(response.body.checks).toContainEqual(
        expect.objectContaining({ field: 'registrationNumber', code: 'uscc_outer_check', severity: 'warning' }),
      );
    });

    it('drops the place and number that do not fit a new country of a draft', async () => {
      const { owner } = await test.make.company({ country: 'PK' });
      await patch(owner, { cityCode: 'PK-lahore', registrationNumber: '0096537' });
      const response = await patch(owner, { country: 'CN' });
      expect(response.body).toMatchObject({
        country: 'CN',
        provinceCode: null,
        cityCode: null,
        registrationNumber: null,
      });
    });

    it('keeps which partner is looked for, each wish once, in the directory too, and counts no edit that repeats it', async () => {
      const { id, owner } = await test.make.company({ status: 'approved' });
      const wishes = { partnerSizes: ['201-500', '51-200', '201-500'], partnerPlaces: ['CN-44', 'CN-31', 'CN-44'] };
      const kept = { partnerSizes: ['51-200', '201-500'], partnerPlaces: ['CN-44', 'CN-31'] };
      const { body } = await patch(owner, wishes);
      expect(body).toMatchObject(kept);
      expect(await test.database.reader.directoryEntry.findUnique({ where: { companyId: id } })).toMatchObject(kept);
      expect((await patch(owner, wishes)).body.version).toBe(body.version);
      const [event] = await audit(id);
      expect(event).toMatchObject({ action: 'company:edit', details: { fields: ['partnerSizes', 'partnerPlaces'] } });
      expect((await patch(owner, { partnerSizes: [], partnerPlaces: [] })).body).toMatchObject({
        partnerSizes: [],
        partnerPlaces: [],
      });
    });

    it('keeps how far an offer has come, and takes an edit of nothing else for an edit', async () => {
      const { owner } = await test.make.company();
      const [{ id, text, chosenConcepts, modes }] = (await own(owner)).offers;
      const offer = { id, text, concepts: chosenConcepts, modes };
      const staged = await patch(owner, { offers: [{ ...offer, readiness: 'lab-tested' }] });
      expect(staged.body.offers).toMatchObject([{ id, readiness: 'lab-tested' }]);
      expect(staged.body.needs).toMatchObject([{ readiness: null }]);
      const cleared = await patch(owner, { offers: [offer] });
      expect(cleared.body.offers).toMatchObject([{ id, readiness: null }]);
      expect(cleared.body.version).toBeGreaterThan(staged.body.version);
    });

    it('drops the places where it looks for partners when a draft moves to the other country', async () => {
      const { owner } = await test.make.company({ country: 'PK' });
      await patch(owner, { partnerSizes: ['11-50'], partnerPlaces: ['CN-44'] });
      const { body } = await patch(owner, { country: 'CN' });
      expect(body).toMatchObject({ country: 'CN', partnerSizes: ['11-50'], partnerPlaces: [] });
    });

    it('brings the province with the city', async () => {
      const { owner } = await test.make.company();
      const response = await patch(owner, { cityCode: 'PK-lahore' });
      expect(response.body).toMatchObject({ cityCode: 'PK-lahore', provinceCode: 'PK-PB' });
    });

    it('is refused to viewers, visitors and people without a company', async () => {
      const { id } = await test.make.company();
      const viewer = await test.make.member(id, 'viewer');
      await test.http(viewer).patch('/api/v1/company').send({ version: 1, founded: 2000 }).expect(403);
      await test
        .http(await test.make.user())
        .patch('/api/v1/company')
        .send({ version: 1 })
        .expect(403);
      await test.http().patch('/api/v1/company').send({ version: 1 }).expect(401);
    });

    it('is refused while the desk has the profile', async () => {
      const { owner } = await test.make.company({ status: 'submitted' });
      const response = await patch(owner, { founded: 2000 });
      expect(response.status).toBe(409);
      expect(response.body.code).toBe('COMPANY_STATE_CONFLICT');
    });
  });

  describe('checks', () => {
    it('tell a member that a look-alike exists, but not which', async () => {
      const first = await test.make.company({ name: 'Karakal Vision (Pvt.) Limited' });
      await patch(first.owner, { names: { en: 'Karakal Vision (Pvt.) Limited' }, registrationNumber: '7777771' });
      const second = await test.make.company();
      const response = await patch(second.owner, { names: { en: 'KARAKAL VISION' }, registrationNumber: '7777771' });
      expect(response.body.checks.map(({ code }: { code: string }) => code)).toEqual(
        expect.arrayContaining(['duplicate_registration_number']),
      );
      expect(JSON.stringify(response.body.checks)).not.toContain(first.id);
    });
  });

  describe('an approved one', () => {
    it('lets a new name wait for the desk, keeps the old one public and tells the desk once', async () => {
      const desk = await test.make.desk('PK');
      const { id, owner } = await test.make.company({ status: 'approved', name: 'Old Name' });
      const response = await patch(owner, { names: { en: 'New Name' }, registrationNumber: '1234567' });
      expect(response.body).toMatchObject({
        names: { en: 'Old Name' },
        registrationNumber: null,
        pendingChange: { names: { en: 'New Name' }, registrationNumber: '1234567', country: null },
      });
      const newer = await patch(owner, { names: { en: 'Newer Name' } });
      expect(newer.body.pendingChange).toMatchObject({ names: { en: 'Newer Name' }, registrationNumber: '1234567' });
      const page = await test.http().get(`/api/v1/companies/${id}`).expect(200);
      expect(page.body.names).toEqual({ en: 'Old Name' });
      const told = await test.database.reader.notification.findMany({ where: { userId: desk.id } });
      expect(told.map(({ kind }) => kind)).toEqual(['review_waiting']);
    });

    it('forgets the pending change when the old values are wanted again, or when it is withdrawn', async () => {
      const { owner } = await test.make.company({ status: 'approved', name: 'Old Name' });
      await patch(owner, { names: { en: 'New Name' } });
      const back = await patch(owner, { names: { en: 'Old Name' } });
      expect(back.body.pendingChange).toBeNull();
      await patch(owner, { names: { en: 'New Name' } });
      const withdrawn = await test.http(owner).delete('/api/v1/company/change').expect(200);
      expect(withdrawn.body.pendingChange).toBeNull();
      const again = await test.http(owner).delete('/api/v1/company/change').expect(409);
      expect(again.body.code).toBe('COMPANY_CHANGE_NOT_PENDING');
    });

    it('shows other edits at once, logs which fields changed and puts them into the directory', async () => {
      const { id, owner } = await test.make.company({ status: 'approved' });
      await patch(owner, { sizeBand: '51-200', contactPhone: '+92 300 0000000' });
      const page = await test.http().get(`/api/v1/companies/${id}`).expect(200);
      expect(page.body.sizeBand).toBe('51-200');
      const [event] = await audit(id);
      expect(event).toMatchObject({ action: 'company:edit', actorId: owner.id });
      expect(event?.details).toEqual({ fields: ['sizeBand', 'contactPhone'] });
      const entry = await test.database.reader.directoryEntry.findUnique({ where: { companyId: id } });
      expect(entry?.sizeBand).toBe('51-200');
    });
  });

  describe('submitting', () => {
    it('hands a complete draft to the desk of its country and to no other', async () => {
      const [desk, other] = [await test.make.desk('PK'), await test.make.desk('CN')];
      const { owner } = await test.make.company();
      await patch(owner, profile);
      const response = await test.http(owner).post('/api/v1/company/submit').expect(200);
      expect(response.body).toMatchObject({ status: 'submitted', availableActions: ['archive'] });
      expect(response.body.submittedAt).not.toBeNull();
      const told = await test.database.reader.notification.findMany({
        where: { userId: { in: [desk.id, other.id] } },
      });
      expect(told.map(({ userId, kind }) => [userId, kind])).toEqual([[desk.id, 'review_waiting']]);
    });

    it('says what is missing, field by field', async () => {
      const { owner } = await test.make.company();
      const response = await test.http(owner).post('/api/v1/company/submit').expect(422);
      expect(response.body.code).toBe('COMPANY_INCOMPLETE');
      expect(response.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
        '/contactEmail',
        '/contactName',
        '/registrationNumber',
      ]);
    });

    it('succeeds once when tried twice at the same moment', async () => {
      const { owner } = await test.make.company();
      await patch(owner, profile);
      const submit = () => test.http(owner).post('/api/v1/company/submit');
      const responses = await Promise.all([submit(), submit()]);
      expect(responses.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it('never hands over a profile that an edit of the same moment has made incomplete', async () => {
      for (let round = 0; round < 4; round += 1) {
        const { id, owner } = await test.make.company();
        const { body } = await patch(owner, profile);
        await Promise.all([
          test.http(owner).post('/api/v1/company/submit'),
          test.http(owner).patch('/api/v1/company').send({ version: body.version, registrationNumber: null }),
        ]);
        const { status, registrationNumber } = await test.database.reader.company.findUniqueOrThrow({ where: { id } });
        expect(status === 'draft' || registrationNumber !== null).toBe(true);
      }
    });

    it('is refused without a confirmed address', async () => {
      const { owner } = await test.make.company({ owner: { emailVerified: false } });
      await test.http(owner).post('/api/v1/company/submit').expect(403);
    });

    it('is refused for an approved company', async () => {
      const { owner } = await test.make.company({ status: 'approved' });
      const response = await test.http(owner).post('/api/v1/company/submit').expect(409);
      expect(response.body.code).toBe('COMPANY_STATE_CONFLICT');
    });
  });

  describe('archiving', () => {
    it('takes the company out of sight for good and is logged', async () => {
      const { id, owner } = await test.make.company({ status: 'approved' });
      const response = await test.http(owner).post('/api/v1/company/archive').expect(200);
      expect(response.body).toMatchObject({ status: 'archived', availableActions: [] });
      await test.http().get(`/api/v1/companies/${id}`).expect(404);
      expect((await audit(id)).map(({ action }) => action)).toEqual(['company:archive']);
      await test.http(owner).post('/api/v1/company/archive').expect(409);
    });

    it('is the owner’s alone', async () => {
      const { id } = await test.make.company();
      const editor = await test.make.member(id, 'editor');
      await test.http(editor).post('/api/v1/company/archive').expect(403);
    });
  });

  it('answers nobody but members with the own company', async () => {
    await test.http().get('/api/v1/company').expect(401);
    await test
      .http(await test.make.user())
      .get('/api/v1/company')
      .expect(403);
  });
});
