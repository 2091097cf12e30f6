import type { TextPart } from '@karakoram/contracts';
import { foldText, stemWord } from '@karakoram/taxonomy';

/** A stretch of a text, by UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const words = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;
const han = /^\p{Script=Han}/u;

/** Where the tokens of a query stand in a text, whatever its case, script form or plural. */
export function spansOfTokens(written: string, tokens: readonly string[]): Map<string, Span[]> {
  const folded = foldText(written);
  const spans = new Map<string, Span[]>();
  const add = (token: string, start: number, length: number): void => {
    const span = { start: folded.startOf(start), end: folded.endOf(start + length - 1) };
    spans.set(token, [...(spans.get(token) ?? []), span]);
  };
  const [hanTokens, others] = [tokens.filter((one) => han.test(one)), new Set(tokens.filter((one) => !han.test(one)))];
  for (const token of hanTokens) {
    for (let at = folded.text.indexOf(token); at >= 0; at = folded.text.indexOf(token, at + 1))
      add(token, at, token.length);
  }
  if (others.size === 0) return spans;
  for (const match of folded.text.matchAll(words)) {
    const [word] = match;
    const token = [word, stemWord(word)].find((form) => others.has(form));
    if (token !== undefined) add(token, match.index, word.length);
  }
  return spans;
}

/** Longer texts are shown as the passage around their first hit. */
const longestPassage = 160;
/** Characters of the passage before the first hit. */
const leadIn = 40;

/** A text in pieces, hits apart, joined they are the text or its passage. Never cuts a character in two. */
export function partsOf(written: string, spans: readonly Span[]): TextPart[] {
  const hits = merged(spans);
  const passage = passageOf(written, hits[0]);
  const parts: TextPart[] = [];
  const add = (text: string, hit: boolean): void => {
    if (text !== '') parts.push({ text, hit });
  };
  let at = passage.start;
  if (at > 0) add('…', false);
  for (const { start, end } of hits) {
    if (start >= passage.end) break;
    add(written.slice(at, Math.max(at, start)), false);
    add(written.slice(Math.max(at, start), Math.min(end, passage.end)), true);
    at = Math.max(at, Math.min(end, passage.end));
  }
  add(written.slice(at, passage.end), false);
  if (passage.end < written.length) add('…', false);
  return parts;
}

/** In order; those that touch or overlap are one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end)
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else result.push(span);
  }
  return result;
}

function passageOf(written: string, first: Span | undefined): Span {
  if (written.length <= longestPassage) return { start: 0, end: written.length };
  const wanted = Math.max(0, (first?.start ?? 0) - leadIn);
  const start = wanted === 0 ? 0 : afterBlank(written, wanted);
  return { start, end: wholeCharacter(written, Math.min(written.length, start + longestPassage)) };
}

/** The beginning of the next word, if there is one near. */
function afterBlank(written: string, at: number): number {
  const blank = written.slice(at, at + leadIn / 2).search(/\s/u);
  return blank < 0 ? wholeCharacter(written, at) : at + blank + 1;
}

/** Not between the halves of a surrogate pair, and not before a mark of the character. */
function wholeCharacter(written: string, at: number): number {
  let place = at;
  while (place < written.length && /^[\p{M}\u200d\udc00-\udfff]/u.test(written.slice(place))) place += 1;
  return place;
}
