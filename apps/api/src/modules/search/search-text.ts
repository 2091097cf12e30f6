import { type ConceptMention, nameQuery, tag, taxonomy, tokeniseQuery } from '@karakoram/taxonomy';
import { branchLexeme, codeLexeme, nameLexeme, prominentLexeme } from '../directory/index.ts';

/** What somebody typed, as the index is asked for it. */
export interface SearchText {
  /** Every word, where the words of a concept may be replaced by the concept itself: 人工智能 finds "AI". */
  readonly strict: Matches;
  /** Any word or concept; matches what `strict` does and more. */
  readonly relaxed: Matches;
  /** What a company is ranked by. */
  readonly evidence: readonly Evidence[];
  /** The form that names are compared with; undefined for a text without letters and digits, which matches nothing. */
  readonly name: string | undefined;
  /** Forms that names have in common which are said alike; a company that has one of them is found directly. */
  readonly soundsLike: readonly string[];
  readonly tokens: readonly string[];
  readonly codes: readonly string[];
}

/**
 * Texts of `tsquery`, any of which is enough: PostgreSQL looks up several small ones in less time than a large one. None of them
 * has a weight: for one, the database would unpack every document that its index finds.
 */
export type Alternatives = readonly string[];

export interface Matches {
  /** Companies that have what was asked for, or this very name, or one that is said alike. */
  readonly direct: Alternatives;
  /** Those of them that have its concepts where they say what they are. Absent where the text names none. */
  readonly prominent?: Alternatives;
  /** These and companies that are about something near it. Absent where the text names no concept. */
  readonly wide?: Alternatives;
}

/**
 * Lexemes that speak for a company, any of each query. `name`: it has this very name; `sound`: it has one that is said alike;
 * `word`: the words as typed; `itself`: the concept; `below`: one of its kinds; `near`: its parent and siblings, and what the
 * taxonomy relates to it.
 */
export interface Evidence {
  readonly kind: 'name' | 'sound' | 'word' | 'itself' | 'below' | 'near';
  readonly queries: readonly string[];
}

/** The text of a search, prepared; undefined for one that has none and is narrowed by filters alone. */
export function searchTextOf({ q }: { readonly q?: string | undefined }): SearchText | undefined {
  return q === undefined || q === '' ? undefined : searchText(q);
}

/** Prepares a search. Any text has an answer. */
export function searchText(text: string): SearchText {
  const parts = partsOf(text);
  const tokens = [...new Set(parts.flatMap((part) => part.tokens))];
  const codes = [...new Set(parts.flatMap((part) => part.codes.flat()))];
  const name = nameQuery(text);
  const sameName = name === undefined ? [] : [quoted(nameLexeme(name.name))];
  const saidAlike = (name?.soundsLike ?? []).map(saidLike);
  const words = tokens.map(lexeme);
  const matches = (alternatives: (queriesOf: QueriesOf, words: boolean) => Alternatives): Matches => {
    const found = (queriesOf: QueriesOf, withWords: boolean): Alternatives =>
      fewOf([...sameName, ...saidAlike, ...alternatives(queriesOf, withWords)]);
    if (codes.length === 0) return { direct: found(named, true) };
    return { direct: found(named, true), prominent: found(namedProminently, false), wide: found(namedOrNear, true) };
  };
  return {
    strict: matches((queriesOf, withWords) => strictAlternatives(parts, queriesOf, withWords)),
    relaxed: matches((queriesOf, withWords) => [...(withWords ? words : []), ...codes.flatMap(queriesOf)]),
    evidence: evidenceOf({ sameName, saidAlike, words, codes }),
    name: name?.name,
    soundsLike: name?.soundsLike ?? [],
    tokens,
    codes,
  };
}

/** Companies that name one of the concepts. */
export function anyConcept(codes: readonly string[]): string {
  return any(codes.map((code) => quoted(codeLexeme(code))));
}

/** Any of the queries, in brackets. */
export function any(queries: Alternatives): string {
  return `(${queries.join(' | ')})`;
}

/** What stands for a concept in a query: any of these. */
type QueriesOf = (code: string) => Alternatives;

/** Each one is looked up by itself; so many that this takes longer are one. */
const mostAlternatives = 24;

function fewOf(alternatives: Alternatives): Alternatives {
  const different = [...new Set(alternatives)];
  return different.length > mostAlternatives ? [any(different)] : different;
}

/** Every part, by its concepts or its words; parts without concepts by their words in any case. */
function strictAlternatives(parts: readonly Part[], queriesOf: QueriesOf, withWords: boolean): Alternatives {
  const each = parts.map(({ tokens, codes }): Alternatives => {
    const words = tokens.length > 0 && (withWords || codes.length === 0) ? [all(tokens.map(lexeme))] : [];
    const [only, ...more] = codes.map((alternatives) => alternatives.flatMap(queriesOf));
    if (only === undefined) return words;
    return [...words, ...(more.length === 0 ? only : [all([only, ...more].map(any))])];
  });
  const [only, ...more] = each.filter((alternatives) => alternatives.length > 0);
  if (only === undefined) return [];
  return more.length === 0 ? only : [all([only, ...more].map(any))];
}

/** A stretch of the query: plain words, or words that name concepts. Codes of one span are alternatives, spans all apply. */
interface Part {
  readonly tokens: readonly string[];
  readonly codes: readonly (readonly string[])[];
}

