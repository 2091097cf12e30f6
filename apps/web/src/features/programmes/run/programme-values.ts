import type { CreateProgrammeBody, RunProgrammeView } from '@karakoram/contracts';
import {
  type CompanyType,
  type Country,
  type ProgrammeKind,
  type ProgrammeSide,
  type ProgrammeVenue,
  utcOffsetOf,
  wallClockOf,
} from '@karakoram/domain';
import { textsOf, type Texts } from '../../../components/autosave/texts.ts';
import type { FormSchema } from '../../../lib/use-form.ts';
import type { SchemaIssue } from '../../../lib/validation.ts';

/** A programme in the form. Days and times are those of the clock of `zone`. */
export interface ProgrammeValues {
  kind: ProgrammeKind;
  organiser: ProgrammeSide;
  audience: ProgrammeSide;
  companyTypes: readonly CompanyType[];
  title: Texts;
  summary: Texts;
  description: Texts;
  venue: ProgrammeVenue;
  zone: Country;
  cityCode: string | null;
  address: Texts;
  onlineUrl: string;
  startsOn: string;
  startsAt: string;
  endsOn: string;
  endsAt: string;
  registrationEndsOn: string;
  registrationEndsAt: string;
  capacity: string;
}

/** Where the form of a new programme begins. */
export function emptyValues(organiser: ProgrammeSide): ProgrammeValues {
  return {
    kind: 'matchmaking_day',
    organiser,
    audience: 'both',
    companyTypes: [],
    title: textsOf({}),
    summary: textsOf({}),
    description: textsOf({}),
    venue: 'in_person',
    zone: organiser === 'CN' ? 'CN' : 'PK',
    cityCode: null,
    address: textsOf({}),
    onlineUrl: '',
    startsOn: '',
    startsAt: '09:00',
    endsOn: '',
    endsAt: '17:00',
    registrationEndsOn: '',
    registrationEndsAt: '17:00',
    capacity: '',
  };
}

export function valuesOf(programme: RunProgrammeView): ProgrammeValues {
  const clock = (moment: string) => wallClockOf(new Date(moment), programme.zone);
  const [starts, ends, registrationEnds] = [
    clock(programme.startsAt),
    clock(programme.endsAt),
    clock(programme.registrationEndsAt),
  ];
  return {
    kind: programme.kind,
    organiser: programme.organiser,
    audience: programme.audience,
    companyTypes: programme.companyTypes,
    title: textsOf(programme.title),
    summary: textsOf(programme.summary),
    description: textsOf(programme.description),
    venue: programme.venue,
    zone: programme.zone,
    cityCode: programme.cityCode,
    address: textsOf(programme.address),
    onlineUrl: programme.onlineUrl ?? '',
    startsOn: starts.day,
    startsAt: starts.time,
    endsOn: ends.day,
    endsAt: ends.time,
    registrationEndsOn: registrationEnds.day,
    registrationEndsAt: registrationEnds.time,
    capacity: String(programme.capacity),
  };
}

/** The instant that the clock of `zone` shows so, or undefined while day or time are not complete. */
export function instantOf(day: string, time: string, zone: Country): string | undefined {
  const moment = new Date(`${day}T${time}:00${utcOffsetOf(zone)}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

const moments = ['startsAt', 'endsAt', 'registrationEndsAt'] as const;

const dayOf = {
  startsAt: 'startsOn',
  endsAt: 'endsOn',
  registrationEndsAt: 'registrationEndsOn',
} as const satisfies Record<(typeof moments)[number], keyof ProgrammeValues>;

/**
 * Says what is missing before anything can be sent; everything else is the API's to say, which says it in words for each
 * field.
 */
export const programmeFormSchema = {
  safeParse(data: unknown) {
    const values = isProgrammeValues(data) ? data : emptyValues('both');
    const found = moments.map((name) => [name, instantOf(values[dayOf[name]], values[name], values.zone)] as const);
    const issues: SchemaIssue[] = found.flatMap(([name, instant]) =>
      instant === undefined ? [{ code: 'invalid_type', path: [name] }] : [],
    );
    const capacity = Number(values.capacity);
    if (values.capacity.trim() === '' || !Number.isInteger(capacity))
      issues.push({ code: 'invalid_type', path: ['capacity'] });
    const [startsAt, endsAt, registrationEndsAt] = found.map(([, instant]) => instant);
    if (startsAt === undefined || endsAt === undefined || registrationEndsAt === undefined || issues.length > 0)
      return { success: false, error: { issues } };
    const data_ = bodyOf(values, { startsAt, endsAt, registrationEndsAt, capacity });
    return { success: true, data: data_ };
  },
} satisfies FormSchema<CreateProgrammeBody>;

function isProgrammeValues(data: unknown): data is ProgrammeValues {
  return typeof data === 'object' && data !== null && 'startsOn' in data && 'zone' in data;
}

function bodyOf(
  values: ProgrammeValues,
  parsed: Pick<CreateProgrammeBody, 'startsAt' | 'endsAt' | 'registrationEndsAt' | 'capacity'>,
): CreateProgrammeBody {
  const { kind, organiser, audience, companyTypes, title, summary, description, venue, zone, address } = values;
  return {
    kind,
    organiser,
    audience,
    companyTypes: [...companyTypes],
    title,
    summary,
    description,
    venue,
    zone,
    cityCode: venue === 'online' ? null : values.cityCode,
    address,
    onlineUrl: venue === 'in_person' || values.onlineUrl.trim() === '' ? null : values.onlineUrl.trim(),
    ...parsed,
  };
}
