import { dayMilliseconds, daysAfter } from './day.ts';
import type { Permission } from './permissions.ts';
import { holds, isMemberOf } from './permissions.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';
import type { Actor } from './roles.ts';

/** Where a match request stands. Every status but `pending` is final. */
export const matchRequestStatuses = ['pending', 'accepted', 'declined', 'withdrawn', 'expired'] as const;
export type MatchRequestStatus = (typeof matchRequestStatuses)[number];

/** What ends a pending request. `expire` is the clock's and nobody else's. */
export const matchRequestActions = ['accept', 'decline', 'withdraw', 'expire'] as const;
export type MatchRequestAction = (typeof matchRequestActions)[number];

/** Why a request is declined. The sender always sees one. */
export const declineReasons = [
  'no_fit',
  'too_early',
  'benefit_unclear',
  'no_capacity',
  'already_have_partner',
  'compliance',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** A request without an answer after this many days expires. */
export const expiryDays = 30;

/** The receiver is reminded once on each of these days after the request. */
export const reminderDays = [7, 21] as const;
export type ReminderDay = (typeof reminderDays)[number];

/** A company that declined a request is not asked again by the same sender for this many days; about an opportunity, not again about that one. */
export const declineRestDays = 180;

/** Lengths in UTF-16 code units, of the text without the blanks around it. */
export const matchRequestLimits = {
  messageMin: 20,
  messageMax: 2000,
  noteMax: 1000,
  /** Of an expression of interest, beside the message. */
  unclearMax: 2000,
  aboutUsMin: 20,
  aboutUsMax: 2000,
} as const;

const transitions = {
  pending: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  accepted: {},
  declined: {},
  withdrawn: {},
  expired: {},
} as const satisfies Record<MatchRequestStatus, Partial<Record<MatchRequestAction, MatchRequestStatus>>>;

/** The party whose members take each action, and the permission they need; `system` is a background job. */
const takers = {
  accept: { party: 'receiver', permission: 'match-request:respond' },
  decline: { party: 'receiver', permission: 'match-request:respond' },
  withdraw: { party: 'sender', permission: 'match-request:withdraw' },
  expire: { party: 'system' },
} as const satisfies Record<
  MatchRequestAction,
  { party: 'sender' | 'receiver'; permission: Permission } | { party: 'system' }
>;

/** The refusal of an action on a request that has been answered already. */
export interface MatchRequestActionRefused {
  status: MatchRequestStatus;
  action: MatchRequestAction;
}

/** The request that somebody wants to act on. */
export interface MatchRequestSubject {
  senderId: string;
  receiverId: string;
  status: MatchRequestStatus;
}

/** Where `action` leads from `status`, or a refusal. Says nothing about who may do it. */
export function matchRequestTransition(
  status: MatchRequestStatus,
  action: MatchRequestAction,
): Result<MatchRequestStatus, MatchRequestActionRefused> {
  const allowed: Partial<Record<MatchRequestAction, MatchRequestStatus>> = transitions[status];
  const next = allowed[action];
  return next === undefined ? fail({ status, action }) : ok(next);
}

/**
 * True if the viewer may take the action on that request when its status allows it: owners and editors of the receiver
 * answer, owners and editors of the sender withdraw. Nobody's request expires by hand.
 */
export function mayTakeMatchRequestAction(
  request: MatchRequestSubject,
  action: MatchRequestAction,
  viewer: Actor,
): boolean {
  const taker = takers[action];
  if (taker.party === 'system') return false;
  const partyId = taker.party === 'sender' ? request.senderId : request.receiverId;
  return isMemberOf(viewer, partyId, 'viewer') && holds(viewer, taker.permission);
}

/** The actions that the viewer can take on the request as it stands, in the order of `matchRequestActions`. */
export function availableMatchRequestActions(request: MatchRequestSubject, viewer: Actor): MatchRequestAction[] {
  return matchRequestActions.filter(
    (action) => matchRequestTransition(request.status, action).ok && mayTakeMatchRequestAction(request, action, viewer),
  );
}

/** True if the viewer has a seat in one of the two companies. Everybody else gets the answer for a request that does not exist. */
export function isPartyTo(request: Pick<MatchRequestSubject, 'senderId' | 'receiverId'>, viewer: Actor): boolean {
  return isMemberOf(viewer, request.senderId, 'viewer') || isMemberOf(viewer, request.receiverId, 'viewer');
}

/** The moment at which a request sent at `createdAt` expires: whole days of 24 hours, because neither country changes its clocks. */
export function expiryOf(createdAt: Date): Date {
  return daysAfter(createdAt, expiryDays);
}

/**
 * Where a request stands at `now`: a pending one whose time is over has expired, whether or not the job that writes it
 * down has run. The moment of expiry itself is too late for an answer.
 */
export function matchRequestStatusAt(
  request: { readonly status: MatchRequestStatus; readonly expiresAt: Date },
  now: Date,
): MatchRequestStatus {
  return request.status === 'pending' && request.expiresAt <= now ? 'expired' : request.status;
}

/** The moment from which the sender of a request that was declined at `declinedAt` may ask the same company again. */
export function askAgainAt(declinedAt: Date): Date {
  return daysAfter(declinedAt, declineRestDays);
}

/**
 * The reminder that is due at `now`, if any, for a request sent at `createdAt` of which the days in `reminded` have been
 * sent. Only the latest due day counts: after an interruption the receiver gets one reminder, not a heap.
 */
export function dueReminder(createdAt: Date, now: Date, reminded: readonly number[]): ReminderDay | undefined {
  const ageDays = (now.getTime() - createdAt.getTime()) / dayMilliseconds;
  if (ageDays >= expiryDays) return undefined;
  const latest = reminderDays.findLast((day) => day <= ageDays);
  return latest !== undefined && reminded.every((day) => day < latest) ? latest : undefined;
}
