import { simplifyHan } from './simplify-han.ts';
import { foldUrduLetters } from './urdu-letters.ts';

/** A folded text and, for each of its UTF-16 code units, where the piece of the original that it came from starts and ends. */
export interface FoldedText {
  readonly text: string;
  /** The original offset at which the piece behind the unit at `offset` of the folded text starts. */
  readonly startOf: (offset: number) => number;
  /** The original offset at which the piece behind the unit at `offset` of the folded text ends. */
  readonly endOf: (offset: number) => number;
}

/** Characters that carry no meaning of their own: controls, joiners, bidi marks, variation selectors, lone surrogates. */
const ignorable =
  /^(?:(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Default_Ignorable_Code_Point}|\p{Cs}|[\u0600-\u0605\u061c\u0640\ufff9-\ufffb])$/u;
/** Characters that belong to the one before. The half-width kana sound marks become combining marks under NFKC. */
const attached = /^[\p{M}\uff9e\uff9f]$/u;
/** NFKC would glue these to the word before ("Android™" to "androidtm"). */
const trademarkSigns = /[™℠®©]/gu;
const han = /\p{Script=Han}/u;
/** The whole block, because its digits and vowel signs do not count as Arabic script. */
const arabic = /[\u0600-\u06ff\u0750-\u077f]/u;

/** Settled forms of the pieces met so far. Bounded, because a hostile text can hold any number of different pieces. */
const foldedPieces = new Map<string, string>();
const largestCache = 50_000;

type CharacterKind = 'ignorable' | 'attached' | 'base';

const kinds = ['ignorable', 'attached', 'base'] as const satisfies readonly CharacterKind[];

/** Nearly every character of a text is of the basic plane: its kind, counted from 1, and what it is folded to where it stands alone. */
const basicKinds = new Uint8Array(0x10000);
const basicFolded: (string | undefined)[] = [];

/**
 * Folds letters to one form each: NFKC, lower case, simplified Han, Urdu letter forms, western digits; drops what has no
 * meaning of its own. White space stays as it is, so that every unit of the result can be traced to the original.
 */
export function foldText(original: string): FoldedText {
  if (isPlainAscii(original)) {
    return { text: original.toLowerCase(), startOf: (offset) => offset, endOf: (offset) => offset + 1 };
  }
  const starts = new Uint32Array(original.length * 2 + 16);
  const ends = new Uint32Array(original.length * 2 + 16);
  let positions = { starts, ends };
  let text = '';
  let at = 0;
  while (at < original.length) {
    const start = at;
    let folded: string;
    if (standsAlone(original, at)) {
      folded = foldBasic(original.charCodeAt(at));
      at += 1;
    } else {
      const piece = nextPiece(original, start);
      at = piece.end;
      if (piece.text === '') continue;
      folded = foldPiece(piece.text);
    }
    // One ligature can unfold to eighteen units, so the room set aside at first may not be enough.
    while (text.length + folded.length > positions.starts.length) positions = grow(positions);
    for (let unit = text.length; unit < text.length + folded.length; unit += 1) {
      positions.starts[unit] = start;
      positions.ends[unit] = at;
    }
    text += folded;
  }
  const { starts: startOffsets, ends: endOffsets } = positions;
  return {
    text,
    startOf: (offset) => startOffsets[offset] ?? original.length,
    endOf: (offset) => endOffsets[offset] ?? original.length,
  };
}

function isPlainAscii(text: string): boolean {
  return /^[\t\n\v\f\r\x20-\x7e]*$/.test(text);
}

function grow(positions: { starts: Uint32Array<ArrayBuffer>; ends: Uint32Array<ArrayBuffer> }): {
  starts: Uint32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
} {
  const starts = new Uint32Array(positions.starts.length * 2);
  const ends = new Uint32Array(positions.ends.length * 2);
  starts.set(positions.starts);
  ends.set(positions.ends);
  return { starts, ends };
}

/** True of a base character of the basic plane without marks or ignorable characters behind it. */
function standsAlone(text: string, at: number): boolean {
  return (
    kindOf(text.charCodeAt(at)) === 'base' &&
    (at + 1 === text.length || kindOf(text.codePointAt(at + 1) ?? 0) === 'base')
  );
}

function foldBasic(code: number): string {
  const known = basicFolded[code];
  if (known !== undefined) return known;
  const folded = foldPiece(String.fromCharCode(code));
  basicFolded[code] = folded;
  return folded;
}

/** A base character with the marks attached to it, without ignorable characters, which may stand between them. */
function nextPiece(text: string, start: number): { text: string; end: number } {
  let piece = '';
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    const kind = kindOf(codePoint);
    const isBase = kind === 'base' || (kind === 'attached' && piece === '');
    if (isBase && piece !== '') break;
    const size = codePoint > 0xffff ? 2 : 1;
    if (kind !== 'ignorable') piece += text.slice(at, at + size);
    at += size;
  }
  return { text: piece, end: at };
}

function kindOf(codePoint: number): CharacterKind {
  const known = kinds[(basicKinds[codePoint] ?? 0) - 1];
  if (known !== undefined) return known;
  const character = String.fromCodePoint(codePoint);
  const kind = ignorable.test(character) ? 'ignorable' : attached.test(character) ? 'attached' : 'base';
  basicKinds[codePoint] = kinds.indexOf(kind) + 1;
  return kind;
}

function foldPiece(piece: string): string {
  const known = foldedPieces.get(piece);
  if (known !== undefined) return known;
  // Dropping a mark can let two others combine, so one pass is not always the last. Each pass only shortens or settles.
  let folded = foldOnce(piece);
  for (let pass = 0; pass < 4; pass += 1) {
    const next = foldOnce(folded);
    if (next === folded) break;
    folded = next;
  }
  if (foldedPieces.size >= largestCache) foldedPieces.clear();
  if (piece.length <= 8) foldedPieces.set(piece, folded);
  return folded;
}

function foldOnce(piece: string): string {
  let folded = piece.replace(trademarkSigns, ' ').normalize('NFKC').toLowerCase();
  if (arabic.test(folded)) folded = foldUrduLetters(folded);
  if (!han.test(folded)) return folded;
  return Array.from(folded, simplifyHan).join('');
}
