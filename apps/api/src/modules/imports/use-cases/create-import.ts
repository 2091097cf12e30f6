import type { ImportRunDetails } from '@karakoram/contracts';
import { stripControls } from '@karakoram/domain';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { AuditLog } from '../../audit/index.ts';
import { ImportsQueries } from '../imports.queries.ts';
import { ImportsRepository } from '../imports.repository.ts';
import { readImportFile } from '../read-file.ts';

/** Takes in a file: every row is stored as it came, and a mapping of its columns is proposed. Nothing is imported yet. */
@Injectable()
export class CreateImport {
  readonly #database: Database;
  readonly #repository: ImportsRepository;
  readonly #queries: ImportsQueries;
  readonly #audit: AuditLog;

  constructor(database: Database, repository: ImportsRepository, queries: ImportsQueries, audit: AuditLog) {
    this.#database = database;
    this.#repository = repository;
    this.#queries = queries;
    this.#audit = audit;
  }

  /** `createdBy` is null for the command. */
  async execute(createdBy: string | null, file: { name: string; content: Buffer }): Promise<ImportRunDetails> {
    const { columns, rows } = readImportFile(file.content);
    const fileName = stripControls(file.name).slice(0, 200) || 'import.csv';
    const id = await this.#database.transaction(async (tx) => {
      const runId = await this.#repository.create(tx, { fileName, columns, rows, createdBy });
      await this.#audit.record(tx, {
        actorId: createdBy,
        action: 'import:upload',
        subjectType: 'import',
        subjectId: runId,
        details: { fileName, rows: rows.length },
      });
      return runId;
    });
    return this.#queries.details(id);
  }
}
