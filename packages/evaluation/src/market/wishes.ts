import { mix, type Random } from '../statistics/random.ts';
import { type Field, type LatentMarket } from './latent-market.ts';
import { squaredDistance } from './topics.ts';

/** A company looks among those whose topics are the nearest so many to what it looks for first, and second. */
const horizon = [14, 7] as const;
/** How far what a company does may lie from what is looked for, in the space of topics. */
const reach = 0.9;
/** What a second wish and a second line of work count for, beside the first. */
const shares = { secondWish: 0.6, secondWork: 0.8 } as const;
/** What the parts of a wish weigh; the quality of the other by the ambition of the one, from `least` on. */
const weights = {
  fit: 0.5,
  quality: { least: 0.08, ambition: 0.22 },
  culture: 0.12,
  mode: 0.1,
  size: 0.05,
  chance: 0.08,
} as const;
/**
 * How many a company wants: the best of those it thinks of, more with more room for partners. With the number that it thinks of
 * this grows by the square root, so that a wish is returned about as often in a large market as in a small one.
 */
const wantedAtLeast = 24;
const wantedPerCapacity = 10;
const usualChoice = 500;
/** A company with more choice than this judges by so many of them what it can ask for. */
const sampled = 1_000;
/** The share of those wanted that it wants most. */
const mostWanted = 1 / 3;

/** From which utility on a company wants another, and from which it wants it very much. */
interface Aspiration {
  readonly wanted: number;
  readonly most: number;
}

/** Whom a company wants. */
export interface Wish {
  readonly company: number;
  /** 1: wanted by the one only; 2: wanted by both; 3: both want each other very much. */
  readonly grade: 1 | 2 | 3;
}

/** Who wants whom: the truth that a ranking is measured by. */
export class Wishes {
  readonly #market: LatentMarket;
  /** By country and topic, the companies that do this first or second. */
  readonly #byTopic: readonly (readonly Uint32Array[])[];
  readonly #aspirations = new Map<number, Aspiration>();

  constructor(market: LatentMarket) {
    this.#market = market;
    this.#byTopic = [0, 1].map((country) => companiesByTopic(market, country));
  }

  /** The companies of the other country that a company may think of at all, each once. */
  considered(company: number): number[] {
    const found = new Set<number>();
    for (const list of this.#listsOf(company)) for (const other of list) found.add(other);
    return [...found];
  }

  /** Of a few companies that it may think of, taken at random, the one that a company likes best. */
  bestOfSome(company: number, count: number, random: Random): number | undefined {
    const lists = this.#listsOf(company);
    const choice = lists.reduce((sum, { length }) => sum + length, 0);
    let best: { readonly other: number; readonly utility: number } | undefined;
    for (let draw = 0; draw < count && choice > 0; draw += 1) {
      const other = atPlace(lists, random.below(choice));
      const utility = this.utility(company, other);
      if (best === undefined || utility > best.utility) best = { other, utility };
    }
    return best?.other;
  }

  /** How much one company would like to work with another, about 0 to 1. */
  utility(one: number, other: number): number {
    const { quality, ambition, culture, size, wishMode, workModes, seed } = this.#market;
    const isMode = ((workModes[other] ?? 0) & (1 << (wishMode[one] ?? 0))) !== 0;
    const qualityWeight = weights.quality.least + weights.quality.ambition * (ambition[one] ?? 0);
    const chance = mix(mix(seed ^ Math.imul(one + 1, 0x9e3779b1)) ^ other) / 0x1_0000_0000;
    return (
      weights.fit * this.#fit(one, other) +
      qualityWeight * (quality[other] ?? 0) +
      weights.culture * (1 - Math.abs((culture[one] ?? 0) - (culture[other] ?? 0))) +
      weights.mode * (isMode ? 1 : 0) +
      weights.size * (1 - Math.abs((size[one] ?? 0) - (size[other] ?? 0)) / 6) +
      weights.chance * chance
    );
  }

  /** Whom a company wants, each with whether the wish is returned. */
  of(company: number): Wish[] {
    const own = this.#aspirationOf(company);
    return this.considered(company).flatMap((other): Wish[] => {
      const liking = this.utility(company, other);
      if (liking < own.wanted) return [];
      const theirs = this.#aspirationOf(other);
      const returned = this.considers(other, company) ? this.utility(other, company) : 0;
      if (returned < theirs.wanted) return [{ company: other, grade: 1 }];
      return [{ company: other, grade: liking >= own.most && returned >= theirs.most ? 3 : 2 }];
    });
  }

  /** Whether `one` may think of `other` at all. */
  considers(one: number, other: number): boolean {
    const { topics, wish, work } = this.#market;
    return wish.some(({ topic }, order) => {
      const near = (topics.nearest[topic[one] ?? 0] ?? new Uint16Array()).subarray(0, horizon[order]);
      return work.some((field) => near.includes(field.topic[other] ?? 0));
    });
  }

  /** The best of what the one looks for and the other does, first and second. */
  #fit(one: number, other: number): number {
    const [firstWish, secondWish] = this.#market.wish;
    const [firstWork, secondWork] = this.#market.work;
    return Math.max(
      nearness(firstWish, one, firstWork, other),
      shares.secondWork * nearness(firstWish, one, secondWork, other),
      shares.secondWish * nearness(secondWish, one, firstWork, other),
      shares.secondWish * shares.secondWork * nearness(secondWish, one, secondWork, other),
    );
  }

