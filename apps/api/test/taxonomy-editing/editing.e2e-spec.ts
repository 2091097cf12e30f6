import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  TaxonomyAdditionsView,
  TaxonomyChangeBody,
  TaxonomyNode,
  TaxonomyOverview,
  TaxonomyPreview,
} from '@karakoram/contracts';
import { refreshDirectory } from '../../src/modules/directory/index.ts';
import { FollowedTaxonomy } from '../../src/modules/taxonomy/index.ts';
import { TakeOverAdditions } from '../../src/modules/taxonomy-editing/index.ts';
import { Jobs } from '../../src/platform/jobs/jobs.ts';
import { list } from '../directory/listed-company.ts';
import type { TestUser } from '../factories/factories.ts';
import { startTestApp, type TestApp } from '../setup/test-app.ts';

let test: TestApp;
let administrator: TestUser;
beforeAll(async () => {
  test = await startTestApp();
  administrator = await test.make.administrator();
});
afterAll(() => test.close());

/** Every test begins with the taxonomy of the release and an empty directory. */
afterEach(async () => {
  await test.database.query(
    `TRUNCATE added_concept, added_term, withdrawn_term, withdrawn_concept, company, hidden_sector CASCADE`,
  );
  await test.database.query('UPDATE taxonomy_revision SET revision = revision + 1');
  await test.app.get(FollowedTaxonomy).catchUp();
});

const path = '/api/v1/administration/taxonomy';

function post(kind: 'changes' | 'preview', change: unknown, user: TestUser = administrator, language = 'en') {
  return test
    .http(user)
    .post(`${path}/${kind}`)
    .set('accept-language', language)
    .send(change as object);
}

async function change(body: TaxonomyChangeBody): Promise<TaxonomyNode> {
  const answer = await post('changes', body).expect(200);
  return answer.body as TaxonomyNode;
}

async function refusal(body: unknown, language = 'en'): Promise<{ pointer: string; code: string; message: string }[]> {
  const answer = await post('changes', body, administrator, language).expect(422);
  const errors = answer.body.errors as { pointer: string; code: string; message: string }[];
  return errors.map(({ pointer, code, message }) => ({ pointer, code, message }));
}

async function overview(): Promise<TaxonomyOverview> {
  const { body } = await test.http(administrator).get(path).expect(200);
  return body as TaxonomyOverview;
}

async function foundBy(query: Record<string, string>): Promise<string[]> {
  const { body } = await test.http().get('/api/v1/companies').query(query).expect(200);
  return (body.items as { id: string }[]).map(({ id }) => id);
}

const retag = (): Promise<void> => test.app.get(Jobs).runNow(refreshDirectory, {});

const synonym = (code: string, text: string, locale: 'en' | 'zh' | 'ur' = 'en'): TaxonomyChangeBody => ({
  kind: 'addSynonym',
  code,
  locale,
  text,
});

const ropeways = {
  kind: 'addConcept',
  code: 'ropeway-drives',
  sector: 'advanced-manufacturing',
  names: { en: 'Ropeway drives', zh: '索道驱动系统', ur: 'روپ وے ڈرائیو' },
  synonyms: { en: ['gondola haulage'], zh: [], ur: [] },
} as const satisfies TaxonomyChangeBody;

