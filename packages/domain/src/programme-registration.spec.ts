import { describe, expect, test } from '@jest/globals';
import {
  isLiveRegistration,
  type RegistrationAction,
  registrationActions,
  registrationObstacle,
  registrationStatusesBefore,
  type RegistrationStatus,
  registrationStatuses,
  registrationTransition,
} from './programme-registration.ts';

const moves: Partial<Record<`${RegistrationStatus} ${RegistrationAction}`, RegistrationStatus>> = {
  'registered withdraw': 'withdrawn',
  'registered remove': 'removed',
  'waiting withdraw': 'withdrawn',
  'waiting remove': 'removed',
  'waiting move_up': 'registered',
};
const everyPair = registrationStatuses.flatMap((status) =>
  registrationActions.map((action) => [status, action] as const),
);

test.each(everyPair)('from %s, %s leads where the table says, or nowhere', (status, action) => {
  const next = moves[`${status} ${action}`];
  expect(registrationTransition(status, action)).toEqual(
    next === undefined ? { ok: false, error: { status, action } } : { ok: true, value: next },
  );
});

test('what has ended stays ended', () => {
  for (const status of registrationStatuses)
    expect(registrationActions.some((action) => registrationTransition(status, action).ok)).toBe(
      isLiveRegistration(status),
    );
  expect(registrationStatusesBefore('withdraw')).toEqual(['registered', 'waiting']);
  expect(registrationStatusesBefore('move_up')).toEqual(['waiting']);
});

describe('what keeps a company from registering', () => {
  const programme = {
    status: 'published',
    registrationEndsAt: new Date('2026-12-10T00:00:00Z'),
    startsAt: new Date('2026-12-20T06:00:00Z'),
    endsAt: new Date('2026-12-21T06:00:00Z'),
    audience: 'PK',
    companyTypes: ['firm'],
  } as const;
  const company = { country: 'PK', type: 'firm', status: 'approved' } as const;
  const before = new Date('2026-12-01T00:00:00Z');
  const after = new Date('2026-12-10T00:00:00Z');

  test.each([
    ['nothing, for one that it is for', programme, company, undefined, before, undefined],
    ['nothing, for one that withdrew', programme, company, 'withdrawn', before, undefined],
    ['its country', programme, { ...company, country: 'CN' }, undefined, before, 'not_addressed'],
    ['its type', programme, { ...company, type: 'fund' }, undefined, before, 'not_addressed'],
    ['that it has a seat', programme, company, 'registered', before, 'already_registered'],
    ['that it waits for one', programme, company, 'waiting', before, 'already_registered'],
    ['that it was removed', programme, company, 'removed', before, 'removed'],
    ['that the day is over', programme, company, undefined, after, 'not_open'],
    ['that it is a draft', { ...programme, status: 'draft' }, company, undefined, before, 'not_open'],
    ['that it is cancelled', { ...programme, status: 'cancelled' }, company, undefined, before, 'not_open'],
    [
      'that its desk has not approved it',
      programme,
      { ...company, status: 'submitted' },
      undefined,
      before,
      'company_not_approved',
    ],
  ] as const)('%s', (_, one, other, earlier, now, expected) => {
    expect(registrationObstacle(one, other, earlier, now)).toBe(expected);
  });
});
