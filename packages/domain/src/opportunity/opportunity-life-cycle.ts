import { daysAfter, endOfDay } from '../day.ts';
import type { Country } from '../country.ts';
import type { Permission } from '../permissions.ts';
import { holds, isDeskOf, isMemberOf } from '../permissions.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Actor } from '../roles.ts';
import { type OpportunityStatus, opportunityStatuses } from './opportunity.ts';

/** What moves an opportunity from one status to the next. `expire` is the clock's and nobody else's. */
export const opportunityActions = [
  'submit',
  'recall',
  'revise',
  'publish',
  'request_changes',
  'hold',
  'resume',
  'reject',
  'archive',
  'expire',
] as const;
export type OpportunityAction = (typeof opportunityActions)[number];

/**
 * The life cycle. The status is that of the author's copy: what a desk published stays public, as it was read, while the author
 * revises it and the desk looks again (`statusRules.keepsPublished`).
 */
const transitions = {
  draft: { submit: 'submitted', archive: 'archived', expire: 'expired' },
  submitted: {
    recall: 'draft',
    publish: 'published',
    request_changes: 'changes_requested',
    hold: 'on_hold',
    reject: 'rejected',
    archive: 'archived',
    expire: 'expired',
  },
  on_hold: {
    resume: 'submitted',
    request_changes: 'changes_requested',
    reject: 'rejected',
    archive: 'archived',
    expire: 'expired',
  },
  changes_requested: { submit: 'submitted', archive: 'archived', expire: 'expired' },
  rejected: { archive: 'archived' },
  published: { revise: 'draft', hold: 'on_hold', archive: 'archived', expire: 'expired' },
  expired: { archive: 'archived' },
  archived: {},
} as const satisfies Record<OpportunityStatus, Partial<Record<OpportunityAction, OpportunityStatus>>>;

/** The permission by which each side takes an action; null if that side never does. Administrators act as a desk. */
const takers = {
  submit: { member: 'opportunity:submit', desk: null },
  recall: { member: 'opportunity:edit', desk: null },
  revise: { member: 'opportunity:edit', desk: null },
  publish: { member: null, desk: 'review:decide' },
  request_changes: { member: null, desk: 'review:decide' },
  hold: { member: null, desk: 'review:decide' },
  resume: { member: null, desk: 'review:decide' },
  reject: { member: null, desk: 'review:decide' },
  archive: { member: 'opportunity:edit', desk: 'review:decide' },
  expire: { member: null, desk: null },
} as const satisfies Record<OpportunityAction, { member: Permission | null; desk: Permission | null }>;

/**
 * `editable`: the author may change it; what a desk reads stands still. `keepsPublished`: what was published before stays
 * public in this status.
 */
const statusRules = {
  draft: { editable: true, keepsPublished: true },
  submitted: { editable: false, keepsPublished: true },
  on_hold: { editable: false, keepsPublished: false },
  changes_requested: { editable: true, keepsPublished: true },
  rejected: { editable: false, keepsPublished: false },
  published: { editable: false, keepsPublished: true },
  expired: { editable: false, keepsPublished: false },
  archived: { editable: false, keepsPublished: false },
} as const satisfies Record<OpportunityStatus, { editable: boolean; keepsPublished: boolean }>;

/** Days of 24 hours: neither country changes its clocks. */
export const opportunityDays = {
  /** From publication to expiry, and by how much one extension prolongs it. */
  published: 365,
  /** So long before expiry the author is warned, unless it was published later than that. */
  warning: 14,
  /** From so long before expiry on it can be extended, once. */
  extension: 30,
  /** So long after expiry it is archived. */
  archived: 730,
} as const;

/** The refusal of an action that the status does not allow. */
export interface OpportunityActionRefused {
  status: OpportunityStatus;
  action: OpportunityAction;
}

/** Whose an opportunity is. */
export interface WrittenOpportunity {
  companyId: string;
  /** Of its company. */
  country: Country;
  /** Who started it. */
  createdBy: string;
  /** Who else has changed it or handed it in. */
  editedBy: readonly string[];
}

/** The opportunity that somebody wants to act on. */
export interface OpportunitySubject extends WrittenOpportunity {
  status: OpportunityStatus;
}

