import { type ConceptMention, nameQuery, tag, taxonomy, tokeniseQuery } from '@karakoram/taxonomy';
import { branchLexeme, codeLexeme } from '../directory/index.ts';

/** What somebody typed, as the index is asked for it. An absent part cannot match. */
export interface SearchText {
  /** Every word, where the words of a concept may be replaced by the concept itself: 人工智能 finds "AI". */
  readonly strict: string | undefined;
  /** Any word or concept; matches what `strict` does and more. */
  readonly relaxed: string | undefined;
  /** What a company is ranked by. */
  readonly evidence: readonly Evidence[];
  /** The form that names are compared with. */
  readonly name: string | undefined;
  /** Forms that names have in common which are said alike; a company that has one of them is found. */
  readonly soundsLike: readonly string[];
  readonly tokens: readonly string[];
  readonly codes: readonly string[];
}

/**
 * Lexemes that speak for a company, any of each query. `word`: the words as typed; `itself`: the concept; `below`: one of its
 * kinds; `near`: its parent and siblings, and what the taxonomy relates to it.
 */
export interface Evidence {
  readonly kind: 'word' | 'itself' | 'below' | 'near';
  readonly queries: readonly string[];
}

/** Prepares a search. Any text has an answer: one without letters and digits matches nothing. */
export function searchText(text: string): SearchText {
  const parts = partsOf(text);
  const tokens = [...new Set(parts.flatMap((part) => part.tokens))];
  const codes = [...new Set(parts.flatMap((part) => part.codes.flat()))];
  const name = nameQuery(text);
  return {
    strict: joined(parts.map(strictOf), ' & '),
    relaxed: joined([...tokens.map(lexeme), ...codes.map(withNeighbours)], ' | '),
    evidence: evidenceOf(tokens, codes),
    name: name?.name,
    soundsLike: name?.soundsLike ?? [],
    tokens,
    codes,
  };
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

function strictOf({ tokens, codes }: Part): string {
  const words = joined(tokens.map(lexeme), ' & ');
  const concepts = joined(
    codes.map((alternatives) => joined(alternatives.map(withNeighbours), ' | ')),
    ' & ',
  );
  return joined([words, concepts], ' | ') ?? '';
}

/** Joins what is there, in brackets; undefined where nothing is. */
function joined(terms: readonly (string | undefined)[], operator: ' & ' | ' | '): string | undefined {
  const given = terms.filter((term) => term !== undefined && term !== '');
  return given.length === 0 ? undefined : `(${given.join(operator)})`;
}

function evidenceOf(tokens: readonly string[], codes: readonly string[]): Evidence[] {
  const words = joined(tokens.map(lexeme), ' | ');
  const evidence: Evidence[] = [
    { kind: 'word', queries: words === undefined ? [] : [words] },
    { kind: 'itself', queries: codes.map((code) => quoted(codeLexeme(code))) },
    { kind: 'below', queries: codes.map((code) => quoted(branchLexeme(code))) },
    { kind: 'near', queries: [...new Set(codes.flatMap(neighboursOf))] },
  ];
  return evidence.filter(({ queries }) => queries.length > 0);
}

function withNeighbours(code: string): string {
  return joined([quoted(codeLexeme(code)), quoted(branchLexeme(code)), ...neighboursOf(code)], ' | ') ?? '';
}

/**
 * What is near a concept: its parent and siblings, or its sector where the text names that, and what the taxonomy relates to
 * it. Only where it is central to a firm, in its name, its first sentence or its offers; a neighbour in passing would find
 * half the market.
 */
function neighboursOf(code: string): string[] {
  const parent = taxonomy.parentOf(code);
  const sector = taxonomy.sectorOf(code);
  const branches = [...(parent === undefined ? [] : [parent]), ...taxonomy.relatedTo(code)];
  return [
    ...(parent === undefined && sector !== undefined ? [`${quoted(codeLexeme(sector))}:AB`] : []),
    ...branches.map((near) => `(${quoted(codeLexeme(near))}:AB | ${quoted(branchLexeme(near))}:AB)`),
  ];
}

/** A single Han character is indexed only where it stands alone; as the beginning of a pair it finds its words. */
function lexeme(token: string): string {
  return loneHan.test(token) ? `${quoted(token)}:*` : quoted(token);
}

function quoted(token: string): string {
  return `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
