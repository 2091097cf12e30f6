/** The two sides that the centre links (ISO 3166-1 alpha-2). */
export const countries = ['CN', 'PK'] as const;
export type Country = (typeof countries)[number];

const otherSides = { CN: 'PK', PK: 'CN' } as const satisfies Record<Country, Country>;

/** Each country keeps one clock all year: Beijing UTC+8, Pakistan UTC+5. */
const timeZones = { CN: 'Asia/Shanghai', PK: 'Asia/Karachi' } as const satisfies Record<Country, string>;

export type TimeZone = (typeof timeZones)[Country];

const utcOffsets = { CN: '+08:00', PK: '+05:00' } as const satisfies Record<Country, string>;

/** The side that a company of `country` looks for partners on. */
export function otherCountry(country: Country): Country {
  return otherSides[country];
}

/** The IANA time zone in which a company of `country` reads a time. */
export function timeZoneOf(country: Country): TimeZone {
  return timeZones[country];
}

/** How far the clock of `country` is ahead of the UTC, as RFC 3339 writes it. */
export function utcOffsetOf(country: Country): (typeof utcOffsets)[Country] {
  return utcOffsets[country];
}

/** A moment as the clock of `country` shows it: the day as `2026-12-07`, the time as `14:00`. */
export function wallClockOf(moment: Date, country: Country): { day: string; time: string } {
  const hours = Number.parseInt(utcOffsets[country], 10);
  const shifted = new Date(moment.getTime() + hours * 60 * 60 * 1000).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}

/** True if the value is one of the two countries. */
export function isCountry(value: unknown): value is Country {
  return countries.some((country) => country === value);
}