/** Where `action` leads from `status`, or a refusal. Says nothing about who may do it. */
export function opportunityTransition(
  status: OpportunityStatus,
  action: OpportunityAction,
): Result<OpportunityStatus, OpportunityActionRefused> {
  const allowed: Partial<Record<OpportunityAction, OpportunityStatus>> = transitions[status];
  const next = allowed[action];
  return next === undefined ? fail({ status, action }) : ok(next);
}

/**
 * True if the actor may take the action on that opportunity when its status allows it: a member of its company by their role,
 * who reviews it.
 */
export function mayTakeOpportunityAction(
  opportunity: OpportunitySubject,
  action: OpportunityAction,
  actor: Actor,
): boolean {
  const taker = takers[action];
  if (isMemberOf(actor, opportunity.companyId, 'viewer')) return taker.member !== null && holds(actor, taker.member);
  return taker.desk !== null && holds(actor, taker.desk) && isReviewerOf(opportunity, actor);
}

/**
 * True if the opportunity is a case of that reviewer's: of the desk of its country, or an administrator's. Nobody reviews what a
 * company posts in which they have a seat, nor what they had a hand in themselves, also after they have left the company.
 */
export function isReviewerOf({ companyId, country, createdBy, editedBy }: WrittenOpportunity, actor: Actor): boolean {
  if (actor.kind !== 'user' || !isDeskOf(actor, country) || isMemberOf(actor, companyId, 'viewer')) return false;
  return actor.userId !== createdBy && !editedBy.includes(actor.userId);
}

/** The actions that the actor can take on the opportunity as it stands, in the order of `opportunityActions`. */
export function availableOpportunityActions(opportunity: OpportunitySubject, actor: Actor): OpportunityAction[] {
  return opportunityActions.filter(
    (action) =>
      opportunityTransition(opportunity.status, action).ok && mayTakeOpportunityAction(opportunity, action, actor),
  );
}

/** True if the author may change it. */
export function isOpportunityEditable(status: OpportunityStatus): boolean {
  return statusRules[status].editable;
}

/** True if what a desk has published stays public while the author's copy is in that status. */
export function keepsPublished(status: OpportunityStatus): boolean {
  return statusRules[status].keepsPublished;
}

/** Where the end of what was published ends it, whatever its author or a desk is doing with it. */
export const expiringStatuses = opportunityStatuses.filter((status) => opportunityTransition(status, 'expire').ok);

/** What of a published opportunity says how long it may be public. */
interface PublishedTerm {
  /** Of the first publication: a revision does not prolong the term. */
  readonly publishedAt: Date;
  readonly extendedAt: Date | null;
}

/** Why an opportunity ends when it does: its term is over, or its own last day is. */
export const opportunityEnds = ['term', 'last_day'] as const;
export type OpportunityEnd = (typeof opportunityEnds)[number];

function endOfTerm({ publishedAt, extendedAt }: PublishedTerm): Date {
  return daysAfter(publishedAt, opportunityDays.published * (extendedAt === null ? 1 : 2));
}

/** When what is published expires: at the end of its term, or of its own last day, `yyyy-mm-dd`, where that is earlier. */
export function opportunityExpiry(term: PublishedTerm, lastDay?: string): Date {
  const end = endOfTerm(term);
  if (lastDay === undefined) return end;
  const ownEnd = endOfDay(lastDay);
  return ownEnd < end ? ownEnd : end;
}

/** Which of both ends it is that a published opportunity expires at. */
export function opportunityEnd(dates: PublishedTerm & { readonly expiresAt: Date }): OpportunityEnd {
  return dates.expiresAt < endOfTerm(dates) ? 'last_day' : 'term';
}

/** The dates of an opportunity; null before it was published. */
interface OpportunityDates {
  readonly publishedAt: Date | null;
  readonly extendedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** True while it can be extended: once, from 30 days before it expires until then. */
export function isExtensible(dates: OpportunityDates, now: Date): boolean {
  const from = extensibleFrom(dates);
  return from !== null && dates.expiresAt !== null && from <= now && now < dates.expiresAt;
}

/** From when on it can be extended; null if it never can (again). What ends by its own last day ends then. */
export function extensibleFrom({ publishedAt, extendedAt, expiresAt }: OpportunityDates): Date | null {
  if (publishedAt === null || expiresAt === null || extendedAt !== null) return null;
  if (opportunityEnd({ publishedAt, extendedAt, expiresAt }) === 'last_day') return null;
  return daysAfter(expiresAt, -opportunityDays.extension);
}
