import { dayMilliseconds, daysAfter } from '../day.ts';
import type { Country } from '../country.ts';
import type { Permission } from '../permissions.ts';
import { holds, isDeskOf, isMemberOf } from '../permissions.ts';
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import type { Actor } from '../roles.ts';
import type { OpportunityStatus } from './opportunity.ts';

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
  on_hold: { resume: 'submitted', request_changes: 'changes_requested', reject: 'rejected', archive: 'archived' },
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
  /** So long before expiry the author is warned. */
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

/** The opportunity that somebody wants to act on. `country` is that of its company. */
export interface OpportunitySubject {
  companyId: string;
  country: Country;
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
 * the desk of its country, or an administrator. Nobody decides as a desk on an opportunity of a company in which they have a
 * seat themselves.
 */
export function mayTakeOpportunityAction(
  opportunity: OpportunitySubject,
  action: OpportunityAction,
  actor: Actor,
): boolean {
  const taker = takers[action];
  if (isMemberOf(actor, opportunity.companyId, 'viewer')) return taker.member !== null && holds(actor, taker.member);
  return taker.desk !== null && holds(actor, taker.desk) && isDeskOf(actor, opportunity.country);
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

/** When an opportunity that was published at that moment for the first time expires. A revision does not prolong it. */
export function opportunityExpiry(publishedAt: Date): Date {
  return daysAfter(publishedAt, opportunityDays.published);
}

/** When it expires after its extension. */
export function extendedExpiry(expiresAt: Date): Date {
  return opportunityExpiry(expiresAt);
}

/** The dates by which an opportunity can be extended; both null before it was published. */
interface OpportunityTerm {
  readonly expiresAt: Date | null;
  readonly extendedAt: Date | null;
}

/** True while it can be extended: once, from 30 days before it expires until then. */
export function isExtensible({ expiresAt, extendedAt }: OpportunityTerm, now: Date): boolean {
  if (expiresAt === null || extendedAt !== null) return false;
  const left = expiresAt.getTime() - now.getTime();
  return left > 0 && left <= opportunityDays.extension * dayMilliseconds;
}

/** From when on it can be extended; null if it never can (again). */
export function extensibleFrom({ expiresAt, extendedAt }: OpportunityTerm): Date | null {
  if (expiresAt === null || extendedAt !== null) return null;
  return daysAfter(expiresAt, -opportunityDays.extension);
}
