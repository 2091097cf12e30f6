/** 24 hours, whatever calendars and clocks say of the day. */
export const dayMilliseconds = 24 * 60 * 60 * 1000;

/** So many times 24 hours later; earlier where `days` is below zero. */
export function daysAfter(moment: Date, days: number): Date {
  return new Date(moment.getTime() + days * dayMilliseconds);
}
