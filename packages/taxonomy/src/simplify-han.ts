import characterPairs from 'opencc-js/dict/TSCharacters';

let simplified: ReadonlyMap<string, string> | undefined;

/**
 * The simplified form of one Han character; any other character comes back as it is.
 *
 * Works character by character (OpenCC's table, without its phrases), so that offsets into the text survive. A handful of
 * characters that depend on their word (乾坤 becomes 干坤) therefore differ from proper spelling, alike in a text and in
 * the words looked up in it: good for comparing, not for display.
 */
export function simplifyHan(character: string): string {
  // Built at the first Han character: most starts and many texts never need it.
  simplified ??= parsePairs(characterPairs);
  return simplified.get(character) ?? character;
}

function parsePairs(pairs: string): ReadonlyMap<string, string> {
  const direct = new Map<string, string>();
  for (const pair of pairs.split('|')) {
    const [from, to] = pair.split(' ');
    if (from !== undefined && to !== undefined && from !== to) direct.set(from, to);
  }
  // Some replacements are themselves replaced; following them to the end makes the conversion idempotent.
  const settled = new Map<string, string>();
  for (const from of direct.keys()) {
    const seen = new Set<string>();
    let current = from;
    for (let next = direct.get(current); next !== undefined && !seen.has(next); next = direct.get(current)) {
      seen.add(next);
      current = next;
    }
    if (current !== from) settled.set(from, current);
  }
  return settled;
}
