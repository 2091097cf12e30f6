import { countries, type Country, otherCountry } from './country.ts';
import { foldText } from './fold-text.ts';
import type { Locale } from './locale.ts';
import { chineseCities, chineseProvinces } from './places/china.ts';
import { pakistaniCities, pakistaniProvinces } from './places/pakistan.ts';
import type { CityRow, ProvinceRow } from './places/place-row.ts';
import { zoneRows } from './places/zones.ts';

/** A first-level division of one of the two countries: `CN-11` by GB/T 2260, `PK-PB` by ISO 3166-2. */
export interface Province {
  kind: 'province';
  code: string;
  country: Country;
  names: Record<Locale, string>;
}

/** A city, or the prefecture that a company names as its city: `CN-4403` by GB/T 2260, `PK-lahore`. */
export interface City {
  kind: 'city';
  code: string;
  country: Country;
  provinceCode: string;
  names: Record<Locale, string>;
}

export type Place = Province | City;

/** A technology or economic zone: `CN-zone-zhongguancun`. A place to look for partners in, and none that an address names. */
export interface Zone {
  kind: 'zone';
  code: string;
  country: Country;
  provinceCode: string;
  names: Record<Locale, string>;
}

function provinceOf(country: Country, [code, en, zh, ur]: ProvinceRow): Province {
  return { kind: 'province', code: `${country}-${code}`, country, names: { en, zh, ur } };
}

function cityOf(country: Country, provinceCode: string, [code, en, zh, ur]: CityRow): City {
  return {
    kind: 'city',
    code: `${country}-${code}`,
    country,
    provinceCode: `${country}-${provinceCode}`,
    names: { en, zh, ur },
  };
}

/** A place with the spellings by which it is found besides its names. */
interface Entry {
  place: Place;
  otherSpellings: readonly string[];
}

const entries: readonly Entry[] = [
  ...chineseProvinces.map((row) => ({ place: provinceOf('CN', row), otherSpellings: row.slice(4) })),
  ...chineseCities.map((row) => ({ place: cityOf('CN', row[0].slice(0, 2), row), otherSpellings: row.slice(4) })),
  ...pakistaniProvinces.map((row) => ({ place: provinceOf('PK', row), otherSpellings: row.slice(4) })),
  ...Object.entries(pakistaniCities).flatMap(([province, rows]) =>
    rows.map((row) => ({ place: cityOf('PK', province, row), otherSpellings: row.slice(4) })),
  ),
];

/** Every province of both countries, China's first, each in the order of its code's source. */
export const provinces: readonly Province[] = entries
  .map(({ place }) => place)
  .filter((place) => place.kind === 'province');

/** Every city of both countries, province by province. */
export const cities: readonly City[] = entries.map(({ place }) => place).filter((place) => place.kind === 'city');

/** Every zone of both countries, province by province. */
export const zones: readonly Zone[] = countries.flatMap((country) =>
  zoneRows[country].map(([code, provinceCode, en, zh, ur]): Zone => ({
    kind: 'zone',
    code: `${country}-${code}`,
    country,
    provinceCode: `${country}-${provinceCode}`,
    names: { en, zh, ur },
  })),
);

const provincesByCode = new Map(provinces.map((province) => [province.code, province]));
const citiesByCode = new Map(cities.map((city) => [city.code, city]));
const zonesByCode = new Map(zones.map((zone) => [zone.code, zone]));
const citiesByProvince = Map.groupBy(cities, (city) => city.provinceCode);

/** The province of that code, if there is one. */
export function provinceByCode(code: string): Province | undefined {
  return provincesByCode.get(code);
}

/** The city of that code, if there is one. */
export function cityByCode(code: string): City | undefined {
  return citiesByCode.get(code);
}

/** The province, city or zone of that code, if there is one. */
export function placeByCode(code: string): Place | Zone | undefined {
  return citiesByCode.get(code) ?? provincesByCode.get(code) ?? zonesByCode.get(code);
}

/** The provinces of a country. */
export function provincesOf(country: Country): readonly Province[] {
  return provinces.filter((province) => province.country === country);
}

/** The zones of a country. */
export function zonesOf(country: Country): readonly Zone[] {
  return zones.filter((zone) => zone.country === country);
}

/** True if a company of `country` can look for partners there: a province of the other country. */
export function isPartnerPlace(country: Country, provinceCode: string): boolean {
  return provinceByCode(provinceCode)?.country === otherCountry(country);
}

/** The cities of the province of that code; empty if there is no such province. */
export function citiesOf(provinceCode: string): readonly City[] {
  return citiesByProvince.get(provinceCode) ?? [];
}

