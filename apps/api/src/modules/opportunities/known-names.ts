import { cities, provinces } from '@karakoram/domain/places';
import { coreName, spokenName } from '@karakoram/taxonomy';

/** Beginnings by which many are called: what follows a place and begins so is no name of one firm. */
const generic = new Set(
  `academy agro auto capital center centre college digital electric electronics energy engineering food foods fund
  general industrial industries information innovation institute international investment leather medical motor
  motors national of pharma polytechnic research school science sciences software steel technology technologies
  textile textiles trading university zone`.split(/\s+/),
);

/** Names of places, as a name begins with them; the longest first. */
const places = [...provinces, ...cities]
  .flatMap(({ names }) => [coreName(names.en), coreName(names.ur)])
  .filter((place) => place !== '')
  .toSorted((one, other) => other.length - one.length);

/**
 * A company's name, and as it is spoken of where it begins with a place: Lanjing Robotics of Shenzhen Lanjing Robotics Co., Ltd. One
 * word that is left, or one that many are called by, is no name.
 */
export function knownNames(name: string): string[] {
  const core = coreName(name);
  const place = places.find((one) => core.startsWith(`${one} `));
  const rest = place === undefined ? '' : core.slice(place.length + 1);
  const [first = '', second] = rest.split(' ');
  const withoutPlace = second === undefined || generic.has(first) ? [] : [rest];
  return [...new Set([name, ...withoutPlace, spokenName(name) ?? name])];
}
