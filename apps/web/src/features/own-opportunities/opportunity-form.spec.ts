import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type OwnOpportunity, UpdateOpportunityBody } from '@karakoram/contracts';
import { fieldsOf, opportunityDirections, opportunityFields, opportunityTypes } from '@karakoram/domain';
import { ProblemError } from '../../lib/problem.ts';
import { OpportunityDraftSchema } from './opportunity-draft.ts';
import { opportunityFormSearch } from './opportunity-form.search.ts';
import { fieldsOfStep, opportunitySteps, stepOf } from './opportunity-steps.ts';
import { createOpportunityStore } from './opportunity-store.ts';
import {
  bodyOf,
  isSendable,
  isWritten,
  opportunityFormFields,
  type OpportunityValues,
  valuesOf,
} from './opportunity-values.ts';

const opportunity: OwnOpportunity = {
  id: '0199a000-0000-7000-8000-000000000001',
  type: 'technology',
  direction: 'offer',
  title: { en: 'Turbine inspection' },
  summary: {},
  description: {},
  advantages: {},
  specification: {},
  process: {},
  eligibility: {},
  partnerRole: {},
  details: {},
  origins: {},
  draftsTranslations: false,
  concepts: [],
  modes: [],
  partnerTypes: [],
  partnerSizes: [],
  targetPlaces: [],
  status: 'draft',
  version: 4,
  anonymous: false,
  open: true,
  live: false,
  attachments: [],
  missing: [],
  hints: [],
  lastReview: null,
  reviewTimes: { targetHours: 72, medianHours: null, decisions: 0 },
  interests: { pending: 0, accepted: 0 },
  availableActions: [],
  extensible: false,
  extensibleFrom: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  submittedAt: null,
  publishedAt: null,
  expiresAt: null,
  end: null,
};

const empty = valuesOf(opportunity);
const money = (values: Partial<OpportunityValues['money']>) => ({ ...empty, money: { ...empty.money, ...values } });

describe('the values of the form', () => {
  it('become a body that the contract takes, filled in or not', () => {
    const full = valuesOf({
      ...opportunity,
      details: {
        stage: 'lab-tested',
        trl: 4,
        ipr: 'granted',
        instruments: ['equity'],
        money: { minimum: 1, maximum: 2, currency: 'PKR', asOf: '2026-02-03' },
        monthlyCapacity: { amount: 100, unit: 'pieces' },
        leadTimeDays: 30,
        certifications: ['ISO 9001', 'CE'],
        siteCityCode: 'PK-LHE',
        programme: 'training',
        seats: 12,
        startsOn: '2026-03-01',
        endsOn: '2026-04-01',
      },
    });
    for (const values of [empty, full]) {
      expect(UpdateOpportunityBody.safeParse(bodyOf(opportunityFormFields, values, 4)).error).toBeUndefined();
    }
    const drafted = valuesOf({
      ...opportunity,
      origins: { title: { en: { by: 'machine', from: 'zh', source: '旧', confirmedAt: null, stale: true } } },
    });
    expect(bodyOf(['origins'], drafted, 4).origins).toMatchObject({
      title: { en: { by: 'machine', from: 'zh', source: '旧', confirmed: false } },
      summary: {},
    });
    expect(bodyOf(['origins'], { ...drafted, title: { en: '', zh: '新', ur: '' } }, 4).origins?.title).toEqual({});
    expect(bodyOf(['certifications', 'money', 'seats'], full, 4)).toEqual({
      version: 4,
      certifications: ['ISO 9001', 'CE'],
      money: { minimum: 1, maximum: 2, currency: 'PKR', asOf: '2026-02-03' },
      seats: 12,
    });
  });

  it('say nothing where nothing is entered, and something where something is', () => {
    expect(opportunityFields.filter((field) => isWritten(field, empty))).toEqual(['title']);
    expect(isWritten('money', money({ minimum: '0', maximum: '5' }))).toBe(true);
    expect(isWritten('certifications', { ...empty, certifications: ' \n ' })).toBe(false);
    expect(isWritten('monthlyCapacity', { ...empty, monthlyCapacity: { amount: '3', unit: 't' } })).toBe(true);
  });

  it.each([
    ['both amounts', money({ minimum: '10', maximum: '20' }), true],
    ['a fixed sum', money({ minimum: '10', maximum: '10' }), true],
    ['none', money({}), true],
    ['half of it', money({ minimum: '10' }), false],
    ['the larger first', money({ minimum: '20', maximum: '10' }), false],
    ['words', money({ minimum: 'ten', maximum: '20' }), false],
    ['more than the limit', money({ minimum: '10', maximum: '1000000000001' }), false],
  ])('send money as %s only when it is whole', (_, values, expected) => {
    expect(isSendable('money', values)).toBe(expected);
  });

  it('of money without a day are as of today', () => {
    jest.useFakeTimers({ now: new Date('2026-05-06T07:00:00Z') });
    const body = bodyOf(['money'], money({ minimum: '1', maximum: '2' }), 1);
    expect(body.money?.asOf).toBe('2026-05-06');
    jest.useRealTimers();
  });

  it.each([
    ['leadTimeDays', '1001', false],
    ['leadTimeDays', '0', true],
    ['seats', '0', false],
    ['seats', '10000', true],
    ['seats', '2.5', false],
  ] as const)('take %s of %s: %s', (field, value, expected) => {
    expect(isSendable(field, { ...empty, [field]: value })).toBe(expected);
  });

  it('do not end before they begin', () => {
    expect(isSendable('endsOn', { ...empty, startsOn: '2026-03-02', endsOn: '2026-03-01' })).toBe(false);
    expect(isSendable('endsOn', { ...empty, startsOn: '2026-03-02', endsOn: '' })).toBe(true);
  });

  it('survive being kept on the device', () => {
    const kept: unknown = JSON.parse(JSON.stringify({ version: 4, base: {}, values: empty }));
    expect(OpportunityDraftSchema.parse(kept)).toEqual({ version: 4, base: {}, values: empty });
  });
});

