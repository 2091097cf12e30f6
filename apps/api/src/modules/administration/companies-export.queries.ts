import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Database } from '../../platform/database/database.ts';

const rowsPerPage = 500;

const columns = {
  id: true,
  country: true,
  type: true,
  status: true,
  nameEn: true,
  nameZh: true,
  nameUr: true,
  registrationNumber: true,
  provinceCode: true,
  cityCode: true,
  sizeBand: true,
  founded: true,
  website: true,
  verification: true,
  source: true,
  invented: true,
  createdAt: true,
  submittedAt: true,
  approvedAt: true,
} as const;

/** All companies as CSV, read page by page by key, so that the export of a large market needs no memory and no long query. */
@Injectable()
export class CompaniesExport {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  stream(): Readable {
    return Readable.from(this.#lines());
  }

  async *#lines(): AsyncGenerator<string> {
    // The mark tells spreadsheets that the file is UTF-8.
    yield '\uFEFF' + stringify([[...Object.keys(columns), 'sectors']]);
    for (let after: string | undefined; ;) {
      const rows = await this.#database.reader.company.findMany({
        where: after === undefined ? {} : { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: rowsPerPage,
        select: { ...columns, sectors: true },
      });
      yield stringify(
        rows.map(({ sectors, ...row }) => [...Object.values(row).map(cell), sectors.join(' ')]),
        // A cell that a spreadsheet would run as a formula is defused.
        { escape_formulas: true },
      );
      after = rows.at(-1)?.id;
      if (rows.length < rowsPerPage || after === undefined) return;
    }
  }
}

function cell(value: string | number | boolean | Date | null): string {
  return value instanceof Date ? value.toISOString() : String(value ?? '');
}
