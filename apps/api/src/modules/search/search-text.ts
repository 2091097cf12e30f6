import { type ConceptMention, normaliseText, coreName, tag, tokeniseQuery } from '@karakoram/taxonomy';
import { codeLexeme } from '../directory/index.ts';

/** What somebody typed, as the index is asked for it. An absent part cannot match. */
export interface SearchText {
  /** Every word, where the words of a concept may be replaced by the concept itself: 人工智能 finds "AI". */
  readonly strict: string | undefined;
  /** Any word or concept; matches what `strict` does and more. Ranks both, because its rank grows with each word found. */
  readonly relaxed: string | undefined;
  /** The form that names are compared with. */
  readonly name: string | undefined;
  readonly tokens: readonly string[];
  readonly codes: readonly string[];
}

/** Prepares a search. Any text has an answer: one without letters and digits matches nothing. */
export function searchText(text: string): SearchText {
  const parts = partsOf(text);
  const tokens = [...new Set(parts.flatMap((part) => part.tokens))];
  const codes = [...new Set(parts.flatMap((part) => part.codes.flat()))];
  const name = nameOf(text);
  return {
    strict: joined(parts.map(strictOf), ' & '),
    relaxed: joined([...tokens.map(lexeme), ...codes.map(codeOf)], ' | '),
    name,
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

const loneHan = /^\p{Script=Han}$/u;

function plainParts(text: string, besideMention: boolean): Part[] {
  // A character that is left over beside a concept is a particle or half a word: no text is indexed under it.
  const tokens = tokeniseQuery(text).filter((token) => !besideMention || !loneHan.test(token));
  return tokens.map((token) => ({ tokens: [token], codes: [] }));
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
    codes.map((alternatives) => joined(alternatives.map(codeOf), ' | ')),
    ' & ',
  );
  return joined([words, concepts], ' | ') ?? '';
}

/** Joins what is there, in brackets; undefined where nothing is. */
function joined(terms: readonly (string | undefined)[], operator: ' & ' | ' | '): string | undefined {
  const given = terms.filter((term) => term !== undefined && term !== '');
  return given.length === 0 ? undefined : `(${given.join(operator)})`;
}

function codeOf(code: string): string {
  return quoted(codeLexeme(code));
}

/** A single Han character is indexed only where it stands alone; as the beginning of a pair it finds its words. */
function lexeme(token: string): string {
  return loneHan.test(token) ? `${quoted(token)}:*` : quoted(token);
}

function quoted(token: string): string {
  return `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** As names are stored: normalised, without legal form; also without the tone marks that people copy from pinyin. */
function nameOf(text: string): string | undefined {
  const name = coreName(text)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
  return /[\p{L}\p{N}]/u.test(name) ? normaliseText(name) : undefined;
}
