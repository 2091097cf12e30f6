import { describe, expect, it } from '@jest/globals';
import { administrator, deskOfChina, deskOfPakistan, member, user, visitor } from '../actor-fixtures.ts';
import type { Actor } from '../roles.ts';
import {
  availableOpportunityActions,
  extendedExpiry,
  extensibleFrom,
  isExtensible,
  isOpportunityEditable,
  keepsPublished,
  mayTakeOpportunityAction,
  opportunityActions,
  opportunityExpiry,
  opportunityTransition,
} from './opportunity-life-cycle.ts';
import { opportunityStatuses } from './opportunity.ts';

const day = 86_400_000;
const subject = { companyId: 'company', country: 'CN', status: 'submitted' } as const;

describe('the life cycle of an opportunity', () => {
  it('reaches publication from the desk alone, and from nowhere but a submission', () => {
    const ways = opportunityStatuses.filter((status) => opportunityTransition(status, 'publish').ok);
    expect(ways).toEqual(['submitted']);
    const publishing = opportunityStatuses.flatMap((status) =>
      opportunityActions.filter((action) => {
        const next = opportunityTransition(status, action);
        return next.ok && next.value === 'published';
      }),
    );
    expect(publishing).toEqual(['publish']);
  });

  it('ends for good where it is archived', () => {
    expect(opportunityActions.filter((action) => opportunityTransition('archived', action).ok)).toEqual([]);
    const stuck = opportunityStatuses.filter(
      (status) => status !== 'archived' && !opportunityTransition(status, 'archive').ok,
    );
    expect(stuck).toEqual([]);
  });

  it('lets nobody edit what a desk reads or has published', () => {
    expect(opportunityStatuses.filter(isOpportunityEditable)).toEqual(['draft', 'changes_requested']);
  });

  it('keeps what was published in sight while it is revised, and not once it is held, refused, expired or ended', () => {
    expect(opportunityStatuses.filter((status) => !keepsPublished(status))).toEqual([
      'on_hold',
      'rejected',
      'expired',
      'archived',
    ]);
  });

  it.each<[string, Actor, string[]]>([
    ['an owner', member('owner'), ['recall', 'archive']],
    ['a viewer', member('viewer'), []],
    ['an editor of another company', member('editor', { companyId: 'other' }), []],
    ['the desk of its country', deskOfChina, ['publish', 'request_changes', 'hold', 'reject', 'archive']],
    ['the desk of the other country', deskOfPakistan, []],
    ['an administrator', administrator, ['publish', 'request_changes', 'hold', 'reject', 'archive']],
    ['a visitor', visitor, []],
  ])('offers %s what they may do with one that waits', (_, actor, actions) => {
    expect(availableOpportunityActions(subject, actor)).toEqual(actions);
  });

  it('lets no reviewer decide on an opportunity of a company in which they have a seat', () => {
    const insider = user({ platformRole: 'desk', deskCountry: 'CN', membership: member('owner').membership });
    expect(mayTakeOpportunityAction(subject, 'publish', insider)).toBe(false);
  });

  it('is the clock’s alone to expire', () => {
    for (const actor of [member('owner'), deskOfChina, administrator]) {
      expect(mayTakeOpportunityAction({ ...subject, status: 'published' }, 'expire', actor)).toBe(false);
    }
  });

  it('wants an approved company and a confirmed address to submit', () => {
    const draft = { ...subject, status: 'draft' } as const;
    expect(mayTakeOpportunityAction(draft, 'submit', member('editor'))).toBe(true);
    expect(mayTakeOpportunityAction(draft, 'submit', member('editor', { companyStatus: 'draft' }))).toBe(false);
    expect(mayTakeOpportunityAction(draft, 'submit', { ...member('editor'), emailVerified: false })).toBe(false);
  });
});

describe('the term of an opportunity', () => {
  const publishedAt = new Date('2026-03-01T09:00:00Z');
  const expiresAt = opportunityExpiry(publishedAt);

  it('is 365 days, and as many more after one extension', () => {
    expect(expiresAt.getTime() - publishedAt.getTime()).toBe(365 * day);
    expect(extendedExpiry(expiresAt).getTime() - publishedAt.getTime()).toBe(730 * day);
  });

  it.each([
    [31, false],
    [30, true],
    [1, true],
    [0, false],
    [-1, false],
  ])('can be extended %s days before its end: %s', (left, isPossible) => {
    const now = new Date(expiresAt.getTime() - left * day);
    expect(isExtensible({ expiresAt, extendedAt: null }, now)).toBe(isPossible);
  });

  it('can be extended once, and not before it was published', () => {
    const now = new Date(expiresAt.getTime() - day);
    expect(isExtensible({ expiresAt, extendedAt: now }, now)).toBe(false);
    expect(isExtensible({ expiresAt: null, extendedAt: null }, now)).toBe(false);
    expect(extensibleFrom({ expiresAt, extendedAt: now })).toBeNull();
    expect(extensibleFrom({ expiresAt, extendedAt: null })).toEqual(new Date(expiresAt.getTime() - 30 * day));
  });
});
