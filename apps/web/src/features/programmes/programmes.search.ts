import {
  isLocale,
  type Locale,
  type ProgrammeKind,
  programmeKinds,
  type ProgrammeStatus,
  programmeStatuses,
  type RegistrationStatus,
  registrationStatuses,
} from '@karakoram/domain';

export type ProgrammesTab = 'upcoming' | 'past' | 'own';

/** What the address of the list says. */
export interface ProgrammesSearch {
  /** Upcoming where it is left out. */
  tab?: Exclude<ProgrammesTab, 'upcoming'>;
  kind?: ProgrammeKind;
  /** Kept, so that a link to the page in a language stays one. */
  lang?: Locale;
}

export function programmesSearch(search: Record<string, unknown>): ProgrammesSearch {
  const kind = programmeKinds.find((known) => known === search['kind']);
  return {
    ...(search['tab'] === 'past' || search['tab'] === 'own' ? { tab: search['tab'] } : {}),
    ...(kind === undefined ? {} : { kind }),
    ...(isLocale(search['lang']) ? { lang: search['lang'] } : {}),
  };
}

export interface RunProgrammesSearch {
  status?: ProgrammeStatus;
}

export function runProgrammesSearch(search: Record<string, unknown>): RunProgrammesSearch {
  const status = programmeStatuses.find((known) => known === search['status']);
  return status === undefined ? {} : { status };
}

export interface RunProgrammeSearch {
  /** Which registrations are shown; those with a seat where it is left out. */
  list?: Exclude<RegistrationStatus, 'registered'>;
}

export function runProgrammeSearch(search: Record<string, unknown>): RunProgrammeSearch {
  const list = registrationStatuses.find((known) => known === search['list']);
  return list === undefined || list === 'registered' ? {} : { list };
}
