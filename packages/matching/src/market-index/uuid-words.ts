/** How many 32-bit numbers hold a UUID. */
export const uuidWords = 4;

const uuidLength = 36;
const dash = 0x2d;

/**
 * Writes a UUID in small letters as four numbers. False for anything else, whatever is written then, and for the nil UUID, because
 * four zeros stand for none.
 */
export function writeUuid(id: string | undefined, into: Uint32Array, at: number): boolean {
  if (id?.length !== uuidLength) return false;
  for (const place of [8, 13, 18, 23]) if (id.charCodeAt(place) !== dash) return false;
  const parts = [
    hexAt(id, 0),
    hexAt(id, 4),
    hexAt(id, 9),
    hexAt(id, 14),
    hexAt(id, 19),
    hexAt(id, 24),
    hexAt(id, 28),
    hexAt(id, 32),
  ];
  for (let word = 0; word < uuidWords; word += 1)
    into[at + word] = ((parts[2 * word] ?? 0) << 16) | (parts[2 * word + 1] ?? 0);
  return parts.every((part) => part >= 0) && parts.some((part) => part > 0);
}

/** Four digits as a number; negative if one is none. */
function hexAt(id: string, from: number): number {
  let value = 0;
  for (let at = from; at < from + 4; at += 1) value = (value << 4) | digitOf(id.charCodeAt(at));
  return value;
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0x61 && code <= 0x66 ? code - 0x57 : -1;
}

/** The UUID that starts at `from`; undefined for four zeros. */
export function uuidAt(data: Uint32Array, from: number): string | undefined {
  const [a, b, c, d] = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0, data[from + 3] ?? 0];
  if ((a | b | c | d) === 0) return undefined;
  return `${hex32(a)}-${hex16(b >>> 16)}-${hex16(b)}-${hex16(c >>> 16)}-${hex16(c)}${hex32(d)}`;
}

const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hex32(word: number): string {
  return hex16(word >>> 16) + hex16(word);
}

/** Of the lower half of a word. */
function hex16(word: number): string {
  return (hexBytes[(word >>> 8) & 0xff] ?? '') + (hexBytes[word & 0xff] ?? '');
}
