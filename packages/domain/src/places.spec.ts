import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countries, otherCountry } from './country.ts';
import { completeUscc, decodeUscc } from './identity/uscc.ts';
import { locales } from './locale.ts';
import {
  cities,
  citiesOf,
  cityByCode,
  findPlaceByName,
  isPartnerPlace,
  provinceByCode,
  provinces,
  placeByCode,
  provincesOf,
  zones,
  zonesOf,
} from './places.ts';

describe('the tables', () => {
  test('hold 34 divisions of China and 7 of Pakistan, each with a city', () => {
    expect(countries.map((country) => provincesOf(country).length)).toEqual([34, 7]);
    for (const province of provinces) expect(citiesOf(province.code).length).toBeGreaterThan(0);
  });

  test('hold the 333 prefecture-level divisions, 4 municipalities, 32 county-level ones and 3 others of China', () => {
    const codes = cities.filter((city) => city.country === 'CN').map((city) => city.code);
    const isWhole = (code: string) => /^CN-(?:11|12|31|50)01$/.test(code);
    const isRegion = (code: string) => /^CN-(?:71|81|82)00$/.test(code);
    expect(codes.filter(isWhole)).toHaveLength(4);
    expect(codes.filter(isRegion)).toHaveLength(3);
    expect(codes.filter((code) => code.length === 9)).toHaveLength(32);
    expect(codes.filter((code) => code.length === 7 && !isWhole(code) && !isRegion(code))).toHaveLength(333);
  });

  test('have one code each, in the form that others rely on', () => {
    const codes = [...provinces, ...cities].map((place) => place.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes)
      expect(code).toMatch(/^(?:CN-[0-9]{2}|CN-[0-9]{4}|CN-[0-9]{6}|PK-[A-Z]{2}|PK-[a-z]+(?:-[a-z]+)*)$/);
  });

  test('are found by code and lie in their province', () => {
    for (const city of cities) {
      expect(cityByCode(city.code)).toBe(city);
      expect(provinceByCode(city.provinceCode)?.country).toBe(city.country);
      expect(citiesOf(city.provinceCode)).toContain(city);
      if (city.country === 'CN') expect(city.code.startsWith(city.provinceCode)).toBe(true);
    }
    expect(cityByCode('CN-9999')).toBeUndefined();
    expect(provinceByCode('PK-lahore')).toBeUndefined();
    expect(citiesOf('CN-99')).toEqual([]);
  });

  test('have zones in a province of their country, found by a code that no other place has', () => {
    expect(countries.flatMap(zonesOf)).toEqual(zones);
    for (const zone of zones) {
      expect(placeByCode(zone.code)).toBe(zone);
      expect(provinceByCode(zone.provinceCode)?.country).toBe(zone.country);
      expect(cityByCode(zone.code)).toBeUndefined();
    }
    expect(new Set(zones.map(({ code }) => code)).size).toBe(zones.length);
    for (const place of [...provinces, ...cities]) expect(placeByCode(place.code)).toBe(place);
    expect(placeByCode('CN-zone-of-nobody')).toBeUndefined();
  });

  test('have a name in each language, in its script', () => {
    const scripts = { en: /^[\p{Script=Latin} '’-]+$/u, zh: /^[\p{Script=Han}·-]+$/u, ur: /^[\p{Script=Arabic} ]+$/u };
    for (const place of [...provinces, ...cities, ...zones]) {
      for (const locale of locales) expect(place.names[locale]).toMatch(scripts[locale]);
    }
  });

  test('have no two Chinese names alike among the cities of a country', () => {
    for (const country of countries) {
      const names = cities.filter((city) => city.country === country).map((city) => city.names.zh);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('know every province that a Unified Social Credit Code knows', () => {
    for (const province of provincesOf('CN')) {
      expect(decodeUscc(completeUscc(`91${province.code.slice(3)}000060003734`))?.provinceCode).toBe(province.code);
    }
  });
});

describe('in China, finds', () => {
  test.each([
    ['Shenzhen', 'CN-4403'],
    ['SHENZHEN CITY', 'CN-4403'],
    ['Shen Zhen', 'CN-4403'],
    ['深圳', 'CN-4403'],
    ['深圳市', 'CN-4403'],
    ['شینزین', 'CN-4403'],
    ['广东省深圳市南山区', 'CN-4403'],
    ['广东深圳', 'CN-4403'],
    ['中国深圳市南山区', 'CN-4403'],
    ['Beijing', 'CN-1101'],
    ['北京市朝阳区', 'CN-1101'],
    ['Hongkong', 'CN-8100'],
    ['Hong Kong SAR', 'CN-8100'],
    ['香港', 'CN-8100'],
    ['澳門', 'CN-8200'],
    ['Taipei', 'CN-7100'],
    ["Xi'an", 'CN-6101'],
    ['Xian', 'CN-6101'],
    ['Xi’an', 'CN-6101'],
    ['Urumqi', 'CN-6501'],
    ['Wulumuqi', 'CN-6501'],
    ['延边', 'CN-2224'],
    ['Kunshan', 'CN-3205'],
    ['Suzhou', 'CN-3205'],
    ['宿州', 'CN-3413'],
    ['Suzhou, Anhui', 'CN-3413'],
    ['Taizhou, Zhejiang, China', 'CN-3310'],
    ['台州市', 'CN-3310'],
    ['Jilin City', 'CN-2202'],
    ['吉林市', 'CN-2202'],
    ['Jilin', 'CN-22'],
    ['吉林省', 'CN-22'],
    ['Hainan', 'CN-46'],
    ['海南藏族自治州', 'CN-6325'],
    ['内蒙古', 'CN-15'],
    ['Inner Mongolia Autonomous Region', 'CN-15'],
    ['Tibet', 'CN-54'],
    ['Guangxi', 'CN-45'],
    ['浙江省某地', 'CN-33'],
  ])('%s', (text, code) => {
    expect(findPlaceByName('CN', text)?.code).toBe(code);
  });
});

describe('in Pakistan, finds', () => {
  test.each([
    ['Rawalpindi', 'PK-rawalpindi'],
    ['pindi', 'PK-rawalpindi'],
    ['Lahore, Punjab, Pakistan', 'PK-lahore'],
    ['Lahore Pakistan', 'PK-lahore'],
    ['Karachi - Sindh', 'PK-karachi'],
    ['D. I. Khan', 'PK-dera-ismail-khan'],
    ['Wah Cantt', 'PK-wah'],
    ['Islamabad', 'PK-islamabad'],
    ['ICT', 'PK-islamabad'],
    ['Mirpur, AJK', 'PK-mirpur'],
    ['KPK', 'PK-KP'],
    ['Gilgit Baltistan', 'PK-GB'],
    ['کراچی', 'PK-karachi'],
    ['فيصل آباد', 'PK-faisalabad'],
    ['فیصل اباد', 'PK-faisalabad'],
    ['لاہور شہر', 'PK-lahore'],
    ['صوبہ پنجاب', 'PK-PB'],
    ['卡拉奇市', 'PK-karachi'],
    ['旁遮普省拉合尔', 'PK-lahore'],
  ])('%s', (text, code) => {
    expect(findPlaceByName('PK', text)?.code).toBe(code);
  });
});

test.each(['', '  ', 'Atlantis', 'China', '中国', 'Taizhou', 'Yulin', '朝阳区', '市', 'City'])(
  'does not guess what %j means',
  (text) => {
    expect(findPlaceByName('CN', text)).toBeUndefined();
  },
);

test('does not look for a place of one country in the other', () => {
  expect(findPlaceByName('PK', 'Shenzhen')).toBeUndefined();
  expect(findPlaceByName('CN', 'Lahore')).toBeUndefined();
});

test('finds every place by its Chinese name, and by its English name within its province', () => {
  for (const city of cities) {
    const found = findPlaceByName(city.country, city.names.zh);
    expect([city.names.zh, found?.code]).toEqual([city.names.zh, city.code]);
    const english = `${city.names.en} City, ${provinceByCode(city.provinceCode)?.names.en ?? ''}`;
    expect([english, findPlaceByName(city.country, english)?.code]).toEqual([english, city.code]);
  }
  for (const province of provinces) {
    const found = findPlaceByName(province.country, province.names.zh);
    expect(found?.kind === 'city' ? found.provinceCode : found?.code).toBe(province.code);
  }
});

test('partners are looked for in the provinces of the other country, and in nothing else', () => {
  for (const country of countries) {
    for (const { code } of provincesOf(otherCountry(country))) expect(isPartnerPlace(country, code)).toBe(true);
    for (const { code } of [...provincesOf(country), ...cities]) expect(isPartnerPlace(country, code)).toBe(false);
    expect(isPartnerPlace(country, 'XX')).toBe(false);
  }
});

test('never throws, and finds nothing outside the country', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...countries), (text, country) => {
      const found = findPlaceByName(country, text);
      if (found !== undefined) expect(found.country).toBe(country);
    }),
  );
});
