import { cooperationModes, type Country, sizeBands } from '@karakoram/domain';
import { Random } from '../statistics/random.ts';
import { createTopics, dimensions, type Topics } from './topics.ts';

/**
 * What is true of the companies and written nowhere. Everything lies in arrays by the number of the company: a million of them
 * take about 170 MB.
 */
export interface LatentMarket {
  readonly seed: number;
  readonly count: number;
  readonly topics: Topics;
  /** 0 for CN, 1 for PK. */
  readonly country: Uint8Array;
  /** What it does first and second: topics, and points near them. */
  readonly work: readonly [Field, Field];
  /** What it looks for first and second. */
  readonly wish: readonly [Field, Field];
  /** How good a partner it is, 0 to 1; most are ordinary and a few are outstanding, whom everybody wants. */
  readonly quality: Float32Array;
  /** How much it minds the quality of others, 0 to 1. */
  readonly ambition: Float32Array;
  /** How it likes to work, 0 to 1; those who are alike get along. */
  readonly culture: Float32Array;
  /** Index of its size band. */
  readonly size: Uint8Array;
  /** How many requests it can look at, and how many partners it has room for. */
  readonly capacity: Uint8Array;
  /** The mode of cooperation that it looks for. */
  readonly wishMode: Uint8Array;
  /** The modes that it is able to offer, one bit each. */
  readonly workModes: Uint8Array;
}

/** A topic for each company, and the company's own point near the topic's. */
export interface Field {
  readonly topic: Uint16Array;
  readonly points: Float32Array;
}

export const countriesByNumber: readonly Country[] = ['CN', 'PK'];

/** Companies lie around the point of their topic. */
const companySpread = 0.22;
/** Where a wish comes from: the company's own topic or one next to it, a complement of it, or anywhere. */
const wishSources = { own: 0.4, complement: 0.5 } as const;
/** Skew of quality: the share above q is 1 - q^(1/skew). */
const qualitySkew = 2.5;
/** The sectors that are more frequent in one country, by how much. */
const sectorWeights: Readonly<Record<Country, Readonly<Record<string, number>>>> = {
  CN: {
    robotics: 3,
    'semiconductors-electronics': 3,
    'new-energy-vehicles': 3,
    'advanced-manufacturing': 3,
    'telecom-5g': 2,
  },
  PK: {
    'enterprise-software': 3,
    fintech: 3,
    'cloud-computing': 2,
    'ecommerce-logistics': 2,
    'education-technology': 2,
    agritech: 2,
  },
};

/** Draws the whole market from the seed. */
export function createLatentMarket(count: number, seed: number): LatentMarket {
  const topics = createTopics(seed);
  const field = (): Field => ({ topic: new Uint16Array(count), points: new Float32Array(count * dimensions) });
  const market: LatentMarket = {
    seed,
    count,
    topics,
    country: new Uint8Array(count),
    work: [field(), field()],
    wish: [field(), field()],
    quality: new Float32Array(count),
    ambition: new Float32Array(count),
    culture: new Float32Array(count),
    size: new Uint8Array(count),
    capacity: new Uint8Array(count),
    wishMode: new Uint8Array(count),
    workModes: new Uint8Array(count),
  };
  const draws = countriesByNumber.map((country) => new TopicDraw(topics, country, seed));
  for (let company = 0; company < count; company += 1) drawCompany(market, company, draws);
  return market;
}

function drawCompany(market: LatentMarket, company: number, draws: readonly TopicDraw[]): void {
  const random = new Random(market.seed, 'company', company);
  const { topics } = market;
  // Both sides of the market are the same size, give or take one.
  const country = company % 2;
  market.country[company] = country;
  const first = draws[country]?.next(random) ?? 0;
  const second = random.chance(0.6) ? nearTopic(topics, first, random) : (draws[country]?.next(random) ?? 0);
  place(market.work[0], company, first, topics, random);
  place(market.work[1], company, second, topics, random);
  place(market.wish[0], company, wishOf(topics, first, draws[country], random), topics, random);
  place(
    market.wish[1],
    company,
    wishOf(topics, random.chance(0.5) ? first : second, draws[country], random),
    topics,
    random,
  );

  const quality = random.next() ** qualitySkew;
  market.quality[company] = quality;
  market.ambition[company] = clamp(0.6 * quality + 0.4 * random.next());
  market.culture[company] = random.next();
  const size = Math.round(clamp(0.25 + 0.45 * quality + 0.18 * random.normal()) * (sizeBands.length - 1));
  market.size[company] = size;
  market.capacity[company] = 1 + Math.floor(size / 2) + random.below(3);
  market.wishMode[company] = random.below(cooperationModes.length);
  market.workModes[company] =
    (1 << random.below(cooperationModes.length)) |
    (1 << random.below(cooperationModes.length)) |
    (1 << random.below(cooperationModes.length));
}

function wishOf(topics: Topics, own: number, draw: TopicDraw | undefined, random: Random): number {
  const source = random.next();
  if (source < wishSources.own) return random.chance(0.5) ? own : nearTopic(topics, own, random);
  const [complement, ...more] = topics.complements[own] ?? [];
  if (source < wishSources.own + wishSources.complement && complement !== undefined)
    return random.pick([complement, ...more]);
  return draw?.next(random) ?? own;
}

/** One of the topics next to a topic. */
function nearTopic(topics: Topics, topic: number, random: Random): number {
  return topics.nearest[topic]?.[1 + random.below(5)] ?? topic;
}

function place(field: Field, company: number, topic: number, topics: Topics, random: Random): void {
  field.topic[company] = topic;
  for (let axis = 0; axis < dimensions; axis += 1) {
    const middle = topics.points[topic * dimensions + axis] ?? 0;
    field.points[company * dimensions + axis] = middle + random.normal() * companySpread;
  }
}

/** Draws topics: some are common, most are rare (a power law within each sector), and sectors differ between the countries. */
class TopicDraw {
  readonly #cumulative: Float64Array;

  constructor(topics: Topics, country: Country, seed: number) {
    const weights = topics.codes.map((code, topic) => {
      const sector = topics.sectorOf[topic] ?? '';
      return (sectorWeights[country][sector] ?? 1) / (0.05 + new Random(seed, 'popularity', code).next());
    });
    let sum = 0;
    this.#cumulative = Float64Array.from(weights, (weight) => (sum += weight));
  }

  next(random: Random): number {
    const total = this.#cumulative.at(-1) ?? 0;
    const at = random.next() * total;
    let [low, high] = [0, this.#cumulative.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#cumulative[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
