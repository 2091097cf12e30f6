import type { CompanyStatus } from './company.ts';
import type { Country } from './country.ts';
import type { Permission } from './permissions.ts';
import { holds, isDeskOf, isMemberOf } from './permissions.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';
import type { Actor } from './roles.ts';

/** What moves a company's listing from one status to the next. */
export const companyActions = [
  'submit',
  'approve',
  'request_changes',
  'reject',
  'suspend',
  'reinstate',
  'archive',
] as const;
export type CompanyAction = (typeof companyActions)[number];

/** The life cycle: for each status the actions it allows and where they lead. */
const transitions = {
  draft: { submit: 'submitted', archive: 'archived' },
  submitted: { approve: 'approved', request_changes: 'changes_requested', reject: 'rejected', archive: 'archived' },
  changes_requested: { submit: 'submitted', archive: 'archived' },
  rejected: { archive: 'archived' },
  approved: { suspend: 'suspended', archive: 'archived' },
  suspended: { reinstate: 'approved', archive: 'archived' },
  archived: {},
} as const satisfies Record<CompanyStatus, Partial<Record<CompanyAction, CompanyStatus>>>;

/** The permission by which each side takes an action; null if that side never does. Administrators act as a desk. */
const takers = {
  submit: { member: 'company:submit', desk: null },
  approve: { member: null, desk: 'review:decide' },
  request_changes: { member: null, desk: 'review:decide' },
  reject: { member: null, desk: 'review:decide' },
  suspend: { member: null, desk: 'review:decide' },
  reinstate: { member: null, desk: 'review:decide' },
  archive: { member: 'company:archive', desk: 'review:decide' },
} as const satisfies Record<CompanyAction, { member: Permission | null; desk: Permission | null }>;

/**
 * What a status means for others and for the members. `editable`: members may change the profile; a listing under review
 * stands still, so that the desk decides on what it read. `identityWaits`: a new name, country or registration number
 * waits for the desk, because the desk vouched for the old one. `public`: found, suggested, and may send requests.
 */
const statusRules = {
  draft: { editable: true, identityWaits: false, public: false },
  submitted: { editable: false, identityWaits: false, public: false },
  changes_requested: { editable: true, identityWaits: false, public: false },
  rejected: { editable: false, identityWaits: false, public: false },
  approved: { editable: true, identityWaits: true, public: true },
  suspended: { editable: true, identityWaits: true, public: false },
  archived: { editable: false, identityWaits: false, public: false },
} as const satisfies Record<CompanyStatus, { editable: boolean; identityWaits: boolean; public: boolean }>;

/** The refusal of an action that the status does not allow. */
export interface CompanyActionRefused {
  status: CompanyStatus;
  action: CompanyAction;
}

/** The company that somebody wants to act on. */
export interface CompanySubject {
  id: string;
  country: Country;
  status: CompanyStatus;
}

/** Where `action` leads from `status`, or a refusal. Says nothing about who may do it. */
export function companyTransition(
  status: CompanyStatus,
  action: CompanyAction,
): Result<CompanyStatus, CompanyActionRefused> {
  const allowed: Partial<Record<CompanyAction, CompanyStatus>> = transitions[status];
  const next = allowed[action];
  return next === undefined ? fail({ status, action }) : ok(next);
}

/**
 * True if the actor may take the action on that company when its status allows it: a member by their role, the desk of its
 * country, or an administrator. Nobody decides as a desk on a company in which they have a seat themselves.
 */
export function mayTakeCompanyAction(company: CompanySubject, action: CompanyAction, actor: Actor): boolean {
  const taker = takers[action];
  if (isMemberOf(actor, company.id, 'viewer')) return taker.member !== null && holds(actor, taker.member);
  return taker.desk !== null && holds(actor, taker.desk) && isDeskOf(actor, company.country);
}

/** The actions that the actor can take on the company as it stands, in the order of `companyActions`. */
export function availableCompanyActions(company: CompanySubject, actor: Actor): CompanyAction[] {
  return companyActions.filter(
    (action) => companyTransition(company.status, action).ok && mayTakeCompanyAction(company, action, actor),
  );
}

/** True if members may change the profile. */
export function isCompanyEditable(status: CompanyStatus): boolean {
  return statusRules[status].editable;
}

/** True if a change to an identity field waits for the desk instead of being live at once. */
export function identityChangesWait(status: CompanyStatus): boolean {
  return statusRules[status].identityWaits;
}

/** True if the company is found, suggested, and may send requests. */
export function isCompanyPublic(status: CompanyStatus): boolean {
  return statusRules[status].public;
}