describe('a synonym', () => {
  it('finds companies by the concept once they are read anew, in all languages', async () => {
    const id = await list(test, { names: { en: 'Glacier Works' }, offers: [{ text: { en: 'Snowdrift ledgers' } }] });
    expect(await foundBy({ concept: 'blockchain-evidence' })).toEqual([]);
    const node = await change(synonym('blockchain-evidence', 'snowdrift ledger'));
    expect(node.synonyms).toContainEqual({ locale: 'en', text: 'snowdrift ledger', isAdded: true });
    expect(await overview()).toMatchObject({ listed: 1, retagged: 0, changed: ['blockchain-evidence'] });
    await retag();
    expect(await overview()).toMatchObject({ listed: 1, retagged: 1 });
    expect(await foundBy({ concept: 'blockchain-evidence' })).toEqual([id]);
    expect(await foundBy({ q: '区块链存证' })).toEqual([id]);
    const [statement] = await test.database.query<{ tagged_concepts: string[] }>(
      'SELECT tagged_concepts FROM statement',
    );
    expect(statement?.tagged_concepts).toEqual(['blockchain-evidence']);
  });

  it('is kept as one line without what nobody sees or what turns a text around', async () => {
    const node = await change(synonym('blockchain-evidence', 'snow\u202edrift\n led\u200bger\u2069'));
    expect(node.synonyms).toContainEqual({ locale: 'en', text: 'snowdrift ledger', isAdded: true });
    const { body } = await test.http(administrator).get('/api/v1/administration/audit?action=taxonomy:add_synonym');
    expect(body.items[0].details.text).toBe('snowdrift ledger');
    expect(await refusal(synonym('blockchain-evidence', '\u202e\u0000'))).toMatchObject([{ code: 'term_empty' }]);
  });

  it('is found where its language is Chinese or Urdu', async () => {
    const zh = await list(test, { names: { zh: '雪线科技' }, summary: { zh: '专做雪线账簿的公司。' } });
    const ur = await list(test, { names: { en: 'Barf' }, summary: { ur: 'ہم برفانی کھاتہ بناتے ہیں۔' } });
    await change(synonym('blockchain-evidence', '雪线账簿', 'zh'));
    await change(synonym('blockchain-evidence', 'برفانی کھاتہ', 'ur'));
    await retag();
    expect((await foundBy({ concept: 'blockchain-evidence' })).sort()).toEqual([zh, ur].sort());
  });

  it('can be edited and withdrawn again, and texts lose the concept with it', async () => {
    await list(test, { names: { en: 'Glacier Works' }, summary: { en: 'Snowdrift ledgers for all.' } });
    const word = { code: 'blockchain-evidence', locale: 'en', text: 'snowdrift ledger' } as const;
    await change({ kind: 'addSynonym', ...word });
    const edited = await change({ kind: 'editSynonym', ...word, newText: 'snowdrift book' });
    expect(edited.synonyms.filter(({ isAdded }) => isAdded).map(({ text }) => text)).toEqual(['snowdrift book']);
    await change({ kind: 'editSynonym', ...word, text: 'snowdrift book', newText: 'snowdrift ledger' });
    await retag();
    expect(await foundBy({ concept: 'blockchain-evidence' })).toHaveLength(1);
    const withdrawn = await change({ kind: 'withdrawSynonym', ...word });
    expect(withdrawn.synonyms.some(({ isAdded }) => isAdded)).toBe(false);
    expect(withdrawn.withdrawnSynonyms).toEqual([]);
    await retag();
    expect(await foundBy({ concept: 'blockchain-evidence' })).toEqual([]);
  });

  it('of the release can be withdrawn and brought back', async () => {
    await list(test, { names: { en: 'Coin' }, summary: { en: 'We run a mining rig.' } });
    const word = { code: 'crypto-mining', locale: 'en', text: 'mining rig' } as const;
    expect(await foundBy({ concept: 'crypto-mining' })).toHaveLength(1);
    const withdrawn = await change({ kind: 'withdrawSynonym', ...word });
    expect(withdrawn.withdrawnSynonyms).toEqual([{ locale: 'en', text: 'mining rig' }]);
    await retag();
    expect(await foundBy({ concept: 'crypto-mining' })).toEqual([]);
    await change({ kind: 'restoreSynonym', ...word });
    await retag();
    expect(await foundBy({ concept: 'crypto-mining' })).toHaveLength(1);
  });

  it('can be added to a sector', async () => {
    const id = await list(test, { names: { en: 'Glacier Works' }, summary: { en: 'Hashledgerism is our field.' } });
    await change(synonym('blockchain', 'hashledgerism'));
    await retag();
    expect(await foundBy({ q: '区块链' })).toEqual([id]);
  });

  it('is refused where another concept has it, and the reader is told which, in their language', async () => {
    expect(await refusal(synonym('crypto-wallets', 'Bitcoin mining'))).toEqual([
      {
        pointer: '/text',
        code: 'term_taken',
        message: '“Bitcoin mining” already belongs to the concept “Crypto mining”. One word means one concept.',
      },
    ]);
    const [inChinese] = await refusal(synonym('crypto-wallets', 'Bitcoin mining'), 'zh');
    expect(inChinese?.message).toContain('加密货币挖矿');
    const [inUrdu] = await refusal(synonym('crypto-wallets', '比特币挖矿', 'zh'), 'ur');
    expect(inUrdu?.message).toContain('کرپٹو مائننگ');
  });

  it.each([
    ['crypto-wallets', 'system', 'en', 'term_too_common'],
    ['crypto-wallets', '系统', 'zh', 'term_too_common'],
    ['crypto-wallets', 'سسٹم', 'ur', 'term_too_common'],
    ['crypto-wallets', 'smart solutions', 'en', 'term_too_common'],
    ['crypto-wallets', 'x', 'en', 'term_too_short'],
    ['crypto-wallets', 'xy', 'en', 'term_too_short'],
    ['crypto-wallets', '币', 'zh', 'term_too_short'],
    ['crypto-wallets', '!!', 'en', 'term_empty'],
    ['crypto-wallets', '冷钱袋', 'en', 'term_other_script'],
    ['crypto-wallets', 'metamask', 'en', 'term_known'],
    ['crypto-wallets', 'no such wallet '.repeat(8), 'en', 'term_too_long'],
  ] as const)('of %s is refused: %s (%s) is %s', async (code, text, locale, reason) => {
    expect((await refusal(synonym(code, text, locale))).map((error) => error.code)).toEqual([reason]);
  });

  it('is refused for a concept that is not there, and a withdrawal of one that it does not have', async () => {
    expect(await refusal(synonym('alchemy', 'philosopher stone'))).toMatchObject([{ code: 'concept_unknown' }]);
    expect(
      await refusal({ kind: 'withdrawSynonym', code: 'crypto-wallets', locale: 'en', text: 'philosopher stone' }),
    ).toMatchObject([{ code: 'term_unknown' }]);
    await post('changes', { kind: 'addSynonym', code: 'crypto-wallets' }).expect(422);
  });

  it('belongs to one of two administrators who give it to different concepts at once', async () => {
    const other = await test.make.administrator();
    const answers = await Promise.all([
      post('changes', synonym('crypto-wallets', 'snowdrift purse')),
      post('changes', synonym('crypto-mining', 'snowdrift purses'), other),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const rows = await test.database.query<{ code: string }>('SELECT code FROM added_term');
    expect(rows).toHaveLength(1);
  });

  it('cannot belong to two concepts whatever writes it', async () => {
    const insert = (code: string): Promise<unknown> =>
      test.database.query(
        `INSERT INTO added_term (code, locale, text, phrase, is_name) VALUES ($1, 'en', 'snowdrift', 'snowdrift', false)`,
        [code],
      );
    await insert('crypto-wallets');
    await expect(insert('crypto-mining')).rejects.toThrow('added_term_means_one_concept');
  });
});

describe('a concept', () => {
  it('is added with its words, offered in three languages and found in texts', async () => {
    const id = await list(test, { names: { en: 'Cable' }, summary: { en: 'Gondola haulage in the mountains.' } });
    const before = await test.http().get('/api/v1/taxonomy?locale=ur').expect(200);
    expect(await change(ropeways)).toMatchObject({ isAdded: true, sector: 'advanced-manufacturing', parent: null });
    for (const locale of ['en', 'zh', 'ur'] as const) {
      const { body } = await test.http().get(`/api/v1/taxonomy?locale=${locale}`).expect(200);
      const sector = body.sectors.find(({ code }: { code: string }) => code === 'advanced-manufacturing');
      expect(sector.concepts).toContainEqual({
        code: 'ropeway-drives',
        name: ropeways.names[locale],
        parent: null,
        isWithdrawn: false,
      });
    }
    await test
      .http()
      .get('/api/v1/taxonomy?locale=ur')
      .set('if-none-match', before.headers.etag ?? '')
      .expect(200);
    const { body: typed } = await test.http().get('/api/v1/suggest?q=索道&locale=zh').expect(200);
    expect(typed.items).toContainEqual({ kind: 'concept', code: 'ropeway-drives', name: '索道驱动系统' });
    await retag();
    expect(await foundBy({ concept: 'ropeway-drives' })).toEqual([id]);
    expect(await foundBy({ q: 'روپ وے ڈرائیو' })).toEqual([id]);
    const { owner } = await test.make.company({ status: 'draft' });
    expect((await saveWith(owner, ['ropeway-drives'])).status).toBe(200);
  });

  it('stands below a parent of its sector, and not below others', async () => {
    const child = { ...ropeways, parent: 'machine-tools' };
    expect(await change(child)).toMatchObject({ parent: 'machine-tools' });
    const second = {
      ...ropeways,
      code: 'sledges',
      synonyms: {},
      names: { en: 'Sledges', zh: '雪橇车', ur: 'برف گاڑی' },
    };
    expect(await refusal({ ...second, parent: 'crypto-mining' })).toMatchObject([{ code: 'parent_unknown' }]);
    expect(await refusal({ ...second, sector: 'alchemy' })).toMatchObject([{ code: 'sector_unknown' }]);
  });

  it('is refused with everything that is wrong with it', async () => {
    const errors = await refusal({
      ...ropeways,
      code: 'crypto-mining',
      names: { en: 'Crypto wallets', zh: '索', ur: 'روپ وے ڈرائیو' },
    });
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/code', 'code_taken'],
      ['/names/en', 'term_taken'],
      ['/names/zh', 'term_too_short'],
    ]);
    expect(errors[0]?.message).toContain('Crypto mining');
    expect(await refusal({ ...ropeways, code: 'Ropeway Drives' })).toMatchObject([{ code: 'code_invalid' }]);
  });

  it('that was added can be renamed, one of the release cannot', async () => {
    await change(ropeways);
    const names = { ...ropeways.names, en: 'Ropeway propulsion' };
    expect(await change({ kind: 'renameConcept', code: 'ropeway-drives', names })).toMatchObject({ names });
    expect(await refusal({ kind: 'renameConcept', code: 'crypto-mining', names })).toMatchObject([
      { pointer: '/code', code: 'name_fixed' },
    ]);
  });

  it('can take a synonym of its own for its name, and can be changed on after that', async () => {
    await change(ropeways);
    const names = { ...ropeways.names, en: 'gondola haulage' };
    const renamed = await change({ kind: 'renameConcept', code: 'ropeway-drives', names });
    expect([renamed.names, renamed.synonyms]).toEqual([names, []]);
    const [before] = await change(synonym('ropeway-drives', 'Ropeway drives')).then(({ synonyms }) => synonyms);
    expect(before).toEqual({ locale: 'en', text: 'Ropeway drives', isAdded: true });
  });

  it('that is withdrawn keeps its name and stays with those who chose it, and nobody else can choose it', async () => {
    const id = await list(test, { names: { en: 'Coin' }, summary: { en: 'We run a mining rig.' } });
    const [chose, other] = [await test.make.company({ status: 'draft' }), await test.make.company({ status: 'draft' })];
    expect((await saveWith(chose.owner, ['crypto-mining'])).status).toBe(200);
    expect(await change({ kind: 'withdrawConcept', code: 'crypto-mining' })).toMatchObject({ isWithdrawn: true });
    await retag();
    expect(await foundBy({ concept: 'crypto-mining' })).toEqual([]);
    const { body } = await test.http().get('/api/v1/taxonomy').expect(200);
    const concepts = body.sectors.flatMap((sector: { concepts: unknown[] }) => sector.concepts);
    expect(concepts).toContainEqual(expect.objectContaining({ code: 'crypto-mining', isWithdrawn: true }));
    expect((await saveWith(chose.owner, ['crypto-mining'], 2)).status).toBe(200);
    const refused = await saveWith(other.owner, ['crypto-mining']);
    expect(refused.body.errors).toMatchObject([{ pointer: '/offers/0/concepts/0', code: 'concept_withdrawn' }]);
    await change({ kind: 'restoreConcept', code: 'crypto-mining' });
    await retag();
    expect(await foundBy({ concept: 'crypto-mining' })).toEqual([id]);
  });

  function saveWith(owner: TestUser, concepts: string[], version = 1) {
    return test
      .http(owner)
      .patch('/api/v1/company')
      .send({ version, offers: [{ text: { en: `Offer ${version}` }, concepts, modes: [], readiness: null }] });
  }
});

