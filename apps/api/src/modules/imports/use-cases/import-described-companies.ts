import type { ImportedCompany } from '@karakoram/intake';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { Database } from '../../../platform/database/database.ts';
import { DirectoryEntryRepository } from '../../directory/index.ts';
import { ImportsRepository } from '../imports.repository.ts';
import { hashOf } from '../map-row.ts';

const companiesPerBatch = 200;

/** A company that was read from a file, and the key under which it is imported. */
export interface KeyedCompany {
  readonly key: string;
  readonly company: ImportedCompany;
}

/**
 * Writes and lists companies that are read already, as an import does with its rows, into a market that has none of their
 * keys. For data sets: a run that people can look at, with its rows and outcomes, is `ProcessImportBatch`.
 */
@Injectable()
export class ImportDescribedCompanies {
  readonly #database: Database;
  readonly #repository: ImportsRepository;
  readonly #directory: DirectoryEntryRepository;
  readonly #clock: Clock;

  constructor(database: Database, repository: ImportsRepository, directory: DirectoryEntryRepository, clock: Clock) {
    this.#database = database;
    this.#repository = repository;
    this.#directory = directory;
    this.#clock = clock;
  }

  /** Returns the ids of the companies by key. `done` is told how many there are so far. */
  async execute(companies: readonly KeyedCompany[], done: (count: number) => void): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (let from = 0; from < companies.length; from += companiesPerBatch) {
      const batch = companies.slice(from, from + companiesPerBatch);
      const rows = batch.map(({ key, company }) => ({ key, company, hash: hashOf(company) }));
      const created = await this.#database.transaction(async (tx) => {
        const byKey = await this.#repository.createCompanies(tx, rows, { now: this.#clock.now(), publish: true });
        await this.#directory.refreshAll(tx, [...byKey.values()]);
        return byKey;
      });
      for (const [key, id] of created) ids.set(key, id);
      done(from + batch.length);
    }
    return ids;
  }
}