/** Endings that say what kind of place a name is, and are left out as often as they are written. */
const endings = [
  { kind: 'city', pattern: /(?<=\p{Script=Han}{2})(?:市|地区|盟|林区|县)$/u },
  { kind: 'province', pattern: /(?<=\p{Script=Han}{2})(?:省|自治区|特别行政区)$/u },
  { kind: 'city', pattern: /(?<=[a-z]) *(?:\bcity|\bshi|\bmunicipality|\bprefecture)$/u },
  { kind: 'province', pattern: /(?<=[a-z]) *(?:\bprovince|\bsheng|\bautonomous region|\bsar)$/u },
  { kind: 'city', pattern: / +شهر$|^شهر +/u },
  { kind: 'province', pattern: /^صوبه +/u },
] as const satisfies readonly { kind: Place['kind']; pattern: RegExp }[];

/** Of several cities with one romanisation, the one that is meant when nothing else is said. For the others nothing is. */
const prominentCityCodes = new Set(['CN-3205', 'CN-3501']);

/** The words for the countries, which addresses end or begin with. */
const countryWords = /^(?:中国|中华人民共和国)|\b(?:p\.?r\.? )?china$|\bpakistan$|巴基斯坦|پاکستان$/gu;

/** Letters and digits alone: blanks, hyphens and apostrophes are written or not as people like. */
function keyOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

function withoutEnding(folded: string): { name: string; kind: Place['kind'] | undefined } {
  for (const { kind, pattern } of endings) {
    const name = folded.replace(pattern, '').trim();
    if (name !== folded && name !== '') return { name, kind };
  }
  return { name: folded, kind: undefined };
}

/** Every key by which each country's places are found: whole names, names without their ending, other spellings. */
function buildIndex(country: Country): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const { place, otherSpellings } of entries) {
    if (place.country !== country) continue;
    const spellings = [...Object.values(place.names), ...otherSpellings].map(foldText);
    const keys = new Set(spellings.flatMap((folded) => [keyOf(folded), keyOf(withoutEnding(folded).name)]));
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), place]);
  }
  return index;
}

const indexes: Readonly<Record<Country, ReadonlyMap<string, readonly Place[]>>> = {
  CN: buildIndex('CN'),
  PK: buildIndex('PK'),
};

/** All places that a folded name can mean, of the kind that its ending says. */
function candidates(country: Country, folded: string): readonly Place[] {
  const { name, kind } = withoutEnding(folded);
  const found = indexes[country].get(keyOf(folded)) ?? indexes[country].get(keyOf(name)) ?? [];
  return kind === undefined ? found : found.filter((place) => place.kind === kind);
}

/** The only city of a province: a municipality or special region, where the city says all that the province does. */
function onlyCityOf(provinceCode: string): City | undefined {
  const [city, second] = citiesOf(provinceCode);
  return second === undefined ? city : undefined;
}

/**
 * The one place that is meant. A bare name of both a province and one of its cities is the province, which is true either
 * way; a province that is one city is that city.
 */
function choose(places: readonly Place[]): Place | undefined {
  const province = places.find((place) => place.kind === 'province');
  if (province !== undefined) return onlyCityOf(province.code) ?? province;
  return places.length === 1 ? places[0] : places.find((place) => prominentCityCodes.has(place.code));
}

/** A Chinese address without blanks: the province if it is written, then the city, then whatever is smaller. */
function findAtStart(country: Country, key: string): Place | undefined {
  const province = provincesOf(country).find(({ names }) => key.startsWith(withoutEnding(names.zh).name));
  if (province === undefined) return cities.find((city) => city.country === country && key.startsWith(city.names.zh));
  const written = [province.names.zh, withoutEnding(province.names.zh).name].find((name) => key.startsWith(name)) ?? '';
  const rest = key.slice(written.length);
  const within = citiesOf(province.code).find((city) => rest.startsWith(withoutEnding(city.names.zh).name));
  return within ?? onlyCityOf(province.code) ?? province;
}

/**
 * The place that a text names: "Shenzhen", "深圳市", "Pindi", "Hongkong", "Taizhou, Zhejiang", "广东省深圳市南山区". Case,
 * accents, blanks, suffixes and common other spellings do not matter. A city where one is named, otherwise a province;
 * undefined if nothing is recognised or if several cities could be meant.
 */
export function findPlaceByName(country: Country, text: string): Place | undefined {
  const folded = foldText(text)
    .replace(/[’‘`']/gu, '')
    .trim()
    .replace(countryWords, '')
    .replace(/[\s,，、]+$/u, '')
    .trim();
  if (folded === '') return undefined;
  const whole = choose(candidates(country, folded));
  if (whole !== undefined) return whole;

  const parts = folded
    .split(/[,，、;；/|()（）]+|\s[-–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length > 1) {
    const found = parts.map((part) => candidates(country, part));
    for (const [index, places] of found.entries()) {
      const province = places.find((place) => place.kind === 'province');
      if (province === undefined) continue;
      // The part that names the province is left out: Jilin is also a city of Jilin.
      const others = found.filter((_, other) => other !== index).flat();
      const within = choose(others.filter((place) => place.kind === 'city' && place.provinceCode === province.code));
      if (within !== undefined) return within;
    }
    return choose(found.flat());
  }
  return /^\p{Script=Han}/u.test(folded) ? findAtStart(country, keyOf(folded)) : undefined;
}
