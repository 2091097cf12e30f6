import { Readable } from 'node:stream';
import type { ImportRowPage } from '@karakoram/contracts';
import { stringify } from 'csv-stringify/sync';

/** Streams the rejected rows of an import page by page, so that a large report needs no memory. */
export function rejectedRowsCsv(page: (cursor: string | undefined) => Promise<ImportRowPage>): Readable {
  return Readable.from(lines(page));
}

async function* lines(page: (cursor: string | undefined) => Promise<ImportRowPage>): AsyncGenerator<string> {
  // The mark tells spreadsheets that the file is UTF-8.
  yield '\uFEFF' + stringify([['line', 'name', 'field', 'reason', 'value']]);
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await page(cursor);
    yield stringify(
      items.flatMap(({ line, name, problems }) =>
        problems.map(({ field, code, value }) => [line, name ?? '', field, code, value]),
      ),
      // A cell that a spreadsheet would run as a formula is defused.
      { escape_formulas: true },
    );
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
