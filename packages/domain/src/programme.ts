import { daysAfter } from './day.ts';
import type { CompanyType } from './company.ts';
import type { Country } from './country.ts';
import { isDeskOf } from './permissions.ts';
import type { Actor } from './roles.ts';

/** What the centre's programmes are. */
export const programmeKinds = [
  'delegation',
  'matchmaking_day',
  'incubation',
  'training',
  'conference',
  'exhibition',
  'other',
] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

/** One of the two countries, or both: who runs a programme, and whose companies it is for. */
export const programmeSides = ['CN', 'PK', 'both'] as const;
export type ProgrammeSide = (typeof programmeSides)[number];

/** Where people meet. */
export const programmeVenues = ['in_person', 'online', 'hybrid'] as const;
export type ProgrammeVenue = (typeof programmeVenues)[number];

/** Lengths in UTF-16 code units, of the text without the blanks around it. */
export const programmeLimits = {
  titleMax: 150,
  summaryMax: 400,
  descriptionMax: 4000,
  venueMax: 300,
  onlineUrlMax: 500,
  capacityMin: 1,
  capacityMax: 5000,
  /** From its beginning to its end. Lists rely on it to find what is still running. */
  durationDaysMax: 366,
  personNameMax: 120,
  personPositionMax: 120,
  noteMax: 1000,
  reasonMax: 1000,
} as const;

/** Participants are reminded once so many days before it begins. */
export const programmeReminderDays = [7, 1] as const;
export type ProgrammeReminderDay = (typeof programmeReminderDays)[number];

/** True if a programme of one side is a matter of that country. */
export function concernsCountry(side: ProgrammeSide, country: Country): boolean {
  return side === 'both' || side === country;
}

/**
 * True if the actor prepares and runs programmes of that organiser, and sees who takes part: the desk of its country, either
 * desk for one that both run, and administrators. A desk answers for what it announces, so the other one neither changes it
 * nor reads the addresses of those who registered.
 */
export function mayRunProgramme(actor: Actor, organiser: ProgrammeSide): boolean {
  return organiser === 'both' ? isDeskOf(actor, 'CN') || isDeskOf(actor, 'PK') : isDeskOf(actor, organiser);
}

/** The organisers in whose name the actor may run programmes. */
export function organisersOf(actor: Actor): ProgrammeSide[] {
  return programmeSides.filter((side) => mayRunProgramme(actor, side));
}

/** True if a programme is for companies like this one. No types named means any. */
export function isAddressedTo(
  programme: { readonly audience: ProgrammeSide; readonly companyTypes: readonly CompanyType[] },
  company: { readonly country: Country; readonly type: CompanyType },
): boolean {
  return (
    concernsCountry(programme.audience, company.country) &&
    (programme.companyTypes.length === 0 || programme.companyTypes.includes(company.type))
  );
}

/**
 * The reminder that is due at `now`, if any, for somebody who has had a seat since `since` and got the reminders in
 * `reminded`. Only the nearest to the beginning counts, so that days without a server are made up for by one; who got the
 * seat after its day has just been told of the date.
 */
export function dueProgrammeReminder(
  {
    startsAt,
    since,
    reminded,
  }: { readonly startsAt: Date; readonly since: Date; readonly reminded: readonly number[] },
  now: Date,
): ProgrammeReminderDay | undefined {
  if (now >= startsAt) return undefined;
  const dayOf = (day: number): Date => daysAfter(startsAt, -day);
  const nearest = programmeReminderDays.findLast((day) => dayOf(day) <= now);
  if (nearest === undefined || since > dayOf(nearest)) return undefined;
  return reminded.every((day) => day > nearest) ? nearest : undefined;
}
