/** How many 32-bit numbers hold a UUID. */
export const uuidWords = 4;

const canonical = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** A UUID as four numbers; anything else, and undefined, as four zeros. */
export function wordsOfUuid(id: string | undefined): readonly number[] {
  if (id === undefined || !canonical.test(id)) return [0, 0, 0, 0];
  const digits = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((from) => Number.parseInt(digits.slice(from, from + 8), 16));
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
