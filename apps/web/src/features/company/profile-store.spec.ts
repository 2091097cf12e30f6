import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { OwnCompany, UpdateCompanyBody } from '@karakoram/contracts';
import { ProblemError } from '../../lib/problem.ts';
import { createProfileStore, type ProfileDraft } from './profile-store.ts';
import { emptyStatement } from './profile-values.ts';

const company: OwnCompany = {
  id: '0199a000-0000-7000-8000-000000000001',
  country: 'PK',
  type: 'firm',
  names: { en: 'Indus Robotics' },
  provinceCode: null,
  cityCode: null,
  sizeBand: null,
  founded: null,
  languages: [],
  sectors: [],
  summary: {},
  summaryOrigins: {},
  verification: 'none',
  invented: false,
  logoUrl: null,
  offers: [],
  needs: [],
  updatedAt: '2026-01-01T00:00:00.000Z',
  status: 'draft',
  version: 1,
  registrationNumber: null,
  taxNumber: null,
  lei: null,
  website: null,
  description: {},
  descriptionOrigins: {},
  draftsTranslations: false,
  contact: { name: null, email: null, phone: null },
  partnerSizes: [],
  partnerPlaces: [],
  completeness: { percent: 0, missing: [] },
  checks: [],
  pendingChange: null,
  lastReview: null,
  availableActions: [],
  submittedAt: null,
  approvedAt: null,
};

const problem = (code: string, errors: { pointer: string; message: string }[] = []) =>
  new ProblemError({
    status: code === 'NETWORK' ? 0 : 422,
    code,
    title: code,
    errors: errors.map((error) => ({ ...error, code: 'x', params: {} })),
  });

function setUp(draft?: ProfileDraft) {
  let stored: OwnCompany = company;
  const bodies: UpdateCompanyBody[] = [];
  const failures: Error[] = [];
  let kept: ProfileDraft | null = null;
  const store = createProfileStore({
    stored: company,
    draft,
    send: (body) => {
      bodies.push(body);
      const failure = failures.shift();
      if (failure !== undefined) return Promise.reject(failure);
      const { version, names, summary, website, founded, offers, registrationNumber } = body;
      stored = {
        ...stored,
        version: version + 1,
        ...(names === undefined ? {} : { names }),
        ...(summary === undefined ? {} : { summary }),
        ...(website === undefined ? {} : { website }),
        ...(founded === undefined ? {} : { founded }),
        ...(registrationNumber === undefined
          ? {}
          : { registrationNumber: registrationNumber?.replace(/ /g, '') ?? null }),
        ...(offers === undefined
          ? {}
          : {
              offers: offers.map(({ text, concepts, modes, readiness }, index) => ({
                id: `0199a000-0000-7000-8000-00000000010${index}`,
                text,
                textOrigins: {},
                concepts,
                modes,
                readiness,
                chosenConcepts: concepts,
              })),
            }),
      };
      return Promise.resolve(stored);
    },
    read: () => Promise.resolve(stored),
    keep: (next) => {
      kept = next;
    },
    onSaved: () => undefined,
  });
  const someoneElseSaves = (changes: Partial<OwnCompany>) => {
    stored = { ...stored, ...changes, version: stored.version + 1 };
    failures.push(problem('COMPANY_VERSION_CONFLICT'));
  };
  return { store, bodies, failures, someoneElseSaves, draft: () => kept };
}

