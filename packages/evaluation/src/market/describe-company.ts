import { cooperationModes, type Country, type Locale, type LocalisedText, sizeBands } from '@karakoram/domain';
import type { DatasetCompany } from '../dataset/dataset.ts';
import { Random } from '../statistics/random.ts';
import { companyId } from './company-id.ts';
import { countriesByNumber, type Field, type LatentMarket } from './latent-market.ts';
import { inventedNames } from './names.ts';
import { squaredDistance } from './topics.ts';
import { drawCity, phraseBooks, type Subject, type Writer } from './writer.ts';

/** How often each language is written in each country; whoever would write none writes the first. */
const languageChances: Readonly<Record<Country, readonly (readonly [Locale, number])[]>> = {
  CN: [
    ['zh', 0.8],
    ['en', 0.5],
  ],
  PK: [
    ['en', 0.92],
    ['ur', 0.3],
  ],
};
/** Needs are rare: about one is declared for every ten offers. */
const declaresNeeds = 0.28;
const secondNeed = 0.25;
const hintsAtNeed = 0.3;
/** How often a profile has a value that it need not have, and how often a mode it names is not what it would do. */
const given = { city: 0.9, size: 0.85, founded: 0.7, sectors: 0.6, tags: 0.4, modes: 0.6, description: 0.85 } as const;
const wrongMode = 0.15;
const wrongSize = 0.1;
/** A statement names one of the concepts near what the company does or looks for; some name anything. */
const blur = 0.5;
const consideredTopics = 8;
const offTopic = 0.06;

/**
 * Writes the profile of a company: a noisy view of what is true of it. Its points, quality, ambition and culture appear
 * nowhere; its concepts are drawn near its points; most of its wishes it keeps to itself.
 */
export function describeCompany(market: LatentMarket, company: number, writer: Writer): DatasetCompany {
  const random = new Random(market.seed, 'profile', company);
  const country = countriesByNumber[market.country[company] ?? 0] ?? 'CN';
  const languages = drawLanguages(country, random);
  const names = inventedNames(country, languages, random);
  const city = drawCity(country, random);
  const quality = market.quality[company] ?? 0;
  const subject = (topics: readonly number[], locale: Locale): Subject => ({
    topics,
    name: names[locale] ?? names.en ?? '',
    city,
    country,
  });
  const nearOf = (fields: readonly [Field, Field], first: number): number =>
    blurredTopic(market, random.chance(first) ? fields[0] : fields[1], company, random);
  const inEach = (write: (locale: Locale) => string): LocalisedText =>
    Object.fromEntries(languages.map((locale) => [locale, write(locale)]));

  const offers = Array.from({ length: drawOfferCount(quality, random) }, () => {
    const topics = [nearOf(market.work, 0.65), nearOf(market.work, 0.5)];
    const text = inEach((locale) =>
      writer.sentence(phraseBooks[locale].offers, locale, subject(topics, locale), random),
    );
    return { text, ...modesGiven(modesOf(market.workModes[company] ?? 0), random) };
  });
  const needCount = random.chance(declaresNeeds) ? (random.chance(secondNeed) ? 2 : 1) : 0;
  const needs = Array.from({ length: needCount }, (_, place) => {
    const topics = [nearOf(market.wish, place === 0 ? 0.9 : 0.3), nearOf(market.wish, 0.5)];
    const text = inEach((locale) =>
      writer.sentence(phraseBooks[locale].needs, locale, subject(topics, locale), random),
    );
    return { text, ...modesGiven([market.wishMode[company] ?? 0], random) };
  });
  const work = [nearOf(market.work, 1), nearOf(market.work, 0.5)];
  const summary = inEach((locale) =>
    writer.sentence(phraseBooks[locale].summaries, locale, subject(work, locale), random),
  );
  const wish = [nearOf(market.wish, 0.8)];
  const hints = random.chance(hintsAtNeed);
  const description = inEach((locale) => {
    const book = phraseBooks[locale];
    const sentences = Array.from({ length: 2 + random.below(5) }, () =>
      writer.sentence(random.chance(0.5) ? book.works : book.generic, locale, subject(work, locale), random),
    );
    if (hints) sentences.push(writer.sentence(book.hints, locale, subject(wish, locale), random));
    return sentences.join(book.separator);
  });
  const [mainLanguage] = languages;
  const tag = (): string =>
    random.chance(0.4)
      ? random.pick(phraseBooks[mainLanguage].looseTags)
      : writer.tag(nearOf(market.work, 0.6), mainLanguage, random);
  return {
    id: companyId(company),
    country,
    names,
    summary,
    ...(random.chance(given.description) ? { description } : {}),
    ...(random.chance(given.tags) ? { tags: [...new Set(Array.from({ length: 1 + random.below(4) }, tag))] } : {}),
    ...(random.chance(given.sectors) ? { sectors: sectorsOf(market, company) } : {}),
    offers,
    ...(needs.length > 0 ? { needs } : {}),
    ...(random.chance(given.city) ? { city: writer.city({ country, city }, mainLanguage) } : {}),
    ...(random.chance(given.size) ? { size: drawSize(market.size[company] ?? 0, random) } : {}),
    ...(random.chance(given.founded) ? { founded: 2024 - Math.floor(random.next() * (5 + 30 * quality)) } : {}),
    capacity: market.capacity[company] ?? 1,
  };
}

function drawLanguages(country: Country, random: Random): readonly [Locale, ...Locale[]] {
  const chances = languageChances[country];
  const [first, ...more] = chances.flatMap(([locale, chance]) => (random.chance(chance) ? [locale] : []));
  return first === undefined ? [country === 'CN' ? 'zh' : 'en'] : [first, ...more];
}

/** One to eight offers, about three and a half on average; better companies have a little more to show. */
function drawOfferCount(quality: number, random: Random): number {
  let count = 1;
  while (count < 8 && random.chance(0.66 + 0.15 * quality)) count += 1;
  return count;
}

/** A topic near a company's own point: the nearer, the likelier. */
function blurredTopic({ topics }: LatentMarket, { topic, points }: Field, company: number, random: Random): number {
  if (random.chance(offTopic)) return random.below(topics.codes.length);
  const near = topics.nearest[topic[company] ?? 0]?.subarray(0, consideredTopics) ?? new Uint16Array();
  const weights = Array.from(near, (one) =>
    Math.exp(-squaredDistance(points, company, topics.points, one) / (2 * blur * blur)),
  );
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => (left -= weight) <= 0);
  return near[Math.max(0, place)] ?? 0;
}

function modesOf(mask: number): number[] {
  return cooperationModes.flatMap((_, mode) => ((mask & (1 << mode)) === 0 ? [] : [mode]));
}

/** Some of the modes, as far as the company says any, and sometimes a wrong one. */
function modesGiven(modes: readonly number[], random: Random): { modes?: string[] } {
  if (!random.chance(given.modes)) return {};
  const told = random.chance(wrongMode) ? random.below(cooperationModes.length) : modes[random.below(modes.length)];
  const mode = cooperationModes[told ?? 0];
  return mode === undefined ? {} : { modes: [mode] };
}

function sectorsOf({ topics, work }: LatentMarket, company: number): string[] {
  return [...new Set(work.map(({ topic }) => topics.sectorOf[topic[company] ?? 0] ?? ''))];
}

function drawSize(size: number, random: Random): string {
  const told = random.chance(wrongSize) ? size + (random.chance(0.5) ? 1 : -1) : size;
  return sizeBands[Math.min(sizeBands.length - 1, Math.max(0, told))] ?? sizeBands[0];
}
