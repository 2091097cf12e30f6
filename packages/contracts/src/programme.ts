import {
  companyStatuses,
  companyTypes,
  dayMilliseconds,
  programmeActions,
  programmeKinds,
  programmeLimits,
  programmePhases,
  programmeSides,
  programmeStatuses,
  programmeVenues,
  registrationObstacles,
  registrationStatuses,
} from '@karakoram/domain';
import { z } from 'zod';
import {
  CountryCode,
  GivenInstant,
  Id,
  Instant,
  LocaleCode,
  LocalisedText,
  localisedLine,
  localisedText,
  PageQuery,
  pageOf,
} from './common.ts';
import { isFitForNames } from './fit-for-names.ts';

const Count = z.number().int().min(0);

/** Without a name or password in it, as for a company's own address. */
const onlineUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain })
  .max(programmeLimits.onlineUrlMax)
  .regex(/^[^@]*$/);

const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(isFitForNames, { params: { code: 'format_invalid' } });

const programmeValues = z.strictObject({
  kind: z.enum(programmeKinds),
  organiser: z.enum(programmeSides).describe('Whose desk runs it'),
  audience: z.enum(programmeSides).describe('Whose companies it is for'),
  companyTypes: z.array(z.enum(companyTypes)).max(companyTypes.length).default([]).describe('Empty: any'),
  title: localisedLine(programmeLimits.titleMax),
  summary: localisedText(programmeLimits.summaryMax),
  description: localisedText(programmeLimits.descriptionMax),
  venue: z.enum(programmeVenues),
  cityCode: z.string().max(60).nullable().describe('Null exactly where people meet online only'),
  address: localisedLine(programmeLimits.venueMax),
  onlineUrl: onlineUrl.nullable().default(null).describe('Shown to those who have a seat'),
  zone: CountryCode.describe('On whose clock the times were set'),
  startsAt: GivenInstant,
  endsAt: GivenInstant,
  registrationEndsAt: GivenInstant,
  capacity: z.number().int().min(programmeLimits.capacityMin).max(programmeLimits.capacityMax),
});

/** What cannot be true of any programme, named at the field that is to be corrected. */
function checkProgramme(values: z.infer<typeof programmeValues>, context: z.RefinementCtx<object>): void {
  const refuse = (field: string, code: string) =>
    context.addIssue({ code: 'custom', path: [field], params: { code }, input: undefined });
  const startsAt = Date.parse(values.startsAt);
  const endsAt = Date.parse(values.endsAt);
  if (endsAt <= startsAt) refuse('endsAt', 'ends_before_start');
  else if (endsAt - startsAt > programmeLimits.durationDaysMax * dayMilliseconds)
    refuse('endsAt', 'programme_too_long');
  if (Date.parse(values.registrationEndsAt) > startsAt) refuse('registrationEndsAt', 'registration_after_start');
  if (values.venue !== 'online' && values.cityCode === null) refuse('cityCode', 'required');
  if (values.venue === 'online' && values.cityCode !== null) refuse('cityCode', 'online_has_no_city');
  if (Object.keys(values.title).length === 0) refuse('title', 'name_required');
}

export const CreateProgrammeBody = programmeValues.superRefine(checkProgramme).meta({ id: 'CreateProgrammeBody' });
export type CreateProgrammeBody = z.infer<typeof CreateProgrammeBody>;

/** The whole programme anew. `version` is that of the programme the edit started from. */
export const UpdateProgrammeBody = programmeValues
  .extend({ version: z.number().int().min(1) })
  .superRefine(checkProgramme)
  .meta({ id: 'UpdateProgrammeBody' });
export type UpdateProgrammeBody = z.infer<typeof UpdateProgrammeBody>;

export const ProgrammesQuery = PageQuery.extend({
  when: z.enum(['upcoming', 'past']).default('upcoming').describe('What still runs is upcoming'),
  kind: z.enum(programmeKinds).optional(),
}).meta({ id: 'ProgrammesQuery' });
export type ProgrammesQuery = z.infer<typeof ProgrammesQuery>;

/** A programme as lists show it. */
export const ProgrammeCard = z
  .object({
    id: Id,
    kind: z.enum(programmeKinds),
    phase: z.enum(programmePhases).describe('How it stands now, by what was decided and by its dates'),
    organiser: z.enum(programmeSides),
    audience: z.enum(programmeSides),
    companyTypes: z.array(z.enum(companyTypes)),
    title: LocalisedText,
    summary: LocalisedText,
    venue: z.enum(programmeVenues),
    cityCode: z.string().nullable(),
    zone: CountryCode,
    startsAt: Instant,
    endsAt: Instant,
    registrationEndsAt: Instant,
    capacity: Count,
    taken: Count,
    waiting: Count,
    invented: z.boolean().describe('True for the invented programmes of the demo'),
  })
  .meta({ id: 'ProgrammeCard' });
export type ProgrammeCard = z.infer<typeof ProgrammeCard>;

export const ProgrammePage = pageOf(ProgrammeCard).meta({ id: 'ProgrammePage' });
export type ProgrammePage = z.infer<typeof ProgrammePage>;

