/** 24 hours, whatever calendars and clocks say of the day. */
export const dayMilliseconds = 24 * 60 * 60 * 1000;

/** So many times 24 hours later; earlier where `days` is below zero. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * dayMilliseconds);
}

/**
 * The last moment of a day of the calendar, written `yyyy-mm-dd`: by then it is over in both countries, whose clocks are ahead of
 * the UTC. It is still of that day, so that whoever writes it as a day of the UTC names the right one.
 */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999Z`);
}
