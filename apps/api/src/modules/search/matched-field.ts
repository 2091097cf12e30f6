import type { CompanyCard, LocalisedText, MatchedText } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { editDistance, nameForms, tag, taxonomy } from '@karakoram/taxonomy';
import type { SearchText } from './search-text.ts';
import { partsOf, type Span, spansOfTokens } from './text-parts.ts';

/** Where a search stands in a company, and whether its words stand there as they were typed. */
export interface Match extends MatchedText {
  readonly literal: boolean;
}

interface Candidate {
  readonly field: MatchedText['field'];
  readonly locale: MatchedText['locale'];
  readonly written: string;
  /** Of each word that is there. */
  readonly words: ReadonlyMap<string, readonly Span[]>;
  /** Codes that the company chose or the tagger found when it was saved, of those the search asks for. */
  readonly codes: readonly string[];
}

/**
 * Where the search stands in a company: the text with most of its words and concepts, names before offers before needs before
 * the summary among equals. Null where only the description matched, or something that is merely related.
 */
export function matchedField(card: CompanyCard, text: SearchText): Match | null {
  const asked = new Set(text.codes.flatMap((code) => [code, ...taxonomy.expand(code)]));
  const candidates = [
    ...candidatesOf('name', card.names, text),
    ...card.offers.flatMap((offer) => candidatesOf('offer', offer.text, text, codesAsked(offer.concepts, asked))),
    ...card.needs.flatMap((need) => candidatesOf('need', need.text, text, codesAsked(need.concepts, asked))),
    ...candidatesOf('summary', card.summary, text),
  ];
  return best(candidates, text, asked) ?? nameAlike(card.names, text) ?? byConcept(candidates, asked);
}

/** The same for a description, which is looked at where nothing else matched. */
export function matchedDescription(description: LocalisedText, text: SearchText): Match | null {
  const asked = new Set(text.codes.flatMap((code) => [code, ...taxonomy.expand(code)]));
  const candidates = candidatesOf('description', description, text);
  return best(candidates, text, asked) ?? byConcept(candidates, asked);
}

function candidatesOf(
  field: Candidate['field'],
  content: LocalisedText,
  { tokens }: SearchText,
  codes: readonly string[] = [],
): Candidate[] {
  return locales.flatMap((locale) => {
    const written = content[locale];
    return written === undefined ? [] : [{ field, locale, written, words: spansOfTokens(written, tokens), codes }];
  });
}

function codesAsked(codes: readonly string[], asked: ReadonlySet<string>): string[] {
  return codes.filter((code) => asked.has(code));
}

function best(candidates: readonly Candidate[], text: SearchText, asked: ReadonlySet<string>): Match | null {
  let found: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const count = candidate.words.size + Math.min(candidate.codes.length, text.codes.length);
    if (count > most) [found, most] = [candidate, count];
  }
  return found === undefined ? null : matchOf(found, asked, text.tokens.length);
}

/** Names and summaries keep no codes: they are read where no word and no statement matched. */
function byConcept(candidates: readonly Candidate[], asked: ReadonlySet<string>): Match | null {
  if (asked.size === 0) return null;
  for (const candidate of candidates) {
    if (candidate.field === 'offer' || candidate.field === 'need') continue;
    if (tag(candidate.written).some(({ code }) => asked.has(code))) return matchOf(candidate, asked, Infinity);
  }
  return null;
}

function matchOf(candidate: Candidate, asked: ReadonlySet<string>, wordsTyped: number): Match {
  const { field, locale, written, words, codes } = candidate;
  const spans = [...words.values()].flat();
  const literal = words.size === wordsTyped;
  if (literal || asked.size === 0) return { field, locale, parts: partsOf(written, spans), concepts: [], literal };
  const mentions = tag(written).filter(({ code }) => asked.has(code));
  const concepts = new Set(mentions.length > 0 ? mentions.map(({ code }) => code) : codes);
  return { field, locale, parts: partsOf(written, [...spans, ...mentions]), concepts: [...concepts], literal };
}

/** A name that has slips, is said alike or abbreviated by the query: the whole of it is the hit. */
function nameAlike(names: LocalisedText, { name, soundsLike }: SearchText): Match | null {
  if (name === undefined) return null;
  const typed = name.replaceAll(' ', '');
  const most = Math.floor(Array.from(typed).length / 3);
  for (const locale of locales) {
    const written = names[locale];
    if (written === undefined) continue;
    const isAlike = nameForms(written).some(
      (form) =>
        soundsLike.some((sound) => form.startsWith(sound)) ||
        editDistance(typed, form.replaceAll(' ', ''), most) !== undefined,
    );
    if (isAlike) return { field: 'name', locale, parts: [{ text: written, hit: true }], concepts: [], literal: false };
  }
  return null;
}
