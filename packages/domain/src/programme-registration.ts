import type { CompanyStatus, CompanyType } from './company.ts';
import type { Country } from './country.ts';
import type { ProgrammeSide } from './programme.ts';
import { isAddressedTo } from './programme.ts';
import { type ProgrammeDates, programmePhaseAt, programmePhaseRules } from './programme-life-cycle.ts';
import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** Where a company's registration for a programme stands. It is live while it has a seat or waits for one. */
export const registrationStatuses = ['registered', 'waiting', 'withdrawn', 'removed'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** What moves it: the company withdraws, the organiser removes, a free seat is given to who has waited longest. */
export const registrationActions = ['withdraw', 'remove', 'move_up'] as const;
export type RegistrationAction = (typeof registrationActions)[number];

const transitions = {
  registered: { withdraw: 'withdrawn', remove: 'removed' },
  waiting: { withdraw: 'withdrawn', remove: 'removed', move_up: 'registered' },
  withdrawn: {},
  removed: {},
} as const satisfies Record<RegistrationStatus, Partial<Record<RegistrationAction, RegistrationStatus>>>;

/** The refusal of an action on a registration that has ended, or has a seat already. */
export interface RegistrationActionRefused {
  status: RegistrationStatus;
  action: RegistrationAction;
}

/** Why a company cannot register, most lasting reason first. */
export const registrationObstacles = [
  'not_addressed',
  'removed',
  'already_registered',
  'not_open',
  'company_not_approved',
] as const;
export type RegistrationObstacle = (typeof registrationObstacles)[number];

/** Where `action` leads from `status`, or a refusal. */
export function registrationTransition(
  status: RegistrationStatus,
  action: RegistrationAction,
): Result<RegistrationStatus, RegistrationActionRefused> {
  const allowed: Partial<Record<RegistrationAction, RegistrationStatus>> = transitions[status];
  const next = allowed[action];
  return next === undefined ? fail({ status, action }) : ok(next);
}

/** True if it has a seat or waits for one: a company has one such registration for a programme. */
export function isLiveRegistration(status: RegistrationStatus): boolean {
  return status === 'registered' || status === 'waiting';
}

/** The statuses that an action leaves. */
export function registrationStatusesBefore(action: RegistrationAction): RegistrationStatus[] {
  return registrationStatuses.filter((status) => registrationTransition(status, action).ok);
}

/**
 * What keeps a company from registering at `now`, if anything. `earlier` is the status of its latest registration, if there
 * was one: who withdrew may come back, at the end of the list, and whom the organiser removed may not.
 */
export function registrationObstacle(
  programme: ProgrammeDates & { readonly audience: ProgrammeSide; readonly companyTypes: readonly CompanyType[] },
  company: { readonly country: Country; readonly type: CompanyType; readonly status: CompanyStatus },
  earlier: RegistrationStatus | undefined,
  now: Date,
): RegistrationObstacle | undefined {
  if (!isAddressedTo(programme, company)) return 'not_addressed';
  if (earlier === 'removed') return 'removed';
  if (earlier !== undefined && isLiveRegistration(earlier)) return 'already_registered';
  if (!programmePhaseRules(programmePhaseAt(programme, now)).registers) return 'not_open';
  return company.status === 'approved' ? undefined : 'company_not_approved';
}
