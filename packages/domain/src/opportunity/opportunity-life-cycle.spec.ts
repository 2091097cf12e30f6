import { describe, expect, it } from '@jest/globals';
import { administrator, deskOfChina, deskOfPakistan, member, user, visitor } from '../actor-fixtures.ts';
import type { Actor } from '../roles.ts';
import {
  availableOpportunityActions,
  expiringStatuses,
  extensibleFrom,
  isExtensible,
  isOpportunityEditable,
  keepsPublished,
  mayTakeOpportunityAction,
  opportunityActions,
  opportunityEnd,
  opportunityExpiry,
  opportunityTransition,
} from './opportunity-life-cycle.ts';
import { opportunityStatuses } from './opportunity.ts';

const day = 86_400_000;
const subject = {
  companyId: 'company',
  country: 'CN',
  status: 'submitted',
  createdBy: 'author',
  editedBy: ['colleague'],
} as const;

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

  it('expires wherever it can come back to sight, held ones as well', () => {
    expect(expiringStatuses).toEqual(['draft', 'submitted', 'on_hold', 'changes_requested', 'published']);
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

  it.each([
    ['author', false],
    ['colleague', false],
    ['user', true],
  ])('lets a reviewer called %s, without a seat in its company, decide on it: %s', (userId, mayDecide) => {
    for (const values of [{ platformRole: 'desk', deskCountry: 'CN' }, { platformRole: 'administrator' }] as const) {
      expect(mayTakeOpportunityAction(subject, 'publish', user({ ...values, userId }))).toBe(mayDecide);
    }
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
  const term = { publishedAt, extendedAt: null };
  const expiresAt = opportunityExpiry(term);
  const extended = { publishedAt, extendedAt: new Date('2027-02-20T09:00:00Z') };

  it('is 365 days, and as many more after one extension', () => {
    expect(expiresAt.getTime() - publishedAt.getTime()).toBe(365 * day);
    expect(opportunityExpiry(extended).getTime() - publishedAt.getTime()).toBe(730 * day);
    expect(opportunityEnd({ ...term, expiresAt })).toBe('term');
  });

  it('ends with its own last day where that is earlier, when the day is over in both countries', () => {
    const ownEnd = opportunityExpiry(term, '2026-07-30');
    expect(ownEnd.toISOString()).toBe('2026-07-30T23:59:59.999Z');
    expect(opportunityEnd({ ...term, expiresAt: ownEnd })).toBe('last_day');
    expect(opportunityExpiry(term, '2027-03-01')).toEqual(expiresAt);
    expect(opportunityExpiry(extended, '2027-03-20').toISOString()).toBe('2027-03-20T23:59:59.999Z');
  });

  it('cannot be extended beyond its own last day', () => {
    const ownEnd = opportunityExpiry(term, '2026-07-30');
    const now = new Date(ownEnd.getTime() - day);
    expect(isExtensible({ ...term, expiresAt: ownEnd }, now)).toBe(false);
    expect(extensibleFrom({ ...term, expiresAt: ownEnd })).toBeNull();
  });

  it.each([
    [31, false],
    [30, true],
    [1, true],
    [0, false],
    [-1, false],
  ])('can be extended %s days before its end: %s', (left, isPossible) => {
    const now = new Date(expiresAt.getTime() - left * day);
    expect(isExtensible({ ...term, expiresAt }, now)).toBe(isPossible);
  });

  it('can be extended once, and not before it was published', () => {
    const now = new Date(expiresAt.getTime() - day);
    const unpublished = { publishedAt: null, extendedAt: null, expiresAt: null };
    expect(isExtensible({ ...extended, expiresAt }, now)).toBe(false);
    expect(isExtensible(unpublished, now)).toBe(false);
    expect(extensibleFrom({ ...extended, expiresAt })).toBeNull();
    expect(extensibleFrom({ ...term, expiresAt })).toEqual(new Date(expiresAt.getTime() - 30 * day));
  });
});