describe('ProfileStore', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('saves once after a pause in typing, only what changed, and then forgets the draft', async () => {
    const { store, bodies, draft } = setUp();
    store.set({ founded: '201' });
    store.set({ founded: '2015' });
    expect(store.read().state).toBe('unsaved');
    expect(draft()?.values).toEqual({ founded: '2015' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies).toEqual([{ version: 1, founded: 2015 }]);
    expect(store.read().state).toBe('saved');
    expect(draft()).toBeNull();
  });

  it('keeps a half-typed number to itself and saves the rest', async () => {
    const { store, bodies } = setUp();
    store.set({ founded: '20', website: 'https://indus.example' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies).toEqual([{ version: 1, website: 'https://indus.example' }]);
    expect(store.read().state).toBe('invalid');
  });

  it('does not send again what only differs by the blanks that the API folds', async () => {
    const { store, bodies } = setUp();
    store.set({ names: { en: 'Indus  Robotics Ltd ', zh: '', ur: '' } });
    await jest.advanceTimersByTimeAsync(5_000);
    expect(bodies).toHaveLength(1);
    expect(store.read().values.names.en).toBe('Indus  Robotics Ltd ');
    expect(store.read().state).toBe('saved');
  });

  it('shows a number as it is stored', async () => {
    const { store } = setUp();
    store.set({ registrationNumber: '009 6537' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(store.read().values.registrationNumber).toBe('0096537');
    expect(store.read().state).toBe('saved');
  });

  it('learns the ids of new statements and sends no empty ones', async () => {
    const { store, bodies } = setUp();
    const [first, empty] = [{ ...emptyStatement(), text: { en: 'Robots', zh: '', ur: '' } }, emptyStatement()];
    store.set({ offers: [empty, first] });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies[0]?.offers).toEqual([
      { text: { en: 'Robots' }, textOrigins: {}, concepts: [], modes: [], readiness: null },
    ]);
    expect(store.read().values.offers[1]?.id).toBe('0199a000-0000-7000-8000-000000000100');
    store.set({ offers: store.read().values.offers.map((one) => ({ ...one, modes: ['outsourcing'] })) });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies[1]?.offers?.[0]?.id).toBe('0199a000-0000-7000-8000-000000000100');
  });

  it('marks what the API refused and saves the rest without it', async () => {
    const { store, bodies, failures } = setUp();
    failures.push(problem('VALIDATION_FAILED', [{ pointer: '/website', message: 'No.' }]));
    store.set({ website: 'https://bad.example', founded: '2001' });
    await jest.advanceTimersByTimeAsync(3_000);
    expect(bodies.slice(1)).toEqual([{ version: 1, founded: 2001 }]);
    expect(store.read().errors.get('/website')).toBe('No.');
    expect(store.read().state).toBe('invalid');
  });

  it('merges what only somebody else changed', async () => {
    const { store, someoneElseSaves, bodies } = setUp();
    someoneElseSaves({ website: 'https://theirs.example' });
    store.set({ founded: '1999' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies.at(-1)).toEqual({ version: 2, founded: 1999 });
    expect(store.read().values.website).toBe('https://theirs.example');
    expect(store.read().state).toBe('saved');
  });

  it('asks about what both changed, and does as told', async () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const { store, someoneElseSaves } = setUp();
      someoneElseSaves({ founded: 1980 });
      store.set({ founded: '1999' });
      await jest.advanceTimersByTimeAsync(5_000);
      expect(store.read()).toMatchObject({ state: 'conflict', conflicts: ['founded'] });
      store.resolve(choice);
      await jest.advanceTimersByTimeAsync(1_000);
      expect(store.read()).toMatchObject({ state: 'saved', values: { founded: choice === 'mine' ? '1999' : '1980' } });
    }
  });

  it('tries again by itself when there was no connection', async () => {
    const { store, failures, bodies } = setUp();
    failures.push(problem('NETWORK'));
    store.set({ founded: '2001' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(store.read().state).toBe('offline');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(bodies).toHaveLength(2);
    expect(store.read().state).toBe('saved');
  });

  it('brings back a draft and saves it, unless the field has changed since', async () => {
    const fresh = setUp({ version: 1, base: { founded: '' }, values: { founded: '2001' } });
    expect(fresh.store.read()).toMatchObject({ restored: true, values: { founded: '2001' } });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(fresh.store.read().state).toBe('saved');
    const stale = setUp({ version: 0, base: { founded: '1990' }, values: { founded: '2001' } });
    expect(stale.store.read()).toMatchObject({ state: 'conflict', conflicts: ['founded'] });
  });
});