/** Whom a company sends. Its contact details are for the organiser only. */
export const ProgrammePerson = z
  .strictObject({
    name: oneLine(programmeLimits.personNameMax),
    position: oneLine(programmeLimits.personPositionMax),
    email: z.email().max(254),
    phone: z.string().trim().max(40).nullable().default(null),
  })
  .meta({ id: 'ProgrammePerson' });
export type ProgrammePerson = z.infer<typeof ProgrammePerson>;

export const RegisterBody = z
  .strictObject({
    person: ProgrammePerson,
    wants: z.string().trim().min(1).max(programmeLimits.noteMax).describe('What the company hopes for'),
    note: z.string().trim().max(programmeLimits.noteMax).nullable().default(null),
  })
  .meta({ id: 'RegisterBody' });
export type RegisterBody = z.infer<typeof RegisterBody>;

/** The registration of the reader's own company. */
export const OwnRegistration = z
  .object({
    id: Id,
    status: z.enum(registrationStatuses),
    place: z.number().int().min(1).nullable().describe('Place in the waiting list, counted from 1; null with a seat'),
    person: ProgrammePerson,
    wants: z.string(),
    note: z.string().nullable(),
    createdAt: Instant,
    endedAt: Instant.nullable(),
    reason: z.string().nullable().describe('Why the organiser removed it'),
    canWithdraw: z.boolean(),
  })
  .meta({ id: 'OwnRegistration' });
export type OwnRegistration = z.infer<typeof OwnRegistration>;

/** A programme as its page shows it, with what the reader's own company has to do with it. */
export const ProgrammeView = ProgrammeCard.extend({
  description: LocalisedText,
  address: LocalisedText,
  onlineUrl: z.string().nullable().describe('Null for everybody who has no seat'),
  registration: OwnRegistration.nullable().describe('The latest of own company'),
  obstacle: z.enum(registrationObstacles).nullable().describe('What keeps own company from registering now'),
  updatedAt: Instant,
}).meta({ id: 'Programme' });
export type ProgrammeView = z.infer<typeof ProgrammeView>;

export const OwnRegistrationEntry = z
  .object({ programme: ProgrammeCard, registration: OwnRegistration })
  .meta({ id: 'OwnRegistrationEntry' });
export type OwnRegistrationEntry = z.infer<typeof OwnRegistrationEntry>;

export const OwnRegistrationPage = pageOf(OwnRegistrationEntry).meta({ id: 'OwnRegistrationPage' });
export type OwnRegistrationPage = z.infer<typeof OwnRegistrationPage>;

export const CalendarQuery = z.strictObject({ lang: LocaleCode.optional() }).meta({ id: 'CalendarQuery' });
export type CalendarQuery = z.infer<typeof CalendarQuery>;

export const RunProgrammesQuery = PageQuery.extend({
  status: z.enum(programmeStatuses).optional(),
}).meta({ id: 'RunProgrammesQuery' });
export type RunProgrammesQuery = z.infer<typeof RunProgrammesQuery>;

const runFields = {
  status: z.enum(programmeStatuses),
  version: z.number().int(),
};

/** A programme in the list of those who run it. */
export const RunProgrammeCard = ProgrammeCard.extend(runFields).meta({ id: 'RunProgrammeCard' });
export type RunProgrammeCard = z.infer<typeof RunProgrammeCard>;

export const RunProgrammePage = pageOf(RunProgrammeCard).meta({ id: 'RunProgrammePage' });
export type RunProgrammePage = z.infer<typeof RunProgrammePage>;

/** A programme for those who run it. */
export const RunProgrammeView = RunProgrammeCard.extend({
  description: LocalisedText,
  address: LocalisedText,
  onlineUrl: z.string().nullable(),
  availableActions: z.array(z.enum(programmeActions)),
  canEdit: z.boolean(),
  updatedAt: Instant,
}).meta({ id: 'RunProgramme' });
export type RunProgrammeView = z.infer<typeof RunProgrammeView>;

/** The last part of the address by which it is taken. */
export const ProgrammeActionName = z.enum(programmeActions);

export const ParticipantsQuery = PageQuery.extend({
  status: z.enum(registrationStatuses).default('registered'),
}).meta({ id: 'ParticipantsQuery' });
export type ParticipantsQuery = z.infer<typeof ParticipantsQuery>;

/** A company that registered, for those who run the programme. */
export const Participant = z
  .object({
    id: Id,
    status: z.enum(registrationStatuses),
    company: z.object({
      id: Id,
      names: LocalisedText,
      country: CountryCode,
      type: z.enum(companyTypes),
      status: z.enum(companyStatuses),
    }),
    person: ProgrammePerson,
    wants: z.string(),
    note: z.string().nullable(),
    createdAt: Instant,
    seatedAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    reason: z.string().nullable(),
    canRemove: z.boolean(),
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

export const ParticipantPage = pageOf(Participant).meta({ id: 'ParticipantPage' });
export type ParticipantPage = z.infer<typeof ParticipantPage>;

export const RemoveParticipantBody = z
  .strictObject({ reason: z.string().trim().min(1).max(programmeLimits.reasonMax) })
  .meta({ id: 'RemoveParticipantBody' });
export type RemoveParticipantBody = z.infer<typeof RemoveParticipantBody>;
