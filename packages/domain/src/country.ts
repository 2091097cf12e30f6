/** The two sides that the centre links (ISO 3166-1 alpha-2). */
export const countries = ['CN', 'PK'] as const;
export type Country = (typeof countries)[number];

const otherSides = { CN: 'PK', PK: 'CN' } as const satisfies Record<Country, Country>;

/** Each country keeps one clock all year: Beijing UTC+8, Pakistan UTC+5. */
const timeZones = { CN: 'Asia/Shanghai', PK: 'Asia/Karachi' } as const satisfies Record<Country, string>;

export type TimeZone = (typeof timeZones)[Country];

/** The side that a company of `country` looks for partners on. */
export function otherCountry(country: Country): Country {
  return otherSides[country];
}

/** The IANA time zone in which a company of `country` reads a time. */
export function timeZoneOf(country: Country): TimeZone {
  return timeZones[country];
}

/** True if the value is one of the two countries. */
export function isCountry(value: unknown): value is Country {
  return countries.some((country) => country === value);
}
