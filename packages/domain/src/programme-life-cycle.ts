import type { Result } from './result.ts';
import { fail, ok } from './result.ts';

/** What somebody decided about a programme. How it stands at a moment is its phase. */
export const programmeStatuses = ['draft', 'published', 'closed', 'cancelled'] as const;
export type ProgrammeStatus = (typeof programmeStatuses)[number];

/** What moves it. `close` ends registration before its day, `reopen` takes that back. */
export const programmeActions = ['publish', 'close', 'reopen', 'cancel'] as const;
export type ProgrammeAction = (typeof programmeActions)[number];

const transitions = {
  draft: { publish: 'published' },
  published: { close: 'closed', cancel: 'cancelled' },
  closed: { reopen: 'published', cancel: 'cancelled' },
  cancelled: {},
} as const satisfies Record<ProgrammeStatus, Partial<Record<ProgrammeAction, ProgrammeStatus>>>;

/** How a programme stands at a moment: what was decided, and what the calendar says. */
export const programmePhases = ['draft', 'open', 'closed', 'running', 'past', 'cancelled'] as const;
export type ProgrammePhase = (typeof programmePhases)[number];

interface PhaseRules {
  /** Companies register. */
  readonly registers: boolean;
  /** Companies withdraw, the organiser removes, and free seats are given to those who wait. */
  readonly moves: boolean;
  /** The organiser changes what is announced. */
  readonly editable: boolean;
  /** The organiser still decides anything. */
  readonly decides: boolean;
}

const phaseRules = {
  draft: { registers: false, moves: false, editable: true, decides: true },
  open: { registers: true, moves: true, editable: true, decides: true },
  closed: { registers: false, moves: true, editable: true, decides: true },
  running: { registers: false, moves: false, editable: true, decides: true },
  past: { registers: false, moves: false, editable: false, decides: false },
  cancelled: { registers: false, moves: false, editable: false, decides: false },
} as const satisfies Record<ProgrammePhase, PhaseRules>;

/** The refusal of an action that a programme does not allow as it stands. */
export interface ProgrammeActionRefused {
  status: ProgrammeStatus;
  action: ProgrammeAction;
}

/** A programme as far as its phase depends on it. */
export interface ProgrammeDates {
  readonly status: ProgrammeStatus;
  readonly registrationEndsAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Where `action` leads from `status`, or a refusal. Says nothing about who may do it. */
export function programmeTransition(
  status: ProgrammeStatus,
  action: ProgrammeAction,
): Result<ProgrammeStatus, ProgrammeActionRefused> {
  const allowed: Partial<Record<ProgrammeAction, ProgrammeStatus>> = transitions[status];
  const next = allowed[action];
  return next === undefined ? fail({ status, action }) : ok(next);
}

/** How it stands at `now`. No job has to run for a programme to close, begin or end; the moment itself is the later phase. */
export function programmePhaseAt(programme: ProgrammeDates, now: Date): ProgrammePhase {
  const { status, registrationEndsAt, startsAt, endsAt } = programme;
  if (status === 'draft' || status === 'cancelled') return status;
  if (now >= endsAt) return 'past';
  if (now >= startsAt) return 'running';
  return status === 'closed' || now >= registrationEndsAt ? 'closed' : 'open';
}

/** What can be done in a phase. */
export function programmePhaseRules(phase: ProgrammePhase): PhaseRules {
  return phaseRules[phase];
}

/** The actions that lead somewhere from how it stands at `now`: nothing is decided any more about what is over. */
export function availableProgrammeActions(programme: ProgrammeDates, now: Date): ProgrammeAction[] {
  const phase = programmePhaseAt(programme, now);
  if (!phaseRules[phase].decides) return [];
  return programmeActions.filter((action) => {
    if (!programmeTransition(programme.status, action).ok) return false;
    // Registration that the calendar has ended is neither closed nor opened by hand.
    if (action === 'close') return phase === 'open';
    if (action === 'reopen') return now < programme.registrationEndsAt;
    return true;
  });
}