describe('a preview', () => {
  it('counts who would gain and who would lose a concept, and changes nothing', async () => {
    for (let at = 0; at < 30; at += 1) {
      await list(test, {
        names: { en: `Firm ${at}` },
        summary: { en: at < 12 ? 'Snowdrift mining rigs.' : 'A drift of snow.' },
      });
    }
    const { body } = await post('preview', synonym('crypto-wallets', 'snowdrift mining rig')).expect(200);
    const preview = body as TaxonomyPreview;
    expect(preview).toMatchObject({ listed: 30, candidates: 12, checked: 12, isEstimate: false, gains: 12, losses: 0 });
    expect(preview.isFlood).toBe(true);
    // The longer word takes the place of the shorter one.
    expect(preview.others).toEqual([{ code: 'crypto-mining', gains: 0, losses: 12 }]);
    expect(preview.examples).toHaveLength(5);
    expect(await overview()).toMatchObject({ listed: 30, retagged: 30, changed: [] });
    const withdrawal = { kind: 'withdrawSynonym', code: 'crypto-mining', locale: 'en', text: 'mining rig' };
    expect((await post('preview', withdrawal).expect(200)).body).toMatchObject({ gains: 0, losses: 12 });
  });

  it('estimates where the words stand at many', async () => {
    const id = await list(test, { names: { en: 'Firm' }, summary: { en: 'Snowdrift purses.' } });
    const columns = await test.database.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'company' AND column_name <> 'id'`,
    );
    const names = columns.map(({ column_name }) => column_name).join(', ');
    await test.database.query(
      `INSERT INTO company (id, ${names}) SELECT gen_random_uuid(), ${names} FROM company, generate_series(1, 399) WHERE id = $1::uuid`,
      [id],
    );
    for (const table of ['directory_entry', 'search_entry'])
      await test.database.query(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(entry, jsonb_build_object('company_id', company.id))).*
           FROM ${table} entry, company WHERE company.id <> entry.company_id`,
      );
    const { body } = await post('preview', synonym('crypto-wallets', 'snowdrift purse')).expect(200);
    expect(body).toMatchObject({ listed: 400, candidates: 400, checked: 300, isEstimate: true, gains: 400 });
  });

  it('refuses what a change would be refused for', async () => {
    const { body } = await post('preview', synonym('crypto-wallets', 'bitcoin mining')).expect(422);
    expect(body.errors).toMatchObject([{ code: 'term_taken', params: { conceptCode: 'crypto-mining' } }]);
  });
});

