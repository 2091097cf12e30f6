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
  const words = data.subarray(from, from + uuidWords);
  if (words.every((word) => word === 0)) return undefined;
  const digits = Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  );
}
