import { toPage } from '../../platform/http/cursor.ts';
import { type JsonBytes, pageBytes } from '../../platform/http/json-text.ts';
import type { RankedFit } from './ranking-engine.ts';

/**
 * A page of a ranking: of what `present` makes of each, up to `limit`, and the place to go on from. What it makes nothing of is
 * left out, such as what has been closed or taken out of the directory since it was ranked.
 */
export function rankedPage<Item>(
  ranked: readonly RankedFit[],
  limit: number,
  present: (match: RankedFit) => JsonBytes<Item> | undefined,
): JsonBytes<{ items: Item[]; nextCursor: string | null }> {
  const { items, nextCursor } = toPage(ranked, limit, present, ({ place }) => place);
  return pageBytes(
    items.flatMap((item) => item ?? []),
    nextCursor,
  );
}