describe('the steps of the form', () => {
  it.each(opportunityTypes.flatMap((type) => opportunityDirections.map((direction) => [type, direction] as const)))(
    'have each field of a %s %s once',
    (type, direction) => {
      const fields = opportunitySteps.flatMap((step) => fieldsOfStep(step, type, direction));
      expect(fields.toSorted()).toEqual(fieldsOf(type, direction).toSorted());
    },
  );

  it('are where hints lead to', () => {
    expect(stepOf('attachments')).toBe('files');
    expect(stepOf('anonymous')).toBe('files');
    expect(stepOf('title')).toBe('words');
    expect(stepOf('modes')).toBe('partner');
  });

  it('are in the address, and nothing else is', () => {
    expect(opportunityFormSearch({ step: 'partner', field: 'modes', other: 1 })).toEqual({
      step: 'partner',
      field: 'modes',
    });
    expect(opportunityFormSearch({ step: 'nowhere', field: 'nothing' })).toEqual({});
  });
});

describe('the form while it is typed', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  function setUp() {
    const bodies: UpdateOpportunityBody[] = [];
    const failures: Error[] = [];
    let stored = opportunity;
    const store = createOpportunityStore({
      stored: opportunity,
      send: (body) => {
        bodies.push(body);
        const failure = failures.shift();
        if (failure !== undefined) return Promise.reject(failure);
        stored = { ...stored, version: body.version + 1, ...(body.title === undefined ? {} : { title: body.title }) };
        return Promise.resolve(stored);
      },
      read: () => Promise.resolve(stored),
      keep: () => undefined,
      onSaved: () => undefined,
    });
    return {
      store,
      bodies,
      failures,
      storedAs: (values: Partial<OwnOpportunity>) => (stored = { ...stored, ...values }),
    };
  }

  it('never sends what its type does not have', async () => {
    const { store, bodies } = setUp();
    store.set({ seats: '5', programme: 'training', stage: 'concept' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies).toEqual([{ version: 4, stage: 'concept' }]);
  });

  it('says that half an amount is not saved, and saves it when it is whole', async () => {
    const { store, bodies } = setUp();
    store.set({ money: { ...empty.money, minimum: '500' }, seats: 'many' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies).toEqual([]);
    expect(store.read().state).toBe('invalid');
    store.set({ money: { ...empty.money, minimum: '500', maximum: '900', asOf: '2026-01-01' } });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies[0]?.money).toEqual({ minimum: 500, maximum: 900, currency: 'USD', asOf: '2026-01-01' });
  });

  it('goes on from the version that a file made', async () => {
    const { store, bodies } = setUp();
    store.follow(5);
    store.set({ stage: 'concept' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies[0]?.version).toBe(5);
  });

  it('does not take over a version with an edit that it has not seen', async () => {
    const { store, bodies, failures, storedAs } = setUp();
    storedAs({ version: 6, title: { en: 'Theirs' } });
    store.follow(6);
    failures.push(new ProblemError({ status: 409, code: 'OPPORTUNITY_VERSION_CONFLICT', title: '' }));
    store.set({ stage: 'concept' });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(bodies.map(({ version }) => version)).toEqual([4, 6]);
    expect(store.read().values.title.en).toBe('Theirs');
  });
});