  #aspirationOf(company: number): Aspiration {
    const known = this.#aspirations.get(company);
    if (known !== undefined) return known;
    const lists = this.#listsOf(company);
    // Who does two things that are near is in two lists, and counts twice here: that moves the bar by next to nothing.
    const choice = lists.reduce((sum, { length }) => sum + length, 0);
    const sample = everyNth(lists, Math.max(1, Math.ceil(choice / sampled)));
    const utilities = Float64Array.from(sample, (other) => this.utility(company, other)).sort();
    const room = wantedAtLeast + wantedPerCapacity * (this.#market.capacity[company] ?? 1);
    const wanted = (room * Math.sqrt(choice / usualChoice) * sample.length) / Math.max(1, choice);
    const nth = (place: number): number => utilities[Math.max(0, utilities.length - Math.ceil(place))] ?? Infinity;
    const aspiration = { wanted: nth(wanted), most: nth(wanted * mostWanted) };
    this.#aspirations.set(company, aspiration);
    return aspiration;
  }

  /** Who does, first or second, what is near to what the company looks for: a list for each topic. */
  #listsOf(company: number): Uint32Array[] {
    const { topics, country, wish } = this.#market;
    const abroad = this.#byTopic[1 - (country[company] ?? 0)] ?? [];
    const near = new Set<number>();
    for (const [order, { topic }] of wish.entries()) {
      const nearest = topics.nearest[topic[company] ?? 0] ?? new Uint16Array();
      for (const one of nearest.subarray(0, horizon[order])) near.add(one);
    }
    return [...near].flatMap((topic) => abroad[topic] ?? []);
  }
}

/** Every `step`th of all lists one after another. */
function everyNth(lists: readonly Uint32Array[], step: number): number[] {
  const found: number[] = [];
  let at = 0;
  for (const list of lists) {
    for (; at < list.length; at += step) found.push(list[at] ?? 0);
    at -= list.length;
  }
  return found;
}

function atPlace(lists: readonly Uint32Array[], place: number): number {
  let at = place;
  for (const list of lists) {
    const found = list[at];
    if (found !== undefined) return found;
    at -= list.length;
  }
  throw new RangeError(`There is no place ${place}.`);
}

function nearness(wanted: Field, one: number, done: Field, other: number): number {
  return Math.exp(-squaredDistance(wanted.points, one, done.points, other) / (2 * reach * reach));
}

function companiesByTopic({ count, country, topics, work }: LatentMarket, of: number): Uint32Array[] {
  const lists = topics.codes.map((): number[] => []);
  for (let company = 0; company < count; company += 1) {
    if (country[company] !== of) continue;
    const [first, second] = work.map(({ topic }) => topic[company] ?? 0);
    if (first !== undefined) lists[first]?.push(company);
    if (second !== undefined && second !== first) lists[second]?.push(company);
  }
  return lists.map((list) => Uint32Array.from(list));
}