describe('the administration of the taxonomy', () => {
  it('shows a concept or sector with its words', async () => {
    const id = await list(test, { names: { en: 'Coin' }, summary: { en: 'We run a mining rig.' } });
    expect(id).toBeDefined();
    const { body } = await test.http(administrator).get(`${path}/cryptocurrency`).expect(200);
    expect(body).toMatchObject({ kind: 'concept', sector: 'blockchain', companies: 1, isAdded: false });
    expect(body.synonyms.length).toBeGreaterThan(3);
    const sector = await test.http(administrator).get(`${path}/blockchain`).expect(200);
    expect(sector.body).toMatchObject({ kind: 'sector', sector: 'blockchain', companies: 1 });
    await test.http(administrator).get(`${path}/alchemy`).expect(404);
  });

  it('shows a concept to which somebody gave thousands of synonyms', async () => {
    await test.database.query(
      `INSERT INTO added_term (code, locale, text, phrase, is_name)
       SELECT 'crypto-wallets', 'en', 'snow purse ' || n, 'snow purse ' || n, FALSE FROM generate_series(1, 8000) n`,
    );
    await test.database.query('UPDATE taxonomy_revision SET revision = revision + 1');
    await test.app.get(FollowedTaxonomy).catchUp();
    const { body } = await test.http(administrator).get(`${path}/crypto-wallets`).expect(200);
    expect(body.synonyms.filter(({ isAdded }: { isAdded: boolean }) => isAdded)).toHaveLength(8000);
  });

  it('hands out all that was changed, and takes it over elsewhere', async () => {
    await change({ ...ropeways, parent: 'machine-tools' });
    await change(synonym('crypto-wallets', 'snowdrift purse'));
    await change({ kind: 'withdrawSynonym', code: 'crypto-mining', locale: 'en', text: 'mining rig' });
    await change({ kind: 'withdrawConcept', code: 'stablecoins' });
    const { body } = await test.http(administrator).get(`${path}/additions`).expect(200);
    expect(body).toEqual({
      concepts: [
        { code: 'ropeway-drives', sector: 'advanced-manufacturing', parent: 'machine-tools', names: ropeways.names },
      ],
      synonyms: [
        { code: 'ropeway-drives', locale: 'en', text: 'gondola haulage' },
        { code: 'crypto-wallets', locale: 'en', text: 'snowdrift purse' },
      ],
      withdrawnSynonyms: [{ code: 'crypto-mining', locale: 'en', text: 'mining rig' }],
      withdrawnConcepts: ['stablecoins'],
    });
    const takeOver = test.app.get(TakeOverAdditions, { strict: false });
    const nothing = { concepts: [], synonyms: [], withdrawnSynonyms: [], withdrawnConcepts: [] };
    await takeOver.execute(nothing);
    expect((await test.http(administrator).get(`${path}/additions`)).body).toEqual(nothing);
    await takeOver.execute(body as TaxonomyAdditionsView);
    expect((await test.http(administrator).get(`${path}/additions`)).body).toEqual(body);
  });

  it('writes every change to the audit log', async () => {
    await change(synonym('crypto-wallets', 'snowdrift purse'));
    const { body } = await test
      .http(administrator)
      .get('/api/v1/administration/audit?subjectId=crypto-wallets&limit=1')
      .expect(200);
    expect(body.items).toMatchObject([
      {
        action: 'taxonomy:add_synonym',
        subjectType: 'concept',
        details: { locale: 'en', text: 'snowdrift purse' },
        actor: { id: administrator.id },
      },
    ]);
  });

  it('is closed to desks, members and visitors', async () => {
    const desk = await test.make.desk('PK');
    const { owner } = await test.make.company({ status: 'approved' });
    for (const user of [desk, owner]) {
      await test.http(user).get(path).expect(403);
      await test.http(user).get(`${path}/blockchain`).expect(403);
      await test.http(user).get(`${path}/additions`).expect(403);
      await post('preview', ropeways, user).expect(403);
      await post('changes', ropeways, user).expect(403);
    }
    await test.http().get(path).expect(401);
    await test.http().post(`${path}/changes`).send(ropeways).expect(401);
  });
});
