import type { Country, Locale } from '@karakoram/domain';
import { cities } from '@karakoram/domain/places';
import { taxonomy } from '@karakoram/taxonomy';
import { Random } from '../statistics/random.ts';
import { misspell } from './misspell.ts';
import { inventedWord } from './names.ts';
import { chinese } from './phrases/chinese.ts';
import { english } from './phrases/english.ts';
import type { Choice, PhraseBook } from './phrases/phrase-book.ts';
import { urdu } from './phrases/urdu.ts';
import type { Topics } from './topics.ts';

export const phraseBooks: Readonly<Record<Locale, PhraseBook>> = { en: english, zh: chinese, ur: urdu };

/** Words that only the companies of one topic use, the same in every language, like names of products and standards. */
const jargonPerTopic = 4;
/** How often a word is misspelt, and how often a sentence that should name a concept names only the jargon of its trade. */
const slips = 0.02;
const hidden = 0.3;

const citiesByCountry: Readonly<Record<Country, readonly (typeof cities)[number][]>> = {
  CN: cities.filter(({ country }) => country === 'CN'),
  PK: cities.filter(({ country }) => country === 'PK'),
};

/** Which concepts a sentence may speak of, and whose it is. */
export interface Subject {
  readonly topics: readonly number[];
  readonly name: string;
  readonly city: number;
  readonly country: Country;
}

/** Fills the sentences of the phrase books. */
export class Writer {
  readonly #topics: Topics;
  readonly #jargon: readonly Choice[];
  readonly #words: Readonly<Record<Locale, readonly Choice[]>>;

  constructor(topics: Topics, seed: number) {
    this.#topics = topics;
    this.#jargon = topics.codes.map((code) => {
      const random = new Random(seed, 'jargon', code);
      const word = (): string => inventedWord(random, 3);
      return [word(), ...Array.from({ length: jargonPerTopic - 1 }, word)];
    });
    const wordsIn = (locale: Locale): Choice[] =>
      topics.codes.map((code) => {
        const terms = taxonomy.conceptByCode.get(code)?.[locale];
        return [terms?.name ?? code, ...(terms?.synonyms ?? [])];
      });
    this.#words = { en: wordsIn('en'), zh: wordsIn('zh'), ur: wordsIn('ur') };
  }

  /** One filled sentence of a list. */
  sentence(from: Choice, locale: Locale, subject: Subject, random: Random): string {
    const book = phraseBooks[locale];
    // A city is chosen once for a company; everything else anew for each sentence.
    const fill = (place: string): string => {
      switch (place) {
        case 'topic':
          return this.#mention(subject, locale, random);
        case 'other':
          return this.#mention({ ...subject, topics: subject.topics.slice(-1) }, locale, random);
        case 'jargon':
          return random.pick(this.#jargon[this.#topicOf(subject, random)] ?? ['']);
        case 'quality':
          return random.pick(book.qualities);
        case 'customer':
          return random.pick(book.customers);
        case 'thing':
          return random.pick(book.things);
        case 'number':
          return String(2 + random.below(60));
        case 'year':
          return String(1985 + random.below(40));
        case 'city':
          return this.city(subject, locale);
        default:
          return subject.name;
      }
    };
    return misspell(
      random.pick(from).replaceAll(/\{(\w+)\}/gu, (_, place: string) => fill(place)),
      slips,
      random,
    );
  }

  city({ country, city }: Pick<Subject, 'country' | 'city'>, locale: Locale): string {
    return citiesByCountry[country][city]?.names[locale] ?? '';
  }

  /** A word for a concept as a tag. */
  tag(topic: number, locale: Locale, random: Random): string {
    return random.chance(0.25)
      ? random.pick(this.#jargon[topic] ?? [''])
      : random.pick(this.#words[locale][topic] ?? ['']);
  }

  #mention(subject: Subject, locale: Locale, random: Random): string {
    const topic = this.#topicOf(subject, random);
    if (random.chance(hidden)) return random.pick(this.#jargon[topic] ?? ['']);
    const word = random.pick(this.#words[locale][topic] ?? ['']);
    // Within a sentence people write names of technologies small, unless they are acronyms.
    return locale === 'en' && /^[A-Z][a-z]/u.test(word) && random.chance(0.7)
      ? word.charAt(0).toLowerCase() + word.slice(1)
      : word;
  }

  #topicOf({ topics }: Subject, random: Random): number {
    return topics[random.below(topics.length)] ?? this.#topics.codes.length - 1;
  }
}

/** The number of one of a country's cities; a few large ones have most of the companies. */
export function drawCity(country: Country, random: Random): number {
  return Math.floor(random.next() ** 3 * citiesByCountry[country].length);
}
