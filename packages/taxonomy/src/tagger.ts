import { straddlesWords } from './han-boundaries.ts';
import { isNegated, linksList, negationReach } from './negation.ts';
import { type PhraseText, phraseText, type PhraseUnit } from './phrase-units.ts';
import { preparedTerms } from './prepared-terms.ts';
import type { Concept, Sector } from './taxonomy-types.ts';

/** A place where a text names a concept or a sector. `start` and `end` are UTF-16 offsets of the text as given; `text` is what stands there. */
export interface ConceptMention {
  readonly kind: 'concept' | 'sector';
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Tagger {
  /**
   * The concepts and sectors that a text names, in English, Chinese or Urdu or a mixture, in order of their place.
   * Of mentions inside one another only the longest is given ("AI chip" is no mention of AI); mentions that merely overlap
   * are all given. A mention that its clause negates is left out. Never throws; time is linear in the length of the text.
   */
  readonly tag: (text: string) => ConceptMention[];
}

interface Target {
  readonly kind: 'concept' | 'sector';
  readonly code: string;
  /** Words that have to be in capitals, because in small letters they mean something else. */
  readonly capitals: readonly string[];
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly targets: Target[];
}

/** Offsets of the folded text. */
interface Span {
  readonly targets: readonly Target[];
  readonly start: number;
  readonly end: number;
}

/**
 * A tagger for the names and synonyms of the given sectors and their concepts.
 *
 * Phrases are looked up in a trie of words (single characters for Han), so a word boundary needs no check: "AI" is not in
 * "Mumbai". Han has no such boundaries; there only short words that arise where two others meet are sorted out. Both sides go through the same folding and stemming, so plurals and spelling variants meet.
 */
export function createTagger(sectors: readonly Sector[]): Tagger {
  const root: TrieNode = { next: new Map(), targets: [] };
  for (const sector of sectors) {
    addTerms(root, 'sector', sector);
    for (const concept of sector.concepts) if (concept.isWithdrawn !== true) addTerms(root, 'concept', concept);
  }
  return { tag: (text) => mentionsIn(root, text) };
}

function mentionsIn(root: TrieNode, original: string): ConceptMention[] {
  const text = phraseText(original);
  return withoutNegated(text.text, findSpans(root, text, original)).flatMap((span) => {
    const start = text.startOf(span.start);
    const end = text.endOf(span.end - 1);
    return span.targets.map(({ kind, code }) => ({ kind, code, start, end, text: original.slice(start, end) }));
  });
}

function addTerms(root: TrieNode, kind: Target['kind'], { code, en, zh, ur }: Sector | Concept): void {
  for (const { capitals, phrases } of [en, zh, ur].flatMap(preparedTerms)) {
    const target: Target = { kind, code, capitals };
    for (const phrase of phrases) addPhrase(root, phrase, target);
  }
}

function addPhrase(root: TrieNode, keys: readonly string[], target: Target): void {
  if (keys.length === 0) return;
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), targets: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  if (!node.targets.some(({ kind, code }) => kind === target.kind && code === target.code)) node.targets.push(target);
}

function findSpans(root: TrieNode, text: PhraseText, original: string): Span[] {
  const spans: Span[] = [];
  let reached = 0;
  for (let from = 0; from < text.units.length; from += 1) {
    // Ending no later than an earlier mention means lying inside it.
    const longest =
      phrasesFrom(root, text, from, original).findLast(
        ({ start, end }) => end > reached && !straddlesWords(text.text, start, end),
      ) ?? beginningOfShared(root, text, from, reached);
    if (longest === undefined) continue;
    reached = longest.end;
    spans.push(longest);
  }
  return spans;
}

/** The phrases that start at a unit, shorter before longer. */
function phrasesFrom(root: TrieNode, text: PhraseText, from: number, original: string): Span[] {
  const phrases: Span[] = [];
  let node: TrieNode | undefined = root;
  const start = text.units[from]?.start ?? 0;
  for (let at = from; at < text.units.length; at += 1) {
    const unit = text.units[at];
    node = unit === undefined ? undefined : node.next.get(unit.key);
    if (unit === undefined || node === undefined) break;
    if (node.targets.length === 0) continue;
    const targets = node.targets.filter(
      ({ capitals }) =>
        capitals.length === 0 || standsAlone(text, from, at) || hasCapitals(text, start, unit.end, original, capitals),
    );
    if (targets.length > 0) phrases.push({ targets, start, end: unit.end });
  }
  return phrases;
}

