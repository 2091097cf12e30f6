import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { administrator, deskOfChina, deskOfPakistan, member, user, visitor } from './actor-fixtures.ts';
import { companyStatuses } from './company.ts';
import { countries } from './country.ts';
import type { Permission } from './permissions.ts';
import { holds, isDeskOf, isMemberOf, isRoleAtLeast, permissions, permissionsOf } from './permissions.ts';
import type { Actor } from './roles.ts';
import { memberRoles, platformRoles } from './roles.ts';

const forEveryone: Permission[] = [
  'opportunity:read-public',
  'directory:search',
  'company:read-public',
  'programme:read',
  'resource:read',
];
const forUsers: Permission[] = [
  ...forEveryone,
  'company:create',
  'invitation:accept',
  'notification:read',
  'saved-search:manage',
  'account:manage',
];
const forViewers: Permission[] = [
  ...forUsers,
  'company:read-own',
  'member:read',
  'suggestion:read',
  'match-request:read',
  'programme:read-own',
  'opportunity:read-own',
  'opportunity:rank',
];
const forEditors: Permission[] = [
  ...forViewers,
  'company:edit',
  'company:submit',
  'suggestion:act',
  'match-request:send',
  'match-request:respond',
  'match-request:withdraw',
  'programme:register',
  'programme:withdraw',
  'opportunity:edit',
  'opportunity:submit',
];
const forOwners: Permission[] = [...forEditors, 'company:archive', 'member:invite', 'member:manage'];
const forDesks: Permission[] = [
  ...forUsers,
  'review:read-queue',
  'review:decide',
  'review:object',
  'programme:run',
  'resource:manage',
  'demand:read',
];
const forCentre: Permission[] = [
  ...forDesks,
  'figures:read',
  'exposure:plan',
  'user:manage',
  'sector:manage',
  'taxonomy:manage',
  'import:run',
  'export:run',
  'audit:read',
];
const approvedOnly: Permission[] = [
  'suggestion:read',
  'suggestion:act',
  'match-request:send',
  'match-request:respond',
  'programme:register',
  'opportunity:rank',
  'opportunity:submit',
];
const verifiedOnly: Permission[] = [
  'company:submit',
  'member:invite',
  'invitation:accept',
  'match-request:send',
  'match-request:respond',
  'programme:register',
  'opportunity:submit',
];

const without = (all: Permission[], gone: Permission[]) => all.filter((permission) => !gone.includes(permission));

describe('who holds what', () => {
  const cases: [string, Actor, Permission[]][] = [
    ['a visitor', visitor, forEveryone],
    ['a user without a company', user(), forUsers],
    ['a user with an unverified address', user({ emailVerified: false }), without(forUsers, verifiedOnly)],
    ['a viewer of an approved company', member('viewer'), forViewers],
    ['an editor of an approved company', member('editor'), forEditors],
    ['an owner of an approved company', member('owner'), forOwners],
    [
      'an owner with an unverified address',
      { ...member('owner'), emailVerified: false },
      without(forOwners, verifiedOnly),
    ],
    ...companyStatuses
      .filter((status) => status !== 'approved')
      .map((status): [string, Actor, Permission[]] => [
        `an owner of a company that is ${status}`,
        member('owner', { companyStatus: status }),
        without(forOwners, approvedOnly),
      ]),
    ['the desk of China', deskOfChina, forDesks],
    ['the desk of Pakistan', deskOfPakistan, forDesks],
    ['a reviewer without a desk', user({ platformRole: 'desk' }), forUsers],
    ['an administrator', administrator, forCentre],
  ];
  test.each(cases)('%s', (_who, actor, expected) => {
    expect(permissionsOf(actor).sort()).toEqual([...expected].sort());
  });
});

test('every permission is held by somebody and named noun:verb', () => {
  const actors: Actor[] = [visitor, member('owner'), administrator];
  for (const permission of permissions) {
    expect(actors.some((actor) => holds(actor, permission))).toBe(true);
    expect(permission).toMatch(/^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*$/);
  }
  expect(new Set(permissions).size).toBe(permissions.length);
});

const anyUser: fc.Arbitrary<Actor> = fc.record({
  kind: fc.constant('user' as const),
  userId: fc.constant('user'),
  locale: fc.constant('en' as const),
  emailVerified: fc.boolean(),
  platformRole: fc.constantFrom(...platformRoles, null),
  deskCountry: fc.constantFrom(...countries, null),
  membership: fc.option(
    fc.record({
      companyId: fc.constantFrom('company', 'other'),
      companyCountry: fc.constantFrom(...countries),
      companyStatus: fc.constantFrom(...companyStatuses),
      role: fc.constantFrom(...memberRoles),
    }),
    { nil: null },
  ),
});

test('nobody loses a permission by signing in, by a stronger role or by a verified address', () => {
  fc.assert(
    fc.property(anyUser, (actor) => {
      if (actor.kind === 'visitor') return;
      const held = permissionsOf(actor);
      expect(held).toEqual(expect.arrayContaining(permissionsOf(visitor)));
      expect(permissionsOf({ ...actor, emailVerified: true })).toEqual(expect.arrayContaining(held));
      if (actor.membership === null) return;
      const asOwner: Actor = { ...actor, membership: { ...actor.membership, role: 'owner' } };
      expect(permissionsOf(asOwner)).toEqual(expect.arrayContaining(held));
    }),
  );
});

test('a platform role is never had through a company', () => {
  fc.assert(
    fc.property(anyUser, (actor) => {
      if (actor.kind === 'visitor') return;
      const ordinary: Actor = { ...actor, platformRole: null };
      for (const permission of without(forCentre, forUsers)) expect(holds(ordinary, permission)).toBe(false);
      for (const country of countries) expect(isDeskOf(ordinary, country)).toBe(false);
    }),
  );
});

test('a desk is of its own country; an administrator sits on both', () => {
  expect(countries.map((country) => isDeskOf(deskOfChina, country))).toEqual([true, false]);
  expect(countries.map((country) => isDeskOf(deskOfPakistan, country))).toEqual([false, true]);
  expect(countries.map((country) => isDeskOf(administrator, country))).toEqual([true, true]);
  expect(countries.map((country) => isDeskOf(visitor, country))).toEqual([false, false]);
  expect(isDeskOf(user({ deskCountry: 'CN' }), 'CN')).toBe(false);
});

test('a member is one of that company with at least that role', () => {
  expect(isMemberOf(member('editor'), 'company', 'viewer')).toBe(true);
  expect(isMemberOf(member('editor'), 'company', 'editor')).toBe(true);
  expect(isMemberOf(member('editor'), 'company', 'owner')).toBe(false);
  expect(isMemberOf(member('owner'), 'other', 'viewer')).toBe(false);
  expect(isMemberOf(user(), 'company', 'viewer')).toBe(false);
  expect(isMemberOf(administrator, 'company', 'viewer')).toBe(false);
  expect(isMemberOf(visitor, 'company', 'viewer')).toBe(false);
});

test('orders the roles owner, editor, viewer', () => {
  expect(memberRoles.map((role) => memberRoles.map((minimum) => isRoleAtLeast(role, minimum)))).toEqual([
    [true, true, true],
    [false, true, true],
    [false, false, true],
  ]);
});
