import { type Country, timeZoneOf } from './country.ts';

/** What a saved search is a search of. */
export const savedSearchSubjects = ['companies', 'opportunities'] as const;
export type SavedSearchSubject = (typeof savedSearchSubjects)[number];

/** How often the holder of a saved search is told of what is new in it. */
export const alertFrequencies = ['at_once', 'daily', 'weekly', 'none'] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];

/** More than this a person does not read, and every one of them is looked at for every change of what it is a search of. */
export const savedSearchesMax = 20;

export const savedSearchNameMax = 80;

/** Digests are there when people come to work. */
const digestHour = 8;
const hourMilliseconds = 60 * 60 * 1000;
const dayMilliseconds = 24 * hourMilliseconds;

/** Both countries keep one clock all year. */
const hoursAheadOfUtc = { 'Asia/Shanghai': 8, 'Asia/Karachi': 5 } as const;

/**
 * When the next alert may go out after `now`: at once; at eight in the morning of the reader's country, the first that is
 * later than `now`; on such a morning of a Monday; or never (null).
 */
export function nextAlertAt(frequency: AlertFrequency, now: Date, country: Country): Date | null {
  if (frequency === 'none') return null;
  if (frequency === 'at_once') return now;
  const eightInUtc = digestHour - hoursAheadOfUtc[timeZoneOf(country)];
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()) + eightInUtc * hourMilliseconds;
  // Eight o'clock is on the same day of the week there as in UTC.
  for (let at = today; ; at += dayMilliseconds) {
    const morning = new Date(at);
    if (at > now.getTime() && (frequency === 'daily' || morning.getUTCDay() === 1)) return morning;
  }
}
