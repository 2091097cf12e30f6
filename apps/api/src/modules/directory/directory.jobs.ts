import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.ts';
import { jobKind, Jobs } from '../../platform/jobs/jobs.ts';
import { DirectoryEntryRepository } from './directory-entry.repository.ts';

/** Writes entries anew that an earlier version wrote. Runs every minute, and costs one look into an index when there are none. */
export const refreshDirectory = jobKind('refresh-directory', z.object({}));

/** A transaction of a second or so: whoever saves a profile meanwhile waits no longer. */
const entriesPerTransaction = 200;

@Injectable()
export class DirectoryJobs implements OnModuleInit {
  readonly #jobs: Jobs;
  readonly #database: Database;
  readonly #repository: DirectoryEntryRepository;

  constructor(jobs: Jobs, database: Database, repository: DirectoryEntryRepository) {
    this.#jobs = jobs;
    this.#database = database;
    this.#repository = repository;
  }

  onModuleInit(): void {
    this.#jobs.register(refreshDirectory, () => this.#refresh(), { cron: '* * * * *' });
  }

  /** A killed run goes on with what is left at the next one. */
  async #refresh(): Promise<void> {
    let written = entriesPerTransaction;
    while (written === entriesPerTransaction)
      written = await this.#database.transaction((tx) => this.#repository.refreshOutdated(tx, entriesPerTransaction));
  }
}
