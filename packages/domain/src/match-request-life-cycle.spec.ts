import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { administrator, deskOfChina, member, user, visitor } from './actor-fixtures.ts';
import type { MatchRequestAction, MatchRequestStatus } from './match-request-life-cycle.ts';
import {
  askAgainAt,
  availableMatchRequestActions,
  dueReminder,
  expiryDays,
  expiryOf,
  isPartyTo,
  matchRequestActions,
  matchRequestStatusAt,
  matchRequestStatuses,
  matchRequestTransition,
  mayTakeMatchRequestAction,
  reminderDays,
} from './match-request-life-cycle.ts';
import type { Actor } from './roles.ts';

const outcomes: Record<MatchRequestAction, MatchRequestStatus> = {
  accept: 'accepted',
  decline: 'declined',
  withdraw: 'withdrawn',
  expire: 'expired',
};
const everyPair = matchRequestStatuses.flatMap((status) =>
  matchRequestActions.map((action) => [status, action] as const),
);

test.each(everyPair)('from %s, %s ends a pending request and is refused otherwise', (status, action) => {
  expect(matchRequestTransition(status, action)).toEqual(
    status === 'pending' ? { ok: true, value: outcomes[action] } : { ok: false, error: { status, action } },
  );
});

describe('who may do what with a pending request', () => {
  const request = { senderId: 'sender', receiverId: 'receiver', status: 'pending' } as const;
  const of = (companyId: string) => ({ companyId });
  const cases: [string, Actor, MatchRequestAction[], boolean][] = [
    ['a visitor', visitor, [], false],
    ['a user without a company', user(), [], false],
    ['an owner of a third company', member('owner', of('third')), [], false],
    ['the receiver’s owner', member('owner', of('receiver')), ['accept', 'decline'], true],
    ['the receiver’s editor', member('editor', of('receiver')), ['accept', 'decline'], true],
    ['the receiver’s viewer', member('viewer', of('receiver')), [], true],
    ['the sender’s owner', member('owner', of('sender')), ['withdraw'], true],
    ['the sender’s editor', member('editor', of('sender')), ['withdraw'], true],
    ['the sender’s viewer', member('viewer', of('sender')), [], true],
    ['the owner of a suspended receiver', member('owner', { ...of('receiver'), companyStatus: 'suspended' }), [], true],
    [
      'the owner of a suspended sender',
      member('owner', { ...of('sender'), companyStatus: 'suspended' }),
      ['withdraw'],
      true,
    ],
    ['a desk', deskOfChina, [], false],
    ['an administrator', administrator, [], false],
  ];
  test.each(cases)('%s', (_who, viewer, expected, isParty) => {
    expect(availableMatchRequestActions(request, viewer)).toEqual(expected);
    expect(isPartyTo(request, viewer)).toBe(isParty);
    expect(mayTakeMatchRequestAction(request, 'expire', viewer)).toBe(false);
    for (const status of matchRequestStatuses.filter((other) => other !== 'pending')) {
      expect(availableMatchRequestActions({ ...request, status }, viewer)).toEqual([]);
    }
  });
});

describe('the clock', () => {
  const sent = new Date('2026-03-01T09:30:00Z');
  const after = (days: number) => new Date(sent.getTime() + days * 24 * 60 * 60 * 1000);

  test('expires a request thirty days after it was sent', () => {
    expect(expiryOf(sent)).toEqual(new Date('2026-03-31T09:30:00Z'));
  });

  test('calls a pending request expired from the moment of its expiry on, and changes no other status', () => {
    const expiresAt = expiryOf(sent);
    const justBefore = new Date(expiresAt.getTime() - 1);
    expect(matchRequestStatusAt({ status: 'pending', expiresAt }, justBefore)).toBe('pending');
    expect(matchRequestStatusAt({ status: 'pending', expiresAt }, expiresAt)).toBe('expired');
    for (const status of matchRequestStatuses.filter((other) => other !== 'pending')) {
      expect(matchRequestStatusAt({ status, expiresAt }, after(400))).toBe(status);
    }
  });

  test('lets a declined sender ask again after 180 days', () => {
    expect(askAgainAt(sent)).toEqual(after(180));
  });

  test.each([
    [0, [], undefined],
    [6.99, [], undefined],
    [7, [], 7],
    [7, [7], undefined],
    [20.9, [7], undefined],
    [21, [7], 21],
    [25, [], 21],
    [25, [21], undefined],
    [25, [7, 21], undefined],
    [30, [], undefined],
    [31, [7], undefined],
  ])('after %d days, of which %j were reminded of, %s is due', (days, reminded, due) => {
    expect(dueReminder(sent, after(days), reminded)).toBe(due);
  });

  test('reminds at most once a reminder day, however often and irregularly it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: expiryDays + 5, noNaN: true })), (looks) => {
        const reminded: number[] = [];
        for (const days of looks.sort((left, right) => left - right)) {
          const due = dueReminder(sent, after(days), reminded);
          if (due !== undefined) reminded.push(due);
        }
        expect(new Set(reminded).size).toBe(reminded.length);
        expect(reminded.length).toBeLessThanOrEqual(reminderDays.length);
      }),
    );
  });
});
