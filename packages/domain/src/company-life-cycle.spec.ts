import { describe, expect, test } from '@jest/globals';
import { administrator, deskOfChina, deskOfPakistan, member, user, visitor } from './actor-fixtures.ts';
import type { CompanyAction } from './company-life-cycle.ts';
import {
  availableCompanyActions,
  companyActions,
  companyTransition,
  identityChangesWait,
  isCompanyEditable,
  isCompanyPublic,
} from './company-life-cycle.ts';
import type { CompanyStatus } from './company.ts';
import { companyStatuses } from './company.ts';
import type { Actor, MemberRole } from './roles.ts';

const legal: Record<CompanyStatus, Partial<Record<CompanyAction, CompanyStatus>>> = {
  draft: { submit: 'submitted', archive: 'archived' },
  submitted: { approve: 'approved', request_changes: 'changes_requested', reject: 'rejected', archive: 'archived' },
  changes_requested: { submit: 'submitted', archive: 'archived' },
  rejected: { archive: 'archived' },
  approved: { suspend: 'suspended', archive: 'archived' },
  suspended: { reinstate: 'approved', archive: 'archived' },
  archived: {},
};

const everyPair = companyStatuses.flatMap((status) => companyActions.map((action) => [status, action] as const));

test.each(everyPair)('from %s, %s leads where the life cycle says or is refused', (status, action) => {
  const next = legal[status][action];
  expect(companyTransition(status, action)).toEqual(
    next === undefined ? { ok: false, error: { status, action } } : { ok: true, value: next },
  );
});

test('only approval and reinstatement make a company public', () => {
  for (const [status, action] of everyPair) {
    const next = companyTransition(status, action);
    if (next.ok && isCompanyPublic(next.value)) expect(['approve', 'reinstate']).toContain(action);
  }
});

describe('who may do what', () => {
  const company = (status: CompanyStatus) => ({ id: 'company', country: 'CN', status }) as const;
  const asMember = (role: MemberRole) => (status: CompanyStatus) => member(role, { companyStatus: status });
  const always = (actor: Actor) => () => actor;

  const decisions: Record<CompanyStatus, CompanyAction[]> = {
    draft: ['archive'],
    submitted: ['approve', 'request_changes', 'reject', 'archive'],
    changes_requested: ['archive'],
    rejected: ['archive'],
    approved: ['suspend', 'archive'],
    suspended: ['reinstate', 'archive'],
    archived: [],
  };
  const nothing: Record<CompanyStatus, CompanyAction[]> = {
    draft: [],
    submitted: [],
    changes_requested: [],
    rejected: [],
    approved: [],
    suspended: [],
    archived: [],
  };
  const editing = { ...nothing, draft: ['submit'], changes_requested: ['submit'] } satisfies typeof nothing;
  const owning = {
    draft: ['submit', 'archive'],
    submitted: ['archive'],
    changes_requested: ['submit', 'archive'],
    rejected: ['archive'],
    approved: ['archive'],
    suspended: ['archive'],
    archived: [],
  } satisfies typeof nothing;

  const cases: [string, (status: CompanyStatus) => Actor, Record<CompanyStatus, CompanyAction[]>][] = [
    ['a visitor', always(visitor), nothing],
    ['a user without a company', always(user()), nothing],
    ['an owner of another company', always(member('owner', { companyId: 'other' })), nothing],
    ['a viewer', asMember('viewer'), nothing],
    ['an editor', asMember('editor'), editing],
    ['an owner', asMember('owner'), owning],
    [
      'an owner with an unverified address',
      (status) => ({ ...member('owner', { companyStatus: status }), emailVerified: false }),
      { ...owning, draft: ['archive'], changes_requested: ['archive'] },
    ],
    ['the desk of its country', always(deskOfChina), decisions],
    ['the other desk', always(deskOfPakistan), nothing],
    ['an administrator', always(administrator), decisions],
    [
      'a reviewer with a seat in it',
      (status) => ({ ...member('owner', { companyStatus: status }), platformRole: 'desk', deskCountry: 'CN' }),
      owning,
    ],
    [
      'an administrator with a seat in it',
      (status) => ({ ...member('viewer', { companyStatus: status }), platformRole: 'administrator' }),
      nothing,
    ],
  ];
  test.each(cases)('%s', (_who, actorFor, expected) => {
    for (const status of companyStatuses) {
      expect([status, availableCompanyActions(company(status), actorFor(status))]).toEqual([status, expected[status]]);
    }
  });
});

test('only approved companies are public', () => {
  expect(companyStatuses.filter(isCompanyPublic)).toEqual(['approved']);
});

test('a listing stands still while a desk reads it and after it has ended', () => {
  expect(companyStatuses.filter(isCompanyEditable)).toEqual(['draft', 'changes_requested', 'approved', 'suspended']);
});

test('identity changes wait once a desk has vouched for the old values', () => {
  expect(companyStatuses.filter(identityChangesWait)).toEqual(['approved', 'suspended']);
});
