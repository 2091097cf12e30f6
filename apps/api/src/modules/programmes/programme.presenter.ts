import type {
  OwnRegistration,
  Participant,
  ProgrammeCard,
  ProgrammeView,
  RunProgrammeCard,
  RunProgrammeView,
} from '@karakoram/contracts';
import {
  availableProgrammeActions,
  type CompanyStatus,
  type CompanyType,
  type Country,
  isLiveRegistration,
  programmeKinds,
  programmePhaseAt,
  programmePhaseRules,
  type ProgrammeSide,
  type ProgrammeStatus,
  type ProgrammeVenue,
  type RegistrationObstacle,
  type RegistrationStatus,
} from '@karakoram/domain';
import type { Prisma } from '../../platform/database/generated/client.ts';
import { presentNames, presentText } from '../../platform/http/present-localised.ts';

export const programmeCardSelect = {
  id: true,
  kind: true,
  status: true,
  organiser: true,
  audience: true,
  companyTypes: true,
  title: true,
  summary: true,
  venue: true,
  cityCode: true,
  zone: true,
  startsAt: true,
  endsAt: true,
  registrationEndsAt: true,
  capacity: true,
  taken: true,
  waiting: true,
  version: true,
  invented: true,
} as const satisfies Prisma.ProgrammeSelect;

export const programmeSelect = {
  ...programmeCardSelect,
  description: true,
  address: true,
  onlineUrl: true,
  updatedAt: true,
} as const satisfies Prisma.ProgrammeSelect;

export const registrationSelect = {
  id: true,
  status: true,
  place: true,
  personName: true,
  personPosition: true,
  personEmail: true,
  personPhone: true,
  wants: true,
  note: true,
  createdAt: true,
  seatedAt: true,
  endedAt: true,
  reason: true,
} as const satisfies Prisma.ProgrammeRegistrationSelect;

export interface ProgrammeCardRow {
  readonly id: string;
  readonly kind: string;
  readonly status: ProgrammeStatus;
  readonly organiser: ProgrammeSide;
  readonly audience: ProgrammeSide;
  readonly companyTypes: CompanyType[];
  readonly title: unknown;
  readonly summary: unknown;
  readonly venue: ProgrammeVenue;
  readonly cityCode: string | null;
  readonly zone: Country;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly registrationEndsAt: Date;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  readonly version: number;
  readonly invented: boolean;
}

export interface ProgrammeRow extends ProgrammeCardRow {
  readonly description: unknown;
  readonly address: unknown;
  readonly onlineUrl: string | null;
  readonly updatedAt: Date;
}

export interface RegistrationRow {
  readonly id: string;
  readonly status: RegistrationStatus;
  readonly place: bigint;
  readonly personName: string;
  readonly personPosition: string;
  readonly personEmail: string;
  readonly personPhone: string | null;
  readonly wants: string;
  readonly note: string | null;
  readonly createdAt: Date;
  readonly seatedAt: Date | null;
  readonly endedAt: Date | null;
  readonly reason: string | null;
}

export function presentProgrammeCard(row: ProgrammeCardRow, now: Date): ProgrammeCard {
  const kind = programmeKinds.find((known) => known === row.kind);
  if (kind === undefined) throw new Error(`programme ${row.id} has an unknown kind`);
  return {
    id: row.id,
    kind,
    phase: programmePhaseAt(row, now),
    organiser: row.organiser,
    audience: row.audience,
    companyTypes: row.companyTypes,
    title: presentText(row.title),
    summary: presentText(row.summary),
    venue: row.venue,
    cityCode: row.cityCode,
    zone: row.zone,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    registrationEndsAt: row.registrationEndsAt.toISOString(),
    capacity: row.capacity,
    taken: row.taken,
    waiting: row.waiting,
    invented: row.invented,
  };
}

/** What the reader's own company has to do with a programme. */
export interface Standing {
  readonly registration: { readonly row: RegistrationRow; readonly waitingPlace: number | null } | null;
  readonly obstacle: RegistrationObstacle | null;
}

/** A programme as its page shows it. The address of an online meeting leaves here for those who have a seat only. */
export function presentProgramme(row: ProgrammeRow, { registration, obstacle }: Standing, now: Date): ProgrammeView {
  const hasSeat = registration?.row.status === 'registered' && row.status !== 'cancelled';
  return {
    ...presentProgrammeCard(row, now),
    description: presentText(row.description),
    address: presentText(row.address),
    onlineUrl: hasSeat ? row.onlineUrl : null,
    registration:
      registration === null ? null : presentOwnRegistration(registration.row, row, registration.waitingPlace, now),
    obstacle,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function presentOwnRegistration(
  row: RegistrationRow,
  programme: ProgrammeCardRow,
  waitingPlace: number | null,
  now: Date,
): OwnRegistration {
  return {
    id: row.id,
    status: row.status,
    place: waitingPlace,
    person: presentPerson(row),
    wants: row.wants,
    note: row.note,
    createdAt: row.createdAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    reason: row.reason,
    canWithdraw: isLiveRegistration(row.status) && programmePhaseRules(programmePhaseAt(programme, now)).moves,
  };
}

export function presentRunProgrammeCard(row: ProgrammeCardRow, now: Date): RunProgrammeCard {
  return { ...presentProgrammeCard(row, now), status: row.status, version: row.version };
}

export function presentRunProgramme(row: ProgrammeRow, now: Date): RunProgrammeView {
  return {
    ...presentRunProgrammeCard(row, now),
    description: presentText(row.description),
    address: presentText(row.address),
    onlineUrl: row.onlineUrl,
    availableActions: availableProgrammeActions(row, now),
    canEdit: programmePhaseRules(programmePhaseAt(row, now)).editable,
    updatedAt: row.updatedAt.toISOString(),
  };
}

export interface ParticipantRow extends RegistrationRow {
  readonly company: {
    readonly id: string;
    readonly nameEn: string | null;
    readonly nameZh: string | null;
    readonly nameUr: string | null;
    readonly country: Country;
    readonly type: CompanyType;
    readonly status: CompanyStatus;
  };
}

export function presentParticipant(row: ParticipantRow, programme: ProgrammeCardRow, now: Date): Participant {
  const { company } = row;
  return {
    id: row.id,
    status: row.status,
    company: {
      id: company.id,
      names: presentNames(company),
      country: company.country,
      type: company.type,
      status: company.status,
    },
    person: presentPerson(row),
    wants: row.wants,
    note: row.note,
    createdAt: row.createdAt.toISOString(),
    seatedAt: row.seatedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    reason: row.reason,
    canRemove: isLiveRegistration(row.status) && programmePhaseRules(programmePhaseAt(programme, now)).moves,
  };
}

function presentPerson(row: RegistrationRow): OwnRegistration['person'] {
  return { name: row.personName, position: row.personPosition, email: row.personEmail, phone: row.personPhone };
}
