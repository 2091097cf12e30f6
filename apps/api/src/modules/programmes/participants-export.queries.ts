import { Readable } from 'node:stream';
import { pickText } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { Database } from '../../platform/database/database.ts';
import { presentNames } from '../../platform/http/present-localised.ts';
import { participantSelect } from './run-programmes.queries.ts';

const rowsPerPage = 500;

const header = [
  'status',
  'company',
  'nameEn',
  'nameZh',
  'nameUr',
  'country',
  'type',
  'person',
  'position',
  'email',
  'phone',
  'wants',
  'note',
  'registeredAt',
  'seatedAt',
];

/** Those with a seat, then those who wait, in the order in which they came; read page by page. */
@Injectable()
export class ParticipantsExport {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  stream(programmeId: string): Readable {
    return Readable.from(this.#lines(programmeId));
  }

  async *#lines(programmeId: string): AsyncGenerator<string> {
    // The mark tells spreadsheets that the file is UTF-8.
    yield '\uFEFF' + stringify([header]);
    for (const status of ['registered', 'waiting'] as const) {
      for (let after = 0n; ;) {
        const rows = await this.#database.reader.programmeRegistration.findMany({
          where: { programmeId, status, place: { gt: after } },
          orderBy: { place: 'asc' },
          take: rowsPerPage,
          select: participantSelect,
        });
        yield stringify(
          rows.map((row) => [
            row.status,
            pickText(presentNames(row.company), 'en')?.text ?? '',
            row.company.nameEn,
            row.company.nameZh,
            row.company.nameUr,
            row.company.country,
            row.company.type,
            row.personName,
            row.personPosition,
            row.personEmail,
            row.personPhone,
            row.wants,
            row.note,
            row.createdAt.toISOString(),
            row.seatedAt?.toISOString() ?? '',
          ]),
          // A cell that a spreadsheet would run as a formula is defused.
          { escape_formulas: true },
        );
        const last = rows.at(-1);
        if (last === undefined || rows.length < rowsPerPage) break;
        after = last.place;
      }
    }
  }
}