/**
 * The first words of a term whose last words stand only at the end of a list: "wind" in "wind, solar and hydro power". English
 * leaves them out, Chinese and Urdu hardly ever do. A plural is no such beginning: "cables and power systems" has no cable systems.
 */
function beginningOfShared(root: TrieNode, text: PhraseText, from: number, reached: number): Span | undefined {
  let node: TrieNode | undefined = root;
  const start = text.units[from]?.start ?? 0;
  for (let at = from; at < text.units.length; at += 1) {
    const unit = text.units[at];
    node = unit === undefined ? undefined : node.next.get(unit.key);
    if (unit === undefined || node === undefined) return undefined;
    if (unit.end <= reached || unit.end - unit.start !== unit.key.length) continue;
    for (const head of headsOfList(text, at + 1)) {
      const targets = targetsFrom(node, text, head).filter(({ capitals }) => capitals.length === 0);
      if (targets.length > 0) return { targets, start, end: unit.end };
    }
  }
  return undefined;
}

/** Units from the end of one member of a list to where the last one must have ended. */
const longestList = 10;

/** Where the words that all members share may begin, if a list goes on at `at`: after "and" and a word of the last member. */
function headsOfList({ units }: PhraseText, at: number): number[] {
  const heads: number[] = [];
  let conjunction: number | undefined;
  for (let next = at; next < at + longestList; next += 1) {
    const key = units[next]?.key ?? '.';
    const isJoint = key === ',' || key === 'and' || key === 'or' || key === '&';
    if (next === at && !isJoint) break;
    if (conjunction !== undefined && (isJoint || next > conjunction + 3)) break;
    if (conjunction !== undefined && next > conjunction + 1) heads.push(next);
    if (!isJoint && !/^[a-z0-9]+$/.test(key)) break;
    if (isJoint && key !== ',') conjunction = next;
  }
  return heads;
}

/** What a phrase that has come as far as `node` may name if it goes on at a unit, by its shortest ending. */
function targetsFrom(node: TrieNode, { units }: PhraseText, from: number): readonly Target[] {
  let reachedNode: TrieNode | undefined = node;
  for (let at = from; at < units.length; at += 1) {
    reachedNode = reachedNode.next.get(units[at]?.key ?? '');
    if (reachedNode === undefined) return [];
    if (reachedNode.targets.length > 0) return reachedNode.targets;
  }
  return [];
}

/** Each acronym as a word in capitals, full-width ones included, in the plural or not. */
function hasCapitals(
  text: PhraseText,
  start: number,
  end: number,
  original: string,
  acronyms: readonly string[],
): boolean {
  const written = original.slice(text.startOf(start), text.endOf(end - 1)).normalize('NFKC');
  const words = written.split(/[^A-Za-z]+/);
  return acronyms.every((acronym) => words.includes(acronym) || words.includes(`${acronym}s`));
}

/** True of a tag or a query: no word before or after, so that there is no sentence to mistake it for a part of. */
function standsAlone({ text, units }: PhraseText, from: number, to: number): boolean {
  const isWord = (unit: PhraseUnit | undefined): boolean =>
    unit !== undefined && /[\p{L}\p{N}]/u.test(text.slice(unit.start, unit.end));
  return !isWord(units[from - 1]) && !isWord(units[to + 1]);
}

/** `text` is the folded text. */
function withoutNegated(text: string, spans: readonly Span[]): Span[] {
  const negated = spans.map(({ start, end }) =>
    isNegated({
      before: withLineEnds(text.slice(Math.max(0, start - negationReach), start)),
      after: withLineEnds(text.slice(end, end + negationReach)),
    }),
  );
  const linked = (index: number): boolean => {
    const [one, other] = [spans[index], spans[index + 1]];
    if (one === undefined || other === undefined || other.start - one.end > negationReach) return false;
    return linksList(text.slice(one.end, other.start));
  };
  // A negation before a list reaches forward (不涉及A和B), one after it reaches back (A اور B نہیں).
  for (let index = 0; index + 1 < spans.length; index += 1) {
    if (negated[index] === true && negated[index + 1] !== true && linked(index)) negated[index + 1] = true;
  }
  for (let index = spans.length - 2; index >= 0; index -= 1) {
    if (negated[index + 1] === true && negated[index] !== true && linked(index)) negated[index] = true;
  }
  return spans.filter((_, index) => negated[index] !== true);
}

/** A line break ends a clause, as in a list of points. */
function withLineEnds(text: string): string {
  return text.replace(/[\r\n]+/g, ' ; ');
}
