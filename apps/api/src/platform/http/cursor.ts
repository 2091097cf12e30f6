import { z, type ZodType } from 'zod';
import { AppError } from './app-error.ts';

/** A moment at which a page ended. Only a forged cursor names the year 0, which PostgreSQL does not have. */
export const PlaceMoment = z.iso
  .datetime()
  .transform((text) => new Date(text))
  .refine((moment) => moment.getUTCFullYear() > 0);

/** Writes the place where a page ended as an opaque cursor. */
function encodeCursor(place: object): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * Reads a cursor back.
 *
 * @throws AppError `CURSOR_INVALID` for anything that `encodeCursor` did not write for the same list.
 */
export function decodeCursor<Place>(schema: ZodType<Place>, cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const parsed = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) throw new AppError('CURSOR_INVALID');
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so not a cursor of ours: the schema refuses undefined.
    return undefined;
  }
}

/** Cuts a result that was fetched with one row too many into a page and the place where the next one starts. */
export function toPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  placeOf: (row: Row) => object,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(placeOf(last)) : null,
  };
}