/** Cuts the query into mentions of concepts and what stands between them; mentions that overlap are one part. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const cluster of clustersOf(tag(text))) {
    parts.push(...plainParts(text.slice(at, cluster.start), true));
    parts.push({ tokens: tokeniseQuery(text.slice(cluster.start, cluster.end)), codes: cluster.codes });
    at = cluster.end;
  }
  parts.push(...plainParts(text.slice(at), at > 0));
  return parts;
}

/**
 * Words that say what kind of thing is asked for and not which: 机器人概念, "robot companies". They are asked for where they
 * are all there is.
 */
const kindWords = new Set(
  (
    '概念 概念股 板块 行业 产业 产业链 领域 题材 龙头 公司 企业 厂商 厂家 供应商 服务商 制造商 提供商 相关 业务 机构 ' +
    'company companies concept concepts firm firms industry industries sector sectors manufacturer manufacturers maker makers ' +
    'supplier suppliers provider providers vendor vendors business businesses ' +
    'کمپنی کمپنیاں کمپنیوں ادارہ ادارے صنعت شعبہ فراہم کنندہ'
  ).split(' '),
);

const hanKindWords = new RegExp(
  [...kindWords]
    .filter((word) => /\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

const loneHan = /^\p{Script=Han}$/u;

function plainParts(text: string, besideMention: boolean): Part[] {
  // A character that is left over beside a concept is a particle or half a word: no text is indexed under it.
  const tokens = tokeniseQuery(besideMention ? withoutKindWords(text) : text).filter(
    (token) => !besideMention || !loneHan.test(token),
  );
  return tokens.map((token) => ({ tokens: [token], codes: [] }));
}

/** Chinese words stand next to each other, so there the longest that fits goes first. */
function withoutKindWords(text: string): string {
  return text
    .replace(hanKindWords, ' ')
    .replace(/[\p{L}\p{M}]+/gu, (word) => (kindWords.has(word.toLowerCase()) ? ' ' : word));
}

interface Cluster {
  start: number;
  end: number;
  codes: string[][];
}

function clustersOf(mentions: readonly ConceptMention[]): Cluster[] {
  const clusters: Cluster[] = [];
  let span: { start: number; end: number } | undefined;
  for (const { start, end, code } of mentions) {
    const open = clusters.at(-1);
    if (open === undefined || start >= open.end) clusters.push({ start, end, codes: [[code]] });
    else if (span?.start === start && span.end === end) open.codes.at(-1)?.push(code);
    else {
      open.codes.push([code]);
      open.end = Math.max(open.end, end);
    }
    span = { start, end };
  }
  return clusters;
}

/** All of the queries, in brackets. */
function all(queries: readonly string[]): string {
  return `(${queries.join(' & ')})`;
}

function evidenceOf({
  sameName,
  saidAlike,
  words,
  codes,
}: {
  readonly sameName: Alternatives;
  readonly saidAlike: Alternatives;
  readonly words: readonly string[];
  readonly codes: readonly string[];
}): Evidence[] {
  const evidence: Evidence[] = [
    { kind: 'name', queries: sameName },
    { kind: 'sound', queries: saidAlike },
    { kind: 'word', queries: words.length === 0 ? [] : [any(words)] },
    { kind: 'itself', queries: codes.map((code) => quoted(codeLexeme(code))) },
    { kind: 'below', queries: codes.map((code) => quoted(branchLexeme(code))) },
    { kind: 'near', queries: [...new Set(codes.flatMap(neighboursOf).map((near) => any(near.map(quoted))))] },
  ];
  return evidence.filter(({ queries }) => queries.length > 0);
}

/** The concept itself or one below it, anywhere. */
function named(code: string): Alternatives {
  return [codeLexeme(code), branchLexeme(code)].map(quoted);
}

function namedProminently(code: string): Alternatives {
  return [codeLexeme(code), branchLexeme(code)].map(prominent);
}

/**
 * As `named`, and what is near. That only where it is central to a firm, in its name, its first sentence or its offers; a
 * neighbour in passing would find half the market.
 */
function namedOrNear(code: string): Alternatives {
  return [...named(code), ...neighboursOf(code).flat().map(prominent)];
}

/**
 * What is near a concept, each by its lexemes: its parent and siblings, or its sector where the text names that, and what the
 * taxonomy relates to it.
 */
function neighboursOf(code: string): string[][] {
  const parent = taxonomy.parentOf(code);
  const sector = taxonomy.sectorOf(code);
  const branches = [...(parent === undefined ? [] : [parent]), ...taxonomy.relatedTo(code)];
  return [
    ...(parent === undefined && sector !== undefined ? [[codeLexeme(sector)]] : []),
    ...branches.map((near) => [codeLexeme(near), branchLexeme(near)]),
  ];
}

function prominent(lexeme: string): string {
  return quoted(prominentLexeme(lexeme));
}

/** Consonants after `~` may be those of a beginning: what a firm does is often left out of its name. */
function saidLike(form: string): string {
  const lexeme = quoted(nameLexeme(form));
  return form.startsWith('~') ? `${lexeme}:*` : lexeme;
}

/** A single Han character is indexed only where it stands alone; as the beginning of a pair it finds its words. */
function lexeme(token: string): string {
  return loneHan.test(token) ? `${quoted(token)}:*` : quoted(token);
}

function quoted(token: string): string {
  return `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
